// SPDX-License-Identifier: Apache-2.0
// What happens to pieces: where a rulebook has them its items are told so.

import { date } from '../format';
import { count, text, type Phrases } from '../phrase';
import { things } from './consequences';
import type { GroupPhrase } from './groups';

const pieces = (what: string): GroupPhrase => (sum) => `${count(sum.things, 'piece is', 'pieces are')} ${what}`;

export const pieceConsequences: Phrases = {
  piece_received: (p) => `${things(p, 'piece', 'pieces')} **received**${text(p, 'date') ? ` on ${date(text(p, 'date'))}` : ''}.`,
  piece_unreceived: (p) => `${things(p, 'piece', 'pieces')} **expected** again.`,
  pieces_awaited: (p) => `${things(p, 'piece', 'pieces')} expected from now on.`,
  pieces_deleted: (p) => `${things(p, 'piece', 'pieces')} **deleted**.`,
};

export const pieceGroups: Readonly<Record<string, GroupPhrase>> = {
  piece_received: pieces('received'),
  piece_unreceived: pieces('expected again'),
  pieces_awaited: pieces('expected from now on'),
  pieces_deleted: pieces('deleted'),
};
