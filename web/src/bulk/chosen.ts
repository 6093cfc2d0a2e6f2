// SPDX-License-Identifier: Apache-2.0
// Lines somebody has chosen. All that were found are chosen without asking for them: then only those
// that are left out are named.

import type { LineRow } from '../contract';

/** As much of a line as is said about it where many are named. */
export interface ChosenLine {
  id: string;
  number: string;
  title: string;
  /** Its order's number; empty while it has none. */
  order: string;
}

export function chosenLine({ id, number, title, order }: LineRow): ChosenLine {
  return { id, number, title, order };
}

/** Never changed: every choice makes another one. */
export class Selection {
  static readonly none = new Selection(false, new Map());
  static readonly everything = new Selection(true, new Map());

  private constructor(
    /** Every line found is chosen but the named ones; else only the named ones are. */
    readonly all: boolean,
    readonly named: ReadonlyMap<string, ChosenLine>,
  ) {}

  static of(lines: Iterable<ChosenLine>): Selection {
    return Selection.none.with(lines, true);
  }

  has(id: string): boolean {
    return this.all !== this.named.has(id);
  }

  /** How many are chosen where so many are found. */
  size(found: number): number {
    return this.all ? Math.max(0, found - this.named.size) : this.named.size;
  }

  with(lines: Iterable<ChosenLine>, chosen: boolean): Selection {
    const named = new Map(this.named);
    for (const line of lines) {
      if (chosen === this.all) named.delete(line.id);
      else named.set(line.id, line);
    }
    return new Selection(this.all, named);
  }
}

/** So many of them, evenly spread: the first alone would often be of one sort. */
export function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)] as T);
}
