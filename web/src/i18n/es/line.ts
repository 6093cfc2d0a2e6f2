// SPDX-License-Identifier: Apache-2.0
// The room of one line: its head, why it is where it is, its life, its actions, its history.

import { count, lead } from '../phrase';
import { clock, date, moment, whole } from '../format';

export const room = {
  trail: 'Está usted aquí',
  lines: 'Líneas',
  rush: 'Urgente',
  inClaim: 'En reclamación',
  wanted: 'Alguien lo está esperando',
  next: 'Qué viene ahora',
  opening: 'Abriendo la línea…',
  notHere: 'Esta línea no está aquí.',
  whyNotHere: 'Puede que se haya eliminado o que pertenezca a otro espacio de trabajo.',
  toLines: 'A todas las líneas',
  findings: 'Por revisar',
  putAway: 'Ocultar',
  newLine: 'Línea nueva',
  documentTitle: (title: string): string => (title ? `${title} · Accession` : 'Accession'),
  notKept: 'No se conserva en este dispositivo.',
  /** When it came to the status beside it. */
  since: (at: number): string => `desde el ${moment(at)}`,
  savedAt: (at: number): string => `Guardado en este dispositivo (${clock(at)}).`,
  /** What was done, and to what. */
  done: (what: string, name: string): string => `${what}: ${name}.`,
};

/** How far it is from a status: `Todavía no está en el estado «Cerrado»`. */
const notYet = (of: string, status: string): string =>
  `${of ? `${of}: todavía` : 'Todavía'} no ${status ? `está en el estado «${status}»` : 'se cumple'}`;

export const why = {
  /** A step that a person does, and what comes of it; no status where it leads to none. */
  byHand: (step: string, status: string): string =>
    (status ? `«${step}» lleva al estado «${status}». Nada pasa por sí solo.` : `«${step}» hace que continúe. Nada pasa por sí solo.`),
  allThere: (status: string): string =>
    `Está todo para ${status ? `el estado «${status}»` : 'el paso siguiente'}: llega con el próximo cambio.`,
  /** `of`: what it is about ("Recepción"), where that is not the line itself. */
  oneMissing: (of: string, status: string): string => `${notYet(of, status)}: falta la única condición.`,
  missing: (of: string, status: string, missing: number, total: number): string =>
    `${notYet(of, status)}: ${missing === 1 ? 'falta 1' : `faltan ${whole(missing)}`} de ${whole(total)} condiciones.`,
  ended: (status: string, reason: string): string => `${status}: ${reason}.`,
  nothing: 'Con esta línea no pasa nada por sí solo.',
  met: '(cumplida)',
  notMet: '(falta)',
  more: (n: number): string => (n === 1 ? 'Espera un paso más' : `Esperan ${whole(n)} pasos más`),
};

export const life = {
  table: 'Todos los caminos en una tabla',
  ways: 'Todos los caminos',
  from: 'De',
  step: 'Paso',
  to: 'A',
  now: 'Ahora',
  rule: 'Regla',
  possible: 'posible',
  fromHere: 'Desde aquí',
  /** A step and where it leads; `why` it can't be done now. */
  way: (step: string, status: string): string => `**${step}** →\u00a0${status}`,
  barredWay: (step: string, status: string, why: string): string => `**${step}** →\u00a0${status}: ${why}`,
  /** For who can't see the picture. */
  picture: (axis: string, status: string): string => `${axis}: ${status}. La tabla de abajo enumera todos los caminos.`,
};

export const actionGroups = {
  onward: 'Hacerla avanzar',
  change: 'Cambiarla',
  vendor: 'Proveedor y título',
  end: 'Terminarla',
};

export const refused = (n: number): string =>
  (n === 1 ? 'Una cosa no se puede hacer ahora, y por qué' : `${whole(n)} cosas no se pueden hacer ahora, y por qué`);

/** An action, or several, and why not. */
export const whyNot = (actions: string, reasons: string): string => `${actions}: ${reasons}`;

export const attention = {
  alerts: 'Alertas',
  acknowledged: '(vista)',
  access: 'Acceso',
  active: 'Activo',
  since: (on: string): string => `desde el ${date(on)}`,
  notActive: 'No activo',
  taskDone: 'La tarea de activación está hecha.',
};

export const history = {
  heading: 'Historial',
  none: 'Todavía no se ha hecho nada aquí con esta línea.',
  notKept: 'Todavía no se conserva en este dispositivo.',
  by: (actor: string, device: string): string => [actor, device].filter(Boolean).join(', '),
  earlier: (n: number): string => (n === 1 ? 'Mostrar 1 anterior' : `Mostrar ${whole(n)} anteriores`),
};

export const fields = {
  heading: 'Qué se puede editar',
  howMany: (open: number, all: number): string => `${whole(open)} de ${count(all, 'campo', 'campos')}`,
  open: 'Se puede cambiar ahora.',
};

export const files = {
  list: 'Archivos',
  gone: 'El archivo ya no está aquí.',
  elsewhere: 'se conserva en otro sitio',
};

/** Lines beside this one that order the same. */
export const sameTitle = {
  heading: 'El mismo título en otras líneas',
  byIsbn: (isbn: string): string => `Encontrado por el ISBN ${isbn}.`,
  byTitle: 'Encontrado por título y autor: las ediciones pueden ser distintas.',
  line: 'Línea',
  order: 'Pedido',
  vendor: 'Proveedor',
  status: 'Estado',
  copies: 'Ejemplares',
  copiesOf: (received: number, expected: number): string => `${whole(received)} de ${whole(expected)}`,
  all: (n: number): string => `Las ${whole(n)} en Líneas`,
};

/** Titles and routing lists. */
export const records = {
  titles: (n: number): string => (n === 1 ? 'Título' : 'Títulos'),
  routing: 'Listas de circulación',
  edit: 'Editar',
  remove: 'Quitar',
  delete: 'Eliminar',
  /** A button, and what it is about. */
  about: (button: string, name: string): string => `${button}: ${name}`,
  users: (names: readonly string[], notes: string): string => `${names.join(' → ')}${lead(' · ', notes)}`,
};
