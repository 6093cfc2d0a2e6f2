// SPDX-License-Identifier: Apache-2.0
// All records in one grid, of which only those in sight are on the page. On a narrow screen the same rows
// are cards, each as high as what is written on it. One cell has the keyboard; arrows move it.

import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { Selection, type Chosen } from '../bulk/chosen';
import { rowsBetween } from '../bulk/chosen-source';
import { sameLook, usualLook, type GridLook } from '../app/route';
import { today } from '../app/today';
import { DeskElement } from '../elements/desk-element';
import { ownDirectionStyles } from '../elements/own-direction';
import { remOf } from '../elements/rem';
import { chipStyles } from '../elements/status-chip';
import { t } from '../i18n/catalogue';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import { chooseColumn, chosenColumns, fitting, onCard, type GridColumn } from './grid-columns';
import { cellOf, headRow, isChosen, lineRow, type Table } from './grid-cells';
import { moved, rangeKeys, type Cell, type Extent } from './grid-keys';
import { gridStyles } from './record-grid-styles';
import { wordsOf, type Found, type GridRow, type RecordKind } from './record-kind';
import { RowChoosing } from './row-choosing';
import { RowCache } from './row-cache';
import { RowWindow } from './row-window';

const rowRem = 2.75;
const denseRem = 1.75;
/** Of a card that was not measured yet. */
const cardRem = 9;

export class SortEvent extends Event {
  constructor(readonly sort: string) {
    super('sort');
  }
}

export class SelectEvent extends Event {
  constructor(readonly selection: Selection) {
    super('select-records');
  }
}

/** How the rows are sorted, of what is asked for. */
interface Sorted {
  readonly sort: string;
  readonly descending: boolean;
}

export class RecordGrid extends DeskElement {
  static override properties: PropertyDeclarations = {
    kind: { attribute: false },
    result: { attribute: false },
    first: { attribute: false },
    spec: { attribute: false },
    selection: { attribute: false },
    // The address is read anew with every letter of the search, and says the same again.
    look: { attribute: false, hasChanged: (now: GridLook, before: GridLook | undefined) => !before || !sameLook(now, before) },
    active: { state: true },
    narrow: { state: true },
    wide: { state: true },
  };
  declare kind: RecordKind;
  declare result: Found | undefined;
  /** Its first rows, where they have come along with it: nothing is drawn empty then to be filled a moment later. */
  declare first: readonly GridRow[];
  declare spec: Sorted;
  declare selection: Selection;
  declare look: GridLook;
  declare protected active: Cell;
  declare protected narrow: boolean;
  /** Width in rem; columns of less weight go when there is no room for them. */
  declare protected wide: number;

