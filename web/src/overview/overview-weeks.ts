// SPDX-License-Identifier: Apache-2.0
// Arrivals by week: what was expected beside what came, with today between what is over and what is to
// come. Time runs the way one reads.

import { css, html, nothing, svg, type PropertyDeclarations } from 'lit';
import { t } from '../i18n/catalogue';
import { scaleMonth, whole } from '../i18n/format';
import { direction } from '../i18n/languages';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { choiceField } from './measure-field';
import { stripes } from './patterns';
import { Picture } from './picture';
import { pictureStyles } from './picture-styles';
import type { Table } from './table-model';
import { weeksTable } from './tables';
import { layOutWeeks, type Box, type PlacedWeek, type WeeksLayout } from './weeks-layout';
import { besideHrefs, findArrivals, weeksOf, type Week } from './weeks-model';

export const spans = [4, 8, 13, 26, 52] as const;
export const usualSpan = 8;

/** Another number of weeks is to be looked at. */
export class SpanEvent extends Event {
  constructor(readonly weeks: number) {
    super('span');
  }
}

const height = 220;
const glyph = 7;

export class OverviewWeeks extends Picture {
  static override properties: PropertyDeclarations = {
    span: { attribute: false },
    width: { state: true },
    pointed: { state: true },
  };
  declare span: number;
  declare protected width: number;
  /** The week that is told about below the picture. */
  declare protected pointed: string | undefined;
  protected readonly name = 'arrivals';

