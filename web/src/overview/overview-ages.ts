// SPDX-License-Identifier: Apache-2.0
// How long open lines have waited: a bar for each span of days since sending.

import { html, type PropertyDeclarations } from 'lit';
import { t } from '../i18n/catalogue';
import { money, percent, whole } from '../i18n/format';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { ageBars, waitingOf, type AgeBar } from './ages-model';
import { currencyOrder } from './currencies';
import { byLines } from './measure';
import { measureField } from './measure-field';
import { Picture } from './picture';
import { pictureStyles } from './picture-styles';
import { length } from './scales';
import { currenciesOf, inCurrency } from './sums';
import type { Table } from './table-model';
import { agesTable } from './tables';

const tall = 14;

export class OverviewAges extends Picture {
  static override properties: PropertyDeclarations = { measure: { state: true } };
  declare protected measure: string;
  protected readonly name = 'waiting';

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, pictureStyles];

  constructor() {
    super();
    this.measure = byLines;
  }

  protected override eyebrow(): string {
    return t.overview.ages.eyebrow;
  }

  protected override heading(): string {
    const words = t.overview.ages;
    const { lines, long, days, young, youngDays } = waitingOf(this.overview.ages);
    if (lines === 0) return words.nothing;
    return young !== undefined && youngDays !== undefined ? words.young(young, lines, youngDays) : words.long(long, lines, days);
  }

  protected override about(): string {
    return t.overview.ages.about;
  }

  protected override isEmpty(): boolean {
    return this.overview.ages.every(({ lines }) => lines === 0);
  }

  protected override table(): Table<unknown> {
    return agesTable(this.overview);
  }

  protected override tools(): unknown {
    return measureField(this.measure, currenciesOf(this.overview.ages, currencyOrder(this.overview.funds)), (measure) => { this.measure = measure; });
  }

  #bar(bar: AgeBar, index: number): unknown {
    const words = t.overview.ages;
    const span = words.span(bar.fromDays, bar.toDays);
    const amount = this.measure === byLines ? undefined : inCurrency(bar.amounts, this.measure);
    const cost = amount ? money(amount) : '–';
    const said = this.measure === byLines ? words.bar(span, bar.lines, bar.percent) : words.barCost(span, bar.lines, cost, bar.percent);
    if (bar.lines === 0) return html`<li><div class="line none"><span class="name">${span}</span><span></span><span class="value">${whole(0)} <span class="part">${percent(0)}</span></span></div></li>`;
    return html`<li><a class="line mark" href=${bar.href} title=${said} tabindex=${this.tabIndexOf(index)}>
      <span class="name">${span}</span>
      <svg class="bar" width="100%" height=${tall} aria-hidden="true"><rect class="full" width=${length(bar.length)} height=${tall} rx="2" /></svg>
      <span class="value">${this.measure === byLines ? whole(bar.lines) : amount ? t.overview.figures.round(amount) : '–'} <span class="part">${percent(bar.percent)}</span></span>
    </a></li>`;
  }

  protected override picture(): unknown {
    const bars = ageBars(this.overview, this.measure);
    const linked = bars.filter(({ lines }) => lines > 0);
    return html`<ul class="rows" aria-labelledby="heading">${bars.map((bar) => this.#bar(bar, linked.indexOf(bar)))}</ul>`;
  }
}

customElements.define('overview-ages', OverviewAges);
