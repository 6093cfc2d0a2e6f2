// SPDX-License-Identifier: Apache-2.0
// What a piece is called: what its label says, its issue, or its number among the line's pieces.

import type { ItemView } from '../contract';
import { t } from '../i18n/catalogue';

export function pieceName(item: ItemView): string {
  return item.description || [item.enumeration, item.chronology].filter(Boolean).join(' ') || t.pieces.pieceWords.unnamed(item.copy);
}

/** "v. 1 no. 9" counts on to "v. 1 no. 10"; leading zeros stay, and a text without a number stays as it is. */
export function countedOn(text: string, by: number): string {
  const found = /(\d+)(\D*)$/.exec(text);
  if (!found) return text;
  const [, digits = '', after = ''] = found;
  return `${text.slice(0, found.index)}${String(Number(digits) + by).padStart(digits.length, '0')}${after}`;
}
