// SPDX-License-Identifier: Apache-2.0
// Questions that mean something only once another one is answered with yes: until then they are not asked,
// and an answer given before is taken back with that yes.

import type { Ask } from '../../contract';

type Given = Readonly<Record<string, unknown>>;

const needs: Readonly<Record<string, string>> = { department: 'keepInDepartment' };

export function isAsked(ask: Ask, asks: readonly Ask[], given: Given): boolean {
  const other = asks.find(({ name }) => name === needs[ask.name]);
  return other === undefined || (given[other.name] ?? other.initial) === true;
}

/** The answers without those that nobody is asked for any more. */
export function stillAsked<T extends Given>(asks: readonly Ask[], given: T): T {
  const gone = new Set(asks.filter((ask) => !isAsked(ask, asks, given)).map(({ name }) => name));
  return Object.fromEntries(Object.entries(given).filter(([name]) => !gone.has(name))) as T;
}
