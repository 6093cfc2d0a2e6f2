// SPDX-License-Identifier: Apache-2.0
// The outbox and one letter. What letters are called and what is done with them: letters.ts.

import { whole } from '../format';
import { count } from '../phrase';

const letters = (n: number): string => count(n, 'carta', 'cartas');

export const room = {
  heading: 'Bandeja de salida',
  opening: 'Abriendo la bandeja de salida…',
  failed: 'No se pudieron leer las cartas.',
  states: 'Cartas por estado',
  all: 'Todas',
  kind: 'Clase',
  everyKind: 'Todas las clases',
  kindOf: (kind: string, n: number): string => `${kind} (${whole(n)})`,
  letters: 'Cartas',
  noneOfKind: 'Aquí no hay cartas de esta clase.',
  allLetters: 'Todas las cartas',
  toLists: 'A las listas de trabajo',
  choose: 'Elija una carta para leerla.',
  missing: 'Esta carta no está aquí.',
  waiting: 'en espera',
  search: 'Buscar cartas',
  searchHint: 'Asunto, proveedor, pedido, línea',
  noneFound: 'Ninguna carta tiene estas palabras.',
};

/** Several letters together. */
export const many = {
  region: 'Cartas elegidas',
  report: 'Qué fue de las cartas',
  one: (subject: string): string => `Elegir: ${subject}`,
  whole: (n: number): string => (n === 1 ? 'Elegir la única carta' : `Elegir las ${whole(n)} de esta página`),
  chosen: (n: number): string => count(n, 'carta elegida', 'cartas elegidas'),
  letters,
  none: 'No elegir ninguna',
  heading: (action: string, n: number): string => `${action}: ¿${letters(n)}?`,
  cannot: (n: number): string => (n === 1 ? 'Con 1 carta no es posible; queda como está.' : `Con ${letters(n)} no es posible; quedan como están.`),
  refused: (n: number): string => `No fue posible: ${letters(n)}.`,
  away: 'Ocultar',
};

export const pages = {
  region: 'Páginas',
  newer: 'Más recientes',
  older: 'Más antiguas',
  range: (from: number, to: number, all: number): string => `De ${whole(from)} a ${whole(to)}, de ${whole(all)}`,
};

export const letter = {
  to: 'Para',
  automatic: 'por la conexión del proveedor: envíela desde su sistema',
  byHand: 'a mano',
  written: 'Escrita',
  sent: 'Enviada',
  failed: 'Fallida',
  order: 'Pedido',
  lines: (n: number): string => (n === 1 ? 'Línea' : 'Líneas'),
  attached: 'Adjuntos',
  text: 'Texto de la carta',
  why: 'Por qué',
  copy: 'Copiar el texto',
  copied: 'Copiado.',
  copyYourself: 'Selecciónelo y cópielo con sus propias teclas: este navegador no deja que lo haga la página.',
  done: (what: string, subject: string): string => `${what}: ${subject}.`,
};
