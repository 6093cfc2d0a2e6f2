// SPDX-License-Identifier: Apache-2.0
// The pieces of a line: found by status and words, chosen, received and changed alone or together.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { ItemView, LineDetail } from '../contract';
import { today } from '../app/today';
import { DeskElement } from '../elements/desk-element';
import { markIcon } from '../elements/mark';
import { t } from '../i18n/catalogue';
import { visible, whole } from '../i18n/format';
import { actionButton, refusalList, statusName } from '../i18n/words';
import { askFor } from '../line/action-event';
import { recordOffer } from '../line/record-offers';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { linePiecesStyles } from './line-pieces-styles';
import { able, chosenActions } from './piece-actions';
import { everyPiece, matchingText, statusCounts, withStatus, type PieceFilter } from './piece-filter';
import type { ChosenPieces } from './piece-grid';

/** As many are looked through at a glance. */
const fewPieces = 8;

/** Pieces are to be received, each with what is typed for it. */
export class ReceiveEvent extends Event {
  constructor(readonly items: readonly ItemView[]) {
    super('receive', { bubbles: true, composed: true });
  }
}

/** New pieces are to be made. */
export class AddPiecesEvent extends Event {
  constructor() {
    super('add-pieces', { bubbles: true, composed: true });
  }
}

