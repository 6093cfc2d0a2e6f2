// SPDX-License-Identifier: Apache-2.0
// The Device room: its headings, buttons and questions. What is told of what is kept is in `device`.

import { count, isOne } from '../phrase';
import { changes } from './common';

export const heading = 'Este dispositivo';
export const looking = 'Viendo qué se conserva aquí…';

export const stranded = {
  heading: (n: number): string => `${changes(n)} que no se ${isOne(n) ? 'pudo' : 'pudieron'} volver a hacer`,
  about: 'Estaban detrás de un daño y ya no encajan con lo que hay. Se conservan. Mire cada uno y haga a mano lo que quede por hacer.',
  list: 'Cambios que no se pudieron volver a hacer',
};
export const notesHeading = 'Qué se encontró al abrir';

export const table = {
  what: 'Qué', by: 'Quién', when: 'Cuándo', here: 'Aquí', done: 'Hecho', notDone: 'No hecho', openLine: 'Abrir la línea',
  first: (shown: string, all: string): string => `Se muestran los primeros ${shown} de ${all}.`,
};

// ---- checking, compacting ----------------------------------------------------------------------------

export const check = {
  heading: 'Comprobar',
  about: 'Lee todo lo que hay almacenado aquí, vuelve a hacer cada cambio y compara ambas cosas.',
  button: 'Verificarlo todo',
  busy: 'Verificando…',
  working: 'Se está leyendo todo lo almacenado y haciéndolo de nuevo. Entretanto puede seguir trabajando.',
  asTheDesk: 'Como lo tiene la aplicación',
  doneAgain: 'Hecho de nuevo a partir del diario de cambios',
  saveNow: 'Guarde ahora un archivo de rescate: recoge todo lo que hay en esta ventana.',
};

export const compact = {
  heading: 'Compactar',
  about: 'Reúne todos los cambios hechos hasta ahora, para que ocupen menos y la aplicación se abra antes. Lo hace por sí sola de vez en cuando.',
  button: 'Compactar ahora',
  busy: 'Compactando…',
  notNow: 'No es posible mientras no se pueda guardar nada.',
};

// ---- rescue files ------------------------------------------------------------------------------------

export const rescue = {
  heading: 'Archivo de rescate',
  about: 'Todo lo que hay aquí en un solo archivo, con cada cambio: para conservarlo, para otro dispositivo o para un mal día.',
  aboutStored: 'Los archivos almacenados, exactamente como están, en un solo archivo.',
  save: 'Guardar un archivo de rescate',
  saveStored: 'Guardar los archivos almacenados',
  saving: 'Guardando…',
  reading: 'Leyendo…',
  readBack: 'Volver a leer uno: suéltelo aquí, o',
  choose: 'Elegir un archivo de rescate…',
  file: 'Archivo de rescate',
  inFile: 'Qué hay en el archivo',
  damagedParts: (n: number): string => `No se ${isOne(n) ? 'puede' : 'pueden'} leer ${count(n, 'parte', 'partes')} del archivo.`,
  changesInFile: 'Cambios en el archivo',
  moreStranded: (n: number): string => `${count(n, 'cambio más', 'cambios más')} no se ${isOne(n) ? 'pudo' : 'pudieron'} hacer donde se creó el archivo.`,
  strandedList: 'Cambios que no se pudieron hacer',
  notDone: 'No hecho',
  putAway: 'Dejar el archivo',
  nothingSaved: 'Ahora no se puede guardar nada aquí.',
  otherRulebook: 'Siguen otras reglas que este espacio de trabajo.',
  apply: (n: number): string => (n === 1 ? 'Hacer este cambio aquí' : `Hacer estos ${changes(n)} aquí`),
  applying: 'Haciéndolos…',
  applyAbout: 'Sobre el estado actual, según las reglas: se informa de lo que ya no se puede hacer.',
};

export const replace = {
  button: 'Sustituir este espacio de trabajo por él…',
  busy: 'Sustituyendo…',
  about: 'Todo lo que hay aquí ahora se quita de este dispositivo.',
  noWorkspace: 'El archivo no contiene ningún espacio de trabajo completo.',
  nowhereElse: (n: number): string => (isOne(n)
    ? `${changes(n)} de este espacio de trabajo no está en ningún otro sitio: guarde antes un archivo de rescate, más arriba.`
    : `${changes(n)} de este espacio de trabajo no están en ningún otro sitio: guarde antes un archivo de rescate, más arriba.`),
  heading: '¿Sustituir este espacio de trabajo por el del archivo?',
  here: (name: string, lines: number, many: number): string =>
    `Aquí ahora: **${name || 'un espacio de trabajo'}**, ${count(lines, 'línea', 'líneas')}, ${changes(many)}. Se quita de este dispositivo.`,
  fromFile: (contents: string): string => `Del archivo: ${contents}`,
  loss: 'Lo que hay aquí queda entonces solo en el archivo de rescate que se guardó.',
  keep: 'Conservar este espacio de trabajo',
  confirm: 'Sustituirlo',
  done: (name: string, lines: number): string => `Sustituido. Aquí está ahora **${name}**: ${count(lines, 'línea', 'líneas')}.`,
};

