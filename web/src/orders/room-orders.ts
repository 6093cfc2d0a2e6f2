// SPDX-License-Identifier: Apache-2.0
// All orders: search, statuses and vendors, the grid.

import { html, nothing } from 'lit';
import type { Backend, OrderRow } from '../contract';
import { allOrders, type GridLook, type OrdersAsked, type Route } from '../app/route';
import { GridRoom } from '../grid/grid-room';
import type { FilterEvent } from '../grid/status-facets';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { statusName } from '../i18n/words';
import { orderKind, type OrdersFound } from './order-kind';
import type { VendorEvent } from './vendor-facets';

export class RoomOrders extends GridRoom<OrdersAsked, OrderRow, OrdersFound> {
  protected readonly kind = orderKind;
  protected readonly everything = allOrders;

  constructor() {
    super();
    this.spec = this.asked = allOrders;
  }

  protected override get all(): number | undefined {
    return this.result?.all;
  }

  protected override async find(backend: Backend, asked: OrdersAsked): Promise<OrdersFound> {
    const { orders: _, ...page } = await backend.orders({ ...asked, offset: 0, count: 0 });
    return { ...page, asked };
  }

  protected override at(asked: OrdersAsked, look: GridLook): Route {
    return { room: 'orders', asked, look };
  }

  protected override makers(): unknown {
    return this.desk.rulebook?.records.makeOrder ? html`<new-order .desk=${this.desk}></new-order>` : nothing;
  }

  #vendor(id: string | undefined): void {
    const { vendor: _, ...asked } = this.spec;
    this.go({ ...asked, ...(id ? { vendor: id } : {}) });
  }

  /** What is asked for beside words, in words. */
  get #chosen(): string[] {
    const vendor = this.result?.vendors.find(({ id }) => id === this.spec.vendor);
    return [...this.spec.statuses.map((text) => statusName({ text })), ...(vendor ? [visible(vendor.name)] : [])];
  }

  protected override facets(): unknown {
    const { axis = '', facets = [], vendors = [] } = this.result ?? {};
    const { statuses, vendor } = this.spec;
    return html`<aside aria-label=${t.lines.statuses.region}>
      <details ?open=${!this.desk.around.narrow}>
        <summary>${t.lines.statuses.summary(this.#chosen)}</summary>
        <status-facets .desk=${this.desk} .label=${t.orders.table.status} .filters=${{ [axis]: statuses }} .facets=${axis ? [{ axis, values: facets }] : []}
          @filter=${(event: FilterEvent) => { this.go({ ...this.spec, statuses: event.filters[axis] ?? [] }); }}></status-facets>
        <vendor-facets .desk=${this.desk} .vendors=${vendors} .chosen=${vendor} @vendor=${(event: VendorEvent) => { this.#vendor(event.id); }}></vendor-facets>
      </details>
    </aside>`;
  }

  protected override askedWords(): readonly string[] {
    const { text, statuses, vendor } = this.asked;
    const known = this.result?.vendors.find(({ id }) => id === vendor);
    return [
      ...(text ? [t.lines.conditions.words(text)] : []),
      ...(statuses.length > 0 ? [t.lines.conditions.statuses(t.orders.table.status, statuses.map((word) => statusName({ text: word })))] : []),
      ...(known ? [t.lines.conditions.vendor(visible(known.name))] : []),
    ];
  }

  protected override nothing(): unknown {
    const words = t.orders.all;
    return html`<div class="panel nothing">
      ${this.all === 0
        ? html`<h2>${words.none}</h2><p class="quiet">${words.noneHelp}</p>`
        : html`<h2>${words.nothingFits}</h2><p class="quiet">${t.lines.nothing.noMatchHelp}</p>
            <ul class="asked">${this.askedWords().map((one) => html`<li>${one}</li>`)}</ul>
            <button @click=${() => { this.clear(); }}>${words.showAll}</button>`}
    </div>`;
  }
}

customElements.define('room-orders', RoomOrders);
