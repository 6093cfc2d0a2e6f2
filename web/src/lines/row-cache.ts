// SPDX-License-Identifier: Apache-2.0
// The rows the grid has at hand: pages of one query, the latest used ones kept. While a changed
// query's pages are on their way the old rows stay in sight, so nothing flickers.

import type { LineRow } from '../contract';

export const pageRows = 100;
const pagesMax = 60;

export type LoadPage = (query: number, offset: number, count: number) => Promise<LineRow[]>;

export class RowCache {
  #query = -1;
  #total = 0;
  #pages = new Map<number, LineRow[]>();
  #stale = new Map<number, LineRow[]>();
  #wanted: number[] = [];
  #loading = false;

  constructor(readonly load: LoadPage, readonly changed: () => void) {}

  /** Begins a new result; `similar` says that it is the same question asked again. */
  reset(query: number, total: number, similar: boolean): void {
    if (similar) for (const [page, rows] of this.#pages) this.#stale.set(page, rows);
    else this.#stale.clear();
    this.#pages.clear();
    this.#query = query;
    this.#total = total;
  }

  get(index: number): LineRow | undefined {
    if (index < 0 || index >= this.#total) return undefined;
    const page = Math.floor(index / pageRows);
    return (this.#pages.get(page) ?? this.#stale.get(page))?.[index % pageRows];
  }

  /** Loads what is missing of these rows. Only the latest wish counts: a dragged scrollbar passes many by. */
  want(first: number, last: number): void {
    const from = Math.max(0, Math.floor(first / pageRows));
    const to = Math.floor(Math.min(last, this.#total - 1) / pageRows);
    this.#wanted = [];
    for (let page = from; page <= to; page++) {
      if (this.#pages.has(page)) this.#touch(page);
      else this.#wanted.push(page);
    }
    if (!this.#loading) void this.#pump();
  }

  async #pump(): Promise<void> {
    this.#loading = true;
    for (let page = this.#wanted.shift(); page !== undefined; page = this.#wanted.shift()) {
      const query = this.#query;
      try {
        const rows = await this.load(query, page * pageRows, pageRows);
        if (query === this.#query) this.#keep(page, rows);
      } catch {
        // The result was replaced meanwhile: its successor asks again.
      }
    }
    this.#loading = false;
  }

  #keep(page: number, rows: LineRow[]): void {
    this.#pages.set(page, rows);
    this.#stale.delete(page);
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= pagesMax) break;
      this.#pages.delete(oldest);
    }
    this.changed();
  }

  #touch(page: number): void {
    const rows = this.#pages.get(page);
    if (!rows) return;
    this.#pages.delete(page);
    this.#pages.set(page, rows);
  }
}
