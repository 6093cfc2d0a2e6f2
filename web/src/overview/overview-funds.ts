// SPDX-License-Identifier: Apache-2.0
// Funds: for each a bar of what is spent and encumbered against what is allocated.

import { css, html, nothing, svg, type PropertyDeclarations, type SVGTemplateResult } from 'lit';
import { t } from '../i18n/catalogue';
import { money, percent, visible } from '../i18n/format';
import { direction } from '../i18n/languages';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { bulletOf, findFunds, fundOrders, fundsOf, largestCommitted, reach, sortedFunds, type Bullet, type Fund, type FundOrder } from './funds-model';
import { choiceField } from './measure-field';
import { stripes } from './patterns';
import { Picture } from './picture';
import { pictureStyles } from './picture-styles';
import { length } from './scales';
import type { Table } from './table-model';
import { committedPercent, fundsTable } from './tables';

const shownAtMost = 12;
const tall = 16;

export class OverviewFunds extends Picture {
  static override properties: PropertyDeclarations = { order: { state: true } };
  declare protected order: FundOrder;
  protected readonly name = 'funds';

  static override styles = [
    baseStyles, buttonStyles, fieldStyles, panelStyles, pictureStyles,
    css`
      .rows {
        grid-template-columns: minmax(0, 17rem) minmax(6rem, 1fr) max-content;
      }
      a.mark {
        min-height: 2.75rem;
      }
      .rows > .axis {
        min-height: 1.25rem;
      }
      .axis svg {
        grid-column: 2;
        overflow: visible;
      }
      .name strong {
        font-weight: 600;
      }
      .name span {
        display: block;
        overflow: hidden;
        color: var(--ink-2);
        font-size: var(--text-label);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .value span {
        display: block;
        color: var(--ink-2);
        font-size: var(--text-label);
      }
      .value .besides {
        max-width: 22rem;
        margin-inline-start: auto;
        padding-bottom: 0.2rem;
        white-space: normal;
      }
      .over {
        color: var(--red);
        font-weight: 700;
      }
      .unknown {
        fill: none;
        stroke: var(--line-strong);
        stroke-dasharray: 3 3;
      }
      .gap {
        fill: var(--surface);
      }
      .over svg {
        display: inline-block;
        margin-inline-end: 0.3rem;
      }
      @container (max-width: 40rem) {
        .rows {
          grid-template-columns: minmax(0, 1fr);
        }
        a.mark {
          row-gap: 0.2rem;
          padding-block: 0.4rem;
          border-radius: 0;
          border-bottom: 1px solid var(--line);
        }
        .rows > .axis {
          display: none;
        }
        .name {
          display: flex;
          gap: var(--space-2);
          align-items: baseline;
        }
        .value {
          display: flex;
          flex-wrap: wrap;
          justify-content: space-between;
          gap: 0 var(--space-3);
          text-align: start;
        }
        .value .besides {
          width: 100%;
          max-width: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.order = 'committed';
  }

  get #funds(): Fund[] {
    return fundsOf(this.overview);
  }

  protected override eyebrow(): string {
    return t.overview.funds.eyebrow;
  }

  protected override heading(): string {
    const words = t.overview.funds;
    const { funds, over, by, unknown, fullest } = findFunds(this.#funds);
    if (funds === 0) return words.nothing;
    if (over > 0) return words.over(over, funds, by);
    if (unknown === funds) return words.unknown(funds);
    return fullest ? words.within(fullest.code, committedPercent(fullest.part ?? 0)) : words.untouched;
  }

  protected override about(): string {
    const { unknown, funds } = findFunds(this.#funds);
    return unknown < funds ? t.overview.funds.about : t.overview.funds.aboutUnknown;
  }

  protected override isEmpty(): boolean {
    return this.overview.funds.length === 0;
  }

  protected override table(): Table<unknown> {
    return fundsTable(sortedFunds(this.#funds, this.order));
  }

  protected override tools(): unknown {
    const words = t.overview;
    const choices = fundOrders.map((value) => ({ value, name: words.funds.order[value] }));
    return choiceField(words.frame.sort, this.order, choices, (value) => { this.order = fundOrders.find((one) => one === value) ?? 'committed'; });
  }

  #state({ state, free, part }: Fund): string {
    const words = t.overview.funds;
    if (state === 'unknown') return words.isUnknown;
    if (state === 'over' && free) return words.isOver(money({ ...free, minor: -free.minor }));
    return part === undefined ? words.isNought : words.isFree(free ? money(free) : '');
  }

  #bullet({ allocated, spent, encumbered, over, broken }: Bullet, axis: number): unknown {
    const inset = 2.5;
    const high = tall - inset * 2;
    const part = (look: string, from: number, size: number, fill?: string): unknown => (size > 0
      ? svg`<rect class=${look} fill=${fill ?? nothing} x=${length(from)} y=${inset} width=${length(size)} height=${high} />` : nothing);
    return html`<svg class="bar" width="100%" height=${tall} aria-hidden="true">
      ${over > 0 ? stripes('bad') : nothing}
 ${allocated === undefined && spent + encumbered === 0
        ? svg`<rect class="unknown" x="0" y=${inset} width=${length(1 / axis)} height=${high} />` : nothing}
      ${allocated === undefined ? nothing : svg`<rect class="track" width=${length(allocated)} height=${tall} />`}
      ${part('full', 0, spent)}
      ${part('soft', spent, encumbered)}
      ${part('bad', allocated ?? 0, over, 'url(#bad)')}
      ${broken ? svg`<svg x="100%" overflow="visible"><path class="gap" d="M-14 ${tall}-9 0h4L-10 ${tall}z" /></svg>` : nothing}
      ${allocated === undefined ? nothing : svg`<svg x=${length(allocated)} overflow="visible"><line class="limit" x1="-1" x2="-1" y1="0" y2=${tall} /></svg>`}
    </svg>`;
  }

  /** What stands out of it, and what that stands beside. */
  #told(fund: Fund, noneKnown: boolean): [string, string] {
    const words = t.overview.funds;
    const committed = money(fund.committed);
    if (fund.allocated) return [this.#state(fund), words.committedOf(committed, money(fund.allocated))];
    return [words.committed(committed), noneKnown ? words.spentOf(money(fund.spent)) : words.isUnknown];
  }

  #fund(fund: Fund, index: number, axis: number, most?: number): unknown {
    const words = t.overview.funds;
    const state = this.#state(fund);
    const [first, second] = this.#told(fund, most !== undefined);
    const name = visible([fund.code, fund.name].filter(Boolean).join(' '));
    const of = fund.allocated ? words.allocatedIs(money(fund.allocated), percent(committedPercent(fund.part ?? 0))) : '';
    const over = fund.state === 'over';
    const besides = t.overview.figures.and(fund.besides);
    return html`<li><a class="line mark" href=${fund.href} tabindex=${this.tabIndexOf(index)}
      title=${words.bar(name, money(fund.spent), money(fund.encumbered), [state, of, fund.besides.length > 0 ? besides : ''].filter(Boolean).join('. '))}>
      <span class="name" title=${visible(fund.name)}><strong>${visible(fund.code)}</strong>${fund.name && fund.name !== fund.code ? html`<span>${visible(fund.name)}</span>` : nothing}</span>
      ${this.#bullet(bulletOf(fund, axis, most), axis)}
      <span class="value"><strong class=${over ? 'over' : ''}>${over ? html`<svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><path d="M5 0 10 9.5H0Z" fill="currentColor" /></svg>` : nothing}${first}</strong>
        <span>${second}</span>${fund.besides.length > 0 ? html`<span class="besides">${besides}</span>` : nothing}</span>
    </a></li>`;
  }

  #legend(known: boolean): unknown {
    const words = t.overview.funds;
    const key = (shape: SVGTemplateResult, word: string): unknown => html`<li><svg width="12" height="12" aria-hidden="true">${shape}</svg>${word}</li>`;
    return html`<ul class="legend">
      ${key(svg`<rect class="full" width="12" height="12" />`, words.spent)}
      ${key(svg`<rect class="soft" x=".5" y=".5" width="11" height="11" />`, words.encumbered)}
      ${!known ? nothing : html`${key(svg`<rect class="track" width="10" height="12" /><line class="limit" x1="11" x2="11" y1="0" y2="12" />`, words.allocated)}
      ${key(svg`${stripes('bad')}<rect class="bad" fill="url(#bad)" x=".5" y=".5" width="11" height="11" />`, words.beyond)}`}
    </ul>`;
  }

  /** Of each fund's own allocation: none, half, all, and as far beyond as a bar goes. */
  #axis(axis: number): unknown {
    const along = (part: number): string => length(direction() === 'rtl' ? 1 - part / axis : part / axis);
    const anchor = (part: number): string => (part === 0 ? 'start' : part === axis ? 'end' : 'middle');
    return html`<li class="axis" aria-hidden="true"><svg width="100%" height="16">
      ${[0, 0.5, 1, ...(axis > 1 ? [axis] : [])].map((part) => svg`<text x=${along(part)} y="12" text-anchor=${anchor(part)}>${percent(part * 100)}</text>`)}
    </svg></li>`;
  }

  protected override picture(): unknown {
    const funds = this.#funds;
    const shown = sortedFunds(funds, this.order).slice(0, shownAtMost);
    const { unknown } = findFunds(funds);
    const known = unknown < funds.length;
    const axis = known ? reach(shown) : 1;
    const most = known ? undefined : largestCommitted(shown);
    const { frame, funds: words } = t.overview;
    return html`${this.#legend(known)}
      <ul class="rows" aria-labelledby="heading">${known ? this.#axis(axis) : nothing}${shown.map((fund, index) => this.#fund(fund, index, axis, most?.get(fund.committed.currency)))}</ul>
      ${unknown > 0 && known ? html`<p class="note">${words.someUnknown(unknown)}</p>` : nothing}
      ${funds.length > shown.length ? html`<p class="more"><span class="small quiet">${frame.moreOf(shown.length, funds.length)}</span>
        <button class="plain" @click=${() => { this.showTable(); }}>${frame.more(funds.length)}</button></p>` : nothing}`;
  }
}

customElements.define('overview-funds', OverviewFunds);
