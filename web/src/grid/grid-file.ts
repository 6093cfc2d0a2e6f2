// SPDX-License-Identifier: Apache-2.0
// What is seen, as a file: a table, which the core writes by the rules of all its tables, or JSON.

import type { TableRecord } from '../contract';
import type { GridColumn } from './grid-columns';

type PlainColumn<Row> = Pick<GridColumn<Row>, 'key' | 'label' | 'plain'>;

/** The columns' names, then a record for each row. */
export function recordsOf<Row>(rows: readonly Row[], columns: readonly PlainColumn<Row>[]): TableRecord[] {
  return [columns.map(({ label }) => label), ...rows.map((row) => columns.map((column) => column.plain(row)))];
}

/** `of`: what the rows are. */
export function jsonOf<Row>(of: string, rows: readonly Row[], columns: readonly PlainColumn<Row>[]): string {
  const records = rows.map((row) => Object.fromEntries(columns.map((column) => [column.key, column.plain(row)])));
  return `${JSON.stringify({ [of]: records }, undefined, 1)}\n`;
}
