// SPDX-License-Identifier: Apache-2.0
// What a grid shows: lines or orders. All that is different between them is told here; the grid, the room around
// it, the dialogs behind its buttons and the bar below it are the same for both.

import type { AxisValue, Backend, RulebookInfo } from '../contract';
import type { Route } from '../app/route';
import type { Chosen, RecordsOf } from '../bulk/chosen';
import type { Catalogue } from '../i18n/catalogue';
import { t } from '../i18n/catalogue';
import type { GridColumn } from './grid-columns';

export interface GridRow {
  readonly id: string;
  readonly statuses: readonly AxisValue[];
}

/** What a question found; another one for each question and each state of the library. */
export interface Found {
  readonly total: number;
}

export interface RecordKind<Row extends GridRow = GridRow, Result extends Found = Found> {
  readonly of: RecordsOf;
  /** What a record is known by: it stays, wherever it is moved to, and comes first on a card. */
  readonly lead: string;
  /** All columns there are. */
  columns(rulebook: RulebookInfo): GridColumn<Row>[];
  /** Rows [offset, offset + count) of what was found; fewer at its end. */
  rows(backend: Backend, result: Result, offset: number, count: number): Promise<Row[]>;
  chosen(row: Row): Chosen;
  /** Its own page. */
  place(row: Row): Route;
  /** On paper, where it is printed as a worksheet too. */
  print?(words: Catalogue, rows: readonly Row[], library: string): Promise<void>;
}

export type KindWords = Catalogue['grid']['ofLines'];

export function wordsOf(of: RecordsOf): KindWords {
  return of === 'orders' ? t.grid.ofOrders : t.grid.ofLines;
}
