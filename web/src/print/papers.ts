// SPDX-License-Identifier: Apache-2.0
// What labels are printed on. Measures in millimetres, as the makers of the sheets give them.

export type PaperKey = 'a4-24' | 'letter-30' | 'roll';

export interface Paper {
  key: PaperKey;
  /** Width and height of the page. */
  page: readonly [number, number];
  label: readonly [number, number];
  columns: number;
  rows: number;
  /** From the page's edges to the first label. */
  left: number;
  top: number;
  /** Between two columns. */
  gap: number;
}

export const papers: readonly Paper[] = [
  { key: 'a4-24', page: [210, 297], label: [70, 37], columns: 3, rows: 8, left: 0, top: 0.5, gap: 0 },
  { key: 'letter-30', page: [215.9, 279.4], label: [66.675, 25.4], columns: 3, rows: 10, left: 4.7625, top: 12.7, gap: 3.175 },
  { key: 'roll', page: [89, 36], label: [89, 36], columns: 1, rows: 1, left: 0, top: 0, gap: 0 },
];

export function labelsOn(paper: Paper): number {
  return paper.columns * paper.rows;
}

/** The labels page by page; the first `used` places of the first page are left empty (undefined). */
export function pagesOf<T>(labels: readonly T[], paper: Paper, used: number): (T | undefined)[][] {
  const size = labelsOn(paper);
  const places: (T | undefined)[] = [...Array.from({ length: used % size }, () => undefined), ...labels];
  const pages: (T | undefined)[][] = [];
  for (let at = 0; at < places.length; at += size) pages.push(places.slice(at, at + size));
  return pages;
}
