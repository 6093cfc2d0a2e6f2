// SPDX-License-Identifier: Apache-2.0
// Beside the search of a grid: its views, its columns, giving out what is seen, and by what it is sorted.

import { html } from 'lit';
import { t } from '../i18n/catalogue';

export interface GridTools {
  /** Of the saved view that is shown; absent: none is. */
  readonly view: string | undefined;
  readonly sorts: readonly { readonly sort: string; readonly label: string }[];
  readonly by: string;
  readonly descending: boolean;
  onViews(): void;
  onColumns(): void;
  onExport(): void;
  /** By another column, the same way round. */
  onSort(by: string): void;
  onTurn(): void;
}

function looks({ view, onViews, onColumns, onExport }: GridTools): unknown {
  const { viewing, exporting } = t.views;
  return html`<div class="looks">
    <button aria-haspopup="dialog" @click=${onViews}><span>${view === undefined ? viewing.button : viewing.current(view)}</span></button>
    <button aria-haspopup="dialog" @click=${onColumns}>${viewing.columns}</button>
    <button aria-haspopup="dialog" @click=${onExport}>${exporting.button}</button></div>`;
}

function sorting({ sorts, by, descending, onSort, onTurn }: GridTools): unknown {
  const words = t.lines.sorting;
  return html`<div class="sorting">
    <label for="sort">${words.by}</label>
    <select id="sort" @change=${(event: Event) => { onSort((event.target as HTMLSelectElement).value); }}>
      ${sorts.map(({ sort, label }) => html`<option value=${sort} ?selected=${sort === by}>${label}</option>`)}
    </select>
    <button aria-label=${descending ? words.turnUp : words.turnDown} @click=${onTurn}>${descending ? '↓' : '↑'}</button>
  </div>`;
}

export function gridTools(tools: GridTools): unknown {
  return html`${looks(tools)}${sorting(tools)}`;
}
