// SPDX-License-Identifier: Apache-2.0
// Which row of the page shows which line. A row whose line goes out of sight is given to one that comes into
// sight: its elements are filled anew, which takes far less time than making others.

export class RowSlots {
  /** Line and row of the page, in the order in which the rows stand there. */
  #shown: readonly (readonly [line: number, slot: number])[] = [];
  #made = 0;

  /** The row for each of these lines, in their order; a line that stays keeps its row. */
  assign(lines: readonly number[]): number[] {
    const wanted = new Set(lines);
    const kept = new Map(this.#shown.filter(([line]) => wanted.has(line)));
    // In the order in which they stand, so that as few as possible have to change places.
    const free = this.#shown.filter(([line]) => !wanted.has(line)).map(([, slot]) => slot);
    const slots = lines.map((line) => kept.get(line) ?? free.shift() ?? this.#made++);
    this.#shown = lines.map((line, at) => [line, slots[at] ?? 0]);
    return slots;
  }

  /** Lines shown now whose rows are not needed for these: together with them no row is made and none is taken away. */
  spare(lines: readonly number[]): number[] {
    const wanted = new Set(lines);
    const left = this.#shown.map(([line]) => line).filter((line) => !wanted.has(line));
    const kept = this.#shown.length - left.length;
    return left.slice(lines.length - kept);
  }
}
