// SPDX-License-Identifier: Apache-2.0
// What becomes of pieces, said where a line's parts are pieces and not copies. It comes by itself, and so
// stands by itself.

import type { GroupPhrase } from '../en/groups';
import { date } from '../format';
import { count, lead, number, text, type Phrases } from '../phrase';
import type { Params } from '../../contract';
import { inventoryStatus } from './folio-choices';

/** "3 Stück (…)" and what is so of them; one alone is called by its name. */
function pieces(params: Params, one: string, many: string): string {
  const how = number(params, 'count') || 1;
  const names = text(params, 'names').replace(/\bpiece (?=\d)/g, 'Stück ');
  if (how === 1) return `${names ? (names.startsWith('Stück ') ? names : `Stück ${names}`) : '1\u00a0Stück'} ${one}`;
  return `${count(how, 'Stück', 'Stück')}${names && how <= 12 ? ` (${names})` : ''} ${many}`;
}

const onDay = (params: Params): string => (text(params, 'date') ? ` am ${date(text(params, 'date'))}` : '');
const grouped = (what: string): GroupPhrase => (sum) => count(sum.things, `Stück ${what}`, `Stücke ${what}`);

export const consequencesOfPieces: Phrases = {
  item_received: (p) => `${pieces(p, `ist${onDay(p)} **eingegangen**`, `sind${onDay(p)} **eingegangen**`)}${lead(', im Inventar als „', inventoryStatus(text(p, 'inventoryStatus')), '“')}.`,
  item_unreceived: (p) => `${pieces(p, 'wird wieder **erwartet**', 'werden wieder **erwartet**')}.`,
  pieces_created: (p) => `${pieces(p, 'wird von nun an erwartet', 'werden von nun an erwartet')}.`,
  items_deleted: (p) => `${pieces(p, 'ist **gelöscht**', 'sind **gelöscht**')}.`,
};

export const groupsOfPieces: Readonly<Record<string, GroupPhrase>> = {
  item_received: grouped('eingegangen'),
  item_unreceived: grouped('wieder erwartet'),
  items_deleted: grouped('gelöscht'),
};
