// SPDX-License-Identifier: Apache-2.0
// What is said about several lines, and about doing one thing to all of them.

import { count } from '../phrase';
import { whole } from '../format';

export const lines = (n: number): string => count(n, 'línea', 'líneas');
export const orders = (n: number): string => count(n, 'pedido', 'pedidos');

/** Choosing. */
export const choosing = {
  column: 'Elegida',
  line: (number: string): string => `Elegir ${number}`,
  all: (found: number): string => (found === 1 ? 'Elegir la línea encontrada' : `Elegir las ${lines(found)} encontradas`),
  none: 'No elegir ninguna',
  region: 'Líneas elegidas',
  chosen: (n: number): string => `${lines(n)} ${n === 1 ? 'elegida' : 'elegidas'}`,
  nowChosen: (n: number): string => (n === 0 ? 'Ninguna línea elegida' : `${lines(n)} ${n === 1 ? 'elegida' : 'elegidas'}`),
};

/** The bar with what can be done. */
export const offering = {
  looking: 'Viendo qué se puede hacer…',
  more: 'Más',
  actions: 'Acciones',
  panel: 'Qué se puede hacer con las líneas elegidas',
  groups: { onward: 'Hacerlas avanzar', change: 'Cambiarlas', vendor: 'Proveedor y título', end: 'Terminarlas' },
  nothing: 'Las reglas no ofrecen nada para estas líneas juntas.',
  refused: (n: number): string => (n === 1 ? 'Una cosa no se puede hacer ahora, y por qué' : `${whole(n)} cosas no se pueden hacer ahora, y por qué`),
  asked: (some: number, all: number): string => `Se ha consultado ${whole(some)} de las ${lines(all)}, repartidas por igual. Lo que permite cada línea se muestra antes de hacer nada.`,
  canSome: (n: number, asked: number): string => `${whole(n)} de ${whole(asked)}`,
};

/** The dialog. */
export const doing = {
  collecting: 'Reuniendo las líneas…',
  looking: (done: number, all: number): string => `Viendo qué pasaría: ${whole(done)} de ${whole(all)}`,
  ofLines: (n: number): string => (n === 1 ? `El pedido de ${lines(n)} elegida.` : `Los pedidos de ${lines(n)} elegidas.`),
  changesOnly: 'Solo cambia lo que rellene aquí, y por igual en cada línea.',
  nothingFilledIn: 'Todavía no se ha rellenado nada.',
  unanswered: 'Cuando haya respondido, aquí se muestra lo que va a pasar.',
  allCan: (n: number): string => (n === 1 ? 'Se puede hacer.' : `Se puede hacer con todas (${whole(n)}).`),
  noneCan: 'No se puede hacer con ninguna.',
  someCan: (can: number, cannot: number): string => `Se puede con ${whole(can)}; no se puede con ${whole(cannot)}.`,
  cannot: (n: number): string => (n === 1 ? 'Se queda como está y sigue elegida, porque:' : 'Se quedan como están y siguen elegidas, porque:'),
  together: 'No se puede hacer con todas juntas, porque:',
  willHappen: 'Esto es lo que va a pasar. Todavía no ha cambiado nada.',
  nothingElse: 'No cambia nada más.',
  deletes: 'Esto no se puede deshacer. ¿Seguro?',
  goOn: 'Eliminar y continuar',
  keepAll: 'Conservarlo todo',
  notNow: 'Ahora no',
  into: 'En qué pedido',
  newOrder: 'Un pedido nuevo',
  existing: (number: string, vendor: string, n: number): string => `${number}, ${vendor}, ${lines(n)}`,
  running: (done: number, all: number): string => `Hechas ${whole(done)} de ${whole(all)}`,
  runningHelp: 'Cada una se guarda en este dispositivo en cuanto está hecha.',
  stop: 'Parar aquí',
  stopping: 'Parando…',
};

/** What came of it. */
export const reporting = {
  heading: 'Qué resultó',
  done: (what: string, many: string): string => `${what}: ${many}.`,
  nothingDone: 'No se hizo nada.',
  refused: (n: number): string => (n === 1 ? `${whole(n)} rechazada.` : `${whole(n)} rechazadas.`),
  left: (n: number): string => `A ${whole(n)} no se llegó.`,
  notReached: 'No se llegó a ella: se paró antes.',
  stayChosen: 'Lo rechazado o no alcanzado sigue elegido.',
  lineByLine: 'Línea por línea',
  outcomes: 'Cada línea y qué resultó',
  close: 'Listo',
  notSaved: (reason: string): string => `No se pudo continuar, porque ya no se podía guardar nada más. ${reason} Lo que aquí consta como hecho se conserva.`,
  more: (n: number): string => `Mostrar más de las otras ${whole(n)}`,
};
