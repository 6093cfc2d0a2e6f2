// SPDX-License-Identifier: Apache-2.0
// What a grid's rows look like, its head and a line. Clicks and the keyboard are heard around them: which cell it was
// stands in `aria-rowindex` and `aria-colindex`.

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Selection } from '../bulk/chosen';
import { place } from '../elements/place';
import { t } from '../i18n/catalogue';
import { chooseColumn, type GridColumn } from './grid-columns';
import type { Cell } from './grid-keys';
import { wordsOf, type GridRow, type RecordKind } from './record-kind';

type Columns = readonly GridColumn<GridRow>[];

/** The same for all rows. */
export interface Table {
  readonly kind: RecordKind;
  readonly columns: Columns;
  /** Rows are cards. */
  readonly narrow: boolean;
  readonly today: string;
}

/** The cell of the grid that something happened in. */
export function cellOf(event: Event): Cell | undefined {
  const path = event.composedPath().filter((node) => node instanceof Element);
  const row = path.find((node) => node.hasAttribute('aria-rowindex'))?.getAttribute('aria-rowindex');
  const column = path.find((node) => node.hasAttribute('aria-colindex'))?.getAttribute('aria-colindex');
  // Counted from 1, and the head is the first row.
  return row ? { row: Number(row) - 2, column: Number(column ?? 1) - 1 } : undefined;
}

function cellClass({ key, end, beside, fits }: GridColumn<GridRow>, lead: string): string {
  return `cell c-${key} ${end ? 'end' : ''} ${beside ? 'beside' : ''} ${fits ? 'fits' : ''} ${key === lead ? 'lead' : ''}`;
}

export interface Head extends Pick<Table, 'kind' | 'columns'> {
  readonly sort: string;
  readonly descending: boolean;
  /** The column of the head that the keyboard can reach; -1: it is in another row. */
  readonly active: number;
  /** How many are chosen, and of how many. */
  readonly chosen: number;
  readonly total: number;
  onSort(sort: string): void;
  onAll(event: Event): void;
}

function sortOf({ sort }: GridColumn<GridRow>, by: Head): 'ascending' | 'descending' | 'none' | typeof nothing {
  if (!sort) return nothing;
  if (sort !== by.sort) return 'none';
  return by.descending ? 'descending' : 'ascending';
}

function chooseAll({ kind, chosen, total, active, onAll }: Head, column: number): unknown {
  const all = total > 0 && chosen >= total;
  return html`<div class="cell c-choose" role="columnheader" aria-colindex=${column + 1}>
    <input type="checkbox" aria-label=${wordsOf(kind.of).chooseAll(total)} .checked=${live(all)} .indeterminate=${live(chosen > 0 && !all)}
      tabindex=${active === column ? 0 : -1} @click=${onAll} /></div>`;
}

export function headRow(head: Head): unknown {
  const { kind, columns, active, onSort } = head;
  return html`<div class="row head" role="row" aria-rowindex="1">
    ${columns.map((column, index) => {
      if (column === chooseColumn) return chooseAll(head, index);
      const { sort, label } = column;
      const state = sortOf(column, head);
      const arrow = state === 'ascending' ? '↑' : state === 'descending' ? '↓' : '';
      const tab = active === index ? 0 : -1;
      return html`<div class=${cellClass(column, kind.lead)} role="columnheader" aria-colindex=${index + 1} aria-sort=${state} tabindex=${sort ? nothing : tab}>
        ${sort
          ? html`<button class="sort" tabindex=${tab} @click=${() => { onSort(sort); }}>${label}
              ${arrow ? html`<span aria-hidden="true">${arrow}</span>` : nothing}</button>`
          : label}
      </div>`;
    })}
  </div>`;
}

function choose({ kind }: Table, row: GridRow | undefined, chosen: boolean, column: number, tab: number): unknown {
  return html`<div class="cell c-choose" role="gridcell" aria-colindex=${column + 1}>
    <input type="checkbox" aria-label=${t.bulk.choosing.line(row ? kind.chosen(row).number : '')} .checked=${live(chosen)} tabindex=${tab} /></div>`;
}

function bone(position: number): unknown {
  return position === 1 ? html`<span class="bone"><span class="visually-hidden">${t.lines.grid.loading}</span></span>` : nothing;
}

/** `row` is missing until it was read; `active`, the column that the keyboard can reach, where it is in this row. */
export function lineRow(table: Table, index: number, row: GridRow | undefined, chosen: boolean, active: number, top: number): unknown {
  const { kind, columns, narrow, today } = table;
  return html`<div class="row line ${chosen ? 'chosen' : ''} ${row ? 'there' : ''}" role="row" aria-rowindex=${index + 2} aria-selected=${chosen ? 'true' : 'false'} ${place(top)}>
    ${columns.map((column, position) => {
      const tab = active === position ? 0 : -1;
      if (column === chooseColumn) return choose(table, row, chosen, position, tab);
      return html`<div class=${cellClass(column, kind.lead)} role="gridcell" aria-colindex=${position + 1} tabindex=${tab}>${narrow && !column.bare
        ? html`<span class="label" aria-hidden="true">${column.label}</span>`
        : nothing}${row ? column.cell(row, today) : bone(position)}</div>`;
    })}
  </div>`;
}

export const isChosen = (selection: Selection, row: GridRow | undefined): boolean => row !== undefined && selection.has(row.id);
