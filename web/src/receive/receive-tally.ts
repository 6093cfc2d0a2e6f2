// SPDX-License-Identifier: Apache-2.0
// How much of the parcel has come: the number, what it means, and the list behind it.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { SessionEntry } from '../app/receipts';
import { lineHref } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { measured } from '../elements/place';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { rich } from '../i18n/words';
import { baseStyles, buttonStyles } from '../styles/shared';
import { done, rowsMax, toCome, type ParcelTally, type Tally, type TallyRow } from './tally';

/** So many are on the page at once; more when they are wanted. */
const shownAtOnce = 100;

type Group = 'toCome' | 'done' | 'more';

interface Named {
  id: string;
  title: string;
  number: string;
  count: string;
}

export class ReceiveTally extends DeskElement {
  static override properties: PropertyDeclarations = {
    tally: { attribute: false },
    open: { state: true },
    group: { state: true },
    most: { state: true },
  };
  declare tally: ParcelTally;
  declare protected open: boolean;
  declare protected group: Group;
  declare protected most: number;

  static override styles = [
    baseStyles, buttonStyles,
    css`
      :host {
        padding: 0 var(--space-5) var(--space-3);
      }
      .sum {
        color: var(--ink-2);
      }
      .sum strong {
        font-size: 1.75rem;
        line-height: 1.2;
        color: var(--ink);
      }
      .bar {
        height: 0.5rem;
        margin-block: var(--space-2);
        border-radius: 0.25rem;
        background: var(--grey-soft);
        overflow: hidden;
      }
      .bar div {
        height: 100%;
        background: var(--accent);
      }
      .words {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 var(--space-2);
      }
      .groups {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
        margin-block: var(--space-2);
      }
      .groups button {
        padding: 0.1rem 0.65rem;
        border-radius: 1rem;
        font-size: var(--text-label);
        font-weight: 400;
      }
      .groups button[aria-pressed='true'] {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent-ink);
        font-weight: 600;
      }
      ol {
        max-height: 18rem;
        overflow-y: auto;
        border-block: 1px solid var(--line);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--space-2);
        padding-block: var(--space-1);
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      li a {
        color: inherit;
        text-decoration-color: transparent;
        overflow-wrap: anywhere;
      }
      li a:hover {
        text-decoration-color: currentcolor;
      }
      @media (forced-colors: active) {
        .bar {
          border: 1px solid;
        }
        .bar div {
          background: Highlight;
        }
      }
      @media (max-width: 50rem) {
        :host {
          padding-inline: var(--space-4);
        }
      }
    `,
  ];

  constructor() {
    super();
    this.open = false;
    this.group = 'toCome';
    this.most = shownAtOnce;
  }

  protected override connected(signal: AbortSignal): void {
    const draw = (): void => { this.requestUpdate(); };
    this.tally.addEventListener('change', draw, { signal });
    this.desk.receipts.addEventListener('change', draw, { signal });
  }

  get #more(): readonly SessionEntry[] {
    return this.desk.receipts.entries.filter(({ why }) => why === 'more_than_ordered');
  }

  #named(rows: readonly TallyRow[]): Named[] {
    return rows.map(({ id, title, number, received, expected }) => ({ id, title, number, count: t.receive.tally.copies(received, expected) }));
  }

  /** The lines of each group, where they are known. */
  #groups(rows: readonly TallyRow[]): { key: Group; label: string; named: Named[] }[] {
    const words = t.receive.tally.groups;
    const coming = toCome(rows);
    const here = done(rows);
    const more = this.#more;
    return [
      { key: 'toCome', label: words.toCome(coming.length), named: this.#named(coming) },
      { key: 'done', label: words.done(here.length), named: this.#named(here) },
      { key: 'more', label: words.more(more.length), named: more.map(({ line = '', title }) => ({ id: line, title, number: '', count: '' })) },
    ];
  }

  #list(rows: readonly TallyRow[], lines: number): unknown {
    const groups = this.#groups(rows);
    const named = groups.find(({ key }) => key === this.group)?.named ?? [];
    const shown = named.slice(0, this.most);
    return html`<div class="groups" role="group" aria-label=${t.receive.tally.heading}>${groups.map(({ key, label }) => html`<button
        aria-pressed=${key === this.group ? 'true' : 'false'} @click=${() => { this.group = key; this.most = shownAtOnce; }}>${label}</button>`)}</div>
      ${shown.length === 0 ? html`<p class="quiet">${t.receive.tally.none}</p>` : html`<ol tabindex="0" aria-label=${groups.find(({ key }) => key === this.group)?.label ?? ''}>
        ${shown.map(({ id, title, number, count }) => html`<li><a href=${lineHref(id)}>${visible(title)}</a><span>${count}</span>
          ${number ? html`<span class="quiet small mono">${visible(number)}</span>` : nothing}</li>`)}</ol>`}
      ${named.length > shown.length ? html`<button class="plain" @click=${() => { this.most += shownAtOnce; }}>${t.receive.tally.showMore}</button>` : nothing}
      ${lines > rows.length && rows.length >= rowsMax ? html`<p class="quiet small">${t.receive.tally.first(rows.length, lines)}</p>` : nothing}`;
  }

  #toggle(): unknown {
    return html`<button class="plain" aria-expanded=${this.open ? 'true' : 'false'} @click=${() => { this.open = !this.open; }}>${t.receive.tally.open}</button>`;
  }

  #parcel(tally: Extract<Tally, { kind: 'parcel' }>): unknown {
    const words = t.receive.tally;
    const { received, expected } = tally;
    if (expected === 0) return html`<p class="quiet">${words.nothingPhysical(visible(this.desk.receipts.parcel?.number ?? ''))}</p>`;
    const more = this.#more.length;
    const width = `${String(Math.round((received / expected) * 1000) / 10)}%`;
    return html`<p class="sum">${rich(words.of(received, expected))}</p>
      <div class="bar" aria-hidden="true"><div ${measured({ width })}></div></div>
      <div class="words quiet small"><span>${words.toCome(expected - received)}${more > 0 ? html` · ${words.more(more)}` : nothing}</span>${this.#toggle()}</div>
      ${this.open ? this.#list(tally.rows, tally.lines) : nothing}`;
  }

  #vendor({ outstanding, rows, invoice }: Extract<Tally, { kind: 'vendor' }>): unknown {
    const words = t.receive.tally;
    const { parcel, received } = this.desk.receipts;
    return html`<p class="sum">${rich(words.received(received))}</p>
      ${invoice ? html`<p class="quiet small">${words.unknownInvoice(visible(invoice))}</p>` : nothing}
      <div class="words quiet small"><span>${words.outstanding(outstanding, visible(parcel?.vendor?.name ?? ''))}</span>${rows.length > 0 ? this.#toggle() : nothing}</div>
      ${this.open ? this.#list(rows, outstanding) : nothing}`;
  }

  protected override render(): unknown {
    const { tally } = this.tally;
    const words = t.receive.tally;
    switch (tally.kind) {
      case 'parcel':
        return this.#parcel(tally);
      case 'vendor':
        return this.#vendor(tally);
      case 'reading':
        return html`<p class="quiet" role="status">${words.reading}</p>`;
      case 'unknown_invoice':
        return html`<p class="sum">${rich(words.received(this.desk.receipts.received))}</p><p class="quiet small">${words.unknownInvoice(visible(tally.invoice))}</p>`;
      case 'none':
        return html`<p class="sum">${rich(words.received(this.desk.receipts.received))}</p>`;
    }
  }
}

customElements.define('receive-tally', ReceiveTally);
