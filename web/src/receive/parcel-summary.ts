// SPDX-License-Identifier: Apache-2.0
// Before a parcel is finished: what came, what was refused, what lies aside, what is missing. It can be printed.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { SessionEntry } from '../app/receipts';
import { DeskElement } from '../elements/desk-element';
import { modalStyles, openModal } from '../elements/modal';
import { t } from '../i18n/catalogue';
import { moment, visible } from '../i18n/format';
import { printOut } from '../print/print-out';
import { parcelSheet, type SummaryList } from '../print/parcel-sheet';
import { sheetStyles } from '../print/sheets';
import { baseStyles, buttonStyles } from '../styles/shared';
import { parcelWords } from './parcel-words';
import * as say from './sentences';
import { copiesToCome, toCome, type ParcelTally } from './tally';

/** A dialog is no list to be worked through; paper has all of them. */
const namedMax = 8;

export class ParcelSummary extends DeskElement {
  static override properties: PropertyDeclarations = {
    tally: { attribute: false },
    shown: { state: true },
  };
  declare tally: ParcelTally;
  declare protected shown: boolean;

  static override styles = [
    baseStyles, buttonStyles, modalStyles,
    css`
      section h3 {
        font-size: var(--text-work);
        color: var(--ink);
      }
      li {
        display: flex;
        gap: var(--space-3);
        justify-content: space-between;
        overflow-wrap: anywhere;
      }
      li > :last-child:not(:first-child) {
        text-align: end;
        color: var(--ink-2);
      }
    `,
  ];

  constructor() {
    super();
    this.shown = false;
  }

  async show(): Promise<void> {
    this.shown = true;
    await this.updateComplete;
    openModal(this.renderRoot.querySelector('dialog'));
  }

  #list(entries: readonly SessionEntry[]): SummaryList['rows'] {
    return entries.map((entry) => ({ title: entry.title, detail: say.entryDetail(this.desk.words, entry) }));
  }

  #lists(): SummaryList[] {
    const { entries, counts } = this.desk.receipts;
    const words = t.receive.summary.lists;
    const of = (...kinds: SessionEntry['kind'][]): SessionEntry[] => entries.filter(({ kind }) => kinds.includes(kind)).reverse();
    const { tally } = this.tally;
    const lists: SummaryList[] = [
      { heading: words.received(counts.received), rows: this.#list(of('received')) },
      { heading: words.refused(counts.refused), rows: this.#list(of('refused')) },
      { heading: words.aside(counts.not_found + counts.passed_over), rows: this.#list(of('not_found', 'passed_over')) },
    ];
    if (tally.kind !== 'parcel') return lists;
    const missing = toCome(tally.rows).map(({ title, number, received, expected }) => ({ title, detail: `${number} · ${t.receive.tally.copies(received, expected)}` }));
    return [...lists, { heading: words.missing(tally.expected - tally.received || copiesToCome(tally.rows)), rows: missing }];
  }

  get #about(): string {
    const { parcel } = this.desk.receipts;
    return parcel ? parcelWords(parcel, this.desk.rulebook) : '';
  }

  get #when(): string {
    const { parcel } = this.desk.receipts;
    return parcel ? t.receive.summary.begun(moment(parcel.startedAt), moment(Date.now())) : '';
  }

  #print(): void {
    const known = this.tally.tally.kind === 'parcel';
    printOut(parcelSheet({
      about: this.#about, when: this.#when, library: this.desk.workspace?.name ?? '', lists: this.#lists(), note: known ? '' : t.receive.summary.missingUnknown,
    }), sheetStyles, 'margin: 14mm');
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  #end(): void {
    this.#close();
    this.desk.receipts.end();
    this.desk.announce(t.receive.parcel.ended);
  }

  #section({ heading, rows }: SummaryList): unknown {
    return html`<section><h3>${heading}</h3>
      ${rows.length > 0 ? html`<ul>${rows.slice(0, namedMax).map(({ title, detail }) => html`<li><span>${visible(title)}</span>${detail ? html`<span class="small">${visible(detail)}</span>` : nothing}</li>`)}</ul>` : nothing}
      ${rows.length > namedMax ? html`<p class="quiet small">${t.receive.summary.andMore(rows.length - namedMax)}</p>` : nothing}</section>`;
  }

  protected override render(): unknown {
    const words = t.receive.summary;
    return html`<dialog aria-labelledby="heading" @close=${() => { this.shown = false; this.dispatchEvent(new Event('left')); }}>${this.shown ? html`<div class="body">
        <div><h2 id="heading">${words.heading}</h2><p class="quiet">${this.#about}</p><p class="quiet small">${this.#when}</p></div>
        ${this.#lists().map((list) => this.#section(list))}
        ${this.tally.tally.kind === 'parcel' ? nothing : html`<p class="quiet">${words.missingUnknown}</p>`}
      </div>
      <div class="foot">
        <button autofocus @click=${() => { this.#close(); }}>${words.keep} <kbd class="hint">Esc</kbd></button>
        <button @click=${() => { this.#print(); }}>${words.print}</button>
        <button class="primary" @click=${() => { this.#end(); }}>${words.end}</button>
      </div>` : nothing}</dialog>`;
  }
}

customElements.define('parcel-summary', ParcelSummary);
