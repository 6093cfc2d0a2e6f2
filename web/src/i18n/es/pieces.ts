// SPDX-License-Identifier: Apache-2.0
// What is said about pieces beside the actions' own words.

import { count } from '../phrase';
import { whole } from '../format';

/** What the buttons of one piece say, short because they stand in its row. */
export const pieceButtons = {
  receive: 'Recibir', unreceive: 'Deshacer', expect: 'Esperar', edit: 'Editar', remove: 'Eliminar', unbind: 'Desencuadernar',
};

/** Buttons for all chosen pieces that can take the action. */
export const chosenButtons = {
  quick: (n: number): string => `Recepción rápida (${whole(n)})…`,
  receive: (n: number): string => `Recibir ${whole(n)}…`,
  /** An action's own button, for so many. */
  other: (action: string, n: number): string => `${action} (${whole(n)})…`,
};

export const pieceWords = {
  pieces: (n: number): string => count(n, 'pieza', 'piezas'),
  ofLine: (name: string, line: string): string => `${name} de ${line}`,
  copy: (number: string): string => `ejemplar ${number}`,
  unnamed: (number: number): string => `pieza ${String(number)}`,
  bound: 'encuadernada en un volumen',
  /** Under the day of a piece that is received, beside its status. */
  received: (by: string): string => (by ? `por ${by}` : 'recibida'),
  expected: 'esperada',
  none: 'La línea no tiene piezas.',
  nothingFound: 'Ninguna pieza coincide.',
  heading: 'Piezas',
  shown: (shown: number, all: number): string => `Se muestran ${whole(shown)} de ${whole(all)}.`,
  showAll: 'Mostrar todas',
  search: 'Buscar piezas',
  placeholder: 'Código de barras, fascículo, signatura',
  filter: 'Filtrar por estado',
  chosen: 'Piezas elegidas',
  howManyChosen: (n: number): string => `${count(n, 'pieza', 'piezas')} ${n === 1 ? 'elegida' : 'elegidas'}`,
  chooseNone: 'No elegir ninguna',
  chooseAll: 'Elegir todas las mostradas',
  choose: (piece: string): string => `Elegir ${piece}`,
  requests: (n: number): string => count(n, 'petición', 'peticiones'),
  items: (n: number): string => count(n, 'ejemplar', 'ejemplares'),
  holdings: 'Existencias',
  /** A button, and the piece it is about. */
  about: (button: string, piece: string): string => `${button}: ${piece}`,
};

/** Headings of the columns. */
export const pieceHeadings = {
  number: 'N.º',
  name: 'Pieza',
  barcode: 'Código de barras',
  place: 'Ubicación',
  day: 'Fecha',
  status: 'Estado',
  canBeDone: 'Qué se puede hacer',
};

export const receivingWords = {
  heading: (n: number, line: string): string => `Recibir ${count(n, 'pieza', 'piezas')} de ${line}`,
  about: 'Lo que escriba aquí se guarda con cada pieza. Intro pasa a la pieza siguiente, para escanear los códigos de barras uno tras otro.',
  kept: 'como está',
  usual: 'como siempre',
  fill: (column: string): string => `Rellenar hacia abajo: ${column}`,
  fillHelp: 'Copia el valor de la última fila en la que estuvo a las filas de abajo; una numeración sigue contando.',
  confirm: (n: number): string => `Recibir ${count(n, 'pieza', 'piezas')}`,
  keep: 'Ahora no',
  table: 'Piezas por recibir',
  piece: 'Pieza',
  field: (field: string, piece: string): string => `${field}: ${piece}`,
};

export const addingWords = {
  heading: (line: string): string => `Añadir piezas a ${line}`,
  howMany: 'Cuántas',
  title: 'De qué título',
  every: 'Días de una a la siguiente',
  counts: 'Los números al final del resumen mostrado, de la numeración y del número de ejemplar siguen contando.',
  series: (first: string, last: string): string => `De ${first} a ${last}.`,
  confirm: (n: number): string => `Añadir ${count(n, 'pieza', 'piezas')}`,
  keep: 'Ahora no',
};

/** Those that an action does not take although it takes the others. */
export const leftOut = {
  before: (n: number): string => `${count(n, 'pieza queda', 'piezas quedan')} fuera:`,
  after: (n: number): string => `${count(n, 'pieza quedó', 'piezas quedaron')} fuera:`,
};

/** Titles and routing lists of a line. */
export const recordWords = {
  claiming: (active: boolean, days: number | undefined): string =>
    active ? `se reclama ${count(days ?? 0, 'día', 'días')} después de lo previsto` : 'no se reclama',
  pieces: (n: number): string => count(n, 'pieza', 'piezas'),
  nobody: 'todavía no hay nadie en ella',
};