export class LinePieces extends DeskElement {
  static override properties: PropertyDeclarations = {
    line: { attribute: false },
    filter: { state: true },
    chosen: { state: true },
  };
  declare line: LineDetail;
  declare protected filter: PieceFilter;
  declare protected chosen: ReadonlySet<string>;

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, linePiecesStyles, css``];

  constructor() {
    super();
    this.filter = everyPiece;
    this.chosen = new Set();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('line')) return;
    const before = changed.get('line') as LineDetail | undefined;
    if (before?.id !== this.line.id) {
      this.filter = everyPiece;
      this.chosen = new Set();
      return;
    }
    // A status that no piece has any more would show nothing, and its chip is gone.
    const there = new Set(this.line.items.map(({ status }) => status.text));
    this.filter = { ...this.filter, statuses: new Set([...this.filter.statuses].filter((status) => there.has(status))) };
    this.chosen = new Set(this.line.items.map(({ id }) => id).filter((id) => this.chosen.has(id)));
  }

  get #chosen(): readonly ItemView[] {
    return this.line.items.filter(({ id }) => this.chosen.has(id));
  }

  #name(items: readonly ItemView[]): string {
    return t.pieces.pieceWords.ofLine(t.pieces.pieceWords.pieces(items.length), this.line.number);
  }

  #act(name: string, items: readonly ItemView[], answers: Record<string, string> = {}): void {
    askFor(this, this.desk.rulebook, name, { items: items.map(({ id }) => id), name: this.#name(items), answers });
  }

  #receive(items: readonly ItemView[]): void {
    this.dispatchEvent(new ReceiveEvent(items));
  }

  #head(shown: readonly ItemView[]): unknown {
    const { rulebook, readOnly } = this.desk;
    const make = recordOffer(this.line, rulebook?.records.makeItem);
    const coming = able(shown, rulebook?.receiveAction);
    return html`<header class="spread"><h2 id="pieces">${t.pieces.pieceWords.heading}</h2>
        <div><p class="quiet">${t.facts.received(this.line.received, this.line.expected)}</p>
          ${coming.length > 0 && !readOnly && this.chosen.size === 0
            ? html`<button @click=${() => { this.#receive(coming); }}>${t.pieces.chosenButtons.receive(coming.length)}</button>` : nothing}
          ${make?.allowed && !readOnly
            ? html`<button @click=${() => { this.dispatchEvent(new AddPiecesEvent()); }}>${actionButton(make.action)}…</button>` : nothing}</div>
      </header>
      ${make && !make.allowed ? html`<p class="why quiet small">${t.line.whyNot(actionButton(make.action), refusalList(make.unmet))}</p>` : nothing}`;
  }

  #tools(found: readonly ItemView[]): unknown {
    const { items } = this.line;
    if (items.length <= fewPieces) return nothing;
    const { statuses } = this.filter;
    const press = (status: string): void => {
      const pressed = new Set(statuses);
      if (!pressed.delete(status)) pressed.add(status);
      this.filter = { ...this.filter, statuses: pressed };
    };
    return html`<div class="tools">
      <input type="search" aria-label=${t.pieces.pieceWords.search} placeholder=${t.pieces.pieceWords.placeholder} autocomplete="off" spellcheck="false" .value=${this.filter.text}
        @input=${(event: Event) => { this.filter = { ...this.filter, text: (event.target as HTMLInputElement).value }; }} />
      <div class="chips" role="group" aria-label=${t.pieces.pieceWords.filter}>
        ${statusCounts(found, this.desk.rulebook?.itemWords ?? []).map(({ word, count: how }) => html`<button
          aria-pressed=${statuses.has(word.text) ? 'true' : 'false'} @click=${() => { press(word.text); }}>${markIcon(word.mark)} ${statusName(word)} ${whole(how)}</button>`)}
      </div></div>`;
  }

  #bar(): unknown {
    const { rulebook, readOnly } = this.desk;
    const chosen = this.#chosen;
    if (!rulebook || chosen.length === 0) return nothing;
    const { receiveAction } = rulebook;
    const coming = readOnly ? [] : able(chosen, receiveAction);
    const others = readOnly ? [] : chosenActions(rulebook).map((action) => ({ action, items: able(chosen, action.name) })).filter(({ items }) => items.length > 0);
    return html`<div class="bar" role="group" aria-label=${t.pieces.pieceWords.chosen}>
      <strong>${t.pieces.pieceWords.howManyChosen(chosen.length)}</strong>
      ${coming.length > 0 ? html`<button class="primary" @click=${() => { this.#act(receiveAction, coming, { date: today() }); }}>${t.pieces.chosenButtons.quick(coming.length)}</button>
        <button @click=${() => { this.#receive(coming); }}>${t.pieces.chosenButtons.receive(coming.length)}</button>` : nothing}
      ${others.map(({ action, items }) => html`<button @click=${() => { this.#act(action.name, items); }}>${t.pieces.chosenButtons.other(action.label, items.length)}</button>`)}
      <button class="plain" @click=${() => { this.chosen = new Set(); }}>${t.pieces.pieceWords.chooseNone}</button>
    </div>`;
  }

  #note(shown: readonly ItemView[]): unknown {
    const all = this.line.items.length;
    if (all === 0) return html`<p class="why quiet">${t.pieces.pieceWords.none}</p>`;
    if (shown.length === all) return nothing;
    return html`<p class="note quiet" role="status">${shown.length === 0 ? t.pieces.pieceWords.nothingFound : t.pieces.pieceWords.shown(shown.length, all)}
      <button class="plain" @click=${() => { this.filter = everyPiece; }}>${t.pieces.pieceWords.showAll}</button></p>`;
  }

  protected override render(): unknown {
    const { line } = this;
    const found = matchingText(line.items, this.filter.text);
    const shown = withStatus(found, this.filter.statuses);
    const titles = new Map(line.titles.length > 1 ? line.titles.map(({ id, title }) => [id, title] as const) : []);
    return html`<section class="panel" aria-labelledby="pieces">
      ${this.#head(shown)}${this.#tools(found)}${this.#bar()}
      ${shown.length > 0 ? html`<piece-grid .desk=${this.desk} .items=${shown} .chosen=${this.chosen} .titles=${titles} .number=${line.number}
        @pieces=${({ ids }: ChosenPieces) => { this.chosen = ids; }}></piece-grid>` : nothing}
      ${this.#note(shown)}
      ${line.holdings.map((place) => html`<p class="holdings"><span class="quiet">${t.pieces.pieceWords.holdings}</span> ${visible(place.location)}
        <span class="quiet">${t.pieces.pieceWords.items(place.items)}</span></p>`)}
    </section>`;
  }
}

customElements.define('line-pieces', LinePieces);
