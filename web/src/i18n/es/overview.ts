// SPDX-License-Identifier: Apache-2.0
// The overview: what its pictures tell, as sentences, and the words of their scales and tables.

import type { CivilDate, Money } from '../../contract';
import { amountOnly, date, dayOfYear, money, percent, roundAmount, visible, whole } from '../format';
import { count } from '../phrase';

const lines = (n: number): string => count(n, 'línea', 'líneas');
const items = (n: number): string => count(n, 'ejemplar', 'ejemplares');
const days = (n: number): string => count(n, 'día', 'días');
const so = (n: number, one: string, many: string): string => (n === 1 ? one : many);
/** Of large sums the cents are left out. */
const bare = (value: Money): string => (Math.abs(value.minor) < 10_000 * 10 ** value.digits ? amountOnly(value) : roundAmount(value));
const round = (value: Money): string => `${bare(value)}\u00a0${value.currency}`;
const listed = (amounts: readonly Money[]): string => amounts.map(money).join(', ');

export const room = {
  name: 'Resumen',
  asOf: 'A fecha de',
  today: 'Hoy',
  print: 'Imprimir',
  reading: 'Sumando la biblioteca…',
  failed: 'No se pudo hacer el resumen.',
  /** Above a printed overview. */
  paper: (workspace: string, day: CivilDate): string => `${visible(workspace)}, a fecha de ${date(day)}`,
  empty: 'Todavía no hay nada pedido.',
  emptyAbout: 'Cuando haya líneas, esta página muestra qué está en camino, qué se retrasa, y qué está comprometido y gastado.',
  toImport: 'Importar líneas',
};

export const figures = {
  label: 'En cifras',
  lines: 'Líneas',
  open: 'Abiertas',
  late: 'Retrasadas',
  encumbered: 'Comprometido',
  spent: 'Gastado',
  ofAll: (part: number): string => `${percent(part)} de todas las líneas`,
  ofOpen: (part: number): string => `${percent(part)} de las líneas abiertas`,
  noneLate: 'nada está vencido',
  noneOpen: 'nada está abierto',
  allKept: 'en todos los estados',
  inFunds: (n: number): string => `en ${count(n, 'fondo', 'fondos')}`,
  noFunds: 'no hay fondos',
  bare,
  round,
  and: (amounts: readonly Money[]): string => `y ${amounts.map(round).join(', ')}`,
  further: (amounts: readonly Money[], more: number): string => `y ${amounts.map(round).join(', ')}, ${count(more, 'moneda más', 'monedas más')}`,
  showLines: (n: number): string => `Todas las líneas: ${whole(n)}. Mostrarlas`,
  showOpen: (n: number): string => `Líneas abiertas: ${whole(n)}. Mostrarlas`,
  showLate: (n: number): string => `Líneas retrasadas: ${whole(n)}. Mostrarlas`,
  showFunds: (what: string, amounts: readonly Money[]): string => `${what}: ${listed(amounts) || '0'}. A los fondos`,
};

export const frame = {
  asTable: 'Mostrar como tabla',
  csv: 'Archivo CSV',
  csvOf: (caption: string): string => `${caption}, como archivo CSV`,
  saved: (name: string): string => `${name} está entre sus descargas.`,
  keys: 'Las flechas pasan de uno a otro; Intro muestra las líneas.',
  measure: 'Medido en',
  byLines: 'Líneas',
  costIn: (currency: string): string => `Coste en ${currency}`,
  sort: 'Orden',
  more: (n: number): string => `Los ${whole(n)} como tabla`,
  moreOf: (shown: number, n: number): string => `Los primeros ${whole(shown)} de ${whole(n)}.`,
  moreRows: (n: number): string => (n === 1 ? 'Mostrar la única fila' : `Mostrar las ${count(n, 'fila', 'filas')}`),
  none: '–',
};

export const status = {
  eyebrow: 'Líneas por estado',
  found: (open: number, all: number, most: string, n: number): string =>
    `${whole(open)} de ${lines(all)} ${so(open, 'está abierta', 'están abiertas')}; el grupo mayor es «${most}», con ${whole(n)}.`,
  allOne: (all: number, most: string): string => (all === 1 ? `La única línea está en el estado «${most}».` : `Las ${lines(all)} están en el estado «${most}».`),
  nothing: 'No hay líneas.',
  about: 'Barras para los estados en el orden de la vida de una línea, tan largas como líneas hay en cada uno.',
  bar: (word: string, n: number, part: number): string => `${word}: ${lines(n)}, ${percent(part)}`,
  barCost: (word: string, n: number, cost: string, part: number): string => `${word}: ${cost}, ${percent(part)}, por ${lines(n)}`,
  axis: 'Eje',
  word: 'Estado',
  lines: 'Líneas',
  part: 'Del total',
  cost: (currency: string): string => `Coste en ${currency}`,
};

