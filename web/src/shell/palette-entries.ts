// SPDX-License-Identifier: Apache-2.0
// What the command palette lists: entries of all kinds, found by the beginnings of their words, those
// used lately first.

import { read, write } from '../app/preferences';
import type { PaletteGroup } from '../i18n/en/palette';

export interface Entry {
  /** The same whenever the same thing is listed again. */
  key: string;
  group: PaletteGroup;
  name: string;
  /** What the name begins with, where it is a number. */
  number?: string;
  detail?: string;
  keys?: readonly string[];
  /** Why it can't be done now. */
  refused?: string;
  run(): void;
}

const recentMax = 5;
const recentKey = 'palette.recent';

export function recentKeys(): string[] {
  return (read(recentKey) ?? '').split('\n').filter(Boolean);
}

export function noteUsed(key: string): void {
  write(recentKey, [key, ...recentKeys().filter((one) => one !== key)].slice(0, recentMax).join('\n'));
}

function words(text: string): string[] {
  return text.toLocaleLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Every word typed must begin a word of the entry. */
export function matches(entry: Pick<Entry, 'name' | 'detail'>, typed: string): boolean {
  const there = words(`${entry.name} ${entry.detail ?? ''}`);
  return words(typed).every((wanted) => there.some((word) => word.startsWith(wanted)));
}

/** With nothing typed those used lately come first, under a heading of their own, and what is not possible is left out. */
export function listed(entries: readonly Entry[], typed: string, recent: readonly string[]): Entry[] {
  const found = entries.filter((entry) => entry.group === 'lines' || entry.group === 'titles' || matches(entry, typed));
  const rank = ({ key }: Entry): number => (recent.includes(key) ? recent.indexOf(key) : recent.length);
  if (typed.trim() !== '') {
    return found.sort((a, b) => Number(a.refused !== undefined) - Number(b.refused !== undefined) || rank(a) - rank(b));
  }
  const lately = found.filter(({ key, refused }) => recent.includes(key) && refused === undefined).sort((a, b) => rank(a) - rank(b));
  return [...lately.map((entry): Entry => ({ ...entry, group: 'recent' })), ...found.filter((entry) => entry.refused === undefined && !lately.includes(entry))];
}
