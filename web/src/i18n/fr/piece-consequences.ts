// SPDX-License-Identifier: Apache-2.0
// What happens to pieces: where a rulebook has them its items are told so.

import type { GroupPhrase } from '../en/groups';
import { date } from '../format';
import { count, text, type Phrases } from '../phrase';
import { pieces, things } from './consequences';

const group = (one: string, many: string): GroupPhrase => (sum) => count(sum.things, `pièce ${one}`, `pièces ${many}`);

export const pieceConsequences: Phrases = {
  piece_received: (p) => `${things(p, pieces, 'est **reçue**', 'sont **reçues**')}${text(p, 'date') ? ` le ${date(text(p, 'date'))}` : ''}.`,
  piece_unreceived: (p) => `${things(p, pieces, 'est de nouveau **attendue**', 'sont de nouveau **attendues**')}.`,
  pieces_awaited: (p) => `${things(p, pieces, 'est attendue désormais', 'sont attendues désormais')}.`,
  pieces_deleted: (p) => `${things(p, pieces, 'est **supprimée**', 'sont **supprimées**')}.`,
};

export const pieceGroups: Readonly<Record<string, GroupPhrase>> = {
  piece_received: group('est reçue', 'sont reçues'),
  piece_unreceived: group('est de nouveau attendue', 'sont de nouveau attendues'),
  pieces_awaited: group('est attendue désormais', 'sont attendues désormais'),
  pieces_deleted: group('est supprimée', 'sont supprimées'),
};
