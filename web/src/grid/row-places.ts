// SPDX-License-Identifier: Apache-2.0
// Where each row of a long list lies, when most rows are as high as expected and those that were
// measured may be higher or lower: sums of the differences, in a tree, so that a hundred thousand cost nothing.

export class RowPlaces {
  #total = 0;
  #each = 1;
  /** Fenwick tree of what measured rows differ by; none while no row does. */
  #sums: Float64Array | undefined;
  #own = new Map<number, number>();

  /** All rows are as high as expected again. */
  reset(total: number, each: number): void {
    this.#total = total;
    this.#each = Math.max(1, each);
    this.#sums = undefined;
    this.#own.clear();
  }

  /** Another number of rows; what was measured of those that stay is kept. */
  resize(total: number): void {
    const kept = [...this.#own].filter(([row]) => row < total);
    this.reset(total, this.#each);
    for (const [row, difference] of kept) this.set(row, this.#each + difference);
  }

  get total(): number {
    return this.#total;
  }

  height(row: number): number {
    return this.#each + (this.#own.get(row) ?? 0);
  }

  /** How high a row is; says by how much that differs from what was known. */
  set(row: number, height: number): number {
    const change = height - this.height(row);
    // Browsers round: a hair is no difference.
    if (Math.abs(change) < 0.5 || row < 0 || row >= this.#total) return 0;
    this.#own.set(row, height - this.#each);
    this.#sums ??= new Float64Array(this.#total + 1);
    for (let at = row + 1; at <= this.#total; at += at & -at) this.#sums[at] = (this.#sums[at] ?? 0) + change;
    return change;
  }

  /** Where a row begins; of the row behind the last one: how long the list is. */
  top(row: number): number {
    let sum = 0;
    if (this.#sums) for (let at = Math.min(row, this.#total); at > 0; at -= at & -at) sum += this.#sums[at] ?? 0;
    return row * this.#each + sum;
  }

  /** The row at a height; the first above all rows, the last below them. */
  at(height: number): number {
    let low = 0;
    let high = Math.max(0, this.#total - 1);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.top(middle) <= height) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
