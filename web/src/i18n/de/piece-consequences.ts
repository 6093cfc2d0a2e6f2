// SPDX-License-Identifier: Apache-2.0
// What happens to pieces: where a rulebook has them its items are told so.

import type { GroupPhrase } from '../en/groups';
import { count, type Phrases } from '../phrase';
import { onDay, pieces, things } from './consequences';

const group = (what: string): GroupPhrase => (sum) => `${count(sum.things, 'Stück', 'Stück')} ${what}`;

export const pieceConsequences: Phrases = {
  piece_received: (p) => `${things(p, pieces, `ist${onDay(p)} **eingegangen**`, `sind${onDay(p)} **eingegangen**`)}.`,
  piece_unreceived: (p) => `${things(p, pieces, 'wird wieder **erwartet**', 'werden wieder **erwartet**')}.`,
  pieces_awaited: (p) => `${things(p, pieces, 'wird von nun an erwartet', 'werden von nun an erwartet')}.`,
  pieces_deleted: (p) => `${things(p, pieces, 'ist **gelöscht**', 'sind **gelöscht**')}.`,
};

export const pieceGroups: Readonly<Record<string, GroupPhrase>> = {
  piece_received: group('eingegangen'),
  piece_unreceived: group('wieder erwartet'),
  pieces_awaited: group('von nun an erwartet'),
  pieces_deleted: group('gelöscht'),
};
