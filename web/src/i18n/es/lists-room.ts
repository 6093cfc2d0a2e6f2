// SPDX-License-Identifier: Apache-2.0
// The room of the work lists, and what the daily jobs would do.

import type { JobWords } from '../en/lists-room';
import { date, whole } from '../format';
import { count } from '../phrase';

export const room = {
  heading: 'Listas de trabajo',
  asOf: 'A fecha de',
  today: 'Hoy',
  any: 'Trabajo abierto',
  byDay: 'Pendiente según la fecha',
  back: 'Todas las listas de trabajo',
  looking: 'Recorriendo las líneas…',
  failed: 'No se pudieron leer las listas.',
  unknown: 'Esa lista no existe.',
  toAll: 'A todas las listas de trabajo',
  more: (n: number): string => `Y ${whole(n)} más.`,
};

export const pages = {
  region: 'Páginas',
  previous: 'Anterior',
  next: 'Siguiente',
  range: (from: number, to: number, all: number): string => `De ${whole(from)} a ${whole(to)}, de ${whole(all)}`,
};

export const table = {
  line: 'Línea',
  title: 'Título y proveedor',
  why: 'Por qué está aquí',
  price: 'Precio',
  choose: (number: string): string => `Elegir ${number}`,
  chooseAll: 'Elegir todas las de esta página',
  chooseThem: 'Elegirlas',
  chooseThemOf: (number: string): string => `Elegir ${number} y todas las que van con ella`,
};

export const daily = {
  region: 'Las tareas diarias',
  waits: (n: number): string => (n === 0 ? 'Hoy nada espera a las tareas diarias.' : `Hoy ${count(n, 'cosa espera', 'cosas esperan')} a las tareas diarias.`),
  waitsOn: (n: number, day: string): string => (n === 0
    ? `Nada espera a las tareas diarias el ${date(day)}.` : `${count(n, 'cosa espera', 'cosas esperan')} a las tareas diarias el ${date(day)}.`),
  neverRan: 'Todavía no se han ejecutado en esta biblioteca.',
  ranToday: 'Se han ejecutado hoy.',
  ranOn: (day: string): string => `Se ejecutaron por última vez el ${date(day)}.`,
  onlyLooking: 'Mirar otro día no ejecuta nada.',
  button: 'Ejecutar las tareas diarias de hoy…',
  help: 'Verá lo que harían antes de que lo hagan.',
  heading: (day: string): string => `¿Ejecutar las tareas diarias del ${date(day)}?`,
  about: 'Empaquetan y envían, renuevan, recuerdan y reclaman, en este orden.',
  confirm: 'Ejecutarlas',
  keep: 'Todavía no',
  done: 'Las tareas diarias se han ejecutado.',
};

/** Other daily jobs, by their action. */
export const jobs: Readonly<Record<string, JobWords>> = {};

/** After something was done, in every room. */
export const doneWords = {
  saved: (at: string): string => `Guardado en este dispositivo (${at}).`,
  notKept: 'No se conserva en este dispositivo.',
  whatItDid: 'Qué hizo',
  away: 'Ocultar',
  undo: 'Deshacer',
  undoing: 'Deshaciendo…',
  undone: (sentence: string): string => `Deshecho: ${sentence}`,
};

export const saving = 'Guardando…';
