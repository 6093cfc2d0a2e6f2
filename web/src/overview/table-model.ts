// SPDX-License-Identifier: Apache-2.0
// A picture's numbers as a table: to be read, sorted, and taken away as a file.

import type { Money, TableRecord } from '../contract';
import { major, plainAmount } from './sums';

export type Cell = string | number | Money | undefined;

export interface Column<Row> {
  key: string;
  label: string;
  kind: 'text' | 'date' | 'number' | 'amount' | 'percent';
  cell(row: Row): Cell;
  href?(row: Row): string;
  /** What is shown where there is no value: "not known". */
  none?: string;
}

export interface Table<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** What the rows count in vain: told below the table. */
  note?: string;
}

const isMoney = (cell: Cell): cell is Money => typeof cell === 'object';

function sortValue(cell: Cell): string | number | undefined {
  return isMoney(cell) ? major(cell) : cell;
}

/** What has no value comes last, whichever way. */
export function sortedRows<Row>(rows: readonly Row[], column: Column<Row> | undefined, descending: boolean): Row[] {
  if (!column) return [...rows];
  const way = descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [sortValue(column.cell(one)), sortValue(column.cell(other))];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    if (typeof a === 'number' && typeof b === 'number') return (a - b) * way;
    return String(a).localeCompare(String(b), undefined, { numeric: true }) * way;
  });
}

function plain(cell: Cell): string | number {
  if (cell === undefined) return '';
  return isMoney(cell) ? plainAmount(cell) : cell;
}

/** For a file: the columns' names, then a record for each row, unformatted. */
export function recordsOf<Row>({ columns }: Table<Row>, rows: readonly Row[]): TableRecord[] {
  return [columns.map(({ label }) => label), ...rows.map((row) => columns.map((column) => plain(column.cell(row))))];
}
