// SPDX-License-Identifier: Apache-2.0
// What is said otherwise where a line's parts are pieces and not copies.

import { date, whole } from '../format';
import { isOne, lead } from '../phrase';
import { folioConditions } from './folio-conditions';
import { jobsOfPieces, listsOfPieces, reasonsOfPieces } from './lists-of-pieces';
import { consequencesOfPieces, groupsOfPieces } from './piece-consequences';

const next = (piece: number, pieces: number): string => `Ahora toca la **pieza ${whole(piece)} de ${whole(pieces)}**.`;
const receive = (verb: string, piece: number): string => `${verb} la pieza ${whole(piece)}`;
const named = (piece: number): string => `pieza ${whole(piece)}`;

export const inPieces = {
  receive: {
    room: { help: { enter: 'Escanee, y se muestra la línea. Intro recibe la pieza.', sameCode: 'recibe la pieza siguiente, sin tocar el teclado.', edit: 'cambia el código de barras, la signatura, el fascículo y la nota de la pieza.' } },
    scan: {
      foundCopy: (title: string, piece: number, pieces: number): string => `${title}, pieza ${whole(piece)} de ${whole(pieces)}. Pulse Intro para recibir.`,
      alreadyAll: (on: string, by: string): string => `Ya se recibieron todas las piezas; la última, el ${date(on)}${lead(', por ', by)}.`,
    },
    waits: { otherCopy: (n: number): string => (isOne(n) ? 'Alguien está esperando otra pieza.' : `${whole(n)} peticiones esperan otras piezas.`) },
    receipt: {
      copyOf: (piece: number, pieces: number): string => `pieza ${whole(piece)} de ${whole(pieces)}`,
      copyReceived: (piece: number, pieces: number): string => `Pieza ${whole(piece)} de ${whole(pieces)} recibida.`,
      allIn: 'Ya están todas las piezas.',
      expectedAgain: 'La pieza vuelve a estar esperada.',
      undoneCopyAloud: (title: string, piece: number, pieces: number): string => `Recepción anulada: ${title}, pieza ${whole(piece)} de ${whole(pieces)}.`,
    },
    card: {
      copies: 'Piezas',
      boxIn: (piece: number): string => `Pieza ${whole(piece)}: recibida`,
      boxNext: (piece: number): string => `Pieza ${whole(piece)}: siguiente`,
      boxOut: (piece: number): string => `Pieza ${whole(piece)}: esperada`,
      copyNext: next,
      receiveCopy: receive,
      isIn: 'recibida',
      isNext: 'siguiente',
      isOut: 'esperada',
      received: (n: number, all: number): string => (isOne(n) ? `${whole(n)} de ${whole(all)} recibida` : `${whole(n)} de ${whole(all)} recibidas`),
    },
    edit: { copy: named, gone: 'Esta pieza ya no existe.' },
  },
  first: {
    steps: {
      enter: 'Se muestra la línea con la que se pidió, y nada ha cambiado todavía. ¿Es la correcta? Pulse {Enter}: esta pieza queda recibida.',
      again: 'El paquete contiene otra pieza. Escanee otra vez el mismo código: recibe la siguiente, sin tocar el teclado.',
    },
  },
  camera: { found: { copyNext: next, receiveCopy: receive } },
  asksForm: { which: { copies: 'Qué piezas' } },
  copies: { copyFirst: (piece: number): string => `Pieza ${whole(piece)}` },
  thread: { copy: named },
  line: { sameTitle: { copies: 'Piezas' } },
  print: { onPaper: { copy: 'Pieza', copies: 'Piezas' } },
  shell: { keyMeanings: { find: 'busca lo escaneado; con el campo vacío, recibe la pieza mostrada', again: 'recibe la pieza mostrada', edit: 'cambia el código de barras, la signatura, el fascículo y la nota de la pieza' } },
  consequences: consequencesOfPieces,
  consequenceGroups: groupsOfPieces,
  views: { lineColumns: { received: 'Piezas' } },
};

/** What only a rulebook with pieces has words for; they are in nobody's way. */
export const ofPieces = {
  conditions: folioConditions,
  lists: listsOfPieces,
  listReasons: reasonsOfPieces,
  listsRoom: { jobs: jobsOfPieces },
};
