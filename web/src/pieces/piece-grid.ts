// SPDX-License-Identifier: Apache-2.0
// The pieces of a line, thousands if need be: rows of one height, only those in sight are on the
// page. One row has the keyboard; up and down move it, Tab goes through what that row can do.

import { html, type PropertyDeclarations } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ItemView, RulebookInfo } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { place } from '../elements/place';
import { chipStyles } from '../elements/status-chip';
import { VirtualRows } from '../elements/virtual-rows';
import { t } from '../i18n/catalogue';
import { actionNamed, ActionEvent } from '../line/action-event';
import { itemFields } from '../line/asks/field-values';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import { rowActions, type PieceAction } from './piece-actions';
import { pieceColumns, type PieceColumn } from './piece-columns';
import { pieceGridStyles } from './piece-grid-styles';
import { pieceName } from './piece-words';

/** Ids of the pieces that are chosen now. */
export class ChosenPieces extends Event {
  constructor(readonly ids: ReadonlySet<string>) {
    super('pieces');
  }
}

export class PieceGrid extends DeskElement {
  static override properties: PropertyDeclarations = {
    items: { attribute: false },
    chosen: { attribute: false },
    titles: { attribute: false },
    number: { attribute: false },
    active: { state: true },
  };
  declare items: readonly ItemView[];
  declare chosen: ReadonlySet<string>;
  /** Names by id, where the line has more than one title. */
  declare titles: ReadonlyMap<string, string>;
  /** The line's, for the heading of what is done to one piece. */
  declare number: string;
  declare protected active: number;

  #rows = new VirtualRows(this, { row: 3.25, card: 9.5, cardsBelow: 40.5 }, () => this.items.length);
  /** From here a range is chosen with the shift key. */
  #anchor: string | undefined;

  static override styles = [baseStyles, buttonStyles, fieldStyles, chipStyles, pieceGridStyles];

  constructor() {
    super();
    this.items = [];
    this.chosen = new Set();
    this.titles = new Map();
    this.number = '';
    this.active = 0;
  }

