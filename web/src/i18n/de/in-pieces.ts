// SPDX-License-Identifier: Apache-2.0
// What is said otherwise where a line's parts are pieces and not copies.

import { date, whole } from '../format';
import { isOne, lead } from '../phrase';
import { folioConditions } from './folio-conditions';
import { jobsOfPieces, listsOfPieces, reasonsOfPieces } from './lists-of-pieces';
import { consequencesOfPieces, groupsOfPieces } from './piece-consequences';

const next = (piece: number, pieces: number): string => `**Stück ${whole(piece)} von ${whole(pieces)}** ist das nächste.`;
const receive = (verb: string, piece: number): string => `Stück ${whole(piece)}: ${verb}`;
const named = (piece: number): string => `Stück ${whole(piece)}`;

export const inPieces = {
  receive: {
    room: { help: { enter: 'Scannen Sie, und die Position wird angezeigt. Enter bucht den Eingang des Stücks.', sameCode: 'bucht das nächste Stück, ganz ohne Tastatur.', edit: 'ändert Barcode, Signatur, Heft und Notiz des Stücks.' } },
    scan: {
      foundCopy: (title: string, piece: number, pieces: number): string => `${title}, Stück ${whole(piece)} von ${whole(pieces)}. Enter bucht den Eingang.`,
      alreadyAll: (on: string, by: string): string => `Alle Stücke sind schon eingegangen, das letzte am ${date(on)}${lead(', gebucht von ', by)}.`,
    },
    waits: { otherCopy: (n: number): string => (isOne(n) ? 'Jemand wartet auf ein anderes Stück.' : `${whole(n)} Vormerkungen warten auf andere Stücke.`) },
    receipt: {
      copyOf: (piece: number, pieces: number): string => `Stück ${whole(piece)} von ${whole(pieces)}`,
      copyReceived: (piece: number, pieces: number): string => `Stück ${whole(piece)} von ${whole(pieces)} eingegangen.`,
      allIn: 'Alle Stücke sind da.',
      expectedAgain: 'Das Stück wird wieder erwartet.',
      undoneCopyAloud: (title: string, piece: number, pieces: number): string => `Eingang zurückgenommen: ${title}, Stück ${whole(piece)} von ${whole(pieces)}.`,
    },
    card: {
      copies: 'Stücke',
      boxIn: (piece: number): string => `Stück ${whole(piece)}: eingegangen`,
      boxNext: (piece: number): string => `Stück ${whole(piece)}: das nächste`,
      boxOut: (piece: number): string => `Stück ${whole(piece)}: erwartet`,
      copyNext: next,
      receiveCopy: receive,
    },
    edit: { copy: named, gone: 'Dieses Stück ist nicht mehr da.' },
  },
  first: {
    steps: {
      enter: 'Die Position, zu der es gehört, wird gezeigt; noch hat sich nichts geändert. Ist es die richtige? Drücken Sie {Enter}: Der Eingang dieses Stücks ist gebucht.',
      again: 'In der Sendung liegt ein weiteres Stück. Scannen Sie denselben Code noch einmal: Er bucht das nächste, ohne dass Sie die Tastatur berühren.',
    },
  },
  camera: { found: { copyNext: next, receiveCopy: receive } },
  asksForm: { which: { copies: 'Welche Stücke' } },
  copies: { copyFirst: (piece: number): string => `Stück ${whole(piece)}` },
  thread: { copy: named },
  line: { sameTitle: { copies: 'Stücke' } },
  print: { onPaper: { copy: 'Stück', copies: 'Stücke' } },
  shell: { keyMeanings: { find: 'suchen, was gescannt wurde; bei leerem Feld: Eingang des angezeigten Stücks buchen', again: 'Eingang des angezeigten Stücks buchen', edit: 'Barcode, Signatur, Heft und Notiz des Stücks ändern' } },
  consequences: consequencesOfPieces,
  consequenceGroups: groupsOfPieces,
  views: { lineColumns: { received: 'Stücke' } },
};

/** What only a rulebook with pieces has words for; they are in nobody's way. */
export const ofPieces = {
  conditions: folioConditions,
  lists: listsOfPieces,
  listReasons: reasonsOfPieces,
  listsRoom: { jobs: jobsOfPieces },
};
