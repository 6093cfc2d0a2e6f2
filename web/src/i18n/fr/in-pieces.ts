// SPDX-License-Identifier: Apache-2.0
// What is said otherwise where a line's parts are pieces and not copies.

import { date, whole } from '../format';
import { isOne, lead } from '../phrase';
import { folioConditions } from './folio-conditions';
import { jobsOfPieces, listsOfPieces, reasonsOfPieces } from './lists-of-pieces';
import { consequencesOfPieces, groupsOfPieces } from './piece-consequences';

const next = (piece: number, pieces: number): string => `**La pièce ${whole(piece)} sur ${whole(pieces)}** est la prochaine.`;
const receive = (verb: string, piece: number): string => `${verb} la pièce ${whole(piece)}`;
const named = (piece: number): string => `pièce ${whole(piece)}`;

export const inPieces = {
  receive: {
    room: { help: { enter: 'Lisez un code\u00a0: la ligne s’affiche. Entrée réceptionne la pièce.', sameCode: 'réceptionne la pièce suivante, sans toucher au clavier.', edit: 'modifie le code-barres, la cote, le fascicule et la note de la pièce.' } },
    scan: {
      foundCopy: (title: string, piece: number, pieces: number): string => `${title}, pièce ${whole(piece)} sur ${whole(pieces)}. Appuyez sur Entrée pour réceptionner.`,
      alreadyAll: (on: string, by: string): string => `Toutes les pièces sont déjà reçues\u00a0; la dernière le ${date(on)}${lead(' par ', by)}.`,
    },
    waits: { otherCopy: (n: number): string => (isOne(n) ? 'Quelqu’un attend une autre pièce.' : `${whole(n)} demandes attendent d’autres pièces.`) },
    receipt: {
      copyOf: (piece: number, pieces: number): string => `pièce ${whole(piece)} sur ${whole(pieces)}`,
      copyReceived: (piece: number, pieces: number): string => `Pièce ${whole(piece)} sur ${whole(pieces)} reçue.`,
      allIn: 'Toutes les pièces sont arrivées.',
      expectedAgain: 'La pièce est de nouveau attendue.',
      undoneCopyAloud: (title: string, piece: number, pieces: number): string => `Réception annulée\u00a0: ${title}, pièce ${whole(piece)} sur ${whole(pieces)}.`,
    },
    card: {
      copies: 'Pièces',
      boxIn: (piece: number): string => `Pièce ${whole(piece)}\u00a0: reçue`,
      boxNext: (piece: number): string => `Pièce ${whole(piece)}\u00a0: la prochaine`,
      boxOut: (piece: number): string => `Pièce ${whole(piece)}\u00a0: attendue`,
      copyNext: next,
      receiveCopy: receive,
      isIn: 'reçue',
      isNext: 'la prochaine',
      isOut: 'attendue',
      received: (n: number, all: number): string => `${whole(n)} sur ${whole(all)} ${isOne(n) ? 'reçue' : 'reçues'}`,
    },
    edit: { copy: named, gone: 'Cette pièce n’est plus là.' },
  },
  first: {
    steps: {
      enter: 'La ligne de la commande s’affiche, rien n’a encore changé. Est-ce la bonne\u00a0? Appuyez sur {Enter}\u00a0: cette pièce est réceptionnée.',
      again: 'Le colis contient une autre pièce. Scannez encore le même code\u00a0: il réceptionne la suivante, sans toucher au clavier.',
    },
  },
  camera: { found: { copyNext: next, receiveCopy: receive } },
  asksForm: { which: { copies: 'Quelles pièces' } },
  copies: { copyFirst: (piece: number): string => `Pièce ${whole(piece)}` },
  thread: { copy: named },
  line: { sameTitle: { copies: 'Pièces' } },
  print: { onPaper: { copy: 'Pièce', copies: 'Pièces' } },
  shell: { keyMeanings: { find: 'chercher ce qui a été lu\u00a0; champ vide\u00a0: réceptionner la pièce affichée', again: 'réceptionner la pièce affichée', edit: 'modifier le code-barres, la cote, le fascicule et la note de la pièce' } },
  consequences: consequencesOfPieces,
  consequenceGroups: groupsOfPieces,
  views: { lineColumns: { received: 'Pièces' } },
};

/** What only a rulebook with pieces has words for; they are in nobody's way. */
export const ofPieces = {
  conditions: folioConditions,
  lists: listsOfPieces,
  listReasons: reasonsOfPieces,
  listsRoom: { jobs: jobsOfPieces },
};