  #choose(ids: ReadonlySet<string>): void {
    this.dispatchEvent(new ChosenPieces(ids));
  }

  #toggled(event: MouseEvent, item: ItemView, index: number): void {
    const { checked } = event.target as HTMLInputElement;
    const from = event.shiftKey ? this.items.findIndex(({ id }) => id === this.#anchor) : -1;
    const [first, last] = from < 0 ? [index, index] : [Math.min(from, index), Math.max(from, index)];
    const chosen = new Set(this.chosen);
    for (const { id } of this.items.slice(first, last + 1)) {
      if (checked) chosen.add(id);
      else chosen.delete(id);
    }
    this.#anchor = item.id;
    this.#choose(chosen);
  }

  get #all(): boolean {
    return this.items.length > 0 && this.items.every(({ id }) => this.chosen.has(id));
  }

  #toggleAll(): void {
    const chosen = new Set(this.chosen);
    const all = this.#all;
    for (const { id } of this.items) {
      if (all) chosen.delete(id);
      else chosen.add(id);
    }
    this.#choose(chosen);
  }

  #act(name: string, item: ItemView): void {
    const action = actionNamed(this.desk.rulebook, name);
    if (!action) return;
    const edits = action.asks.some(({ kind }) => kind === 'fields');
    this.dispatchEvent(new ActionEvent(action, {
      items: [item.id], name: t.pieces.pieceWords.ofLine(pieceName(item), this.number),
      ...(edits ? { fields: itemFields(action, item) } : {}),
    }));
  }

  #focused(event: FocusEvent): void {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    this.#rows.held = row ? Number(row.dataset['row']) : undefined;
    if (row) this.active = Number(row.dataset['row']);
  }

  /** Up and down go to the same control of another row, or to its first where it has none of that name. */
  async #key(event: KeyboardEvent): Promise<void> {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1, ArrowUp: -1, PageDown: this.#rows.page, PageUp: -this.#rows.page, Home: -Infinity, End: Infinity,
    };
    const step = steps[event.key];
    const control = event.target as HTMLElement;
    if (step === undefined || event.altKey || event.metaKey || !control.closest('[data-row]')) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(this.items.length - 1, this.active + step));
    const name = control.dataset['control'] ?? 'choose';
    this.active = to;
    await this.#rows.reveal(to);
    const row = this.renderRoot.querySelector(`[data-row="${String(to)}"]`);
    (row?.querySelector<HTMLElement>(`[data-control="${name}"]`) ?? row?.querySelector<HTMLElement>('[data-control]'))?.focus({ preventScroll: true });
  }

  #buttons(actions: readonly PieceAction[], item: ItemView, tab: number): unknown {
    return actions.filter(({ name }) => item.can.includes(name)).map(({ name, label }) => html`<button class="plain" tabindex=${tab}
      data-control=${name} aria-label=${t.pieces.pieceWords.about(label, pieceName(item))} @click=${() => { this.#act(name, item); }}>${label}</button>`);
  }

  #row(index: number, columns: readonly PieceColumn[], rulebook: RulebookInfo): unknown {
    const item = this.items[index];
    if (!item) return null;
    const chosen = this.chosen.has(item.id);
    const tab = index === Math.min(this.active, this.items.length - 1) ? 0 : -1;
    const { moves, changes } = rowActions(rulebook);
    const still = this.desk.readOnly;
    return html`<div class="row piece" role="row" aria-rowindex=${index + 2} aria-selected=${chosen ? 'true' : 'false'} data-row=${index}
      ${place(index * this.#rows.height)}>
      <div class="cell c-check" role="gridcell"><input type="checkbox" tabindex=${tab} data-control="choose" aria-label=${t.pieces.pieceWords.choose(pieceName(item))}
        .checked=${chosen} @click=${(event: MouseEvent) => { this.#toggled(event, item, index); }} /></div>
      ${columns.map((column) => html`<div class="cell c-${column.key}" role="gridcell">${column.cell(item)}</div>`)}
      <div class="cell c-do" role="gridcell">${still ? null : html`<div class="do move">${this.#buttons(moves, item, tab)}</div>
        <div class="do change">${this.#buttons(changes, item, tab)}</div>`}</div>
    </div>`;
  }

  protected override render(): unknown {
    const { rulebook } = this.desk;
    if (!rulebook) return null;
    const columns = pieceColumns(this.titles, this.items.some(({ format }) => format !== this.items[0]?.format));
    const some = this.items.some(({ id }) => this.chosen.has(id));
    return html`<div class="scroller" @scroll=${() => { this.#rows.scrolled(); }}>
      <div role="grid" aria-label=${t.pieces.pieceWords.heading} aria-multiselectable="true" aria-rowcount=${this.items.length + 1}
        @keydown=${(event: KeyboardEvent) => void this.#key(event)}
        @focusin=${(event: FocusEvent) => { this.#focused(event); }} @focusout=${() => { this.#rows.held = undefined; }}>
        <div role="rowgroup"><div class="row head" role="row" aria-rowindex="1">
          <div class="cell c-check" role="columnheader"><label class="all"><input type="checkbox" aria-label=${t.pieces.pieceWords.chooseAll} .checked=${this.#all}
            .indeterminate=${some && !this.#all} @change=${() => { this.#toggleAll(); }} /><span aria-hidden="true">${t.pieces.pieceWords.chooseAll}</span></label></div>
          ${columns.map((column) => html`<div class="cell c-${column.key}" role="columnheader">${column.label}</div>`)}
          <div class="cell c-do" role="columnheader"><span class="visually-hidden">${t.pieces.pieceHeadings.canBeDone}</span></div>
        </div></div>
        <div class="body" role="rowgroup">
          ${repeat(this.#rows.inSight(), (index) => this.items[index]?.id, (index) => this.#row(index, columns, rulebook))}
        </div>
      </div>
    </div>`;
  }
}

customElements.define('piece-grid', PieceGrid);
