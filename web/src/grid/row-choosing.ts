// SPDX-License-Identifier: Apache-2.0
// Choosing rows one by one and in ranges, as in any list: a range begins where somebody last chose,
// follows wherever it is led, and gives back what it leaves.

import type { Chosen, Selection } from '../bulk/chosen';

export class RowChoosing {
  #anchor: number | undefined;
  /** What was chosen before the range began. */
  #before: Selection | undefined;
  #turn = 0;

  /** `load` gives what is said of rows [from, to), some of which may not be on the page. */
  constructor(readonly load: (from: number, to: number) => Promise<readonly Chosen[]>) {}

  /** Another result has other rows under the same numbers. */
  forget(): void {
    this.#anchor = this.#before = undefined;
    this.#turn += 1;
  }

  toggle(selection: Selection, row: number, record: Chosen): Selection {
    this.#turn += 1;
    this.#anchor = row;
    const next = selection.with([record], !selection.has(record.id));
    this.#before = next;
    return next;
  }

  /** Everything from where it began, or from `from` when nothing was chosen yet; nothing when another choice came in between. */
  async extend(selection: Selection, to: number, from: number): Promise<Selection | undefined> {
    const turn = ++this.#turn;
    this.#anchor ??= from;
    this.#before ??= selection;
    const records = await this.load(Math.min(this.#anchor, to), Math.max(this.#anchor, to) + 1);
    return turn === this.#turn ? this.#before.with(records, true) : undefined;
  }
}
