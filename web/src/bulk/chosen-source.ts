// SPDX-License-Identifier: Apache-2.0
// Where the chosen records come from when something is done with them: they are named already, or they
// are what was found and are read page by page.

import { spread, type Chosen, type RecordsOf, type Selection } from './chosen';

const pageRows = 1_000;
const blockRows = 5;

export interface ChosenSource {
  readonly of: RecordsOf;
  readonly count: number;
  /** So many of them at most, to ask what can be done. */
  some(most: number): Promise<Chosen[]>;
  /** Every one, in the order in which they are shown or were chosen. */
  every(signal?: AbortSignal): Promise<Chosen[]>;
}

export function namedSource(records: readonly Chosen[], of: RecordsOf = 'lines'): ChosenSource {
  return {
    of,
    count: records.length,
    some: (most) => Promise.resolve(spread(records, most)),
    every: () => Promise.resolve([...records]),
  };
}

/** Rows of one thing that was found, as many as are asked for. */
export type ReadRows<Row> = (offset: number, count: number) => Promise<Row[]>;

/** Rows [from, to), a page at a time. */
export async function* pagesBetween<Row>(read: ReadRows<Row>, from: number, to: number): AsyncGenerator<Row[]> {
  for (let offset = from; offset < to; offset += pageRows) {
    const rows = await read(offset, Math.min(pageRows, to - offset));
    if (rows.length === 0) return;
    yield rows;
  }
}

/** All of them together. */
export async function rowsBetween<Row>(read: ReadRows<Row>, from: number, to: number, signal?: AbortSignal): Promise<Row[]> {
  const all: Row[] = [];
  for await (const rows of pagesBetween(read, from, to)) {
    all.push(...rows);
    signal?.throwIfAborted();
  }
  return all;
}

/** `read`: of the rows that were found, what is said of each where many are named. */
export function chosenSource(of: RecordsOf, read: ReadRows<Chosen>, selection: Selection, total: number): ChosenSource {
  if (!selection.all) return namedSource([...selection.named.values()], of);
  const wanted = ({ id }: Chosen): boolean => selection.has(id);
  return {
    of,
    count: selection.size(total),
    async some(most) {
      const starts = Array.from({ length: Math.ceil(total / blockRows) }, (_, block) => block * blockRows);
      const blocks = await Promise.all(spread(starts, Math.ceil(most / blockRows))
        .map((start) => rowsBetween(read, start, Math.min(start + blockRows, total))));
      return blocks.flat().filter(wanted).slice(0, most);
    },
    every: async (signal) => (await rowsBetween(read, 0, total, signal)).filter(wanted),
  };
}
