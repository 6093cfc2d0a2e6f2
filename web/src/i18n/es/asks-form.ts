// SPDX-License-Identifier: Apache-2.0
// The forms that actions and records are filled in with, beside the names of what they ask.

import { fileSize, visible, whole } from '../format';
import { lead } from '../phrase';

export const optional = '(opcional)';
export const choose = 'Elegir…';
export const oneInEachLine = 'Uno en cada renglón.';
export const inCurrency = (label: string, currency: string): string => `${label} en ${currency}`;
export const inPercent = (label: string): string => `${label} en %`;
export const more = (n: number): string => `Más campos (${whole(n)})`;
export const newOrder = 'Un pedido nuevo';
export const newHoldings = 'Existencias nuevas en la ubicación';

/** Which of the line's copies and invoices it is about. */
export const which = {
  copies: 'Qué ejemplares',
  of: (chosen: number, all: number): string => `${whole(chosen)} de ${whole(all)}`,
  none: 'No elegir ninguno',
  all: 'Elegir todos',
  ofNoLine: 'de ninguna línea',
  invoice: 'Qué factura',
};

/** One record found among many. */
export const picker = {
  search: (label: string): string => `Buscar: ${label}`,
  placeholder: 'Buscar',
  typeWords: 'Escriba algunas palabras para encontrarlo.',
  nothing: (text: string): string => `No se encuentra nada${lead(' con «', visible(text), '»')}.`,
  found: 'Encontrado',
  narrow: (shown: number, all: number): string => `${whole(shown)} de ${whole(all)}; escriba más para acotar.`,
  looking: 'Buscando…',
};

export const filePicker = {
  tooLarge: (name: string, size: number, most: number): string =>
    `«${name}» ocupa ${fileSize(size)}; no se puede adjuntar más de ${fileSize(most)}.`,
  unreadable: (name: string): string => `No se pudo leer «${name}».`,
  remove: 'Quitar',
  removeNamed: (name: string): string => `Quitar ${name}`,
  most: (bytes: number): string => `Cada archivo, hasta ${fileSize(bytes)}.`,
};

const physical = (n: number): string => `${whole(n)} ${n === 1 ? 'físico' : 'físicos'}`;
const electronic = (n: number): string => `${whole(n)} ${n === 1 ? 'electrónico' : 'electrónicos'}`;

/** What fields hold, and why one can't be changed. */
export const values = {
  yes: 'sí',
  no: 'no',
  physical,
  electronic,
  both: (printed: number, online: number): string => `${physical(printed)}, ${electronic(online)}`,
  place: (where: string, copies: string): string => `${where} (${copies})`,
  fixed: 'Se dio una vez, al crear la línea.',
  told: 'Esto ya se comunicó al proveedor.',
  fixedByOpening: 'Fijo desde que se abrió el pedido.',
};

/** Rows of a list: funds, locations, small records. `n` counts from one. */
export const rows = {
  fund: (n: number): string => `Fondo ${whole(n)}`,
  share: (n: number): string => `Parte del fondo ${whole(n)}`,
  unit: (n: number): string => `Unidad del fondo ${whole(n)}`,
  amount: 'importe',
  unfit: (name: string, reason: string): string => `${name} (${reason})`,
  removeFund: (n: number): string => `Quitar el fondo ${whole(n)}`,
  addFund: 'Añadir un fondo',
  expenseClass: (n: number): string => `Clase de gasto del fondo ${whole(n)}`,
  noExpenseClass: 'Ninguna clase de gasto',
  location: (n: number): string => `Ubicación ${whole(n)}`,
  physical: 'Cantidad física',
  electronic: 'Cantidad electrónica',
  removeLocation: (n: number): string => `Quitar la ubicación ${whole(n)}`,
  addLocation: 'Añadir una ubicación',
  numbered: (label: string, n: number): string => `${label} ${whole(n)}`,
  remove: 'Quitar',
  removeNumbered: (label: string, n: number): string => `Quitar ${label} ${whole(n)}`,
  add: 'Añadir',
  addNamed: (label: string): string => `Añadir: ${label}`,
};

/** The company in which fields stand. */
export const groups = {
  none: '',
  ordered: 'Qué se pide',
  price: 'Precio y fondos',
  from: 'A quién',
  forWhomWhere: 'Para quién y adónde',
  onItsWay: 'En camino',
  renewal: 'Renovación',
  notesFiles: 'Notas y archivos',
  order: 'Pedido',
  ongoing: 'Continuidad',
  whereTo: 'Adónde',
  cameAbout: 'Cómo surgió',
  notes: 'Notas',
  cost: 'Coste',
  funds: 'Fondos',
  locations: 'Ubicaciones',
  physical: 'Físico',
  electronic: 'Electrónico',
  vendor: 'Proveedor',
  receiving: 'Recepción y reclamación',
  subscription: 'Suscripción',
  forWhom: 'Para quién',
  piece: 'La pieza',
  whereItGoes: 'Adónde va',
  public: 'Lo que ve el público',
  library: 'La biblioteca',
  review: 'Revisión',
  packaging: 'Pedidos',
  arrival: 'Llegada y reclamaciones',
  ending: 'Renovación y cancelación',
  more: 'Más',
};

/** Which imported lines somebody has to look at. */
export const reviewRules = {
  rule: (n: number): string => `Regla ${whole(n)}`,
  name: 'Nombre de la regla',
  enabled: 'Activa',
  then: 'Qué hace',
  hold: 'Retiene la línea para su revisión',
  pass: 'Deja seguir la línea',
  when: 'Se cumple todo esto',
  always: 'Encaja en todas las líneas.',
  field: 'Campo',
  op: 'Cómo',
  value: 'Valor',
  values: 'Valores, uno por línea',
  condition: (n: number): string => `Condición ${whole(n)}`,
  addCondition: 'Añadir una condición',
  removeCondition: (n: number): string => `Quitar la condición ${whole(n)}`,
  addRule: 'Añadir una regla',
  removeRule: (n: number): string => `Quitar la regla ${whole(n)}`,
  up: (n: number): string => `Probar antes la regla ${whole(n)}`,
  remove: 'Quitar',
  earlier: 'Antes',
  /** How a field is compared. */
  ops: {
    eq: 'es',
    ne: 'no es',
    in: 'es uno de',
    gt: 'es mayor que',
    gte: 'es al menos',
    lt: 'es menor que',
    lte: 'es como mucho',
    is_empty: 'está vacío',
    not_empty: 'no está vacío',
  } as Readonly<Record<string, string>>,
};