export const arrivals = {
  eyebrow: 'Llegadas por semana',
  found: (coming: number, last: CivilDate, missing: number): string => {
    const ahead = coming === 0 ? `Hasta el ${date(last)} no queda nada por llegar` : `Hasta el ${date(last)} ${so(coming, 'queda', 'quedan')} ${items(coming)} por llegar`;
    if (missing === 0) return `${ahead}; de las semanas anteriores no falta nada.`;
    return `${ahead}; de las semanas anteriores ${so(missing, 'falta', 'faltan')} ${whole(missing)}.`;
  },
  nothing: 'En estas semanas no se esperaba nada y no llegó nada.',
  undatedOnly: (undated: number): string => (undated === 1
    ? `El ${items(undated)} que queda por llegar no tiene día previsto.`
    : `Ninguno de los ${items(undated)} que quedan por llegar tiene día previsto.`),
  about: (n: number): string => `Dos barras para cada una de ${count(n, 'semana', 'semanas')}: lo que se esperaba en ella, con lo que no está aquí separado, y lo que llegó en ella.`,
  here: 'Esperado, y aquí',
  missing: 'Falta',
  toCome: 'Por llegar',
  received: 'Llegó en la semana',
  today: 'Hoy',
  weeks: 'Semanas',
  span: (n: number): string => `${whole(n)} antes y después`,
  readout: (from: CivilDate, to: CivilDate): string => `Del ${dayOfYear(from)} al ${date(to)}`,
  week: (from: CivilDate, to: CivilDate, expected: number, missing: number, received: number, past: boolean): string =>
    `Del ${dayOfYear(from)} al ${date(to)}: ${whole(expected)} ${so(expected, 'esperado', 'esperados')}, ${past ? `${so(missing, 'falta', 'faltan')} ${whole(missing)}` : `${whole(missing)} por llegar`}, ${so(received, 'llegó', 'llegaron')} ${whole(received)}`,
  expectedShort: (n: number): string => `${whole(n)} ${so(n, 'esperado', 'esperados')}`,
  missingShort: (n: number): string => `${so(n, 'falta', 'faltan')} ${whole(n)}`,
  toComeShort: (n: number): string => `${whole(n)} por llegar`,
  receivedShort: (n: number): string => `${so(n, 'llegó', 'llegaron')} ${whole(n)}`,
  earlier: (n: number): string => `Faltan de antes: ${whole(n)}`,
  later: (n: number): string => `Por llegar más adelante: ${whole(n)}`,
  undated: (n: number): string => `Por llegar sin día conocido: ${whole(n)}`,
  beside: 'Fuera de estas semanas',
  from: 'De',
  to: 'A',
  expected: 'Esperado',
  notHere: 'Todavía no está aquí',
  came: 'Llegó',
  note: (earlier: number, later: number, undated: number): string =>
    `Fuera de estas semanas: ${so(earlier, 'falta', 'faltan')} ${items(earlier)} de antes, ${items(later)} por llegar más adelante, ${items(undated)} sin día conocido.`,
};

export const funds = {
  eyebrow: 'Fondos',
  nothing: 'No hay fondos.',
  over: (over: number, all: number, by: readonly Money[]): string => {
    if (all === 1) return `El único fondo está sobrepasado en ${listed(by)}.`;
    return over === 1
      ? `1 de ${count(all, 'fondo', 'fondos')} está sobrepasado en ${listed(by)}.`
      : `${whole(over)} de ${count(all, 'fondo', 'fondos')} están sobrepasados, en total en ${listed(by)}.`;
  },
  within: (code: string, part: number): string => `Ningún fondo está sobrepasado; el más cercano a su límite es ${visible(code)}, con ${percent(part)} utilizado.`,
  untouched: 'No hay nada comprometido ni gastado en ningún fondo con asignación.',
  unknown: (all: number): string => (all === 1 ? 'No se conoce la asignación del único fondo.' : `No hay ninguna asignación registrada para los ${whole(all)} fondos.`),
  about: 'Una barra por fondo: lo gastado y después lo comprometido, frente a lo asignado. La marca de 100 % es la asignación.',
  aboutUnknown: 'Una barra por fondo: lo gastado y después lo comprometido, tan larga como la suma frente a la mayor de su moneda.',
  spent: 'Gastado',
  encumbered: 'Comprometido',
  allocated: 'Asignado',
  beyond: 'Por encima de la asignación',
  isOver: (by: string): string => `Sobrepasado en ${by}`,
  isFree: (left: string): string => `${left} libres`,
  isUnknown: 'Asignación desconocida',
  isNought: 'Nada asignado',
  committedOf: (committed: string, allocated: string): string => `${committed} de ${allocated}`,
  spentOf: (spent: string): string => `de ello, ${spent} gastados`,
  committed: (committed: string): string => `${committed} utilizados`,
  bar: (name: string, spent: string, encumbered: string, state: string): string => `${name}: ${spent} gastados, ${encumbered} comprometidos. ${state}`,
  allocatedIs: (allocated: string, part: string): string => `Asignado ${allocated}, utilizado ${part}`,
  fund: 'Fondo',
  name: 'Nombre',
  lines: 'Líneas',
  currency: 'Moneda',
  free: 'Libre',
  part: 'Utilizado',
  notKnown: 'no se sabe',
  someUnknown: (n: number): string => `No se conoce la asignación de ${count(n, 'fondo', 'fondos')}.`,
  order: { committed: 'Más utilizado', free: 'Menos libre', amount: 'Suma mayor', code: 'Código' },
};

