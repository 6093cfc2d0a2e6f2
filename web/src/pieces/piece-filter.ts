// SPDX-License-Identifier: Apache-2.0
// Which of a line's pieces are shown.

import type { ItemView, StatusWord } from '../contract';

export interface PieceFilter {
  text: string;
  /** Any of these; none of them: all. */
  statuses: ReadonlySet<string>;
}

export const everyPiece: PieceFilter = { text: '', statuses: new Set() };

function words(text: string): string[] {
  return text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
}

function searched(item: ItemView): string {
  return [item.barcode, item.description, item.enumeration, item.chronology, item.callNumber, item.copyNumber, item.location, item.note]
    .join(' ').toLocaleLowerCase();
}

export function matchingText(items: readonly ItemView[], text: string): readonly ItemView[] {
  const wanted = words(text);
  if (wanted.length === 0) return items;
  return items.filter((item) => {
    const there = searched(item);
    return wanted.every((word) => there.includes(word));
  });
}

export function withStatus(items: readonly ItemView[], statuses: ReadonlySet<string>): readonly ItemView[] {
  return statuses.size === 0 ? items : items.filter(({ status }) => statuses.has(status.text));
}

/** The statuses that there are, in the order of a piece's life, and how many have them. */
export function statusCounts(items: readonly ItemView[], known: readonly StatusWord[]): { word: StatusWord; count: number }[] {
  const counts = new Map<string, { word: StatusWord; count: number }>(known.map((word) => [word.text, { word, count: 0 }]));
  for (const { status } of items) {
    const entry = counts.get(status.text) ?? { word: status, count: 0 };
    counts.set(status.text, { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()].filter(({ count }) => count > 0);
}
