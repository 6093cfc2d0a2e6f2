// SPDX-License-Identifier: Apache-2.0
// Several pieces made of one form: what counts is counted on, expected dates follow each other.

import type { FieldValue } from '../contract';
import { countedOn } from './piece-words';

export interface NewPieces {
  count: number;
  /** Days from the expected date of one to that of the next. */
  every: number;
  set: Readonly<Record<string, FieldValue>>;
  title: string;
  createItem: boolean;
}

export const mostNewPieces = 500;

const counted = ['displaySummary', 'enumeration', 'copyNumber'];

function later(day: string, days: number): string {
  const parsed = Date.parse(`${day}T00:00Z`);
  return Number.isNaN(parsed) ? day : new Date(parsed + days * 86_400_000).toISOString().slice(0, 10);
}

export function piecesOf({ count, every, set, title, createItem }: NewPieces): Record<string, FieldValue>[] {
  return Array.from({ length: count }, (_, index) => {
    const piece: Record<string, FieldValue> = { ...set };
    for (const name of counted) {
      const value = piece[name];
      if (typeof value === 'string') piece[name] = countedOn(value, index);
    }
    const expected = piece['receiptDate'];
    if (typeof expected === 'string') piece['receiptDate'] = later(expected, index * every);
    return { ...piece, ...(title ? { titleId: title } : {}), ...(createItem ? { createItem: 'true' } : {}) };
  });
}

/** What tells the pieces apart, of the first or the last of them. */
export function seriesName(piece: Readonly<Record<string, FieldValue>> | undefined): string {
  return [...counted, 'chronology', 'receiptDate'].map((name) => piece?.[name]).filter((value): value is string => typeof value === 'string' && value !== '').join(' ');
}
