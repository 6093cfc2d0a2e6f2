// SPDX-License-Identifier: Apache-2.0
// What is seen, as a file: a table by the rules of the core's own (RFC 4180 with CRLF, UTF-8 with its
// mark, no cell that a spreadsheet would take for a formula), or JSON.

import type { LineRow } from '../contract';
import type { GridColumn } from './grid-columns';

/** Apostrophes before it count as part of it, so that reading takes off exactly the one that was put there. */
const formula = /^'*[=+\-@\t\r]/;

function cell(value: string | number): string {
  const text = String(value);
  const guarded = typeof value === 'string' && formula.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^ | $/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

export function csvOf(rows: readonly LineRow[], columns: readonly GridColumn[]): string {
  const table = [columns.map(({ label }) => label), ...rows.map((row) => columns.map((column) => column.plain(row)))];
  return `\uFEFF${table.map((record) => record.map(cell).join(',') + '\r\n').join('')}`;
}

export function jsonOf(rows: readonly LineRow[], columns: readonly GridColumn[]): string {
  const lines = rows.map((row) => Object.fromEntries(columns.map((column) => [column.key, column.plain(row)])));
  return `${JSON.stringify({ lines }, undefined, 1)}\n`;
}
