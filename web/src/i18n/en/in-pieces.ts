// SPDX-License-Identifier: Apache-2.0
// What is said otherwise where a line's parts are pieces and not copies.

import { date, whole } from '../format';
import { isOne, lead } from '../phrase';
import { folioConditions } from './folio-conditions';
import { jobsOfPieces, listsOfPieces, reasonsOfPieces } from './lists-of-pieces';
import { consequencesOfPieces, groupsOfPieces } from './piece-consequences';

const next = (piece: number, pieces: number): string => `**Piece ${whole(piece)} of ${whole(pieces)}** is next.`;
const receive = (verb: string, piece: number): string => `${verb} piece ${whole(piece)}`;
const named = (piece: number): string => `piece ${whole(piece)}`;

export const inPieces = {
  receive: {
    room: { help: { enter: 'Scan, and the line is shown. Enter receives the piece.', sameCode: 'receives the next piece, without touching the keyboard.', edit: 'changes barcode, call number, issue and note of the piece.' } },
    scan: {
      foundCopy: (title: string, piece: number, pieces: number): string => `${title}, piece ${whole(piece)} of ${whole(pieces)}. Press Enter to receive.`,
      alreadyAll: (on: string, by: string): string => `All pieces are received already; the latest on ${date(on)}${lead(' by ', by)}.`,
    },
    waits: { otherCopy: (n: number): string => (isOne(n) ? 'Somebody is waiting for another piece.' : `${whole(n)} requests wait for other pieces.`) },
    receipt: {
      copyOf: (piece: number, pieces: number): string => `piece ${whole(piece)} of ${whole(pieces)}`,
      copyReceived: (piece: number, pieces: number): string => `Piece ${whole(piece)} of ${whole(pieces)} received.`,
      allIn: 'All pieces are in.',
      expectedAgain: 'The piece is expected again.',
      undoneCopyAloud: (title: string, piece: number, pieces: number): string => `Receipt taken back: ${title}, piece ${whole(piece)} of ${whole(pieces)}.`,
    },
    card: {
      copies: 'Pieces',
      boxIn: (piece: number): string => `Piece ${whole(piece)}: received`,
      boxNext: (piece: number): string => `Piece ${whole(piece)}: next`,
      boxOut: (piece: number): string => `Piece ${whole(piece)}: expected`,
      copyNext: next,
      receiveCopy: receive,
    },
    edit: { copy: named, gone: 'This piece is not there any more.' },
  },
  first: {
    steps: {
      enter: 'The line it was ordered on is shown, and nothing has changed yet. Is it the right one? Press {Enter}: this piece is received.',
      again: 'The parcel holds another piece. Scan the same code again: it receives the next one, without touching the keyboard.',
    },
  },
  camera: { found: { copyNext: next, receiveCopy: receive } },
  asksForm: { which: { copies: 'Which pieces' } },
  copies: { copyFirst: (piece: number): string => `Piece ${whole(piece)}` },
  thread: { copy: named },
  line: { sameTitle: { copies: 'Pieces' } },
  print: { onPaper: { copy: 'Piece', copies: 'Pieces' } },
  shell: { keyMeanings: { find: 'find what was scanned; with an empty field: receive the piece shown', again: 'receive the piece shown', edit: 'change barcode, call number, issue and note of the piece' } },
  consequences: consequencesOfPieces,
  consequenceGroups: groupsOfPieces,
  views: { lineColumns: { received: 'Pieces' } },
};

/** What only a rulebook with pieces has words for; they are in nobody's way. */
export const ofPieces = {
  conditions: folioConditions,
  lists: listsOfPieces,
  listReasons: reasonsOfPieces,
  listsRoom: { jobs: jobsOfPieces },
};
