// SPDX-License-Identifier: Apache-2.0
// What becomes of pieces, said where a line's parts are pieces and not copies. It comes by itself, and so
// stands by itself.

import { date } from '../format';
import { count, lead, number, text, type Phrases } from '../phrase';
import type { GroupPhrase } from './groups';
import type { Params } from '../../contract';

/** "3 pieces are" with their names behind, or, for one, just its name. */
function pieces(params: Params): string {
  const how = number(params, 'count') || 1;
  const names = text(params, 'names');
  if (how === 1) return `${names.replace(/^piece (?=\d)/, 'Piece ') || '1\u00a0piece'} is`;
  return `${count(how, 'piece', 'pieces')}${names && how <= 12 ? ` (${names})` : ''} are`;
}

const grouped = (what: string): GroupPhrase => (sum) => `${count(sum.things, 'piece is', 'pieces are')} ${what}`;

export const consequencesOfPieces: Phrases = {
  item_received: (p) => `${pieces(p)} **received**${text(p, 'date') ? ` on ${date(text(p, 'date'))}` : ''}${lead(', in the inventory as “', text(p, 'inventoryStatus'), '”')}.`,
  item_unreceived: (p) => `${pieces(p)} **expected** again.`,
  pieces_created: (p) => `${pieces(p)} expected from now on.`,
  items_deleted: (p) => `${pieces(p)} **deleted**.`,
};

export const groupsOfPieces: Readonly<Record<string, GroupPhrase>> = {
  item_received: grouped('received'),
  item_unreceived: grouped('expected again'),
  items_deleted: grouped('deleted'),
};
