// SPDX-License-Identifier: Apache-2.0
// Which rows of a long grid are on the page, and where they lie in its `.scroller`: those in sight and a few
// around them, in elements that go from line to line.

import type { LitElement } from 'lit';
import { RowPlaces } from './row-places';
import { RowSlots } from './row-slots';

const overscanRows = 6;

export interface Measure {
  total: number;
  /** Height of a row, or of a card that was not measured yet, in pixels. */
  each: number;
  /** In rem; cards are as high as their width makes them. */
  wide: number;
  cards: boolean;
  /** The row with the keyboard, where it is in this grid. */
  held: number | undefined;
}

export class RowWindow {
  /** The rows in sight. */
  first = 0;
  last = 30;
  #places = new RowPlaces();
  #slots = new RowSlots();
  #each = 0;
  #wide = 0;
  /** Of the view, when it was last measured. */
  #high = 0;
  #leapt = false;

  /** `want` is told which rows will be shown. */
  constructor(readonly host: LitElement, readonly want: (from: number, to: number) => void) {}

  get scroller(): HTMLElement | null {
    return this.host.renderRoot.querySelector('.scroller');
  }

  /** Another question was answered, or the same one with another number of rows. */
  reset(total: number, similar: boolean): void {
    if (similar) this.#places.resize(total);
    else this.#places.reset(total, this.#each);
  }

  top(row: number): number {
    return this.#places.top(row);
  }

  measure({ total, each, wide, cards, held }: Measure): void {
    const before = this.#high;
    const heldInSight = held !== undefined && held >= 0 && this.#inSight(held, before);
    const changes = each !== this.#each || wide !== this.#wide;
    // What was measured of cards of another width is wrong now; the same row stays on top.
    if (each !== this.#each || (cards && wide !== this.#wide)) {
      const { first, scroller } = this;
      this.#places.reset(total, each);
      if (scroller && this.#each > 0) scroller.scrollTop = this.#places.top(first);
    }
    this.#each = each;
    this.#wide = wide;
    this.#high = this.scroller?.clientHeight ?? 0;
    // Something has appeared below the rows: it must not cover the one that somebody is at.
    if (heldInSight && this.#high < before) this.show(held);
    this.scrolled();
    if (changes) this.host.requestUpdate();
  }

  /** Whether a row is in sight, at least in part, of a view of this height. */
  #inSight(row: number, high: number): boolean {
    const seen = this.scroller?.scrollTop ?? 0;
    return this.#places.top(row + 1) > seen && this.#places.top(row) < seen + high - this.#headHigh;
  }

  get #headHigh(): number {
    return this.host.renderRoot.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
  }

  /** The view has moved. */
  scrolled(): void {
    const { first, last, scroller } = this;
    if (!scroller) return;
    this.first = this.#places.at(scroller.scrollTop);
    this.last = this.#places.at(scroller.scrollTop + scroller.clientHeight);
    if (Math.abs(this.first - first) * 2 > last - first) this.#leap();
    this.want(this.first - overscanRows, this.last + overscanRows);
    if (this.first !== first || this.last !== last) this.host.requestUpdate();
  }

  /** After a jump, of which more than half is new, what is in sight is drawn first and what is around it in a frame of its own. */
  #leap(): void {
    this.#leapt = true;
    requestAnimationFrame(() => {
      setTimeout(() => {
        this.#leapt = false;
        this.host.requestUpdate();
      });
    });
  }

  /** Brings a row into sight; it is on the page after the next update. */
  show(row: number): void {
    const { scroller } = this;
    if (!scroller) return;
    const top = this.#places.top(row);
    const height = this.#places.height(row);
    const room = scroller.clientHeight - this.#headHigh;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + height > scroller.scrollTop + room) scroller.scrollTop = Math.min(top, top + height - room);
    this.scrolled();
  }

  /** The body is as high as all rows; with cards, as high as those are that were seen. */
  fit(total: number, cards: boolean): void {
    this.#fitBody(total);
    if (cards) this.#fitCards(total);
  }

  #fitBody(total: number): void {
    const body = this.host.renderRoot.querySelector<HTMLElement>('.body');
    const height = `${String(this.#places.top(total))}px`;
    if (body && body.style.height !== height) body.style.height = height;
  }

  /** Those that are above what is seen must not push it. */
  #fitCards(total: number): void {
    const { scroller } = this;
    let above = 0;
    let changed = false;
    for (const card of this.host.renderRoot.querySelectorAll<HTMLElement>('.line.there')) {
      const row = Number(card.getAttribute('aria-rowindex')) - 2;
      const change = this.#places.set(row, card.getBoundingClientRect().height);
      if (row < this.first) above += change;
      changed ||= change !== 0;
    }
    if (!changed || !scroller) return;
    this.#fitBody(total);
    if (above !== 0) scroller.scrollTop += above;
    this.scrolled();
    this.host.requestUpdate();
  }

  /**
   * The rows that are drawn now, and in which element each. `held`, the row with the keyboard, stays on the page wherever
   * the view is, or the keyboard would be lost.
   */
  onPage(total: number, held: number | undefined): { rows: readonly number[]; slots: readonly number[] } {
    const around = this.#leapt ? 0 : overscanRows;
    const from = Math.max(0, this.first - around);
    const to = Math.min(total, this.last + 1 + around);
    const rows = Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
    if (held !== undefined && held >= 0 && held < total && (held < from || held >= to)) rows.push(held);
    // Elements that nobody needs in this frame stay as they are: taking them away would be work too.
    if (this.#leapt) rows.push(...this.#slots.spare(rows).filter((row) => row < total));
    return { rows, slots: this.#slots.assign(rows) };
  }
}
