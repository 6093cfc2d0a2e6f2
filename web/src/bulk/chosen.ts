// SPDX-License-Identifier: Apache-2.0
// Lines, or orders, somebody has chosen. All that were found are chosen without asking for them: then only those
// that are left out are named.

import type { LineRow } from '../contract';

export type RecordsOf = 'lines' | 'orders';

/** As much of a record as is said about it where many are named. */
export interface Chosen {
  id: string;
  number: string;
  /** An order's vendor. */
  title: string;
  /** A line's order, by its number; empty while it has none. */
  order: string;
}

export function chosenLine({ id, number, title, order }: LineRow): Chosen {
  return { id, number, title, order };
}

/** Never changed: every choice makes another one. */
export class Selection {
  static readonly none = new Selection(false, new Map());
  static readonly everything = new Selection(true, new Map());

  private constructor(
    /** Every one that was found is chosen but the named ones; else only the named ones are. */
    readonly all: boolean,
    readonly named: ReadonlyMap<string, Chosen>,
  ) {}

  static of(records: Iterable<Chosen>): Selection {
    return Selection.none.with(records, true);
  }

  has(id: string): boolean {
    return this.all !== this.named.has(id);
  }

  /** How many are chosen where so many are found. */
  size(found: number): number {
    return this.all ? Math.max(0, found - this.named.size) : this.named.size;
  }

  with(records: Iterable<Chosen>, chosen: boolean): Selection {
    const named = new Map(this.named);
    for (const one of records) {
      if (chosen === this.all) named.delete(one.id);
      else named.set(one.id, one);
    }
    return new Selection(this.all, named);
  }
}

/** So many of them, evenly spread: the first alone would often be of one sort. */
export function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)] as T);
}
