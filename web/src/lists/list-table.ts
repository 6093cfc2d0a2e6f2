// SPDX-License-Identifier: Apache-2.0
// One work list, a page of it: each line with why it is there. Lines that can be worked on together
// can be chosen.

import { LitElement, css, html, nothing, type PropertyDeclarations } from 'lit';
import type { WorkListRow } from '../contract';
import { lineHref, orderHref } from '../app/route';
import { t } from '../i18n/catalogue';
import { money, visible } from '../i18n/format';
import { listReason } from '../i18n/list-words';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { stackingStyles } from './stacking-table';

export class ChooseEvent extends Event {
  constructor(readonly chosen: ReadonlySet<string>) {
    super('choose');
  }
}

/** Lines that may share an order say so with the same key. */
export function togetherWith(row: WorkListRow): string | undefined {
  const key = row.why.find(({ params }) => 'key' in params)?.params['key'];
  return key === undefined ? undefined : String(key);
}

export class ListTable extends LitElement {
  static override properties: PropertyDeclarations = {
    rows: { attribute: false },
    label: { attribute: false },
    choosing: { attribute: false },
    chosen: { attribute: false },
  };
  declare rows: readonly WorkListRow[];
  declare label: string;
  declare choosing: boolean;
  declare chosen: ReadonlySet<string>;

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    panelStyles,
    stackingStyles,
    css`
      .why {
        min-width: 12rem;
        max-width: 30rem;
        color: var(--ink-2);
      }
      .vendor {
        display: block;
        color: var(--ink-2);
        font-size: var(--text-label);
      }
      .pick label {
        display: grid;
        place-items: center;
        min-width: 1.75rem;
        min-height: 1.75rem;
        cursor: pointer;
      }
      thead .words {
        display: none;
      }
      th.pick,
      td.pick {
        width: 2.5rem;
        padding-block: 0.15rem;
        padding-inline-end: 0;
      }
      .stacking tbody tr.chosen {
        background: var(--accent-soft);
      }
      .vendor status-chip {
        margin-inline-end: var(--space-2);
      }
      @media (max-width: 50rem) {
        .stacking .why {
          grid-column: 1 / -1;
          order: 1;
          max-width: none;
        }
        .stacking .price {
          text-align: end;
        }
        .stacking tbody tr.choosable {
          grid-template-columns: 2.5rem minmax(0, 1fr) auto;
        }
        /* Of the heads the choice of all is left, with its words. */
        .stacking thead:has(.pick) {
          position: static;
          display: block;
          width: auto;
          height: auto;
          clip-path: none;
          border-bottom: 1px solid var(--line);
        }
        .stacking thead th:not(.pick) {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        .stacking thead .pick {
          display: block;
          width: auto;
          padding: var(--space-3) var(--space-4);
          border: 0;
        }
        /* The box stands above those of the rows, its words above their titles. */
        .stacking thead .pick label {
          grid-template-columns: 2.5rem minmax(0, 1fr);
          gap: var(--space-3);
        }
        .stacking thead .words {
          display: inline;
          justify-self: start;
        }
        .stacking td.pick {
          grid-area: 1 / 1 / span 3 / 2;
          align-self: start;
        }
        .choosable .name,
        .stacking .choosable .why {
          grid-column: 2 / -1;
        }
        .choosable .number {
          grid-column: 2;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.rows = [];
    this.label = '';
    this.choosing = false;
    this.chosen = new Set();
  }

  #choose(ids: readonly string[], chosen: boolean): void {
    const now = new Set(this.chosen);
    for (const id of ids) {
      if (chosen) now.add(id);
      else now.delete(id);
    }
    this.dispatchEvent(new ChooseEvent(now));
  }

  #pick(row: WorkListRow): unknown {
    return html`<td role="cell" class="pick"><label><input type="checkbox" aria-label=${t.listsRoom.table.choose(row.number)} .checked=${this.chosen.has(row.id)}
      @change=${(event: Event) => { this.#choose([row.id], (event.target as HTMLInputElement).checked); }} /></label></td>`;
  }

  #alike(row: WorkListRow): unknown {
    const key = togetherWith(row);
    const alike = key === undefined ? [] : this.rows.filter((other) => togetherWith(other) === key);
    if (alike.length < 2 || alike.every(({ id }) => this.chosen.has(id))) return nothing;
    return html` <button class="plain small" aria-label=${t.listsRoom.table.chooseThemOf(row.number)}
      @click=${() => { this.dispatchEvent(new ChooseEvent(new Set(alike.map(({ id }) => id)))); }}>${t.listsRoom.table.chooseThem}</button>`;
  }

  #row(row: WorkListRow, mixed: boolean): unknown {
    const { choosing } = this;
    return html`<tr role="row" class="${choosing ? 'choosable' : ''} ${this.chosen.has(row.id) ? 'chosen' : ''}">
      ${choosing ? this.#pick(row) : nothing}
      <td role="cell" class="number"><a class="mono" href=${lineHref(row.id)}>${row.number}</a></td>
      <td role="cell" class="name"><a class="calm" href=${lineHref(row.id)} tabindex="-1">${visible(row.title)}</a>
        <span class="vendor">${mixed ? html`<status-chip .word=${row.statuses[0]?.word}></status-chip>` : nothing}${row.vendor}${row.orderId ? html` · <a class="mono" href=${orderHref(row.orderId)}>${row.order}</a>` : nothing}</span></td>
      <td role="cell" class="why">${row.why.map(listReason).join(' ')}${choosing ? this.#alike(row) : nothing}</td>
      <td role="cell" class="price end">${money(row.price)}</td>
    </tr>`;
  }

  protected override render(): unknown {
    const { rows, choosing } = this;
    // Where all have the same status the list's name says it already.
    const mixed = new Set(rows.map(({ statuses }) => statuses[0]?.word.text)).size > 1;
    const every = rows.length > 0 && rows.every(({ id }) => this.chosen.has(id));
    return html`<div class="table-scroll"><table class="stacking" role="table" aria-label=${this.label}>
      <thead role="rowgroup"><tr role="row">
        ${choosing ? html`<th role="columnheader" scope="col" class="pick"><label><input type="checkbox" aria-label=${t.listsRoom.table.chooseAll} .checked=${every}
          @change=${(event: Event) => { this.#choose(rows.map(({ id }) => id), (event.target as HTMLInputElement).checked); }} /><span class="words" aria-hidden="true">${t.listsRoom.table.chooseAll}</span></label></th>` : nothing}
        <th role="columnheader" scope="col">${t.listsRoom.table.line}</th><th role="columnheader" scope="col">${t.listsRoom.table.title}</th>
        <th role="columnheader" scope="col">${t.listsRoom.table.why}</th>
        <th role="columnheader" scope="col" class="end">${t.listsRoom.table.price}</th>
      </tr></thead>
      <tbody role="rowgroup">${rows.map((row) => this.#row(row, mixed))}</tbody>
    </table></div>`;
  }
}

customElements.define('list-table', ListTable);
