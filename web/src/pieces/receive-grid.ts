// SPDX-License-Identifier: Apache-2.0
// What is typed for each piece that is received: a row of fields for every one. Enter goes to the
// same field of the next piece, as a scanner sends it after each barcode.

import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Choice, ItemView } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { place } from '../elements/place';
import { VirtualRows } from '../elements/virtual-rows';
import { t } from '../i18n/catalogue';
import { fieldLabel } from '../i18n/fields';
import { visible } from '../i18n/format';
import { choiceOptions } from '../line/asks/choice-options';
import { knownPlaces, placeId, placeName, placeProposals } from '../line/asks/known-places';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import { pieceName } from './piece-words';
import { receiveColumns, type ReceiveColumn } from './receive-columns';
import { receiveGridStyles } from './receive-grid-styles';

/** By piece, only what was typed otherwise than the piece has it. */
export type TypedSets = Readonly<Record<string, Readonly<Record<string, string>>>>;

export class TypedEvent extends Event {
  constructor(readonly sets: TypedSets) {
    super('typed');
  }
}

export class ReceiveGrid extends DeskElement {
  static override properties: PropertyDeclarations = {
    items: { attribute: false },
    sets: { attribute: false },
    statuses: { attribute: false },
    troubles: { attribute: false },
    known: { state: true },
  };
  declare items: readonly ItemView[];
  declare sets: TypedSets;
  /** What can become of an item in the inventory. */
  declare statuses: readonly string[];
  /** Why a piece is not taken as it stands here. */
  declare troubles: ReadonlyMap<string, string>;
  declare protected known: readonly Choice[];

  #rows = new VirtualRows(this, { row: 2.75, card: 17.25, cardsBelow: 50 }, () => this.items.length);
  #last = 0;

  static override styles = [baseStyles, buttonStyles, fieldStyles, receiveGridStyles];

  constructor() {
    super();
    this.items = [];
    this.sets = {};
    this.statuses = [];
    this.troubles = new Map();
    this.known = [];
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    void knownPlaces(this.desk.backend).then((known) => { this.known = known; });
  }

  protected override updated(_changed: PropertyValues): void {
    const tracks = this.#columns.map(({ track }) => track).join(' ');
    this.renderRoot.querySelector<HTMLElement>('.grid')?.style.setProperty('--columns', tracks);
  }

