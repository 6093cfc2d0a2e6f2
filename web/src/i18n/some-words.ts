// SPDX-License-Identifier: Apache-2.0
// A catalogue of which some words are other ones.

import type { Catalogue } from './catalogue';

/** Some of the words, for where they are other ones. */
export type SomeWords<T = Catalogue> = T extends string ? string
  : T extends (...given: never[]) => unknown ? T
    : { readonly [Name in keyof T]?: SomeWords<T[Name]> };

function merged(words: unknown, others: unknown): unknown {
  if (typeof others !== 'object' || others === null) return others;
  // Of what is said nowhere else there is nothing yet.
  const there = (words ?? {}) as Readonly<Record<string, unknown>>;
  return { ...there, ...Object.fromEntries(Object.entries(others).map(([name, part]) => [name, merged(there[name], part)])) };
}

/** The same words but for those that are given. */
export function withWords(words: Catalogue, others: SomeWords): Catalogue {
  return merged(words, others) as Catalogue;
}
