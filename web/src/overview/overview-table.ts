// SPDX-License-Identifier: Apache-2.0
// The numbers of a picture: sorted by any column, each leading to its lines, and out as a file.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Money } from '../contract';
import { download, fileName } from '../app/download';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { amountOnly, date, percent, visible, whole } from '../i18n/format';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { recordsOf, sortedRows, type Column, type Table } from './table-model';

/** More than anybody reads through at once. */
const shownAtFirst = 100;

function shownCell(column: Column<unknown>, row: unknown): string {
  const cell = column.cell(row);
  if (cell === undefined) return column.none ?? t.overview.frame.none;
  if (typeof cell === 'object') return amountOnly(cell satisfies Money);
  if (typeof cell === 'number') return column.kind === 'percent' ? percent(cell) : whole(cell);
  return column.kind === 'date' ? date(cell) : visible(cell);
}

const isText = ({ kind }: Column<unknown>): boolean => kind === 'text' || kind === 'date';

export class OverviewTable extends DeskElement {
  static override properties: PropertyDeclarations = {
    table: { attribute: false },
    name: { attribute: false },
    sort: { state: true },
    descending: { state: true },
    all: { state: true },
  };
  declare table: Table<unknown>;
  /** Names the file. */
  declare name: string;
  declare protected sort: string;
  declare protected descending: boolean;
  declare protected all: boolean;

  static override styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    css`
      .table-scroll {
        max-height: 30rem;
        overflow: auto;
      }
      thead th {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        padding-block: 0.15rem;
        background: var(--surface);
      }
      th button {
        gap: 0.3rem;
        min-height: 2.25rem;
        padding: 0;
        border: 0;
        color: var(--ink-2);
        font-size: var(--text-label);
      }
      th[aria-sort] button {
        color: var(--ink);
      }
      th.end button {
        justify-content: flex-end;
        width: 100%;
      }
      th.row {
        min-width: 7rem;
        max-width: 22rem;
        color: var(--ink);
        font-size: var(--text-work);
        font-weight: 500;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      td {
        min-width: 4rem;
      }
      td.text {
        min-width: 7rem;
        max-width: 22rem;
        overflow-wrap: anywhere;
      }
      td.date,
      td.end {
        white-space: nowrap;
      }
      td a,
      .row a {
        display: inline-block;
        min-width: 1.5rem;
        line-height: 1.5rem;
      }
      td.over {
        color: var(--red);
      }
      .below {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        padding: var(--space-2) var(--space-5) var(--space-3);
      }
      .below p {
        flex: 1 1 16rem;
      }
      .arrow {
        width: 0.6rem;
      }
      @media (max-width: 50rem) {
        .below {
          padding-inline: var(--space-4);
        }
      }
      @media print {
        .table-scroll {
          max-height: none;
          overflow: visible;
        }
        .below button,
        .arrow {
          display: none;
        }
        thead th {
          position: static;
        }
        thead {
          display: table-header-group;
        }
        tr {
          break-inside: avoid;
        }
        td a,
        .row a {
          color: inherit;
          text-decoration: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.sort = '';
    this.descending = false;
    this.all = false;
  }

  /** A column of numbers begins with the most; a second time, the other way. */
  #sortBy(column: Column<unknown>): void {
    if (this.sort === column.key) this.descending = !this.descending;
    else [this.sort, this.descending] = [column.key, !isText(column)];
  }

  get #rows(): unknown[] {
    return sortedRows(this.table.rows, this.table.columns.find(({ key }) => key === this.sort), this.descending);
  }

  async #save(): Promise<void> {
    const { backend, workspace } = this.desk;
    if (!backend) return;
    const bytes = await backend.tableFile(recordsOf(this.table, this.#rows));
    const name = fileName(this.name, workspace?.name, 'csv');
    download(bytes, name, 'text/csv');
    this.desk.announce(t.overview.frame.saved(name));
  }

  #heading(column: Column<unknown>): unknown {
    const sorted = this.sort === column.key;
    const way = !sorted ? nothing : this.descending ? 'descending' : 'ascending';
    return html`<th scope="col" class=${isText(column) ? '' : 'end'} aria-sort=${way}>
      <button class="plain" @click=${() => { this.#sortBy(column); }}>${column.label}
        <span class="arrow" aria-hidden="true">${sorted ? (this.descending ? '↓' : '↑') : ''}</span></button></th>`;
  }

  #cell(column: Column<unknown>, row: unknown, first: boolean): unknown {
    const shown = shownCell(column, row);
    const cell = column.cell(row);
    const linked = column.href && cell !== 0 && cell !== undefined ? html`<a href=${column.href(row)}>${shown}</a>` : shown;
    if (first) return html`<th scope="row" class="row">${linked}</th>`;
    const over = typeof cell === 'object' && cell.minor < 0;
    return html`<td class="${isText(column) ? column.kind : 'end'} ${over ? 'over' : ''}">${linked}</td>`;
  }

  protected override render(): unknown {
    const { caption, columns, note } = this.table;
    const { frame } = t.overview;
    const rows = this.#rows;
    const shown = this.all ? rows : rows.slice(0, shownAtFirst);
    return html`<div class="table-scroll" role="group" tabindex="0" aria-label=${caption}>
        <table>
          <caption class="visually-hidden">${caption}</caption>
          <thead><tr>${columns.map((column) => this.#heading(column))}</tr></thead>
          <tbody>${shown.map((row) => html`<tr>${columns.map((column, index) => this.#cell(column, row, index === 0))}</tr>`)}</tbody>
        </table>
      </div>
      <div class="below">
        ${note === undefined ? nothing : html`<p class="small quiet">${note}</p>`}
        ${rows.length > shown.length ? html`<button @click=${() => { this.all = true; }}>${frame.moreRows(rows.length)}</button>` : nothing}
        <button aria-label=${frame.csvOf(caption)} @click=${() => void this.#save()}>${frame.csv}</button>
      </div>`;
  }
}

customElements.define('overview-table', OverviewTable);
