// SPDX-License-Identifier: Apache-2.0
// What becomes of pieces, said where a line's parts are pieces and not copies. It comes by itself, and so
// stands by itself.

import type { GroupPhrase } from '../en/groups';
import { date } from '../format';
import { count, lead, number, text, type Phrases } from '../phrase';
import type { Params } from '../../contract';
import { inventoryStatus } from './folio-choices';

/** "3 pièces (…)" and what is so of them; one alone is called by its name. */
function pieces(params: Params, one: string, many: string): string {
  const how = number(params, 'count') || 1;
  const names = text(params, 'names').replace(/\bpiece (?=\d)/g, 'pièce ');
  if (how === 1) return `${names ? (names.startsWith('pièce ') ? `La ${names}` : `La pièce ${names}`) : '1\u00a0pièce'} ${one}`;
  return `${count(how, 'pièce', 'pièces')}${names && how <= 12 ? ` (${names})` : ''} ${many}`;
}

const grouped = (one: string, many: string): GroupPhrase => (sum) => count(sum.things, `pièce ${one}`, `pièces ${many}`);

export const consequencesOfPieces: Phrases = {
  item_received: (p) => `${pieces(p, 'est **reçue**', 'sont **reçues**')}${text(p, 'date') ? ` le ${date(text(p, 'date'))}` : ''}${lead(', dans l’inventaire comme «\u00a0', inventoryStatus(text(p, 'inventoryStatus')), '\u00a0»')}.`,
  item_unreceived: (p) => `${pieces(p, 'est de nouveau **attendue**', 'sont de nouveau **attendues**')}.`,
  pieces_created: (p) => `${pieces(p, 'est attendue désormais', 'sont attendues désormais')}.`,
  items_deleted: (p) => `${pieces(p, 'est **supprimée**', 'sont **supprimées**')}.`,
};

export const groupsOfPieces: Readonly<Record<string, GroupPhrase>> = {
  item_received: grouped('est reçue', 'sont reçues'),
  item_unreceived: grouped('est de nouveau attendue', 'sont de nouveau attendues'),
  items_deleted: grouped('est supprimée', 'sont supprimées'),
};
