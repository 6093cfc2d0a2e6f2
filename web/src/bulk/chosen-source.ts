// SPDX-License-Identifier: Apache-2.0
// Where the chosen lines come from when something is done with them: they are named already, or they
// are what a query found and are read page by page.

import type { Backend, LineRow, QueryResult } from '../contract';
import { chosenLine, spread, type ChosenLine, type Selection } from './chosen';

const pageRows = 1_000;
const blockRows = 5;

export interface ChosenSource {
  readonly count: number;
  /** So many of them at most, to ask what can be done. */
  some(most: number): Promise<ChosenLine[]>;
  /** Every one, in the order in which they are shown or were chosen. */
  every(signal?: AbortSignal): Promise<ChosenLine[]>;
}

export function namedSource(lines: readonly ChosenLine[]): ChosenSource {
  return {
    count: lines.length,
    some: (most) => Promise.resolve(spread(lines, most)),
    every: () => Promise.resolve([...lines]),
  };
}

/** Rows [from, to) of a result, a page at a time. */
export async function* pagesBetween(
  backend: Pick<Backend, 'page'>, result: QueryResult, from: number, to: number,
): AsyncGenerator<LineRow[]> {
  for (let offset = from; offset < to; offset += pageRows) {
    const rows = await backend.page(result.query, offset, Math.min(pageRows, to - offset));
    if (rows.length === 0) return;
    yield rows;
  }
}

/** The same as lines that can be chosen. */
export async function linesBetween(
  backend: Pick<Backend, 'page'>, result: QueryResult, from: number, to: number, signal?: AbortSignal,
): Promise<ChosenLine[]> {
  const lines: ChosenLine[] = [];
  for await (const rows of pagesBetween(backend, result, from, to)) {
    lines.push(...rows.map(chosenLine));
    signal?.throwIfAborted();
  }
  return lines;
}

export function chosenSource(backend: Pick<Backend, 'page'>, selection: Selection, result: QueryResult): ChosenSource {
  if (!selection.all) return namedSource([...selection.named.values()]);
  const wanted = ({ id }: ChosenLine): boolean => selection.has(id);
  return {
    count: selection.size(result.total),
    async some(most) {
      const starts = Array.from({ length: Math.ceil(result.total / blockRows) }, (_, block) => block * blockRows);
      const blocks = await Promise.all(spread(starts, Math.ceil(most / blockRows))
        .map((start) => linesBetween(backend, result, start, Math.min(start + blockRows, result.total))));
      return blocks.flat().filter(wanted).slice(0, most);
    },
    every: async (signal) => (await linesBetween(backend, result, 0, result.total, signal)).filter(wanted),
  };
}
