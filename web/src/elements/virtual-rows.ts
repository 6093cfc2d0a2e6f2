// SPDX-License-Identifier: Apache-2.0
// Rows of one height in a `.scroller`, of which only those in sight are on the page: `.body` is as
// tall as all of them, and each is put in its place. The scrolling is the browser's own.

import type { LitElement, ReactiveController } from 'lit';
import { remOf } from './rem';

const overscanRows = 6;

export interface RowHeights {
  /** In rem: of a row, and of the card it becomes where there is no room for columns. */
  row: number;
  card: number;
  /** Rows become cards where the host is narrower than this; its styles say the same. */
  cardsBelow: number;
}

export class VirtualRows implements ReactiveController {
  /** The rows are cards. */
  narrow = false;
  /** The row that has the keyboard stays on the page wherever the view is, or the keyboard would be lost. */
  held: number | undefined;
  height = 36;
  #first = 0;
  #visible = 20;
  #observer: ResizeObserver | undefined;

  constructor(readonly host: LitElement, readonly heights: RowHeights, readonly total: () => number) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => { this.#measure(); });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    const body = this.host.renderRoot.querySelector<HTMLElement>('.body');
    if (body) body.style.height = `${String(this.total() * this.height)}px`;
    this.#measure();
  }

  get #scroller(): HTMLElement | null {
    return this.host.renderRoot.querySelector('.scroller');
  }

  #measure(): void {
    const rem = remOf(this.host);
    const narrow = this.host.clientWidth > 0 && this.host.clientWidth < this.heights.cardsBelow * rem;
    const height = (narrow ? this.heights.card : this.heights.row) * rem;
    const visible = Math.ceil((this.#scroller?.clientHeight ?? 0) / height) + 1;
    if (height === this.height && visible === this.#visible && narrow === this.narrow) return;
    this.narrow = narrow;
    this.height = height;
    this.#visible = visible;
    this.host.requestUpdate();
  }

  /** The view has moved. */
  scrolled(): void {
    const first = Math.max(0, Math.floor((this.#scroller?.scrollTop ?? 0) / this.height));
    if (first === this.#first) return;
    this.#first = first;
    this.host.requestUpdate();
  }

  inSight(): number[] {
    const total = this.total();
    // A list that became shorter has nothing where the view was.
    const first = Math.min(this.#first, Math.max(0, total - this.#visible));
    const from = Math.max(0, first - overscanRows);
    const to = Math.min(total, first + this.#visible + overscanRows);
    const rows = Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
    if (this.held !== undefined && this.held < total && (this.held < from || this.held >= to)) rows.push(this.held);
    return rows;
  }

  /** Brings a row into sight; it is on the page when this resolves. */
  async reveal(row: number): Promise<void> {
    const scroller = this.#scroller;
    if (scroller) {
      const head = this.host.renderRoot.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
      const top = row * this.height;
      const room = scroller.clientHeight - head;
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (top + this.height > scroller.scrollTop + room) scroller.scrollTop = top + this.height - room;
      this.scrolled();
    }
    await this.host.updateComplete;
  }

  /** How many rows a page up or down is. */
  get page(): number {
    return Math.max(1, this.#visible - 3);
  }
}
