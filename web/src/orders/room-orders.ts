// SPDX-License-Identifier: Apache-2.0
// All orders: found by number or vendor, by status, a page at a time. What is asked for is in the address.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { OrderRow, OrderSort, OrdersPage } from '../contract';
import { failureOf } from '../app/desk';
import { orderHref, type OrdersAsked } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { markIcon } from '../elements/mark';
import { t } from '../i18n/catalogue';
import { date, money, visible, whole } from '../i18n/format';
import { axis as axisWord, statusName } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { roomOrdersStyles } from './room-orders-styles';

const pageSize = 100;
const typingPauseMs = 120;

interface Column {
  sort: OrderSort;
  words: string;
  end?: boolean;
}

export class RoomOrders extends DeskElement {
  static override properties: PropertyDeclarations = {
    asked: { attribute: false },
    page: { state: true },
    failure: { state: true },
  };
  declare asked: OrdersAsked;
  declare protected page: OrdersPage | undefined;
  declare protected failure: string | undefined;
  #turn = 0;
  #typing = 0;

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, roomOrdersStyles, css``];

  protected override updated(changed: PropertyValues): void {
    if (changed.has('asked')) void this.#load();
  }

  protected override libraryChanged(): void {
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  async #load(): Promise<void> {
    const backend = this.desk.backend;
    if (!backend) return;
    const turn = ++this.#turn;
    try {
      const page = await backend.orders({ ...this.asked, count: pageSize });
      if (turn !== this.#turn) return;
      this.page = page;
      this.failure = undefined;
    } catch (reason) {
      const { message, code } = failureOf(reason);
      this.failure = message || code;
    }
  }

  #ask(wish: Partial<OrdersAsked>): void {
    this.desk.go({ room: 'orders', asked: { ...this.asked, offset: 0, ...wish } });
  }

  #find(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => { if (text !== this.asked.text) this.#ask({ text }); }, typingPauseMs);
  }

  #toggle(word: string): void {
    const { statuses } = this.asked;
    this.#ask({ statuses: statuses.includes(word) ? statuses.filter((one) => one !== word) : [...statuses, word] });
  }

  #turnTo(offset: number): void {
    this.#ask({ offset });
    this.renderRoot.querySelector('h1')?.scrollIntoView({ block: 'nearest' });
  }

  #columns(axis: string): readonly Column[] {
    const words = t.orders.all.columns;
    return [
      { sort: 'number', words: words.number }, { sort: 'vendor', words: words.vendor },
      { sort: 'status', words: axisWord(axis) }, { sort: 'lines', words: words.lines, end: true },
      { sort: 'sent', words: words.sent },
    ];
  }

  #head({ sort, words, end }: Column): unknown {
    const { sort: by, descending } = this.asked;
    const here = by === sort;
    return html`<th role="columnheader" scope="col" class=${end ? 'end' : ''} aria-sort=${here ? (descending ? 'descending' : 'ascending') : nothing}>
      <button class="plain" @click=${() => { this.#ask({ sort, descending: here && !descending }); }}>${words}<span
        aria-hidden="true" class="way">${here ? (descending ? '↓' : '↑') : ''}</span></button></th>`;
  }

  #row(order: OrderRow): unknown {
    return html`<tr role="row">
      <td role="cell" class="number"><a class="mono" href=${orderHref(order.id)}>${visible(order.number)}</a></td>
      <td role="cell" class="name"><bdi>${visible(order.vendor) || html`<span class="quiet">${t.orders.all.noVendor}</span>`}</bdi></td>
      <td role="cell" class="status">${order.statuses.map(({ word }) => html`<status-chip .word=${word}></status-chip>`)}</td>
      <td role="cell" class="copies end"><span class="label">${t.orders.all.columns.lines} </span>${whole(order.lines)}</td>
      <td role="cell" class="date">${order.sentOn ? date(order.sentOn) : html`<span class="quiet">–</span>`}</td>
      <td role="cell" class="price end">${order.sums.map(({ price }) => html`<span>${money(price)}</span>`)}</td>
    </tr>`;
  }

  #table(page: OrdersPage): unknown {
    return html`<div class="table-scroll"><table class="stacking" role="table" aria-label=${t.orders.all.heading}>
      <thead role="rowgroup"><tr role="row">${this.#columns(page.axis).map((column) => this.#head(column))}
        <th role="columnheader" scope="col" class="end">${t.orders.all.columns.sum}</th></tr></thead>
      <tbody role="rowgroup">${page.orders.map((order) => this.#row(order))}</tbody></table></div>${this.#pager(page.total)}`;
  }

  #pager(total: number): unknown {
    if (total <= pageSize) return nothing;
    const { offset } = this.asked;
    const last = Math.min(offset + pageSize, total);
    const words = t.listsRoom.pages;
    return html`<div class="pager" role="group" aria-label=${words.region}>
      <button aria-disabled=${offset === 0 ? 'true' : 'false'}
        @click=${() => { if (offset > 0) this.#turnTo(Math.max(0, offset - pageSize)); }}>${words.previous}</button>
      <span>${words.range(offset + 1, last, total)}</span>
      <button aria-disabled=${last === total ? 'true' : 'false'} @click=${() => { if (last < total) this.#turnTo(last); }}>${words.next}</button>
    </div>`;
  }

  #facets(page: OrdersPage): unknown {
    const { statuses } = this.asked;
    return html`<ul class="facets" aria-label=${axisWord(page.axis)}>${page.facets.map(({ word, count }) => html`<li>
      <button aria-pressed=${statuses.includes(word.text) ? 'true' : 'false'} @click=${() => { this.#toggle(word.text); }}>
        <span class=${word.mark}>${markIcon(word.mark)}</span> ${statusName(word)} <span class="quiet">${whole(count)}</span></button></li>`)}</ul>`;
  }

  #nothing(page: OrdersPage): unknown {
    const words = t.orders.all;
    return html`<div class="pad"><h2>${page.all === 0 ? words.none : words.nothingFits}</h2>
      <p class="quiet">${page.all === 0 ? words.noneHelp : words.nothingFitsHelp}</p>
      ${page.all === 0 ? nothing : html`<p><button @click=${() => { this.#ask({ text: '', statuses: [] }); }}>${words.showAll}</button></p>`}</div>`;
  }

  protected override render(): unknown {
    const { page, asked } = this;
    const words = t.orders.all;
    return html`<div class="head"><h1>${words.heading}</h1>
        ${page ? html`<p class="quiet" role="status">${page.total === page.all ? words.count(page.all) : words.countOf(page.total, page.all)}</p>` : nothing}
        <new-order .desk=${this.desk}></new-order></div>
      <div class="asking"><label for="find" class="words">${words.find}</label>
        <input id="find" type="search" placeholder=${words.find} autocomplete="off" spellcheck="false" .value=${asked.text} @input=${(event: Event) => { this.#find(event); }} />
        ${page && page.all > 0 ? this.#facets(page) : nothing}</div>
      ${this.failure ? html`<div class="panel pad" role="alert"><h2>${words.failed}</h2><p>${this.failure}</p></div>` : nothing}
      ${page
        ? html`<section class="panel" aria-label=${words.heading}>${page.total === 0 ? this.#nothing(page) : this.#table(page)}</section>`
        : html`<p class="quiet" role="status">${words.looking}</p>`}`;
  }
}

customElements.define('room-orders', RoomOrders);
