// SPDX-License-Identifier: Apache-2.0
// How many are chosen, and what the core offers for them. The rooms with lines or orders to choose from
// share it, and the dialog behind it.

import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { ActionInfo } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { actionButton, refusalList, storageError } from '../i18n/words';
import { groupOf, groupOrder } from '../line/action-order';
import { baseStyles, buttonStyles } from '../styles/shared';
import { BulkDone, type BulkDialog } from './bulk-dialog';
import { askedAtMost, bulkOffers, type BulkOffer } from './bulk-offers';
import { chosenBarStyles } from './chosen-bar-styles';
import type { ChosenSource } from './chosen-source';
import { wordsOf } from '../grid/record-kind';

const askPauseMs = 150;
/** As many as have room beside the others; the rest is behind a button. */
const loudAtMost = 3;

export class ChosenBar extends DeskElement {
  static override properties: PropertyDeclarations = {
    source: { attribute: false },
    found: { attribute: false },
    offers: { state: true },
    asked: { state: true },
    open: { state: true },
  };
  declare source: ChosenSource;
  /** How many could be chosen, where more can be than are at hand. */
  declare found: number | undefined;
  /** Nothing yet while they are asked for. */
  declare protected offers: readonly BulkOffer[] | undefined;
  declare protected asked: number;
  declare protected open: boolean;
  #timer = 0;
  #turn = 0;

  static override styles = [baseStyles, buttonStyles, chosenBarStyles];

  constructor() {
    super();
    this.asked = 0;
    this.open = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override connected(signal: AbortSignal): void {
    document.addEventListener('pointerdown', (event) => {
      if (this.open && !event.composedPath().includes(this)) this.open = false;
    }, { signal });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('source')) this.#askSoon();
  }

  protected override libraryChanged(): void {
    this.#askSoon();
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    if (this.source.count === 0) {
      this.#turn += 1;
      this.offers = undefined;
      this.open = false;
      return;
    }
    this.#timer = window.setTimeout(() => void this.#ask(), askPauseMs);
  }

  async #ask(): Promise<void> {
    const { backend, rulebook } = this.desk;
    if (!backend || !rulebook) return;
    const turn = ++this.#turn;
    try {
      const { source } = this;
      const some = await source.some(askedAtMost);
      const offers = await backend.offers(some.map(({ id }) => id), this.desk.asker, source.of);
      if (turn !== this.#turn) return;
      this.offers = bulkOffers(offers, rulebook, source.of);
      this.asked = some.length;
    } catch {
      // The result was replaced meanwhile: its successor asks again.
    }
  }

  async #begin(action: ActionInfo): Promise<void> {
    this.open = false;
    await this.renderRoot.querySelector<BulkDialog>('bulk-dialog')?.open(action, this.source);
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open || event.composedPath().some((node) => node instanceof HTMLDialogElement)) return;
    event.preventDefault();
    event.stopPropagation();
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.more')?.focus();
  }

  #button({ action, can }: BulkOffer, loud: boolean, counted: boolean): unknown {
    return html`<button class="${loud ? 'primary' : ''} ${action.destructive ? 'danger' : ''}" @click=${() => void this.#begin(action)}>${actionButton(action.name, action.subject)}…
      ${counted && this.asked === this.source.count && can < this.asked ? html`<span class="some">${t.bulk.offering.canSome(can, this.asked)}</span>` : nothing}</button>`;
  }

  #panel(able: readonly BulkOffer[], refused: readonly BulkOffer[]): unknown {
    const words = wordsOf(this.source.of);
    return html`<div id="panel" class="panel" role="group" aria-label=${words.panel}>
      ${groupOrder.map((group) => {
        const mine = able.filter(({ action }) => groupOf(action) === group);
        return mine.length > 0 ? html`<section role="group" aria-label=${t.bulk.offering.groups[group]}><p class="group" aria-hidden="true">${t.bulk.offering.groups[group]}</p><div class="able">${mine.map((offer) => this.#button(offer, false, true))}</div></section>` : nothing;
      })}
      ${able.length === 0 ? html`<p>${words.nothing}</p>` : nothing}
      ${this.asked < this.source.count ? html`<p class="quiet small">${words.asked(this.asked, this.source.count)}</p>` : nothing}
      ${refused.length > 0 ? html`<details><summary>${t.bulk.offering.refused(refused.length)}</summary>
        <dl>${refused.map(({ action, unmet }) => html`<div><dt>${actionButton(action.name, action.subject)}</dt><dd>${refusalList(unmet)}</dd></div>`)}</dl></details>` : nothing}
    </div>`;
  }

  #actions(): unknown {
    if (this.desk.readOnly) return html`<span class="quiet">${storageError('read_only')}</span>`;
    if (!this.offers) return html`<span class="quiet looking">${t.bulk.offering.looking}</span>`;
    // Of those nobody was asked about it can't be said that nothing can be done with them.
    const allAsked = this.asked >= this.source.count;
    const some = this.offers.filter(({ can }) => can > 0);
    const able = allAsked ? some : this.offers;
    const refused = allAsked ? this.offers.filter(({ can }) => can === 0) : [];
    const [first, ...others] = some.slice(0, loudAtMost);
    return html`<div class="loud">${first ? this.#button(first, true, false) : nothing}${others.map((offer) => this.#button(offer, false, false))}</div>
      <div class="further"><button class="more" aria-expanded=${this.open ? 'true' : 'false'} aria-controls="panel" @click=${() => { this.open = !this.open; }}>
        <span class="wide-word">${t.bulk.offering.more}</span><span class="narrow-word">${t.bulk.offering.actions}</span> <span aria-hidden="true">▴</span></button>
        ${this.open ? this.#panel(able, refused) : html`<div id="panel" hidden></div>`}</div>`;
  }

  protected override render(): unknown {
    const { count, of } = this.source;
    const words = wordsOf(of);
    // The dialog stays: what was done may have left nothing chosen, and its last words are still to come.
    return html`${count > 0 ? html`<div class="bar" role="region" aria-label=${words.region} @keydown=${(event: KeyboardEvent) => { this.#key(event); }}>
        <strong>${words.chosen(count)}</strong>
        ${this.#actions()}
        <slot></slot>
        <span class="ways">${this.found !== undefined && count < this.found ? html`<button class="plain" @click=${() => { this.dispatchEvent(new Event('choose-all')); }}>${words.chooseAll(this.found)}</button>` : nothing}
        <button class="plain" @click=${() => { this.dispatchEvent(new Event('choose-none')); }}>${t.bulk.choosing.none}</button></span>
      </div>` : nothing}
      <bulk-dialog .desk=${this.desk} @bulk-done=${({ sentence, report, left }: BulkDone) => { this.dispatchEvent(new BulkDone(sentence, report, left)); }}></bulk-dialog>`;
  }
}

customElements.define('chosen-bar', ChosenBar);
