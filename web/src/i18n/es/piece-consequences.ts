// SPDX-License-Identifier: Apache-2.0
// What happens to pieces: where a rulebook has them its items are told so.

import type { GroupPhrase } from '../en/groups';
import { date } from '../format';
import { count, text, type Phrases } from '../phrase';
import { so, things } from './consequences';

const group = (one: string, many: string): GroupPhrase => (sum) => count(sum.things, `pieza ${one}`, `piezas ${many}`);

export const pieceConsequences: Phrases = {
  piece_received: (p) => `${things(p, 'pieza', 'piezas')}: **${so(p, 'recibida', 'recibidas')}**${text(p, 'date') ? ` el ${date(text(p, 'date'))}` : ''}.`,
  piece_unreceived: (p) => `${things(p, 'pieza', 'piezas')}: de nuevo **${so(p, 'esperada', 'esperadas')}**.`,
  pieces_awaited: (p) => `${things(p, 'pieza', 'piezas')}: ${so(p, 'esperada', 'esperadas')} desde ahora.`,
  pieces_deleted: (p) => `${things(p, 'pieza', 'piezas')} se ${so(p, '**elimina**', '**eliminan**')}.`,
};

export const pieceGroups: Readonly<Record<string, GroupPhrase>> = {
  piece_received: group('se recibe', 'se reciben'),
  piece_unreceived: group('se espera de nuevo', 'se esperan de nuevo'),
  pieces_awaited: group('se espera desde ahora', 'se esperan desde ahora'),
  pieces_deleted: group('se elimina', 'se eliminan'),
};