  #rows = new RowCache<GridRow>(
    (result, offset, count) => (this.desk.backend ? this.kind.rows(this.desk.backend, result, offset, count) : Promise.resolve([])),
    () => { this.requestUpdate(); },
  );
  #choosing = new RowChoosing((from, to) => this.#between(from, to));
  /** The choice this grid told last; another one comes from elsewhere. */
  #told: Selection | undefined;
  #window = new RowWindow(this, (from, to) => { this.#rows.want(from, to); });
  /** The columns, and what they were made of. */
  #made: { columns: readonly GridColumn<GridRow>[]; from: readonly unknown[] } = { columns: [], from: [] };
  #laidOut: readonly GridColumn<GridRow>[] | undefined;
  #hasFocus = false;
  /** Grows when a browser may have checked a box by itself. */
  #boxes = 0;

  static override styles = [baseStyles, buttonStyles, fieldStyles, chipStyles, ownDirectionStyles, gridStyles];

  constructor() {
    super();
    this.first = [];
    this.selection = Selection.none;
    this.look = usualLook;
    this.active = { row: 0, column: 0 };
    this.narrow = false;
    this.wide = 60;
  }

  protected override connected(signal: AbortSignal): void {
    const { around } = this.desk;
    const fit = (): void => {
      this.narrow = around.narrow;
      this.#measure();
    };
    around.onWidth(fit, signal);
    const observer = new ResizeObserver(() => { this.#measure(); });
    observer.observe(this);
    signal.addEventListener('abort', () => { observer.disconnect(); });
    fit();
  }

  get total(): number {
    return this.result?.total ?? 0;
  }

  get activeRow(): number {
    return this.active.row;
  }

  /** The columns that have room at this width. */
  get inSight(): ReadonlySet<string> {
    return new Set(this.#columns().map(({ key }) => key));
  }

  /** They are the same until something changes them: to work out how wide each has to be takes its time. */
  #columns(): readonly GridColumn<GridRow>[] {
    const { columns } = this.look;
    const { rulebook } = this.desk;
    const from = [this.kind, rulebook, columns.join(' '), this.narrow, this.wide, t];
    if (from.every((one, at) => one === this.#made.from[at])) return this.#made.columns;
    const all = rulebook ? chosenColumns(this.kind, rulebook, columns) : [];
    // What somebody has chosen is all there, and scrolls sideways where it has no room.
    const shown = columns.length > 0 ? all : this.narrow ? onCard(all) : fitting(all, this.wide - chooseColumn.least);
    this.#made = { columns: [chooseColumn, ...shown], from };
    return this.#made.columns;
  }

  get #rowRem(): number {
    return this.narrow ? cardRem : this.look.dense ? denseRem : rowRem;
  }

  /** The row with the keyboard, if it is here. */
  get #held(): number | undefined {
    return this.#hasFocus ? this.active.row : undefined;
  }

  #measure(): void {
    const rem = remOf(this);
    const wide = this.clientWidth / rem;
    this.wide = Math.floor(wide);
    this.#window.measure({ total: this.total, each: this.#rowRem * rem, wide, cards: this.narrow, held: this.#held });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('result') || (changed.has('selection') && this.selection !== this.#told)) this.#choosing.forget();
    if (!changed.has('result') || !this.result) return;
    const before = changed.get('result') as Found | undefined;
    const similar = before !== undefined && !changed.has('spec');
    this.#rows.reset(this.result, similar, this.first);
    this.#window.reset(this.total, similar);
    if (!similar && before) {
      this.active = { row: Math.min(0, this.total - 1), column: this.active.column };
    }
    if (this.active.row >= this.total) this.active = { ...this.active, row: this.total - 1 };
  }

  protected override updated(changed: PropertyValues): void {
    const { scroller } = this.#window;
    const columns = this.#columns();
    if (scroller && (columns !== this.#laidOut || changed.has('look'))) {
      scroller.style.setProperty('--columns', columns.map(({ track }) => track).join(' '));
      scroller.style.setProperty('--least', `${String(columns.reduce((sum, { least }) => sum + least, 1))}rem`);
      scroller.style.setProperty('--row', `${String(this.#rowRem)}rem`);
      this.#laidOut = columns;
    }
    this.#window.fit(this.total, this.narrow);
    if (changed.has('look')) this.#measure();
    if (!changed.has('result')) return;
    if (scroller && changed.has('spec') && changed.get('result')) scroller.scrollTop = 0;
    this.#measure();
  }

  /** Brings a row into sight and makes it the active one; with `focus` it gets the keyboard. */
  async show(row: number, column = this.active.column, focus = false): Promise<void> {
    const moves = row !== this.active.row;
    const held = moves ? this.shadowRoot?.activeElement : null;
    this.active = { row, column };
    if (row >= 0) this.#window.show(row);
    await this.updateComplete;
    const target = focus ? this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]') : null;
    // The row that had the keyboard may show another record now: whoever listens is to hear of it all the same.
    if (target && target === held) target.blur();
    target?.focus({ preventScroll: row >= 0 });
  }

  async #between(from: number, to: number): Promise<Chosen[]> {
    const { kind, result, desk: { backend } } = this;
    const known = Array.from({ length: to - from }, (_, offset) => this.#rows.get(from + offset));
    if (known.every((row) => row !== undefined)) return known.map((row) => kind.chosen(row));
    if (!backend || !result) return [];
    const rows = await rowsBetween((offset, count) => kind.rows(backend, result, offset, count), from, to);
    return rows.map((row) => kind.chosen(row));
  }

  #tell(selection: Selection): void {
    this.#told = selection;
    this.dispatchEvent(new SelectEvent(selection));
  }

  #toggle(index: number): void {
    const row = this.#rows.get(index);
    if (row) this.#tell(this.#choosing.toggle(this.selection, index, this.kind.chosen(row)));
  }

  async #extend(to: number, from: number): Promise<void> {
    const selection = await this.#choosing.extend(this.selection, to, from).catch(() => undefined);
    if (selection) this.#tell(selection);
  }

  get #all(): boolean {
    return this.total > 0 && this.selection.size(this.total) >= this.total;
  }

  #toggleAll(): void {
    this.#tell(this.#all ? Selection.none : Selection.everything);
  }

  /** Keys that choose; the others move or open. */
  #chooses(event: KeyboardEvent): boolean {
    const { row } = this.active;
    if (event.key === ' ' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      if (row < 0) {
        if (this.active.column > 0) return false;
        this.#toggleAll();
      } else if (event.shiftKey) void this.#extend(row, row);
      else this.#toggle(row);
      return true;
    }
    if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
      this.#tell(Selection.everything);
      return true;
    }
    return false;
  }

  /** With the shift key the same keys lead a range along. */
  #ranges(event: KeyboardEvent, extent: Extent): boolean {
    const { row, column } = this.active;
    if (!event.shiftKey || row < 0 || !rangeKeys.has(event.key)) return false;
    const to = moved({ key: event.key, ctrlKey: event.ctrlKey, altKey: false, metaKey: false, shiftKey: false }, this.active, { ...extent, header: false });
    if (!to) return false;
    void this.#extend(to.row, row);
    void this.show(to.row, column, true);
    return true;
  }

  #key(event: KeyboardEvent): void {
    const columns = this.#columns().length;
    const extent: Extent = { rows: this.total, columns, page: Math.max(1, this.#window.last - this.#window.first - 1), header: !this.narrow };
    if (this.#chooses(event) || this.#ranges(event, extent)) {
      event.preventDefault();
      return;
    }
    const to = moved(event, this.active, extent);
    if (to) {
      event.preventDefault();
      void this.show(to.row, to.column, true);
    } else if (event.key === 'Enter' && this.active.row >= 0) {
      event.preventDefault();
      this.#open(this.active.row);
    }
  }

  #open(index: number): void {
    const row = this.#rows.get(index);
    if (!row) return;
    this.dispatchEvent(new Event('leave'));
    this.desk.go(this.kind.place(row));
  }

  #clicked(event: MouseEvent): void {
    const index = cellOf(event)?.row ?? -1;
    if (index < 0) return;
    const onLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement);
    const before = this.active.row;
    this.active = { ...this.active, row: index };
    if (event.composedPath().some((node) => node instanceof Element && node.classList.contains('c-choose'))) {
      this.#picked(event, index, before);
      return;
    }
    if (event.shiftKey || event.ctrlKey || event.metaKey) {
      if (onLink) return;
      if (event.shiftKey) void this.#extend(index, Math.max(0, before));
      else this.#toggle(index);
      return;
    }
    if (onLink) this.dispatchEvent(new Event('leave'));
    else if (getSelection()?.isCollapsed ?? true) this.#open(index);
  }

  /** On its box, or beside it in the same cell. What is checked is what the room says is chosen. */
  #picked(event: MouseEvent, index: number, before: number): void {
    this.#keepBox(event);
    if (event.shiftKey) void this.#extend(index, Math.max(0, before));
    else this.#toggle(index);
    void this.show(index, 0, true);
  }

  /** A browser puts the box back when all have heard of the click, whatever was drawn meanwhile. */
  #keepBox(event: Event): void {
    event.preventDefault();
    setTimeout(() => {
      this.#boxes += 1;
      this.requestUpdate();
    });
  }

  /** Wherever the keyboard comes from, the cell it has come to is the active one. */
  #focused(event: FocusEvent): void {
    this.#hasFocus = true;
    const at = cellOf(event);
    if (at && (at.row !== this.active.row || at.column !== this.active.column)) this.active = at;
  }

  #head(): unknown {
    const { kind, total, active, spec: { sort, descending } } = this;
    return headRow({
      kind, total, sort, descending, columns: this.#columns(), chosen: this.selection.size(total), active: active.row === -1 ? active.column : -1,
      onSort: (by) => { this.dispatchEvent(new SortEvent(by)); },
      onAll: (event) => {
        this.#keepBox(event);
        this.#toggleAll();
      },
    });
  }

  /** Drawn anew only where it shows something else: an arrow moves the keyboard, and changes two of the rows. */
  #row(index: number, table: Table): unknown {
    const row = this.#rows.get(index);
    const chosen = isChosen(this.selection, row);
    const active = this.active.row === index ? this.active.column : -1;
    const top = this.#window.top(index);
    const { columns, narrow, today: now } = table;
    return guard([index, row, chosen, active, top, columns, narrow, now, this.#boxes], () => lineRow(table, index, row, chosen, active, top));
  }

  protected override render(): unknown {
    const columns = this.#columns();
    const table: Table = { kind: this.kind, columns, narrow: this.narrow, today: today() };
    const { rows, slots } = this.#window.onPage(this.total, this.#held);
    return html`<div class="scroller ${this.look.dense && !this.narrow ? 'dense' : ''}" @scroll=${() => { this.#window.scrolled(); }}>
      <div class="grid" role="grid" aria-label=${wordsOf(this.kind.of).heading} aria-rowcount=${this.total + 1} aria-colcount=${columns.length}
        aria-multiselectable="true" aria-readonly="true" aria-busy=${this.result ? 'false' : 'true'}
        @keydown=${(event: KeyboardEvent) => { this.#key(event); }}
        @focusin=${(event: FocusEvent) => { this.#focused(event); }} @focusout=${() => { this.#hasFocus = false; }}>
        <div role="rowgroup" class="top">${this.#head()}</div>
        <div role="rowgroup" class="body" @click=${(event: MouseEvent) => { this.#clicked(event); }}
          @mousedown=${(event: MouseEvent) => { if (event.shiftKey) event.preventDefault(); }}>
          ${repeat(rows, (_, at) => slots[at], (index) => this.#row(index, table))}
        </div>
      </div>
    </div>`;
  }
}

customElements.define('record-grid', RecordGrid);
