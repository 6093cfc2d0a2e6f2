// SPDX-License-Identifier: Apache-2.0
// All records in one grid, of which only those in sight are on the page. On a narrow screen the same rows
// are cards, each as high as what is written on it. One cell has the keyboard; arrows move it.

import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { Selection, type Chosen } from '../bulk/chosen';
import { rowsBetween } from '../bulk/chosen-source';
import { usualLook, type GridLook } from '../app/route';
import { today } from '../app/today';
import { DeskElement } from '../elements/desk-element';
import { ownDirectionStyles } from '../elements/own-direction';
import { remOf } from '../elements/rem';
import { chipStyles } from '../elements/status-chip';
import { place } from '../elements/place';
import { t } from '../i18n/catalogue';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import { chooseColumn, chosenColumns, fitting, onCard, type GridColumn } from './grid-columns';
import { moved, rangeKeys, type Cell, type Extent } from './grid-keys';
import { gridStyles } from './record-grid-styles';
import { wordsOf, type Found, type GridRow, type RecordKind } from './record-kind';
import { RowChoosing } from './row-choosing';
import { RowCache } from './row-cache';
import { RowPlaces } from './row-places';
import { RowSlots } from './row-slots';

const overscanRows = 6;
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
    spec: { attribute: false },
    selection: { attribute: false },
    look: { attribute: false },
    first: { state: true },
    last: { state: true },
    active: { state: true },
    narrow: { state: true },
    wide: { state: true },
  };
  declare kind: RecordKind;
  declare result: Found | undefined;
  declare spec: Sorted;
  declare selection: Selection;
  declare look: GridLook;
  /** The rows in sight. */
  declare protected first: number;
  declare protected last: number;
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
  #places = new RowPlaces();
  #slots = new RowSlots();
  #each = 0;
  #width = 0;
  #hasFocus = false;
  #leapt = false;

  static override styles = [baseStyles, buttonStyles, fieldStyles, chipStyles, ownDirectionStyles, gridStyles];

  constructor() {
    super();
    this.selection = Selection.none;
    this.look = usualLook;
    this.first = 0;
    this.last = 30;
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

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.scroller');
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

  #columns(): GridColumn<GridRow>[] {
    const { columns } = this.look;
    const all = this.desk.rulebook ? chosenColumns(this.kind, this.desk.rulebook, columns) : [];
    // What somebody has chosen is all there, and scrolls sideways where it has no room.
    if (columns.length > 0) return [chooseColumn, ...all];
    return [chooseColumn, ...(this.narrow ? onCard(all) : fitting(all, this.wide - chooseColumn.least))];
  }

  #measure(): void {
    const rem = remOf(this);
    const each = (this.narrow ? cardRem : this.look.dense ? denseRem : rowRem) * rem;
    const wide = this.clientWidth / rem;
    // What was measured of cards of another width is wrong now; the same row stays on top.
    if (each !== this.#each || (this.narrow && wide !== this.#width)) {
      const { first } = this;
      this.#places.reset(this.total, each);
      const scroller = this.#scroller;
      if (scroller && this.#each > 0) scroller.scrollTop = this.#places.top(first);
    }
    this.#each = each;
    this.#width = wide;
    this.wide = Math.floor(wide);
    this.#scrolled();
    this.requestUpdate();
  }

  #scrolled(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const { first, last } = this;
    this.first = this.#places.at(scroller.scrollTop);
    this.last = this.#places.at(scroller.scrollTop + scroller.clientHeight);
    if (this.first > last || this.last < first) this.#leap();
    this.#rows.want(this.first - overscanRows, this.last + overscanRows);
  }

  /** After a jump what is in sight is drawn first, and what is around it in a frame of its own. */
  #leap(): void {
    this.#leapt = true;
    requestAnimationFrame(() => {
      setTimeout(() => {
        this.#leapt = false;
        this.requestUpdate();
      });
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('result') || (changed.has('selection') && this.selection !== this.#told)) this.#choosing.forget();
    if (!changed.has('result') || !this.result) return;
    const before = changed.get('result') as Found | undefined;
    const similar = before !== undefined && !changed.has('spec');
    this.#rows.reset(this.result, similar);
    if (similar) this.#places.resize(this.total);
    else this.#places.reset(this.total, this.#each);
    if (!similar && before) {
      this.active = { row: Math.min(0, this.total - 1), column: this.active.column };
    }
    if (this.active.row >= this.total) this.active = { ...this.active, row: this.total - 1 };
  }

  protected override updated(changed: PropertyValues): void {
    const body = this.renderRoot.querySelector<HTMLElement>('.body');
    if (body) body.style.height = `${String(this.#places.top(this.total))}px`;
    const widths = this.#columns().map(({ track }) => track).join(' ');
    this.#scroller?.style.setProperty('--columns', widths);
    this.#scroller?.style.setProperty('--least', `${String(this.#columns().reduce((sum, { least }) => sum + least, 1))}rem`);
    this.#scroller?.style.setProperty('--row', `${String(this.narrow ? cardRem : this.look.dense ? denseRem : rowRem)}rem`);
    if (this.narrow) this.#measureCards();
    if (changed.has('look')) this.#measure();
    if (!changed.has('result')) return;
    const scroller = this.#scroller;
    if (scroller && changed.has('spec') && changed.get('result')) scroller.scrollTop = 0;
    this.#measure();
  }

  /** Those that are above what is seen must not push it. */
  #measureCards(): void {
    const scroller = this.#scroller;
    let above = 0;
    let changed = false;
    for (const card of this.renderRoot.querySelectorAll<HTMLElement>('.line.there')) {
      const row = Number(card.getAttribute('aria-rowindex')) - 2;
      const change = this.#places.set(row, card.getBoundingClientRect().height);
      if (row < this.first) above += change;
      changed ||= change !== 0;
    }
    if (!changed || !scroller) return;
    const body = this.renderRoot.querySelector<HTMLElement>('.body');
    if (body) body.style.height = `${String(this.#places.top(this.total))}px`;
    if (above !== 0) scroller.scrollTop += above;
    this.#scrolled();
    this.requestUpdate();
  }

  /** Brings a row into sight and makes it the active one; with `focus` it gets the keyboard. */
  async show(row: number, column = this.active.column, focus = false): Promise<void> {
    const moves = row !== this.active.row;
    const held = moves ? this.shadowRoot?.activeElement : null;
    this.active = { row, column };
    const scroller = this.#scroller;
    if (scroller && row >= 0) {
      const head = this.renderRoot.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
      const top = this.#places.top(row);
      const height = this.#places.height(row);
      const room = scroller.clientHeight - head;
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (top + height > scroller.scrollTop + room) scroller.scrollTop = Math.min(top, top + height - room);
      this.#scrolled();
    }
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
    const extent: Extent = { rows: this.total, columns, page: Math.max(1, this.last - this.first - 1), header: !this.narrow };
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

  #clicked(event: MouseEvent, index: number): void {
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
    setTimeout(() => { this.requestUpdate(); });
  }

  #sortOf(column: GridColumn<GridRow>): 'ascending' | 'descending' | 'none' | typeof nothing {
    if (!column.sort) return nothing;
    if (column.sort !== this.spec.sort) return 'none';
    return this.spec.descending ? 'descending' : 'ascending';
  }

  #tab(row: number, column: number): number {
    return this.active.row === row && this.active.column === column ? 0 : -1;
  }

  #head(columns: readonly GridColumn<GridRow>[]): unknown {
    const reach = (column: number) => () => { this.active = { row: -1, column }; };
    return html`<div class="row head" role="row" aria-rowindex="1">
      ${columns.map((column, index) => {
        if (column === chooseColumn) return this.#chooseAll(index);
        const { sort } = column;
        const state = this.#sortOf(column);
        const arrow = state === 'ascending' ? '↑' : state === 'descending' ? '↓' : '';
        return html`<div class=${this.#cell(column)} role="columnheader" aria-colindex=${index + 1} aria-sort=${state}
          tabindex=${sort ? nothing : this.#tab(-1, index)} @focus=${reach(index)}>
          ${sort
            ? html`<button class="sort" tabindex=${this.#tab(-1, index)} @focus=${reach(index)}
                @click=${() => { this.dispatchEvent(new SortEvent(sort)); }}>${column.label}
                ${arrow ? html`<span aria-hidden="true">${arrow}</span>` : nothing}</button>`
            : column.label}
        </div>`;
      })}
    </div>`;
  }

  #cell({ key, end, beside }: GridColumn<GridRow>): string {
    return `cell c-${key} ${end ? 'end' : ''} ${beside ? 'beside' : ''} ${key === this.kind.lead ? 'lead' : ''}`;
  }

  #chooseAll(column: number): unknown {
    const some = this.selection.size(this.total) > 0;
    return html`<div class="cell c-choose" role="columnheader" aria-colindex=${column + 1}>
      <input type="checkbox" aria-label=${wordsOf(this.kind.of).chooseAll(this.total)} .checked=${live(this.#all)} .indeterminate=${live(some && !this.#all)}
        tabindex=${this.#tab(-1, column)} @focus=${() => { this.active = { row: -1, column }; }}
        @click=${(event: Event) => { this.#keepBox(event); this.#toggleAll(); }} /></div>`;
  }

  #choose(index: number, row: GridRow | undefined, column: number): unknown {
    return html`<div class="cell c-choose" role="gridcell" aria-colindex=${column + 1}>
      <input type="checkbox" aria-label=${t.bulk.choosing.line(row ? this.kind.chosen(row).number : '')} .checked=${live(row !== undefined && this.selection.has(row.id))}
        tabindex=${this.#tab(index, column)} @focus=${() => { this.active = { row: index, column }; }} /></div>`;
  }

  #row(index: number, columns: readonly GridColumn<GridRow>[], now: string): unknown {
    const row = this.#rows.get(index);
    const chosen = row !== undefined && this.selection.has(row.id);
    return html`<div class="row line ${chosen ? 'chosen' : ''} ${row ? 'there' : ''}" role="row" aria-rowindex=${index + 2} aria-selected=${chosen ? 'true' : 'false'}
      ${place(this.#places.top(index))} @mousedown=${(event: MouseEvent) => { if (event.shiftKey) event.preventDefault(); }} @click=${(event: MouseEvent) => { this.#clicked(event, index); }}>
      ${columns.map(
        (column, position) => column === chooseColumn ? this.#choose(index, row, position) : html`<div class=${this.#cell(column)} role="gridcell" aria-colindex=${position + 1}
          tabindex=${this.#tab(index, position)}
          @focus=${() => { this.active = { row: index, column: position }; }}>${this.narrow && !column.bare ? html`<span class="label" aria-hidden="true">${column.label}</span>` : nothing}${row
            ? column.cell(row, now)
            : position === 1 ? html`<span class="bone"><span class="visually-hidden">${t.lines.grid.loading}</span></span>` : nothing}</div>`,
      )}
    </div>`;
  }

  #near(): number[] {
    const around = this.#leapt ? 0 : overscanRows;
    const from = Math.max(0, this.first - around);
    const to = Math.min(this.total, this.last + 1 + around);
    const indexes = Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
    // The row with the keyboard stays on the page wherever the view is, or the keyboard would be lost.
    const { row } = this.active;
    if (this.#hasFocus && row >= 0 && row < this.total && (row < from || row >= to)) indexes.push(row);
    return indexes;
  }

  protected override render(): unknown {
    const columns = this.#columns();
    const now = today();
    const near = this.#near();
    const slots = this.#slots.assign(near);
    return html`<div class="scroller ${this.look.dense && !this.narrow ? 'dense' : ''}" @scroll=${() => { this.#scrolled(); }}>
      <div class="grid" role="grid" aria-label=${wordsOf(this.kind.of).heading} aria-rowcount=${this.total + 1} aria-colcount=${columns.length}
        aria-multiselectable="true" aria-readonly="true" aria-busy=${this.result ? 'false' : 'true'}
        @keydown=${(event: KeyboardEvent) => { this.#key(event); }}
        @focusin=${() => { this.#hasFocus = true; }} @focusout=${() => { this.#hasFocus = false; }}>
        <div role="rowgroup" class="top">${this.#head(columns)}</div>
        <div role="rowgroup" class="body">
          ${repeat(near, (_, at) => slots[at], (index) => this.#row(index, columns, now))}
        </div>
      </div>
    </div>`;
  }
}

customElements.define('record-grid', RecordGrid);