  get #columns(): readonly ReceiveColumn[] {
    return receiveColumns(this.statuses.length > 0);
  }

  #value(item: ItemView, column: ReceiveColumn): string {
    return this.sets[item.id]?.[column.name] ?? column.before(item);
  }

  #with(sets: TypedSets, item: ItemView, column: ReceiveColumn, value: string): TypedSets {
    const { [column.name]: _, ...others } = sets[item.id] ?? {};
    const typed = value === column.before(item) ? others : { ...others, [column.name]: value };
    const { [item.id]: __, ...rest } = sets;
    return Object.keys(typed).length > 0 ? { ...rest, [item.id]: typed } : rest;
  }

  #tell(sets: TypedSets): void {
    this.sets = sets;
    this.dispatchEvent(new TypedEvent(sets));
  }

  /** From the row somebody was in last; what is below gets its value. */
  #fill(column: ReceiveColumn): void {
    const start = this.items[this.#last];
    if (!start || !column.fill) return;
    const value = this.#value(start, column);
    let { sets } = this;
    this.items.slice(this.#last + 1).forEach((item, index) => { sets = this.#with(sets, item, column, column.fill?.(value, index + 1) ?? value); });
    this.#tell(sets);
  }

  /** Where somebody is who presses Enter or, with Alt, an arrow. */
  #key(event: KeyboardEvent): void {
    const field = event.target as HTMLElement;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = event.altKey ? steps[event.key] : event.key === 'Enter' && field instanceof HTMLInputElement ? (event.shiftKey ? -1 : 1) : undefined;
    const row = field.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (step === undefined || row === undefined) return;
    event.preventDefault();
    void this.#go(Number(row) + step, field.dataset['field'] ?? '');
  }

  async #go(row: number, field: string): Promise<void> {
    if (row < 0 || row >= this.items.length) {
      if (row > 0) this.dispatchEvent(new Event('last-done'));
      return;
    }
    await this.show(row, field);
  }

  /** Brings a piece's row into sight, with the keyboard in one of its fields. */
  async show(row: number, field = 'barcode'): Promise<void> {
    await this.#rows.reveal(row);
    const input = this.renderRoot.querySelector<HTMLElement>(`[data-row="${String(row)}"] [data-field="${field}"]`);
    input?.focus({ preventScroll: true });
    if (input instanceof HTMLInputElement) input.select();
  }

  #focused(event: FocusEvent): void {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset['row'];
    this.#rows.held = row === undefined ? undefined : Number(row);
    if (row !== undefined) this.#last = Number(row);
  }

  #field(item: ItemView, column: ReceiveColumn): unknown {
    const value = this.#value(item, column);
    const typed = this.sets[item.id]?.[column.name] !== undefined ? 'typed' : '';
    const label = t.pieces.receivingWords.field(fieldLabel(column.name, 'piece'), pieceName(item));
    const put = (text: string): void => { this.#tell(this.#with(this.sets, item, column, text)); };
    if (column.kind === 'choice') {
      return html`<select aria-label=${label} data-field=${column.name} @change=${(event: Event) => { put((event.target as HTMLSelectElement).value); }}>
        ${choiceOptions(this.statuses, value, t.pieces.receivingWords.usual)}</select>`;
    }
    if (column.kind === 'place') {
      return html`<input class=${typed} aria-label=${label} data-field=${column.name} list="places" autocomplete="off" maxlength="500"
        placeholder=${visible(item.location)} .value=${placeName(this.known, value)}
        @input=${(event: Event) => { put(placeId(this.known, (event.target as HTMLInputElement).value)); }} />`;
    }
    return html`<input class=${typed} aria-label=${label} data-field=${column.name} ?data-first=${column.name === 'barcode'} autocomplete="off" spellcheck="false" maxlength="500" .value=${value}
      @input=${(event: Event) => { put((event.target as HTMLInputElement).value); }} />`;
  }

  #row(index: number, columns: readonly ReceiveColumn[]): unknown {
    const item = this.items[index];
    if (!item) return nothing;
    const trouble = this.troubles.get(item.id);
    return html`<div class="row piece" role="row" aria-rowindex=${index + 2} data-row=${index} ${place(index * this.#rows.height)}>
      <div class="cell name" role="rowheader" title=${trouble ?? pieceName(item)}>${visible(pieceName(item))}
        ${trouble ? html`<span class="trouble">! ${trouble}</span>` : nothing}</div>
      ${columns.map((column) => html`<div class="cell c-${column.name}" role="cell"><label><span aria-hidden="true">${fieldLabel(column.name, 'piece')}</span>
        ${this.#field(item, column)}</label></div>`)}
    </div>`;
  }

  #head(columns: readonly ReceiveColumn[]): unknown {
    return html`<div class="row head" role="row" aria-rowindex="1"><div class="cell" role="columnheader">${t.pieces.receivingWords.piece}</div>
      ${columns.map((column) => html`<div class="cell" role="columnheader"><span>${fieldLabel(column.name, 'piece')}</span>
        ${column.fill && this.items.length > 1 ? html`<button type="button" class="plain" aria-label=${t.pieces.receivingWords.fill(fieldLabel(column.name, 'piece'))}
          title=${t.pieces.receivingWords.fillHelp} @click=${() => { this.#fill(column); }}>↓</button>` : nothing}</div>`)}
    </div>`;
  }

  protected override render(): unknown {
    const columns = this.#columns;
    return html`${placeProposals(this.known)}
      <div class="scroller" @scroll=${() => { this.#rows.scrolled(); }}>
        <div class="grid" role="table" aria-label=${t.pieces.receivingWords.table} aria-rowcount=${this.items.length + 1}
          @keydown=${(event: KeyboardEvent) => { this.#key(event); }}
          @focusin=${(event: FocusEvent) => { this.#focused(event); }} @focusout=${() => { this.#rows.held = undefined; }}>
          <div role="rowgroup">${this.#head(columns)}</div>
          <div class="body" role="rowgroup">${repeat(this.#rows.inSight(), (index) => this.items[index]?.id, (index) => this.#row(index, columns))}</div>
        </div>
      </div>`;
  }
}

customElements.define('receive-grid', ReceiveGrid);
