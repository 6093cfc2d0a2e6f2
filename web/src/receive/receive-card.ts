// SPDX-License-Identifier: Apache-2.0
// The line that was scanned: what it is, who waits for it, which copies are in, what Enter does now.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ItemView, ScanMatch } from '../contract';
import { lineHref } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { clock, isbn, money, visible } from '../i18n/format';
import { actionButton, keyName, rich } from '../i18n/words';
import { bannerStyles, baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { copyFacts, copyFields } from './copy-fields';
import { endOf } from './feedback';
import { damageReport } from './damage';
import { canReceive, copyInHand, requestsOf, type Shown } from './shown';
import * as say from './sentences';
import { cardStyles } from './receive-card-styles';

const boxesMax = 40;

export class ReceiveCard extends DeskElement {
  static override properties: PropertyDeclarations = {
    shown: { attribute: false },
    busy: { type: Boolean },
    editing: { state: true },
  };
  declare shown: Shown;
  declare busy: boolean;
  /** The copy that is being changed. */
  declare protected editing: string | undefined;

  static override styles = [baseStyles, buttonStyles, panelStyles, bannerStyles, cardStyles, css``];

  #fact(name: string, value: unknown, link?: string): unknown {
    if (!value) return nothing;
    return html`<div>
      <dt>${name}</dt>
      <dd>${link ? html`<a href=${link}>${value}</a>` : value}</dd>
    </div>`;
  }

  #facts({ line, askedForBy }: ScanMatch): unknown {
    return html`<dl>
      ${this.#fact(t.receive.card.line, html`<span class="mono">${line.number}</span>`, lineHref(line.id))}
      ${this.#fact(t.receive.card.order, line.order ? html`<span class="mono">${line.order}</span>` : '')}
      ${this.#fact(t.receive.card.vendor, line.vendor)}
      ${this.#fact(t.receive.card.place, line.location)}
      ${this.#fact(t.receive.card.askedForBy, askedForBy.map(({ name }) => visible(name)).join(', '))}
      ${this.#fact(t.receive.card.price, html`<span class="piece">${money(line.price)}</span>${line.fund ? html` · <span class="piece">${line.fund}</span>` : nothing}`)}
    </dl>`;
  }

  #box(item: ItemView, next: string | undefined): unknown {
    const state = item.receivedOn ? 'in' : item.id === next ? 'next' : 'out';
    const { boxIn, boxNext, boxOut, isIn, isNext, isOut } = this.desk.words.receive.card;
    const title = { in: boxIn, next: boxNext, out: boxOut }[state](item.copy);
    return html`<li class="box ${state}" title=${title}>
      ${item.copy}<span class="visually-hidden">, ${{ in: isIn, next: isNext, out: isOut }[state]}</span>
    </li>`;
  }

  #copies({ items, match }: Shown): unknown {
    if (match.copies < 2) return nothing;
    if (items.length > boxesMax || items.length === 0) {
      return html`<p class="tally">${this.desk.words.receive.card.received(match.line.received, match.line.expected)}</p>`;
    }
    return html`<ol class="boxes" aria-label=${this.desk.words.receive.card.copies}>${items.map((item) => this.#box(item, match.item))}</ol>`;
  }

  #told({ told, match }: Shown): unknown {
    switch (told?.kind) {
      case 'received': {
        const words = say.received(this.desk.words, told);
        return html`<p class="said"><strong>${words.heading}</strong> ${words.detail}</p>
          <consequence-list .words=${this.desk.words} .consequences=${told.consequences} ?hidden=${told.consequences.length === 0}></consequence-list>`;
      }
      case 'undone':
        return html`<p class="said"><strong>${t.receive.receipt.undone}</strong> ${this.desk.words.receive.receipt.expectedAgain}</p>
          <consequence-list .words=${this.desk.words} .consequences=${told.consequences} ?hidden=${told.consequences.length === 0}></consequence-list>`;
      case 'refused':
        return html`<p class="said bad">${say.refused(told.unmet)}</p>`;
      case 'not_saved':
        return html`<p class="said bad">${say.notSaved(told.failure, told.inMemory)}</p>`;
      case undefined:
        if (this.desk.readOnly) return html`<p class="said bad">${say.cannotSave()}</p>`;
        if (canReceive(match)) return this.#next(match);
        return html`<p class="said bad"><strong>${say.whyNot(this.desk.words, match, this.shown.oneMore)}</strong></p>`;
    }
  }

  #next(match: ScanMatch): unknown {
    const { astray } = this.shown;
    const { parcel } = this.desk.receipts;
    const next = match.copies > 1 && match.copy ? rich(this.desk.words.receive.card.copyNext(match.copy, match.copies)) : t.receive.card.expected;
    if (!astray) return html`<p class="said">${next}</p>`;
    return html`<p class="said bad"><strong>${say.astray(astray, match.line, parcel, this.desk.rulebook?.mainAxis)}</strong></p><p class="said">${next}</p>`;
  }

  /** What tells this copy from the others. */
  #copy(item: ItemView | undefined): unknown {
    const facts = item ? copyFacts(item) : [];
    if (!item || facts.length === 0) return nothing;
    return html`<p class="facts quiet small">${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}<span class="piece">${visible(fact)}</span>`)}</p>`;
  }

  #edit(item: ItemView | undefined): unknown {
    if (!item || this.editing !== item.id) return nothing;
    return keyed(item.id, html`<copy-edit .desk=${this.desk} .line=${this.shown.match.line.id} .item=${item} .name=${say.copyName(this.desk.words, item)}
      @edit-done=${() => { this.editing = undefined; this.dispatchEvent(new Event('left')); }}></copy-edit>`);
  }

  /** By the key for it, wherever the keyboard is. */
  toggleEdit(): void {
    const item = copyInHand(this.shown);
    if (!item || this.desk.readOnly || copyFields(this.desk.rulebook).length === 0) return;
    const open = this.editing === item.id;
    this.editing = open ? undefined : item.id;
    if (open) this.dispatchEvent(new Event('left'));
  }

  /** What is not the next step: changing the copy, and saying that it came damaged. */
  #further(): unknown {
    if (this.desk.readOnly) return nothing;
    const item = copyInHand(this.shown);
    const report = damageReport(this.desk.rulebook, this.shown.detail?.offers ?? []);
    const editable = item && copyFields(this.desk.rulebook).length > 0;
    return html`${report ? html`<button class="plain" @click=${() => { this.#send('damaged'); }}>${t.receive.damage.button}</button>` : nothing}
      ${editable ? html`<button aria-expanded=${this.editing === item.id ? 'true' : 'false'} @click=${() => { this.toggleEdit(); }}>${t.receive.edit.button} <kbd class="hint">F2</kbd></button>` : nothing}`;
  }

  #buttons({ match, told }: Shown): unknown {
    const rulebook = this.desk.rulebook;
    const able = canReceive(match) && !this.desk.readOnly;
    const undoable = told?.kind === 'received';
    if (!rulebook) return nothing;
    const verb = actionButton(rulebook.receiveAction);
    const label = this.shown.astray ? t.receive.parcel.anywayButton : match.copies > 1 && match.copy ? this.desk.words.receive.card.receiveCopy(verb, match.copy) : verb;
    return html`<div class="buttons">
      ${this.#further()}
      ${undoable
        ? html`<button @click=${() => { this.#send('undo'); }}>
            ${t.receive.card.undo} <span class="keys"><kbd class="hint">${keyName('Ctrl')}</kbd> <kbd class="hint">Z</kbd></span>
          </button>`
        : nothing}
      ${able
        ? html`<button class="primary" @click=${() => { this.#send('receive'); }}>${label} <kbd class="hint">↵</kbd></button>`
        : nothing}
    </div>`;
  }

  #send(name: 'receive' | 'undo' | 'damaged'): void {
    this.dispatchEvent(new Event(name));
  }

  #saved(): unknown {
    const { told } = this.shown;
    const { store } = this.desk;
    if (told?.kind !== 'received' && told?.kind !== 'undone') return nothing;
    if (!store.durable) return html`<p class="saved loose">${t.receive.card.notKept}</p>`;
    if (store.state !== 'saved' || !store.lastSavedAt) return nothing;
    return html`<p class="saved">${t.receive.card.saved(clock(store.lastSavedAt))}</p>`;
  }

  #tick(): unknown {
    const { told, match } = this.shown;
    const state = told?.kind === 'received' ? 'in' : told?.kind === 'refused' || told?.kind === 'not_saved'
      || !canReceive(match) || this.shown.astray ? 'bad' : 'wait';
    return html`<span class="tick ${state}" aria-hidden="true">${{ in: '✓', bad: '!', wait: '' }[state]}</span>`;
  }

  /** Of the copy that was received just now, else of the one that is next. */
  #waiting({ match, items, told }: Shown): unknown {
    const received = told?.kind === 'received' ? told.item : undefined;
    const words = say.waitingOnCard(this.desk.words, requestsOf(match, items, received ?? match.item), match);
    return words ? html`<p class="banner waiting"><span aria-hidden="true">⚑</span><strong>${words}</strong></p>` : nothing;
  }

  protected override render(): unknown {
    const { shown } = this;
    const { match } = shown;
    const item = copyInHand(shown);
    const mainAxis = this.desk.rulebook?.mainAxis;
    const status = endOf(match.line, mainAxis) ?? match.line.statuses.find(({ axis }) => axis === mainAxis);
    const number = match.isbn ? html`<span class="mono">${isbn(match.isbn)}</span>` : '';
    const from = [match.line.author, match.publisher, number].filter(Boolean);
    return html`<article class="panel" aria-labelledby="title" aria-busy=${this.busy ? 'true' : 'false'}>
        <header>
          ${this.#tick()}
          <div class="names">
            <h2 id="title"><a href=${lineHref(match.line.id)}>${visible(match.line.title)}</a></h2>
            <p class="quiet">${from.map((part, index) => html`${index > 0 ? ' · ' : nothing}${part}`)}</p>
          </div>
          <status-chip .word=${status?.word}></status-chip>
        </header>
        ${this.#waiting(shown)}
        ${match.receivingNote ? html`<p class="banner"><span aria-hidden="true">✎</span><span>${match.receivingNote}</span></p>` : nothing}
        ${shown.badCheckDigit
          ? html`<p class="banner bad"><span aria-hidden="true">!</span><span>${t.receive.card.checkDigit(visible(shown.text))}</span></p>`
          : nothing}
        ${this.#facts(match)}
        <div class="what">
          <div class="state">${this.#copies(shown)}<div class="told">${this.#told(shown)}${this.#copy(item)}</div></div>
          ${this.#buttons(shown)}
        </div>
        ${this.#edit(item)}
      </article>
      ${this.#saved()}`;
  }
}

customElements.define('receive-card', ReceiveCard);
