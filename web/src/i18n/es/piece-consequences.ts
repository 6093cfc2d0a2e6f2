// SPDX-License-Identifier: Apache-2.0
// What becomes of pieces, said where a line's parts are pieces and not copies. It comes by itself, and so
// stands by itself.

import type { GroupPhrase } from '../en/groups';
import { date } from '../format';
import { count, isOne, lead, number, text, type Phrases } from '../phrase';
import type { Params } from '../../contract';
import { inventoryStatus } from './folio-choices';

const howMany = (params: Params): number => number(params, 'count') || 1;
const so = (params: Params, one: string, many: string): string => (isOne(howMany(params)) ? one : many);

/** "3 piezas" with their names behind, or, for one, just its name. */
function pieces(params: Params): string {
  const how = howMany(params);
  const names = text(params, 'names').replace(/\bpiece (?=\d)/g, 'pieza ');
  if (how === 1) return names.replace(/^pieza /, 'Pieza ') || '1\u00a0pieza';
  return `${count(how, 'pieza', 'piezas')}${names && how <= 12 ? ` (${names})` : ''}`;
}

const grouped = (one: string, many: string): GroupPhrase => (sum) => count(sum.things, `pieza ${one}`, `piezas ${many}`);

export const consequencesOfPieces: Phrases = {
  item_received: (p) => `${pieces(p)}: **${so(p, 'recibida', 'recibidas')}**${text(p, 'date') ? ` el ${date(text(p, 'date'))}` : ''}${lead(', en el inventario como «', inventoryStatus(text(p, 'inventoryStatus')), '»')}.`,
  item_unreceived: (p) => `${pieces(p)}: de nuevo **${so(p, 'esperada', 'esperadas')}**.`,
  pieces_created: (p) => `${pieces(p)}: **${so(p, 'esperada', 'esperadas')}** desde ahora.`,
  items_deleted: (p) => `${pieces(p)} se ${so(p, '**elimina**', '**eliminan**')}.`,
};

export const groupsOfPieces: Readonly<Record<string, GroupPhrase>> = {
  item_received: grouped('se recibe', 'se reciben'),
  item_unreceived: grouped('se espera de nuevo', 'se esperan de nuevo'),
  items_deleted: grouped('se elimina', 'se eliminan'),
};
