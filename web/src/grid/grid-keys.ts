// SPDX-License-Identifier: Apache-2.0
// Where a key leads in a grid. Row -1 is the header.

export interface Cell {
  row: number;
  column: number;
}

export interface Extent {
  rows: number;
  columns: number;
  /** Rows in sight, for page up and down. */
  page: number;
  header: boolean;
}

/** Keys that lead a range of rows along; the others move within a row. */
export const rangeKeys: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

/** What of a keyboard event says where it leads. */
export type Keystroke = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** The cell a key moves to; undefined when the key moves nowhere. */
export function moved(event: Keystroke, from: Cell, extent: Extent): Cell | undefined {
  if (event.altKey || event.metaKey || event.shiftKey) return undefined;
  const top = extent.header ? -1 : 0;
  const lastRow = extent.rows - 1;
  const lastColumn = extent.columns - 1;
  const to = (row: number, column: number): Cell => ({
    row: clamp(row, top, Math.max(top, lastRow)),
    column: clamp(column, 0, lastColumn),
  });
  if (event.ctrlKey) {
    if (event.key === 'Home') return to(Math.min(0, lastRow), 0);
    if (event.key === 'End') return to(lastRow, lastColumn);
    return undefined;
  }
  switch (event.key) {
    case 'ArrowUp': return to(from.row - 1, from.column);
    case 'ArrowDown': return to(from.row + 1, from.column);
    case 'ArrowLeft': return to(from.row, from.column - 1);
    case 'ArrowRight': return to(from.row, from.column + 1);
    case 'Home': return to(from.row, 0);
    case 'End': return to(from.row, lastColumn);
    case 'PageUp': return to(Math.max(Math.min(0, lastRow), from.row - extent.page), from.column);
    case 'PageDown': return to(from.row + extent.page, from.column);
    default: return undefined;
  }
}