  static override styles = [
    baseStyles, buttonStyles, fieldStyles, panelStyles, pictureStyles,
    css`
      .legend {
        margin-bottom: var(--space-2);
      }
      .scroll {
        overflow-x: auto;
      }
      .scroll:focus-visible {
        outline-offset: -2px;
      }
      a.week {
        cursor: pointer;
        outline: none;
      }
      .column {
        fill: transparent;
      }
      a.week:hover .column,
      a.week.pointed .column {
        fill: var(--surface-hover);
      }
      a.week:focus-visible .column {
        fill: var(--surface-hover);
        stroke: var(--focus);
        stroke-width: 3;
      }
      .here {
        fill: var(--grey-soft);
        stroke: var(--line-strong);
      }
      .to-come {
        fill: var(--surface);
        stroke: var(--line-strong);
        stroke-dasharray: 3 2;
      }
      .base {
        stroke: var(--line-strong);
      }
      .now {
        stroke: var(--ink);
        stroke-width: 1.5;
      }
      .now-word {
        fill: var(--ink);
        font-weight: 700;
      }
      .readout {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-4);
        min-height: 1.5rem;
        margin-block: var(--space-1) var(--space-2);
        font-size: var(--text-label);
      }
      .beside {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-4);
        color: var(--ink-2);
        font-size: var(--text-label);
      }
      .beside li {
        line-height: 2.25rem;
      }
      .beside a {
        display: inline-block;
      }
      @media (forced-colors: active) {
        .here {
          fill: GrayText;
          stroke: CanvasText;
        }
        .to-come {
          fill: Canvas;
          stroke: CanvasText;
        }
        .now,
        .base {
          stroke: CanvasText;
        }
        a.week:focus-visible .column {
          stroke: Highlight;
        }
      }
      @media print {
        .scroll {
          overflow: visible;
        }
        .scroll svg {
          width: 100%;
          height: auto;
        }
        .readout {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.span = usualSpan;
    this.width = 640;
  }

  protected override connected(signal: AbortSignal): void {
    const observer = new ResizeObserver(([entry]) => {
      const inside = this.renderRoot.querySelector('.scroll')?.clientWidth ?? 0;
      if (entry && inside > 0) this.width = inside;
    });
    observer.observe(this);
    signal.addEventListener('abort', () => { observer.disconnect(); });
  }

  protected override updated(): void {
    const inside = this.renderRoot.querySelector('.scroll')?.clientWidth ?? 0;
    if (inside > 0 && inside !== this.width) this.width = inside;
  }

  get #weeks(): Week[] {
    return weeksOf(this.overview);
  }

  protected override eyebrow(): string {
    return t.overview.arrivals.eyebrow;
  }

  protected override heading(): string {
    const { coming, missing, received, last } = findArrivals(this.#weeks, this.overview.earlier);
    const words = t.overview.arrivals;
    const { undated, later } = this.overview;
    if (coming + missing + later === 0 && undated > 0) return words.undatedOnly(undated);
    return coming + missing + received === 0 ? words.nothing : words.found(coming, last, missing);
  }

  protected override about(): string {
    return t.overview.arrivals.about(this.overview.weeks.length);
  }

  protected override isEmpty(): boolean {
    return false;
  }

  protected override table(): Table<unknown> {
    return weeksTable(this.#weeks, this.overview);
  }

  protected override tools(): unknown {
    const words = t.overview.arrivals;
    const choices = spans.map((weeks) => ({ value: String(weeks), name: words.span(weeks) }));
    return choiceField(words.weeks, String(this.span), choices, (value) => { this.dispatchEvent(new SpanEvent(Number(value))); });
  }

  #rect(box: Box, look: string, fill?: string): unknown {
    if (box.height <= 0) return nothing;
    return svg`<rect class=${look} fill=${fill ?? nothing} x=${box.x} y=${box.y} width=${box.width} height=${box.height} />`;
  }

  #week({ week, column, here, missing, received }: PlacedWeek, index: number): unknown {
    const past = week.time === 'past';
    const said = t.overview.arrivals.week(week.from, week.to, week.expected, week.missing, week.received, past);
    const point = (): void => { this.pointed = week.from; };
    return svg`<a class="mark week ${this.pointed === week.from ? 'pointed' : ''}" href=${week.expectedHref} aria-label=${said}
        tabindex=${this.tabIndexOf(index)} @pointerenter=${point} @focus=${point}>
      <rect class="column" x=${column.x + 0.5} y=${column.y} width=${Math.max(1, column.width - 1)} height=${column.height} />
      ${this.#rect(here, 'here')}
      ${past ? this.#rect(missing, 'waits', 'url(#waits)') : this.#rect(missing, 'to-come')}
      ${this.#rect(received, 'full')}
    </a>`;
  }

  #scale(layout: WeeksLayout): unknown {
    const rtl = direction() === 'rtl';
    const side = layout.start + (rtl ? 6 : -6);
    return svg`${layout.lines.map(({ value, y }) => svg`<line class=${value === 0 ? 'base' : 'rule'} x1=${layout.start} x2=${layout.end} y1=${y} y2=${y} />
        <text x=${side} y=${y + 4} text-anchor=${rtl ? 'start' : 'end'} direction="ltr">${whole(value)}</text>`)}
      ${layout.months.map(({ x, from }) => svg`<line class="base" x1=${x} x2=${x} y1=${layout.base} y2=${layout.base + 6} />
        <text x=${x + (rtl ? -4 : 4)} y=${layout.base + 17} text-anchor="start">${scaleMonth(from)}</text>`)}`;
  }

  #today({ today, base, start, end }: WeeksLayout): unknown {
    if (today === undefined) return nothing;
    const word = t.overview.arrivals.today;
    const half = (word.length * glyph) / 2;
    const [low, high] = [Math.min(start, end), Math.max(start, end)];
    const at = Math.min(high - half, Math.max(low + half, today));
    return svg`<line class="now" x1=${today} x2=${today} y1="17" y2=${base} /><text class="now-word" x=${at} y="12" text-anchor="middle">${word}</text>`;
  }

  #legend(): unknown {
    const words = t.overview.arrivals;
    const key = (look: string, word: string, fill?: string): unknown => html`<li><svg width="12" height="12" aria-hidden="true">
      ${fill ? stripes('waits') : nothing}<rect class=${look} fill=${fill ?? nothing} x=".5" y=".5" width="11" height="11" /></svg>${word}</li>`;
    return html`<ul class="legend">
      ${key('here', words.here)}${key('waits', words.missing, 'url(#waits)')}${key('to-come', words.toCome)}${key('full', words.received)}
    </ul>`;
  }

  #readout(): unknown {
    const weeks = this.#weeks;
    const week = weeks.find(({ from }) => from === this.pointed) ?? weeks.find(({ time }) => time === 'now');
    if (!week) return html`<p class="readout"></p>`;
    const words = t.overview.arrivals;
    return html`<p class="readout" aria-hidden="true"><strong>${words.readout(week.from, week.to)}</strong>
      <span>${words.expectedShort(week.expected)}</span>
      <span>${week.time === 'past' ? words.missingShort(week.missing) : words.toComeShort(week.missing)}</span>
      <span>${words.receivedShort(week.received)}</span></p>`;
  }

  #beside(): unknown {
    const { earlier, later, undated } = this.overview;
    const words = t.overview.arrivals;
    const hrefs = besideHrefs(this.overview.weeks);
    const told = [
      { n: earlier, said: words.earlier(earlier), href: hrefs.earlier }, { n: later, said: words.later(later), href: hrefs.later },
      { n: undated, said: words.undated(undated), href: undefined },
    ].filter(({ n }) => n > 0);
    return told.length > 0 ? html`<ul class="beside" aria-label=${words.beside}>${told.map(({ said, href }) => html`<li>${href === undefined ? said : html`<a href=${href}>${said}</a>`}</li>`)}</ul>` : nothing;
  }

  protected override picture(): unknown {
    const weeks = this.#weeks;
    const gutter = 14 + glyph * whole(Math.max(10, ...weeks.map(({ expected, received }) => Math.max(expected, received)))).length;
    const label = 12 + glyph * Math.max(...weeks.map(({ from }) => scaleMonth(from).length));
    const layout = layOutWeeks(weeks, this.overview.day, { width: this.width, height, gutter, label, rtl: direction() === 'rtl' });
    const wider = layout.width > this.width;
    return html`${this.#legend()}
      <div class="scroll" tabindex=${wider ? 0 : nothing} role=${wider ? 'group' : nothing} aria-label=${wider ? t.overview.arrivals.eyebrow : nothing}>
        <svg viewBox="0 0 ${layout.width} ${layout.height}" width=${layout.width} height=${layout.height} role="group" aria-labelledby="heading">
          ${stripes('waits')}
          ${this.#scale(layout)}
          ${layout.weeks.map((week, index) => this.#week(week, index))}
          ${this.#today(layout)}
        </svg>
      </div>
      ${this.#readout()}
      ${this.#beside()}`;
  }
}

customElements.define('overview-weeks', OverviewWeeks);