// ---- what is stored ----------------------------------------------------------------------------------

export const stored = {
  heading: 'Qué hay almacenado',
  inFiles: (n: number): string => `en ${count(n, 'archivo', 'archivos')}`,
  otherFiles: 'Listas y marcas',
  altogether: 'En total',
  changesUpTo: 'Cambios hasta',
  number: (n: string): string => `número ${n}`,
  snapshotNumber: 'Número de instantánea',
  writerNumber: 'Número de escritor',
  format: 'Formato',
  version: (n: string): string => `versión ${n}`,
  oldest: 'Cambio sin enviar más antiguo',
  noneUnsent: 'ninguno',
  lastSnapshot: 'Última instantánea',
  notKnown: 'no se sabe',
};

export const browser = {
  heading: 'Este navegador',
  keepsIt: 'Lo conserva',
  notAtAll: 'En esta ventana, nada',
  forGood: 'De forma permanente: no se borra por sí solo',
  untilFull: 'Hasta que falte espacio: entonces el navegador puede borrarlo',
  doesNotSay: 'El navegador no lo dice',
  room: 'Espacio',
  used: (used: string, all: string, share: string): string => `${used} de ${all} en uso (${share})`,
  usedUnder: (used: string, all: string, share: string): string => `${used} de ${all} en uso (menos del ${share})`,
  ask: 'Pedir al navegador que lo conserve',
  agreed: 'El navegador lo conserva de forma permanente.',
  refused: 'El navegador no accedió. Puede que lo haga cuando la aplicación esté instalada, entre los marcadores, o en uso desde hace unos días.',
};

// ---- forgetting --------------------------------------------------------------------------------------

export const forget = {
  heading: 'Olvidar este dispositivo',
  about: 'Elimina todo lo de Accession de este navegador, sea quien sea quien haya trabajado aquí: antes de que el dispositivo pase a otra persona.',
  button: 'Olvidar este dispositivo…',
  busy: 'Eliminando…',
  question: '¿Olvidar todo en este dispositivo?',
  looking: 'Mirando qué más se conserva aquí…',
  theRest: 'También se eliminan los nombres, las preferencias y las listas de lo recibido aquí.',
  setAside: 'También el espacio de trabajo que la última importación dejó aparte: ya no se podrá recuperar.',
  ofUser: (user: string, name: string): string => `**${user}**${name ? ` (${name})` : ''}`,
  ofPage: (page: string): string => `**${page}**, abierto por otra página`,
  ofNobody: (name: string): string => `**${name || 'un espacio de trabajo'}**, sin hub`,
  alsoDeleted: (whose: string): string => `También se elimina de este dispositivo: ${whose}.`,
  inTheWay: 'Todavía no: algo de otras personas está en este dispositivo y en ningún otro sitio. Guarde un archivo de rescate de cada una, o deje que inicien sesión y lo envíen.',
  inTheWayOf: (whose: string, n: number): string => `${whose}: ${changes(n)}`,
  notOpened: (whose: string): string => `${whose}: no se pudo abrir`,
  deletedAndSignedOut: (name: string, lines: number): string =>
    `**${name}** (${count(lines, 'línea', 'líneas')}) se elimina de este dispositivo y se cierra su sesión. El hub lo conserva.`,
  deletedAndSample: (name: string, lines: number): string =>
    `**${name}** (${count(lines, 'línea', 'líneas')}) se elimina de este dispositivo, y la aplicación empieza con la biblioteca de muestra.`,
  deletedUnknown: 'Lo almacenado aquí se elimina, y la aplicación empieza con la biblioteca de muestra.',
  onlyRescue: 'Después solo lo tiene el archivo de rescate. Asegúrese de que está donde lo guardó.',
  forGood: 'Esto no se puede deshacer.',
  keep: 'Conservarlo',
  confirm: 'Olvidar este dispositivo',
  done: 'Eliminado.',
  doneAfresh: 'Eliminado. La aplicación ha empezado de nuevo.',
};
