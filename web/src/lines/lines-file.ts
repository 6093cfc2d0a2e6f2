// SPDX-License-Identifier: Apache-2.0
// What is seen, as a file: a table, which the core writes by the rules of all its tables, or JSON.

import type { LineRow, TableRecord } from '../contract';
import type { GridColumn } from './grid-columns';

/** The columns' names, then a record for each row. */
export function recordsOf(rows: readonly LineRow[], columns: readonly GridColumn[]): TableRecord[] {
  return [columns.map(({ label }) => label), ...rows.map((row) => columns.map((column) => column.plain(row)))];
}

export function jsonOf(rows: readonly LineRow[], columns: readonly GridColumn[]): string {
  const lines = rows.map((row) => Object.fromEntries(columns.map((column) => [column.key, column.plain(row)])));
  return `${JSON.stringify({ lines }, undefined, 1)}\n`;
}
