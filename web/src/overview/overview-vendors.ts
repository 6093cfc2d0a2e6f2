// SPDX-License-Identifier: Apache-2.0
// Vendors: a bar of what is open with what is late set apart, and beside it how long things take.

import { css, html, nothing, svg, type PropertyDeclarations } from 'lit';
import { t } from '../i18n/catalogue';
import { visible, whole } from '../i18n/format';
import { direction } from '../i18n/languages';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { choiceField } from './measure-field';
import { stripes } from './patterns';
import { Picture } from './picture';
import { pictureStyles } from './picture-styles';
import { length } from './scales';
import type { Table } from './table-model';
import { vendorsTable } from './tables';
import { dayRange, dayTicks, mostLate, openBar, sortedVendors, vendorOrders, vendorsOf, type Vendor, type VendorOrder } from './vendors-model';

const shownAtMost = 12;
const tall = 14;
/** Of fewer items a middle says little: told beside. */
const few = 5;

export class OverviewVendors extends Picture {
  static override properties: PropertyDeclarations = { order: { state: true } };
  declare protected order: VendorOrder;
  protected readonly name = 'vendors';

  static override styles = [
    baseStyles, buttonStyles, fieldStyles, panelStyles, pictureStyles,
    css`
      .rows {
        grid-template-columns: minmax(0, 13rem) minmax(5rem, 1fr) max-content minmax(5rem, 1fr) max-content;
      }
      a.mark {
        min-height: 2.5rem;
        overflow: clip;
      }
      .rows > .head {
        align-items: end;
        color: var(--ink-2);
        font-size: var(--text-label);
      }
      .head > span:first-child {
        grid-column: 2 / span 2;
      }
      .head > div {
        grid-column: 4;
      }
      .head svg {
        overflow: visible;
      }
      .name {
        font-weight: 500;
      }
      .late {
        color: var(--amber);
        font-weight: 600;
      }
      .value {
        font-size: var(--text-label);
      }
      .value .quiet {
        display: block;
      }
      .span {
        stroke: var(--ink-2);
        stroke-width: 2;
      }
      .dot {
        fill: var(--ink);
        stroke: var(--surface);
        stroke-width: 1.5;
      }
      @container (max-width: 46rem) {
        .rows {
          grid-template-columns: minmax(0, 1fr) max-content;
        }
        .rows > .head,
        a.mark .rule {
          display: none;
        }
        a.mark {
          row-gap: 0.1rem;
          padding-block: 0.4rem;
          border-radius: 0;
          border-bottom: 1px solid var(--line);
        }
        .name {
          grid-column: 1 / -1;
        }
        .value .quiet {
          display: inline;
        }
      }
      @media (forced-colors: active) {
        .span,
        .dot {
          stroke: CanvasText;
        }
        .dot {
          fill: CanvasText;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.order = 'late';
  }

  get #vendors(): Vendor[] {
    return vendorsOf(this.overview);
  }

  protected override eyebrow(): string {
    return t.overview.vendors.eyebrow;
  }

  protected override heading(): string {
    const words = t.overview.vendors;
    const vendors = this.#vendors;
    if (vendors.length === 0) return words.nothing;
    const most = mostLate(vendors);
    return most ? words.behind(most.name, most.late, most.open) : words.onTime(vendors.length);
  }

  protected override about(): string {
    return t.overview.vendors.about;
  }

  protected override isEmpty(): boolean {
    return this.overview.vendors.length === 0;
  }

  protected override table(): Table<unknown> {
    return vendorsTable(sortedVendors(this.#vendors, this.order));
  }

  protected override tools(): unknown {
    const words = t.overview;
    const choices = vendorOrders.map((value) => ({ value, name: words.vendors.order[value] }));
    return choiceField(words.frame.sort, this.order, choices, (value) => { this.order = vendorOrders.find((one) => one === value) ?? 'late'; });
  }

  #open(vendor: Vendor, most: number): unknown {
    const { open, late } = openBar(vendor, most);
    return html`<svg class="bar" width="100%" height=${tall} aria-hidden="true">
      ${late > 0 ? stripes('waits') : nothing}
      ${open > 0 ? svg`<rect class="soft" y=".5" width=${length(open)} height=${tall - 1} />` : nothing}
      ${late > 0 ? svg`<rect class="waits" fill="url(#waits)" y=".5" width=${length(late)} height=${tall - 1} />` : nothing}
    </svg>`;
  }

  #range(vendor: Vendor, days: readonly number[]): unknown {
    const end = days.at(-1) ?? 1;
    const range = dayRange(vendor, end);
    const middle = tall / 2;
    return html`<svg class="bar" width="100%" height=${tall} overflow="visible" aria-hidden="true">
      ${days.map((day) => svg`<line class="rule" x1=${length(day / end)} x2=${length(day / end)} y1="-100" y2=${tall + 100} />`)}
      ${range ? svg`<line class="span" x1=${length(range.median)} x2=${length(range.slow)} y1=${middle} y2=${middle} />
        <line class="span" x1=${length(range.slow)} x2=${length(range.slow)} y1=${middle - 4} y2=${middle + 4} />
        <circle class="dot" cx=${length(range.median)} cy=${middle} r="5" />` : nothing}
    </svg>`;
  }

  #delivery({ medianDays, slowDays, delivered }: Vendor): string {
    const words = t.overview.vendors;
    return medianDays === undefined ? words.noDays : words.barDays(medianDays, slowDays ?? medianDays, delivered);
  }

  #vendor(vendor: Vendor, index: number, most: number, days: readonly number[]): unknown {
    const words = t.overview.vendors;
    const { name, lines, open, late, medianDays, slowDays, delivered } = vendor;
    return html`<li><a class="line mark" href=${vendor.href} tabindex=${this.tabIndexOf(index)} title=${words.bar(name, lines, open, late, this.#delivery(vendor))}>
      <span class="name">${visible(name)}</span>
      ${this.#open(vendor, most)}
      <span class="value">${words.openShort(open)}${late > 0 ? html` <span class="late">${words.lateShort(late)}</span>` : nothing}</span>
      ${this.#range(vendor, days)}
      <span class="value">${medianDays === undefined
        ? html`<span class="quiet">${words.noDays}</span>`
        : html`${words.daysOf(medianDays, slowDays ?? medianDays)}${delivered < few ? html` <span class="quiet">${words.few(delivered)}</span>` : nothing}`}</span>
    </a></li>`;
  }

  #head(days: readonly number[]): unknown {
    const words = t.overview.vendors;
    const end = days.at(-1) ?? 1;
    const along = (day: number): string => length(direction() === 'rtl' ? 1 - day / end : day / end);
    return html`<li class="head" aria-hidden="true"><span>${words.openLines}</span>
      <div>${words.delivery}<svg width="100%" height="16">${days.map((day, index) => svg`<text x=${along(day)} y="12"
        text-anchor=${index === 0 ? 'start' : index === days.length - 1 ? 'end' : 'middle'}>${whole(day)}</text>`)}</svg></div></li>`;
  }

  #legend(): unknown {
    const words = t.overview.vendors;
    return html`<ul class="legend">
      <li><svg width="12" height="12" aria-hidden="true"><rect class="soft" x=".5" y=".5" width="11" height="11" /></svg>${words.open}</li>
      <li><svg width="12" height="12" aria-hidden="true">${stripes('waits')}<rect class="waits" fill="url(#waits)" x=".5" y=".5" width="11" height="11" /></svg>${words.late}</li>
      <li><svg width="12" height="12" aria-hidden="true"><circle class="dot" cx="6" cy="6" r="5" /></svg>${words.median}</li>
      <li><svg class="bar" width="22" height="12" aria-hidden="true"><path class="span" d="M0 6H20M20 2V10" /></svg>${words.slow}</li>
    </ul>`;
  }

  protected override picture(): unknown {
    const vendors = this.#vendors;
    const shown = sortedVendors(vendors, this.order).slice(0, shownAtMost);
    const most = Math.max(0, ...shown.map(({ open }) => open));
    const days = dayTicks(shown);
    const { frame } = t.overview;
    return html`${this.#legend()}
      <ul class="rows" aria-labelledby="heading">${this.#head(days)}${shown.map((vendor, index) => this.#vendor(vendor, index, most, days))}</ul>
      ${vendors.length > shown.length ? html`<p class="more"><span class="small quiet">${frame.moreOf(shown.length, vendors.length)}</span>
        <button class="plain" @click=${() => { this.showTable(); }}>${frame.more(vendors.length)}</button></p>` : nothing}`;
  }
}

customElements.define('overview-vendors', OverviewVendors);
