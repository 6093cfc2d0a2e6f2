// SPDX-License-Identifier: Apache-2.0
// The vendors with the most orders, and the way to see only those of one.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { OrdersPage } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { facetStyles } from '../grid/facet-styles';
import { t } from '../i18n/catalogue';
import { visible, whole } from '../i18n/format';
import { baseStyles, buttonStyles } from '../styles/shared';

/** Nothing: of every vendor. */
export class VendorEvent extends Event {
  constructor(readonly id: string | undefined) {
    super('vendor');
  }
}

export class VendorFacets extends DeskElement {
  static override properties: PropertyDeclarations = {
    vendors: { attribute: false },
    chosen: { attribute: false },
  };
  declare vendors: OrdersPage['vendors'];
  declare chosen: string | undefined;

  static override styles = [
    baseStyles,
    buttonStyles,
    facetStyles,
    css`
      .facets {
        margin-top: var(--space-4);
      }
      li button {
        grid-template-columns: 1fr auto;
      }
    `,
  ];

  protected override render(): unknown {
    if (this.vendors.length === 0) return nothing;
    return html`<section class="facets" aria-labelledby="vendors"><div><h2 id="vendors">${t.orders.all.columns.vendor}</h2>
      <ul>${this.vendors.map(({ id, name, count }) => html`<li>
        <button aria-pressed=${id === this.chosen ? 'true' : 'false'} class=${count === 0 ? 'none' : ''}
          @click=${() => { this.dispatchEvent(new VendorEvent(id === this.chosen ? undefined : id)); }}>
          <span class="word">${visible(name)}</span><span class="count">${whole(count)}</span></button></li>`)}</ul></div></section>`;
  }
}

customElements.define('vendor-facets', VendorFacets);
