// SPDX-License-Identifier: Apache-2.0
// The few figures on top; each leads to its lines, or to the picture of the funds it is the sum of.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Money, Overview } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { whole } from '../i18n/format';
import { baseStyles } from '../styles/shared';
import { currencyOrder } from './currencies';
import { allLines, lateWhere, linesWhere } from './lines-behind';
import { wholePercent } from './scales';
import { addUp } from './sums';

/** More currencies are counted, not listed. */
const currenciesListed = 3;

export class OverviewFigures extends DeskElement {
  static override properties: PropertyDeclarations = { overview: { attribute: false } };
  declare overview: Overview;

  static override styles = [
    baseStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(5, minmax(0, 1fr));
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      li + li {
        border-inline-start: 1px solid var(--line);
      }
      li > * {
        display: flex;
        flex-direction: column;
        justify-content: flex-start;
        width: 100%;
        height: 100%;
        padding: var(--space-3) var(--space-4);
        border: 0;
        border-radius: var(--radius);
        background: none;
        color: var(--ink);
        font: inherit;
        text-align: start;
        text-decoration: none;
        cursor: pointer;
      }
      li > :hover {
        background: var(--surface-hover);
      }
      li > :focus-visible {
        outline-offset: -3px;
        border-radius: var(--radius);
      }
      span {
        display: block;
      }
      .name {
        color: var(--ink-2);
        font-size: var(--text-label);
        font-weight: 600;
      }
      .value {
        font-size: 1.5rem;
        font-weight: 700;
        line-height: 1.25;
        letter-spacing: -0.01em;
        overflow-wrap: anywhere;
      }
      .value small {
        font-size: var(--text-label);
        font-weight: 600;
        letter-spacing: 0;
        color: var(--ink-2);
      }
      .long {
        font-size: 1.125rem;
        line-height: 1.67;
      }
      .waits .value {
        color: var(--amber);
      }
      .waits svg {
        display: inline-block;
        margin-inline-end: 0.4rem;
        vertical-align: 0.1em;
      }
      .beside {
        color: var(--ink-2);
        font-size: var(--text-label);
        line-height: 1.34;
      }
      @media (max-width: 68rem) {
        ul {
          grid-template-columns: repeat(6, minmax(0, 1fr));
        }
        li {
          grid-column: span 2;
        }
        li.sum {
          grid-column: span 3;
          border-block-start: 1px solid var(--line);
        }
        li.sum:nth-child(4) {
          border-inline-start: 0;
        }
      }
      @media (max-width: 50rem) {
        li > * {
          padding: var(--space-2) var(--space-3);
        }
        .value {
          font-size: 1.25rem;
        }
        .long {
          font-size: 1rem;
        }
      }
      @media print {
        ul {
          border-radius: 0;
          box-shadow: none;
          background: none;
        }
      }
    `,
  ];

  #funds(): void {
    this.dispatchEvent(new Event('to-funds'));
  }

  #sum(name: string, amounts: readonly Money[]): unknown {
    const words = t.overview.figures;
    const [first, ...others] = addUp(amounts.filter(({ minor }) => minor !== 0), currencyOrder(this.overview.funds));
    const listed = others.slice(0, currenciesListed - 1);
    const more = others.length - listed.length;
    const funds = this.overview.funds.length;
    const sum = first ?? amounts[0] ?? { minor: 0, currency: '', digits: 0 };
    const number = words.bare(sum);
    const beside = funds === 0 ? words.noFunds : others.length === 0 ? words.inFunds(funds) : more > 0 ? words.further(listed, more) : words.and(listed);
    return html`<li class="sum"><button title=${words.showFunds(name, first ? [first, ...others] : [])} @click=${() => { this.#funds(); }}>
      <span class="name">${name}</span>
      <span class="value ${number.length > 11 ? 'long' : ''}">${number} <small>${(first ?? amounts[0])?.currency ?? ''}</small></span>
      <span class="beside">${beside}</span></button></li>`;
  }

  #count(name: string, n: number, href: string, said: string, beside: string, waits = false): unknown {
    const mark = waits ? html`<svg viewBox="0 0 10 10" width="12" height="12" aria-hidden="true"><path d="M5 0 10 5 5 10 0 5Z" fill="currentColor" /></svg>` : nothing;
    return html`<li class=${waits ? 'waits' : ''}><a href=${href} title=${said}>
      <span class="name">${name}</span><span class="value">${mark}${whole(n)}</span><span class="beside">${beside}</span></a></li>`;
  }

  protected override render(): unknown {
    const { lines, open, late, funds, day } = this.overview;
    const words = t.overview.figures;
    const parts = funds.flatMap((fund) => [fund, ...(fund.others ?? [])]);
    return html`<ul aria-label=${words.label}>
      ${this.#count(words.lines, lines, allLines(), words.showLines(lines), words.allKept)}
      ${this.#count(words.open, open, linesWhere({ open: true }), words.showOpen(open), open > 0 ? words.ofAll(wholePercent(open, lines)) : words.noneOpen)}
      ${this.#count(words.late, late, linesWhere(lateWhere(day)), words.showLate(late), late > 0 ? words.ofOpen(wholePercent(late, open)) : words.noneLate, late > 0)}
      ${this.#sum(words.encumbered, parts.map(({ encumbered }) => encumbered))}
      ${this.#sum(words.spent, parts.map(({ spent }) => spent))}
    </ul>`;
  }
}

customElements.define('overview-figures', OverviewFigures);
