// SPDX-License-Identifier: Apache-2.0
// Lines by status: the marks of an axis along one line, in the order of the rulebook, each with a bar.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Money, Overview } from '../contract';
import { markIcon } from '../elements/mark';
import { t } from '../i18n/catalogue';
import { money, percent, whole } from '../i18n/format';
import { axis as axisWord, statusName } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { currencyOrder } from './currencies';
import { byLines } from './measure';
import { measureField } from './measure-field';
import { Picture } from './picture';
import { pictureStyles } from './picture-styles';
import { length } from './scales';
import { axesShown, commonest, flows, type Flow, type StatusBar } from './status-model';
import { currenciesOf, inCurrency } from './sums';
import type { Table } from './table-model';
import { statusTable } from './tables';

const tall = 14;

export class OverviewStatus extends Picture {
  static override properties: PropertyDeclarations = { measure: { state: true } };
  declare protected measure: string;
  protected readonly name = 'statuses';

  static override styles = [
    baseStyles, buttonStyles, fieldStyles, panelStyles, pictureStyles,
    css`
      .flows {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
        gap: var(--space-4) var(--space-6);
      }
      /* One axis alone flows down and, where there is room, on in a second column. */
      @container (min-width: 52rem) {
        .rows.split {
          grid-auto-flow: column;
          grid-template-columns: repeat(2, minmax(0, max-content) minmax(4rem, 1fr) max-content);
        }
        .split > li {
          grid-column: span 3;
        }
        .split > .second {
          margin-inline-start: var(--space-5);
        }
        .rows-4 { grid-template-rows: repeat(4, auto); }
        .rows-5 { grid-template-rows: repeat(5, auto); }
        .rows-6 { grid-template-rows: repeat(6, auto); }
        .rows-7 { grid-template-rows: repeat(7, auto); }
        .rows-8 { grid-template-rows: repeat(8, auto); }
        .split > .turn .knot::after {
          display: none;
        }
      }
      h3 {
        margin-bottom: var(--space-1);
      }
      .name {
        display: flex;
        align-items: center;
        gap: var(--space-3);
      }
      .knot {
        position: relative;
        flex: none;
        width: 1.25rem;
        height: 1.25rem;
        display: grid;
        place-items: center;
        border-radius: 50%;
        background: var(--surface);
      }
      li:not(:last-child) .knot::after {
        content: '';
        position: absolute;
        inset-block-start: 100%;
        inset-inline-start: calc(50% - 0.75px);
        height: 1rem;
        border-inline-start: 1.5px solid var(--line-strong);
      }
      a.mark:hover .knot {
        background: none;
      }
      .round { color: var(--blue); fill: var(--blue); }
      .diamond { color: var(--amber); fill: var(--amber); }
      .ring { color: var(--violet); fill: var(--violet); }
      .loop { color: var(--green); fill: var(--green); }
      .square { color: var(--grey); fill: var(--grey); }
      .bar-mark { color: var(--red); fill: var(--red); }
      @media (forced-colors: active) {
        .bar rect { fill: CanvasText; }
      }
      @media print {
        .knot::after {
          height: 0.4rem;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.measure = byLines;
  }

  protected override eyebrow(): string {
    return t.overview.status.eyebrow;
  }

  protected override heading(): string {
    const { open, lines } = this.overview;
    const most = commonest(this.overview, this.desk.rulebook?.mainAxis ?? '');
    const words = t.overview.status;
    if (!most) return words.nothing;
    const name = statusName(most.word);
    return most.lines === lines ? words.allOne(lines, name) : words.found(open, lines, name, most.lines);
  }

  protected override about(): string {
    return t.overview.status.about;
  }

  protected override isEmpty(): boolean {
    return this.overview.lines === 0;
  }

  protected override table(): Table<unknown> {
    return statusTable({ statuses: this.#statuses, funds: this.overview.funds });
  }

  get #statuses(): Overview['statuses'] {
    return axesShown(this.overview.statuses, this.desk.rulebook?.axes ?? []);
  }

  get #currencies(): string[] {
    return currenciesOf(this.#statuses.flatMap(({ values }) => values), currencyOrder(this.overview.funds));
  }

  protected override tools(): unknown {
    return measureField(this.measure, this.#currencies, (measure) => { this.measure = measure; });
  }

  #cost({ amounts }: StatusBar): Money | undefined {
    return this.measure === byLines ? undefined : inCurrency(amounts, this.measure);
  }

  #bar(bar: StatusBar, index: number, place = ''): unknown {
    const words = t.overview.status;
    const name = statusName(bar.word);
    const cost = this.#cost(bar);
    const said = this.measure === byLines
      ? words.bar(name, bar.lines, bar.percent)
      : words.barCost(name, bar.lines, cost ? money(cost) : `0 ${this.measure}`, bar.percent);
    const look = bar.word.mark === 'bar' ? 'bar-mark' : bar.word.mark;
    return html`<li class=${place}><a class="line mark" href=${bar.href} title=${said} tabindex=${this.tabIndexOf(index)}>
      <span class="name"><span class="knot ${look}">${markIcon(bar.word.mark)}</span><span>${name}</span></span>
      <svg class="bar" width="100%" height=${tall} aria-hidden="true"><rect class=${look} width=${length(bar.length)} height=${tall} rx="2" /></svg>
      <span class="value">${this.measure === byLines ? whole(bar.lines) : cost ? t.overview.figures.round(cost) : '–'} <span class="part">${percent(bar.percent)}</span></span>
    </a></li>`;
  }

  #flow({ axis, bars }: Flow, first: number, several: boolean): unknown {
    const half = Math.ceil(bars.length / 2);
    const split = !several && half >= 4 && half <= 8;
    const place = (index: number): string => (!split ? '' : index >= half ? 'second' : index === half - 1 ? 'turn' : '');
    return html`<div>
      ${several ? html`<h3 id=${`axis-${axis}`}>${axisWord(axis)}</h3>` : nothing}
      <ul class="rows ${split ? `split rows-${String(half)}` : ''}" aria-labelledby=${several ? `axis-${axis}` : 'heading'}>${bars.map((bar, index) => this.#bar(bar, first + index, place(index)))}</ul>
    </div>`;
  }

  protected override picture(): unknown {
    const all = flows({ statuses: this.#statuses }, this.measure);
    let first = 0;
    return html`<div class="flows">${all.map((flow) => {
      const drawn = this.#flow(flow, first, all.length > 1);
      first += flow.bars.length;
      return drawn;
    })}</div>`;
  }
}

customElements.define('overview-status', OverviewStatus);
