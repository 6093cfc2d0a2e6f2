// SPDX-License-Identifier: Apache-2.0
// What is said about several lines, and about doing one thing to all of them.

import { count } from '../phrase';
import { whole } from '../format';

export const lines = (n: number): string => count(n, 'línea', 'líneas');
export const orders = (n: number): string => count(n, 'pedido', 'pedidos');

/** Choosing. */
export const choosing = {
  column: 'Selección',
  line: (number: string): string => `Elegir ${number}`,
  none: 'No elegir nada',
};

/** The bar with what can be done. */
export const offering = {
  looking: 'Viendo qué se puede hacer…',
  more: 'Más',
  actions: 'Acciones',
  groups: { onward: 'Hacer avanzar', change: 'Cambiar', vendor: 'Proveedor y título', end: 'Terminar' },
  refused: (n: number): string => (n === 1 ? 'Una cosa no se puede hacer ahora, y por qué' : `${whole(n)} cosas no se pueden hacer ahora, y por qué`),
  canSome: (n: number, asked: number): string => `${whole(n)} de ${whole(asked)}`,
};

/** The dialog. */
export const doing = {
  looking: (done: number, all: number): string => `Viendo qué pasaría: ${whole(done)} de ${whole(all)}`,
  ofLines: (n: number): string => (n === 1 ? `El pedido de ${lines(n)} elegida.` : `Los pedidos de ${lines(n)} elegidas.`),
  nothingFilledIn: 'Todavía no se ha rellenado nada.',
  unanswered: 'Cuando haya respondido, aquí se muestra lo que va a pasar.',
  allCan: (n: number): string => (n === 1 ? 'Se puede hacer.' : `Se puede en los ${whole(n)} casos.`),
  noneCan: 'No se puede en ningún caso.',
  someCan: (can: number, cannot: number): string => `Se puede en ${whole(can)}; no se puede en ${whole(cannot)}.`,
  cannot: (n: number): string => (n === 1 ? 'Se queda como está y sigue en la selección, porque:' : 'Se quedan como están y siguen en la selección, porque:'),
  together: 'No se puede hacer todo junto, porque:',
  willHappen: 'Esto es lo que va a pasar. Todavía no ha cambiado nada.',
  nothingElse: 'No cambia nada más.',
  deletes: 'Esto no se puede deshacer. ¿Seguro?',
  goOn: 'Eliminar y continuar',
  keepAll: 'Conservarlo todo',
  notNow: 'Ahora no',
  into: 'En qué pedido',
  newOrder: 'Un pedido nuevo',
  existing: (number: string, vendor: string, n: number): string => `${number}, ${vendor}, ${lines(n)}`,
  running: (done: number, all: number): string => `Hecho: ${whole(done)} de ${whole(all)}`,
  runningHelp: 'Todo se guarda en este dispositivo en cuanto está hecho.',
  stop: 'Parar aquí',
  stopping: 'Parando…',
};

/** What came of it. */
export const reporting = {
  heading: 'Qué resultó',
  done: (what: string, many: string): string => `${what}: ${many}.`,
  nothingDone: 'No se hizo nada.',
  refused: (n: number): string => (n === 1 ? '1 rechazo.' : `${whole(n)} rechazos.`),
  left: (n: number): string => `A ${whole(n)} no se llegó.`,
  notReached: 'No se llegó: se paró antes.',
  stayChosen: 'Lo rechazado o no alcanzado sigue elegido.',
  close: 'Listo',
  notSaved: (reason: string): string => `No se pudo continuar, porque ya no se podía guardar nada más. ${reason} Lo que aquí consta como hecho se conserva.`,
  more: (n: number): string => `Mostrar más: quedan ${whole(n)}`,
};
