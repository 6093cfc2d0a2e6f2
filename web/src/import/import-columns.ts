// SPDX-License-Identifier: Apache-2.0
// What each column of the tables is read as, and how to say otherwise. What was said is remembered for
// tables with the same headings.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { rich } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { columnName } from './column-names';
import { breakable } from './heading-breaks';
import type { ImportTrial } from './import-trial';
import { tableSamples } from './table-sample';
import { headingsOf, tablesOf, type TableColumn, type TableSet } from './tables';

export class ImportColumns extends DeskElement {
  static override properties: PropertyDeclarations = {
    trial: { attribute: false },
    samples: { state: true },
  };
  declare trial: ImportTrial;
  /** Values by the file they are from; undefined: being read, or not to be had. */
  declare protected samples: ReadonlyMap<File, string[][] | undefined>;

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, css`
    .panel + .panel {
      margin-block-start: var(--space-4);
    }
    h2 {
      overflow-wrap: anywhere;
    }
    .recalled {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--space-3);
      margin: 0 var(--space-5) var(--space-2);
      padding: var(--space-1) var(--space-3);
      border-radius: var(--radius-small);
      background: var(--accent-soft);
    }
    .note {
      padding: var(--space-1) var(--space-5) var(--space-3);
    }
    td {
      vertical-align: middle;
      overflow-wrap: anywhere;
    }
    th[scope='row'] {
      color: var(--ink);
      font-size: inherit;
      width: 34%;
      min-width: 10rem;
      white-space: normal;
      overflow-wrap: break-word;
      vertical-align: middle;
    }
    select {
      width: 100%;
      min-width: 10rem;
      scroll-margin-block: 6rem;
    }
    .unread select {
      color: var(--ink-2);
    }
    .samples li {
      color: var(--ink-2);
      font-size: var(--text-label);
      line-height: 1.4;
      overflow: hidden;
      text-overflow: ellipsis;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .hand {
      color: var(--accent-ink);
      font-size: var(--text-label);
    }
    td.what {
      width: 16rem;
    }
    @media (max-width: 60rem) {
      td.what {
        width: 12rem;
      }
    }
    @media (max-width: 50rem) {
      .recalled {
        margin-inline: var(--space-4);
      }
      .note {
        padding-inline: var(--space-4);
      }
      thead {
        display: none;
      }
      table,
      tbody {
        display: block;
      }
      tr {
        display: grid;
        gap: var(--space-1);
        padding: var(--space-2) var(--space-4);
        border-block-end: 1px solid var(--line);
      }
      table tbody tr > *,
      table tbody tr > *:first-child,
      table tbody tr > *:last-child {
        width: auto;
        min-width: 0;
        padding: 0;
        border: 0;
      }
    }
  `];

  constructor() {
    super();
    this.samples = new Map();
  }

  #sampled(set: TableSet): string[][] | undefined {
    const file = this.trial.collected.files.find(({ name }) => name === set.files[0])?.file;
    if (!file) return undefined;
    if (!this.samples.has(file)) {
      this.samples = new Map([...this.samples, [file, undefined]]);
      void tableSamples(file, headingsOf(set)).then((found) => { this.samples = new Map([...this.samples, [file, found]]); });
    }
    return this.samples.get(file);
  }

  #choose(set: TableSet, { heading }: TableColumn, field: string): void {
    this.trial.setColumn(set, heading, field);
    this.desk.announce(t.importing.columns.changed(visible(heading), field ? columnName(field) : t.importing.columns.nothing));
  }

  #forget(set: TableSet, name: string): void {
    this.trial.forgetColumns(set);
    this.desk.announce(t.importing.columns.forgotten(name));
    this.renderRoot.querySelector<HTMLElement>('select')?.focus();
  }

  #row(set: TableSet, column: TableColumn, fields: readonly string[], samples: readonly string[]): unknown {
    const words = t.importing.columns;
    const { heading, field } = column;
    const byHand = this.trial.wishes.columns[heading];
    const held = byHand ?? field;
    const offered = held && !fields.includes(held) ? [held, ...fields] : fields;
    return html`<tr class=${held ? '' : 'unread'}>
      <th scope="row">${breakable(visible(heading))}</th>
      <td class="what"><select aria-label=${words.readAsOf(visible(heading))} .value=${live(held)}
          @change=${(event: Event) => { this.#choose(set, column, (event.target as HTMLSelectElement).value); }}>
          <option value="" ?selected=${held === ''}>${words.nothing}</option>
          ${offered.map((name) => html`<option value=${name} ?selected=${name === held}>${columnName(name)}</option>`)}</select>
        ${byHand === undefined ? nothing : html`<span class="hand">${words.byHand}</span>`}</td>
      <td><ul class="samples">${samples.map((value) => html`<li>${visible(value)}</li>`)}</ul></td></tr>`;
  }

  #set(set: TableSet, index: number, fields: readonly string[]): unknown {
    const words = t.importing.columns;
    const samples = this.#sampled(set);
    const recalled = this.trial.recalled.get(set.key);
    const id = `set-${String(index)}`;
    return html`<section class="panel" aria-labelledby=${id}>
      <header><h2 id=${id}>${words.headingOf(set.files.map(visible))}</h2><p class="quiet">${words.about}</p></header>
      ${recalled ? html`<p class="recalled"><span>${words.recalled(visible(recalled.name))}</span>
        <button class="plain" @click=${() => { this.#forget(set, recalled.name); }}>${words.forgetThis}</button></p>` : nothing}
      <div class="table-scroll"><table aria-labelledby=${id}>
        <thead><tr><th scope="col">${words.column}</th><th scope="col">${words.readAs}</th><th scope="col">${samples ? words.samples : nothing}</th></tr></thead>
        <tbody>${repeat(set.columns, ({ heading }) => heading, (column, at) => this.#row(set, column, fields, samples?.[at] ?? []))}</tbody>
      </table></div>
      <p class="note quiet small">${rich(words.keptHere)}</p>
    </section>`;
  }

  protected override render(): unknown {
    const { plan } = this.trial;
    if (!plan) return nothing;
    const fields = [...plan.fields].sort((a, b) => columnName(a).localeCompare(columnName(b)));
    return repeat(tablesOf(plan), ({ key }) => key, (set, index) => this.#set(set, index, fields));
  }
}

customElements.define('import-columns', ImportColumns);
