// SPDX-License-Identifier: Apache-2.0
// The rows the grid has at hand: pages of one result, the latest used ones kept. While a changed
// result's pages are on their way the old rows stay in sight, so nothing flickers.

import type { Found } from './record-kind';

export const pageRows = 100;
const pagesMax = 60;

export type LoadPage<Row> = (result: Found, offset: number, count: number) => Promise<Row[]>;

export class RowCache<Row> {
  #result: Found = { total: 0 };
  #pages = new Map<number, readonly Row[]>();
  #stale = new Map<number, readonly Row[]>();
  #wanted: number[] = [];
  #loading = false;

  constructor(readonly load: LoadPage<Row>, readonly changed: () => void) {}

  /** Begins a new result, of which the `first` rows may have come along; `similar` says that it is the same question asked again. */
  reset(result: Found, similar: boolean, first: readonly Row[]): void {
    if (similar) for (const [page, rows] of this.#pages) this.#stale.set(page, rows);
    else this.#stale.clear();
    this.#pages.clear();
    this.#result = result;
    if (first.length >= Math.min(pageRows, result.total)) this.#pages.set(0, first);
  }

  get(index: number): Row | undefined {
    if (index < 0 || index >= this.#result.total) return undefined;
    const page = Math.floor(index / pageRows);
    return (this.#pages.get(page) ?? this.#stale.get(page))?.[index % pageRows];
  }

  /** Loads what is missing of these rows. Only the latest wish counts: a dragged scrollbar passes many by. */
  want(first: number, last: number): void {
    const from = Math.max(0, Math.floor(first / pageRows));
    const to = Math.floor(Math.min(last, this.#result.total - 1) / pageRows);
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
      const result = this.#result;
      try {
        const rows = await this.load(result, page * pageRows, pageRows);
        if (result === this.#result) this.#keep(page, rows);
      } catch {
        // The result was replaced meanwhile: its successor asks again.
      }
    }
    this.#loading = false;
  }

  #keep(page: number, rows: readonly Row[]): void {
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
