// SPDX-License-Identifier: Apache-2.0
// All lines: search, status facets, the grid. What is asked for is in the address.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { QueryResult, QuerySpec, SortKey } from '../contract';
import { emptySpec, formatRoute, go, replaceRoute } from '../app/route';
import { failureOf } from '../app/desk';
import { DeskElement } from '../elements/desk-element';
import { whole } from '../i18n/format';
import { count } from '../i18n/phrase';
import { isEditable } from '../receive/keys';
import { singleKeys } from '../shell/settings-dialog';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { gridColumns } from './grid-columns';
import type { FilterEvent } from './line-facets';
import type { LineGrid, SortEvent } from './line-grid';

const typingPauseMs = 120;

/** The row a person left the grid from: coming back finds it again. */
let left: { address: string; row: number } | undefined;

export class RoomLines extends DeskElement {
  static override properties: PropertyDeclarations = {
    spec: { attribute: false },
    result: { state: true },
    asked: { state: true },
    failure: { state: true },
  };
  declare spec: QuerySpec;
  declare protected result: QueryResult | undefined;
  /** The spec that `result` answers; the grid is told of both together. */
  declare protected asked: QuerySpec;
  declare protected failure: string | undefined;
  #typing = 0;
  #turn = 0;

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    panelStyles,
    css`
      :host {
        height: 100%;
      }
      .room {
        display: grid;
        grid-template: auto minmax(20rem, 1fr) / 11rem minmax(0, 1fr);
        gap: var(--space-3) var(--space-4);
        height: 100%;
      }
      .head {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
      }
      .head input {
        flex: 1 1 16rem;
        max-width: 28rem;
      }
      .head .wide {
        flex: none;
      }
      /* Of these a rulebook has one. */
      new-line,
      new-order {
        display: contents;
      }
      aside {
        overflow-y: auto;
        min-height: 0;
      }
      .nothing {
        align-self: start;
        padding: var(--space-5);
      }
      .nothing p {
        margin-block: var(--space-1) var(--space-3);
      }
      .sorting {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        margin-inline-start: auto;
      }
      .sorting label {
        color: var(--ink-2);
      }
      summary {
        display: none;
      }
      @media (max-width: 50rem) {
        .room {
          grid-template: auto auto minmax(18rem, 1fr) / minmax(0, 1fr);
          gap: var(--space-2);
        }
        .head input {
          flex: 1 1 100%;
          max-width: none;
        }
        .sorting {
          flex: 1;
          margin: 0;
        }
        .sorting select {
          flex: 1;
          min-width: 0;
        }
        summary {
          display: list-item;
          padding: var(--space-2) 0;
          min-height: var(--target);
          cursor: pointer;
          font-weight: 600;
        }
        aside {
          max-height: 50dvh;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.spec = emptySpec;
    this.asked = emptySpec;
  }

  protected override connected(signal: AbortSignal): void {
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !singleKeys()) return;
      if (isEditable(event.composedPath()[0]) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      this.renderRoot.querySelector<HTMLInputElement>('#find')?.select();
    }, { signal });
    if (this.hasUpdated) void this.#ask();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('spec')) void this.#ask();
  }

  protected override libraryChanged(): void {
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const backend = this.desk.backend;
    if (!backend) return;
    const turn = ++this.#turn;
    const spec = this.spec;
    try {
      const result = await backend.query({ ...spec, text: spec.text.trim() });
      if (turn !== this.#turn) return;
      const first = this.result === undefined;
      const different = first || spec !== this.asked;
      this.asked = spec;
      this.result = result;
      this.failure = undefined;
      if (different && !first) this.desk.announce(result.total === 0 ? 'No lines' : count(result.total, 'line', 'lines'));
      if (first) await this.#comeBack();
    } catch (reason) {
      const { message, code } = failureOf(reason);
      this.failure = message || code;
    }
  }

  async #comeBack(): Promise<void> {
    if (left?.address !== formatRoute({ room: 'lines', spec: this.spec })) return;
    await this.updateComplete;
    const row = Math.min(left.row, (this.result?.total ?? 1) - 1);
    await this.renderRoot.querySelector<LineGrid>('line-grid')?.show(row, 1, true);
  }

  #leave(): void {
    const row = this.renderRoot.querySelector<LineGrid>('line-grid')?.activeRow ?? 0;
    left = { address: formatRoute({ room: 'lines', spec: this.spec }), row };
  }

  #typed(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => {
      replaceRoute({ room: 'lines', spec: { ...this.spec, text } });
    }, typingPauseMs);
  }

  #findKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    if (this.result && this.result.total > 0) void this.renderRoot.querySelector<LineGrid>('line-grid')?.show(0, 1, true);
  }

  #sort(sort: SortKey): void {
    const descending = this.spec.sort === sort ? !this.spec.descending : false;
    go({ room: 'lines', spec: { ...this.spec, sort, descending } });
  }

  #clear(): void {
    go({ room: 'lines', spec: { ...this.spec, text: '', filters: {} } });
    const field = this.renderRoot.querySelector<HTMLInputElement>('#find');
    if (field) field.value = '';
    field?.focus();
  }

  #nothing(): unknown {
    const empty = this.desk.workspace?.lines === 0;
    return html`<div class="panel nothing">
      ${empty
        ? html`<h2>This workspace has no lines yet.</h2><p class="quiet">Bring in purchase orders to begin.</p>
            <a class="button primary" href="#/import">Import orders</a>`
        : html`<h2>No line matches.</h2><p class="quiet">Try fewer words, or let the statuses go.</p>
            <button @click=${() => { this.#clear(); }}>Show all lines</button>`}
    </div>`;
  }

  #sorting(): unknown {
    const columns = this.desk.rulebook ? gridColumns(this.desk.rulebook).filter(({ sort }) => sort) : [];
    return html`<div class="sorting">
      <label for="sort">Sort by</label>
      <select id="sort" @change=${(event: Event) => {
        go({ room: 'lines', spec: { ...this.spec, sort: (event.target as HTMLSelectElement).value as SortKey } });
      }}>
        ${columns.map(({ sort, label }) => html`<option value=${sort ?? ''} ?selected=${sort === this.spec.sort}>${label}</option>`)}
      </select>
      <button aria-label=${this.spec.descending ? 'Descending: sort ascending' : 'Ascending: sort descending'}
        @click=${() => { this.#sort(this.spec.sort); }}>${this.spec.descending ? '↓' : '↑'}</button>
    </div>`;
  }

  #facets(): unknown {
    const chosen = Object.values(this.spec.filters).flat();
    const open = !matchMedia('(max-width: 50rem)').matches;
    return html`<aside aria-label="Filter by status">
      <details ?open=${open}>
        <summary>Status${chosen.length > 0 ? html`: ${chosen.join(', ')}` : nothing}</summary>
        <line-facets .desk=${this.desk} .spec=${this.spec} .facets=${this.result?.facets ?? []}
          @filter=${(event: FilterEvent) => { go({ room: 'lines', spec: { ...this.spec, filters: event.filters } }); }}></line-facets>
      </details>
    </aside>`;
  }

  protected override render(): unknown {
    const all = this.desk.workspace?.lines;
    const total = this.result?.total;
    const tally = total === undefined ? '' : total === all || all === undefined
      ? whole(total) : `${whole(total)} of ${whole(all)}`;
    return html`<div class="room">
      <div class="head">
        <h1>Lines</h1><span class="quiet">${tally}</span>
        <input id="find" type="search" aria-label="Search lines" placeholder="Title, author, ISBN, line, order, vendor, fund"
          autocomplete="off" spellcheck="false" maxlength="300" .value=${this.spec.text}
          @input=${(event: Event) => { this.#typed(event); }} @keydown=${(event: KeyboardEvent) => { this.#findKey(event); }} />
        <new-line .desk=${this.desk}></new-line><new-order .desk=${this.desk}></new-order>
        ${this.#sorting()}
      </div>
      ${this.#facets()}
      ${this.failure ? html`<div class="panel nothing" role="alert"><h2>The lines could not be read.</h2><p>${this.failure}</p></div>` : nothing}
      ${total === 0 ? this.#nothing() : html`<line-grid .desk=${this.desk} .result=${this.result} .spec=${this.asked}
        @sort=${(event: SortEvent) => { this.#sort(event.sort); }} @leave=${() => { this.#leave(); }}></line-grid>`}
    </div>`;
  }
}

customElements.define('room-lines', RoomLines);
