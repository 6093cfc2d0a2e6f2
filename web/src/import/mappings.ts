// SPDX-License-Identifier: Apache-2.0
// What a person said the columns of a table are, remembered on this device for tables with the same
// headings.

import { read, write } from '../app/preferences';

export interface Mapping {
  name: string;
  /** Of the table, in its order. */
  headings: string[];
  /** Only what was chosen by hand; an empty field: the column is only kept. */
  columns: Record<string, string>;
}

const key = 'import.columns';
const most = 50;

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

function isMapping(value: unknown): value is Mapping {
  if (typeof value !== 'object' || value === null) return false;
  const { name, headings, columns } = value as Partial<Mapping>;
  return typeof name === 'string' && isTexts(headings) && typeof columns === 'object' && columns !== null && isTexts(Object.values(columns));
}

/** The same for the same headings in whatever order. */
export function setKey(headings: readonly string[]): string {
  return JSON.stringify(headings.toSorted());
}

/** The newest first. */
export function remembered(): Mapping[] {
  try {
    const kept: unknown = JSON.parse(read(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isMapping) : [];
  } catch {
    return [];
  }
}

function keep(mappings: readonly Mapping[]): void {
  write(key, JSON.stringify(mappings.slice(0, most)));
}

export function recall(headings: readonly string[]): Mapping | undefined {
  const wanted = setKey(headings);
  return remembered().find((mapping) => setKey(mapping.headings) === wanted);
}

export function forget(headings: readonly string[]): void {
  const gone = setKey(headings);
  keep(remembered().filter((mapping) => setKey(mapping.headings) !== gone));
}

/** Without anything chosen by hand there is nothing to remember. A name given before stays. */
export function remember(headings: readonly string[], columns: Record<string, string>, name: string): void {
  const before = recall(headings);
  forget(headings);
  if (Object.keys(columns).length === 0) return;
  keep([{ name: before?.name ?? name, headings: [...headings], columns }, ...remembered()]);
}

export function rename(headings: readonly string[], name: string): void {
  const wanted = setKey(headings);
  keep(remembered().map((mapping) => (setKey(mapping.headings) === wanted ? { ...mapping, name } : mapping)));
}
