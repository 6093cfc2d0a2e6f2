// SPDX-License-Identifier: Apache-2.0
// What happened at this desk since it was opened: the clerk checks the pile against it.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { SessionEntry } from '../app/receipts';
import { lineHref } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { time, visible, whole } from '../i18n/format';
import type { PrintDialog } from '../print/print-dialog';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import * as say from './sentences';

export class EntryEvent extends Event {
  constructor(type: 'undo-entry' | 'show-entry', readonly entry: SessionEntry) {
    super(type);
  }
}

export class ReceiveSession extends DeskElement {
  static override properties: PropertyDeclarations = { desk: { attribute: false } };

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
        padding: 0 var(--space-3) var(--space-3) var(--space-5);
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
        grid-template-columns: minmax(3rem, max-content) 1fr auto;
        gap: var(--space-2);
        align-items: start;
        padding: var(--space-1) var(--space-3) var(--space-1) var(--space-5);
        border-top: 1px solid var(--line);
      }
      li > * {
        padding-block: 0.3rem;
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
      .detail {
        display: block;
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
      .empty {
        padding: 0 var(--space-5) var(--space-4);
        color: var(--ink-2);
      }
    `,
  ];

  protected override connected(signal: AbortSignal): void {
    this.desk.receipts.addEventListener('change', () => { this.requestUpdate(); }, { signal });
  }

  #action(entry: SessionEntry): unknown {
    const detail = say.entryDetail(entry);
    const name = entry.title + (detail ? `, ${detail}` : '');
    const send = (type: 'undo-entry' | 'show-entry') => () => { this.dispatchEvent(new EntryEvent(type, entry)); };
    if (entry.kind === 'received') {
      return html`<button class="plain" aria-label=${t.receive.session.undoOf(name)} @click=${send('undo-entry')}>${t.receive.session.undo}</button>`;
    }
    if (entry.kind === 'passed_over' || entry.kind === 'refused') {
      return html`<button class="plain" aria-label=${t.receive.session.showOf(name)} @click=${send('show-entry')}>${t.receive.session.show}</button>`;
    }
    return nothing;
  }

  #entry(entry: SessionEntry): unknown {
    const title = visible(entry.title);
    const detail = say.entryDetail(entry);
    return html`<li class=${entry.kind}>
      <span class="at">${time(entry.at)}</span>
      <span class="what">${entry.line ? html`<a href=${lineHref(entry.line)}>${title}</a>` : html`<span>${title}</span>`}
        ${detail ? html`<span class="detail">${detail}</span>` : nothing}</span>
      ${this.#action(entry)}
    </li>`;
  }

  protected override render(): unknown {
    const { entries, received } = this.desk.receipts;
    const aside = entries.filter(({ kind }) => kind === 'refused' || kind === 'not_found').length;
    return html`<section class="panel" aria-labelledby="heading">
      <h2 id="heading">${t.receive.session.heading}</h2>
      ${entries.length === 0
        ? html`<p class="empty">${t.receive.session.empty}</p>`
        : html`<div class="sum"><p><b>${whole(received)}</b> ${t.receive.session.received}${aside > 0 ? html` · ${t.receive.session.toLookInto(aside)}` : nothing}</p>
            ${received > 0 ? html`<button class="plain" @click=${() => void this.#print()}>${t.print.printing.button}</button>` : nothing}</div>
            <ol tabindex="0" aria-labelledby="heading">${entries.map((entry) => this.#entry(entry))}</ol>`}
    </section>
    <print-dialog .desk=${this.desk}></print-dialog>`;
  }

  async #print(): Promise<void> {
    await import('../print/print-dialog');
    await this.renderRoot.querySelector<PrintDialog>('print-dialog')?.show();
  }
}

customElements.define('receive-session', ReceiveSession);
