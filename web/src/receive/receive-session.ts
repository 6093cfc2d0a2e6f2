// SPDX-License-Identifier: Apache-2.0
// What happened at this desk since it was opened: the clerk checks the pile against it.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ItemView } from '../contract';
import type { Counts, SessionEntry } from '../app/receipts';
import { lineHref } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { time, visible, whole } from '../i18n/format';
import type { PrintDialog } from '../print/print-dialog';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { copyFields } from './copy-fields';
import type { ReceiveFlow } from './flow';
import * as say from './sentences';

export class EntryEvent extends Event {
  constructor(type: 'undo-entry' | 'show-entry', readonly entry: SessionEntry) {
    super(type);
  }
}

interface Editing {
  key: number;
  line: string;
  item: ItemView;
}

/** So many are on the page at once; more when they are wanted. */
const shownAtOnce = 100;

export class ReceiveSession extends DeskElement {
  static override properties: PropertyDeclarations = {
    flow: { attribute: false },
    editing: { state: true },
    most: { state: true },
  };
  declare flow: ReceiveFlow;
  /** The entry whose copy is being changed. */
  declare protected editing: Editing | undefined;
  declare protected most: number;

  static override styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    css`
      .sum {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: var(--space-3);
        padding: 0 var(--space-5) var(--space-3);
        color: var(--ink-2);
      }
      .sum b {
        font-size: 1.75rem;
        line-height: 1.2;
        color: var(--ink);
        margin-inline-end: 0.15rem;
      }
      ol {
        max-height: max(16rem, calc(100dvh - 16rem));
        overflow-y: auto;
      }
      li {
        display: grid;
        grid-template-columns: minmax(3rem, max-content) minmax(0, 1fr);
        gap: 0 var(--space-2);
        align-items: start;
        padding: var(--space-1) var(--space-5) var(--space-2);
        border-top: 1px solid var(--line);
      }
      li.rest {
        display: block;
      }
      li > * {
        padding-block: 0.3rem 0;
      }
      .at {
        color: var(--ink-2);
        font-size: var(--text-label);
        line-height: 1.25rem;
        white-space: nowrap;
      }
      .what {
        min-width: 0;
        overflow-wrap: anywhere;
      }
      /* Under the title, which has the whole width: how it ended, and what can be done about it. */
      .more {
        grid-column: 2;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--space-2);
        min-height: 1.75rem;
        padding-block: 0;
      }
      .detail {
        flex: 1 1 4.5rem;
        min-width: 0;
        overflow-wrap: anywhere;
        color: var(--ink-2);
        font-size: var(--text-label);
        line-height: 1.25rem;
      }
      .what a {
        color: inherit;
        text-decoration-color: transparent;
      }
      .what a:hover {
        text-decoration-color: currentcolor;
      }
      .refused,
      .not_found {
        background: var(--red-soft);
        color: var(--red);
      }
      .passed_over {
        background: var(--amber-soft);
        color: var(--amber);
      }
      .refused .at,
      .not_found .at,
      .passed_over .at,
      .refused .detail,
      .passed_over .detail {
        color: inherit;
      }
      .undone .what > :first-child {
        text-decoration: line-through;
        color: var(--ink-2);
      }
      li button {
        min-height: 1.75rem;
        padding-block: 0;
        font-size: var(--text-label);
      }
      .refused button,
      .passed_over button {
        color: inherit;
      }
      copy-edit {
        grid-column: 1 / -1;
        margin-inline: calc(-1 * var(--space-5));
        padding: 0;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-5);
        border-top: 1px solid var(--line);
      }
      .do {
        display: flex;
        margin-inline: auto -0.4rem;
      }
      .empty {
        padding: 0 var(--space-5) var(--space-4);
        color: var(--ink-2);
      }
      /* In line with their heading, which has less room beside it too. */
      @media (max-width: 50rem) {
        .sum,
        li,
        .foot,
        .empty {
          padding-inline: var(--space-4);
        }
        copy-edit {
          margin-inline: calc(-1 * var(--space-4));
        }
      }
    `,
  ];

  constructor() {
    super();
    this.most = shownAtOnce;
  }

  protected override connected(signal: AbortSignal): void {
    this.desk.receipts.addEventListener('change', () => { this.requestUpdate(); }, { signal });
  }

  /** Its copy is read when it is to be changed. */
  async #edit(entry: SessionEntry): Promise<void> {
    const { line, item: id, key } = entry;
    if (this.editing?.key === key) {
      this.editing = undefined;
      return;
    }
    const detail = line ? await this.desk.backend?.line(line, this.desk.asker) : undefined;
    const item = detail?.items.find((one) => one.id === id);
    if (line && item) this.editing = { key, line, item };
    else this.desk.announce(this.desk.words.receive.edit.gone, true);
  }

  #action(entry: SessionEntry): unknown {
    const detail = say.entryDetail(this.desk.words, entry);
    const name = entry.title + (detail ? `, ${detail}` : '');
    const words = t.receive.session;
    const send = (type: 'undo-entry' | 'show-entry') => () => { this.dispatchEvent(new EntryEvent(type, entry)); };
    if (entry.kind === 'received') {
      if (this.desk.readOnly) return nothing;
      const editable = copyFields(this.desk.rulebook).length > 0;
      return html`<span class="do">${editable ? html`<button class="plain" aria-label=${t.receive.edit.buttonOf(name)} aria-expanded=${this.editing?.key === entry.key ? 'true' : 'false'}
          @click=${() => void this.#edit(entry)}>${words.edit}</button>` : nothing}
        <button class="plain" aria-label=${words.undoOf(name)} @click=${send('undo-entry')}>${words.undo}</button></span>`;
    }
    if (entry.kind === 'passed_over' || entry.kind === 'refused') {
      return html`<span class="do"><button class="plain" aria-label=${words.showOf(name)} @click=${send('show-entry')}>${words.show}</button></span>`;
    }
    return nothing;
  }

  #strip(entry: SessionEntry): unknown {
    const { editing } = this;
    if (editing?.key !== entry.key) return nothing;
    return html`<copy-edit compact .desk=${this.desk} .line=${editing.line} .item=${editing.item} .name=${say.copyName(this.desk.words, editing.item)}
      @edit-done=${() => { this.editing = undefined; this.dispatchEvent(new Event('left')); }}></copy-edit>`;
  }

  #entry(entry: SessionEntry): unknown {
    const title = visible(entry.title);
    const detail = say.entryDetail(this.desk.words, entry);
    const action = this.#action(entry);
    return html`<li class=${entry.kind}>
      <span class="at">${time(entry.at)}</span>
      <span class="what">${entry.line ? html`<a href=${lineHref(entry.line)}>${title}</a>` : html`<span>${title}</span>`}</span>
      ${detail || action !== nothing ? html`<span class="more">${detail ? html`<span class="detail">${detail}</span>` : nothing}${action}</span>` : nothing}
      ${this.#strip(entry)}
    </li>`;
  }

  #sum(counts: Counts): unknown {
    const aside = counts.refused + counts.not_found;
    return html`<p class="sum"><span><b>${whole(counts.received)}</b> ${t.receive.session.received}</span>${aside > 0 ? html`<span>${t.receive.session.toLookInto(aside)}</span>` : nothing}</p>`;
  }

  #foot(received: number): unknown {
    const { parcel } = this.desk.receipts;
    if (received === 0 && !parcel) return nothing;
    return html`<div class="foot">
      ${received > 0 ? html`<button @click=${() => void this.#print()}>${t.print.printing.button}</button>` : nothing}
      ${parcel ? html`<button @click=${() => { this.dispatchEvent(new Event('finish')); }}>${t.receive.parcel.finish}…</button>` : nothing}
    </div>`;
  }

  protected override render(): unknown {
    const { entries, counts, parcel } = this.desk.receipts;
    const shown = entries.slice(0, this.most);
    return html`<section class="panel" aria-labelledby="heading">
      <h2 id="heading">${parcel ? t.receive.tally.heading : t.receive.session.heading}</h2>
      ${parcel ? html`<receive-tally .desk=${this.desk} .tally=${this.flow.tally}></receive-tally>` : entries.length > 0 ? this.#sum(counts) : nothing}
      ${entries.length === 0
        ? html`<p class="empty">${t.receive.session.empty}</p>`
        : html`<ol tabindex="0" aria-labelledby="heading">${repeat(shown, ({ key }) => key, (entry) => this.#entry(entry))}
            ${entries.length > shown.length ? html`<li class="rest"><button class="plain" @click=${() => { this.most += shownAtOnce; }}>${t.receive.tally.showMore}</button></li>` : nothing}</ol>`}
      ${this.#foot(counts.received)}
    </section>
    <print-dialog .desk=${this.desk}></print-dialog>`;
  }

  async #print(): Promise<void> {
    await import('../print/print-dialog');
    await this.renderRoot.querySelector<PrintDialog>('print-dialog')?.show();
  }
}

customElements.define('receive-session', ReceiveSession);