export const vendors = {
  eyebrow: 'Proveedores',
  nothing: 'Ninguna línea tiene proveedor.',
  behind: (name: string, late: number, open: number): string =>
    `${visible(name)} es quien tiene más líneas retrasadas: ${whole(late)} de sus ${count(open, 'línea abierta', 'líneas abiertas')}.`,
  onTime: (n: number): string => (n === 1 ? 'El único proveedor no tiene ninguna línea retrasada.' : `Ninguno de los ${whole(n)} proveedores tiene líneas retrasadas.`),
  about: 'Por proveedor, una barra con sus líneas abiertas y las retrasadas separadas, y los días desde el envío hasta la recepción: un punto para la mediana, una línea hasta los días en que llegaron nueve de cada diez.',
  open: 'Abiertas',
  late: 'Retrasadas',
  openLines: 'Líneas abiertas',
  delivery: 'Días hasta la entrega',
  median: 'Mediana',
  slow: 'Nueve de cada diez llegaron en',
  openShort: (n: number): string => `${whole(n)} ${so(n, 'abierta', 'abiertas')}`,
  lateShort: (n: number): string => `${whole(n)} ${so(n, 'retrasada', 'retrasadas')}`,
  daysOf: (median: number, slow: number): string => (median === slow ? days(median) : `de ${whole(median)} a ${days(slow)}`),
  noDays: 'todavía no ha llegado nada',
  few: (n: number): string => `de ${items(n)}`,
  bar: (name: string, all: number, open: number, late: number, delivery: string): string =>
    `${visible(name)}: ${lines(all)}, ${whole(open)} ${so(open, 'abierta', 'abiertas')}, ${whole(late)} ${so(late, 'retrasada', 'retrasadas')}; ${delivery}`,
  barDays: (median: number, slow: number, n: number): string =>
    `de ${items(n)}, la mitad llegó en ${days(median)}, nueve de cada diez en ${days(slow)}`,
  vendor: 'Proveedor',
  lines: 'Líneas',
  delivered: 'Ejemplares llegados',
  medianDays: 'Mediana, días',
  slowDays: 'Nueve de cada diez, días',
  order: { late: 'Más retrasadas', share: 'Mayor parte retrasada', open: 'Más abiertas', median: 'Mediana más larga', slow: 'Los más lentos de diez', name: 'Nombre' },
};

export const ages = {
  eyebrow: 'Cuánto esperan las líneas abiertas',
  nothing: 'No se ha enviado ninguna línea abierta.',
  long: (long: number, all: number, since: number): string => {
    if (all === 1) return `La única línea abierta enviada espera desde hace ${days(since)} o más.`;
    return `De ${whole(all)} líneas abiertas enviadas, ${long === all ? 'todas esperan' : long === 1 ? '1 espera' : `${whole(long)} esperan`} desde hace ${days(since)} o más.`;
  },
  young: (young: number, all: number, within: number): string => {
    const last = within === 1 ? 'el último día' : `los últimos ${days(within)}`;
    if (all === 1) return `La única línea abierta enviada salió en ${last}.`;
    return `De ${whole(all)} líneas abiertas enviadas, ${young === all ? 'todas salieron' : young === 1 ? '1 salió' : `${whole(young)} salieron`} en ${last}.`;
  },
  about: 'Una barra por cada intervalo de días desde el envío, tan larga como líneas abiertas hay en él.',
  span: (from: number, to: number | undefined): string => (to === undefined ? `${whole(from)} días o más` : `de ${whole(from)} a ${days(to)}`),
  bar: (span: string, n: number, part: number): string => `Desde el envío, ${span}: ${lines(n)}, ${percent(part)}`,
  barCost: (span: string, n: number, cost: string, part: number): string => `Desde el envío, ${span}: ${cost}, ${percent(part)}, por ${lines(n)}`,
  since: 'Tiempo desde el envío',
  lines: 'Líneas',
  part: 'Del total',
  cost: (currency: string): string => `Coste en ${currency}`,
};
