// SPDX-License-Identifier: Apache-2.0
// What lines must have besides words and statuses, as parts of an address: `where.vendor=ID&where.expectedFrom=2026-11-02`.
// What is not understood is left out, so that an old or mistyped link still opens.

import type { LineWhere } from '../contract';

const prefix = 'where.';
const textMax = 300;

type Text = 'vendor' | 'fund' | 'location' | 'invoice';
export type Span = 'expected' | 'received' | 'sent';
type Day = `${Span}${'From' | 'To'}`;
type Flag = 'open' | 'outstanding';

export const texts: readonly Text[] = ['vendor', 'fund', 'location', 'invoice'];
export const spans: readonly Span[] = ['expected', 'received', 'sent'];
export const flags: readonly Flag[] = ['open', 'outstanding'];
const days: readonly Day[] = spans.flatMap((span): Day[] => [`${span}From`, `${span}To`]);

/** 31 February is no day. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const parsed = Date.parse(`${value}T00:00Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(value);
}

/** Without what is empty or no day; undefined when nothing is left. */
export function cleaned(where: LineWhere): LineWhere | undefined {
  const kept: LineWhere = {};
  for (const key of texts) {
    const value = where[key]?.trim();
    if (value && value.length <= textMax) kept[key] = value;
  }
  for (const key of days) {
    const value = where[key];
    if (value && isDay(value)) kept[key] = value;
  }
  for (const key of flags) if (where[key]) kept[key] = true;
  return Object.keys(kept).length > 0 ? kept : undefined;
}

export function parseWhere(query: URLSearchParams): LineWhere | undefined {
  const given: LineWhere = {};
  for (const key of [...texts, ...days]) given[key] = query.get(prefix + key) ?? '';
  for (const key of flags) given[key] = query.get(prefix + key) === '1';
  return cleaned(given);
}

/** Always in the same order, so that the same conditions have the same address. */
export function addWhere(query: URLSearchParams, where: LineWhere): void {
  const kept = cleaned(where) ?? {};
  for (const key of [...texts, ...days]) if (kept[key]) query.set(prefix + key, kept[key]);
  for (const key of flags) if (kept[key]) query.set(prefix + key, '1');
}
