// SPDX-License-Identifier: Apache-2.0
// The numbers that stand for results, unique over all writers of a workspace.
import type { QuerySpec } from '../contract';

const KEPT = 32;
/** Results one writer can number before its numbers meet those of the next one. */
const PER_WRITER = 2 ** 24;

export interface QueryEntry {
  /** The core's own number. */
  core: number;
  spec: QuerySpec;
}

export class QueryBook {
  private readonly entries = new Map<number, QueryEntry>();
  private given = 0;

  constructor(private readonly fence: number) {}

  add(core: number, spec: QuerySpec): number {
    this.given += 1;
    const query = this.fence * PER_WRITER + this.given;
    this.keep(query, { core, spec });
    return query;
  }

  keep(query: number, entry: QueryEntry): void {
    this.entries.delete(query);
    this.entries.set(query, entry);
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= KEPT) break;
      this.entries.delete(oldest);
    }
  }

  find(query: number): QueryEntry | undefined {
    return this.entries.get(query);
  }
}
