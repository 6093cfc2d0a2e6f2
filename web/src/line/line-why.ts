// SPDX-License-Identifier: Apache-2.0
// Why the line is where it is: what is missing for the next step by itself, met conditions ticked.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Explanation } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { actionButton, axis as axisWord, closeReason, condition, statusName } from '../i18n/words';
import { baseStyles } from '../styles/shared';

/** `of`: what it is about, when that is not the line itself. */
function headline({ step, to, conditions }: Explanation, of: string, byHand: boolean): string {
  const missing = conditions.filter(({ met }) => !met).length;
  const { why } = t.line;
  const goal = to ? statusName(to) : '';
  if (missing === 0) return byHand ? why.byHand(actionButton(step), goal) : why.allThere(goal);
  return conditions.length === 1 ? why.oneMissing(of, goal) : why.missing(of, goal, missing, conditions.length);
}

/** How much a step's conditions say beyond their names. */
function told({ conditions }: Explanation): number {
  return conditions.reduce((sum, { params }) => sum + Object.keys(params).length, 0);
}

export class LineWhy extends DeskElement {
  static override properties: PropertyDeclarations = {
    explanations: { attribute: false },
    status: { attribute: false },
    reason: { attribute: false },
  };
  declare explanations: readonly Explanation[];
  /** The line's present status, and why it ended if it has. */
  declare status: string;
  declare reason: string;

  static override styles = [
    baseStyles,
    css`
      h2 {
        font-size: 1.0625rem;
        line-height: 1.35;
      }
      details {
        margin-top: var(--space-2);
      }
      summary {
        width: max-content;
        min-height: 1.5rem;
        cursor: pointer;
        color: var(--ink-2);
        font-size: var(--text-label);
      }
      .other {
        margin-top: var(--space-2);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.15rem var(--space-4);
        margin-top: var(--space-1);
      }
      li {
        display: flex;
        gap: 0.35rem;
        color: var(--ink-2);
      }
      .met .tick {
        color: var(--green);
      }
      .missing {
        color: var(--amber);
        font-weight: 700;
      }
    `,
  ];

  /** What a step is about, when that is not the main thing. */
  #of({ axis }: Explanation): string {
    return axis === this.desk.rulebook?.mainAxis ? '' : axisWord(axis);
  }

  #conditions({ conditions }: Explanation): unknown {
    const ordered = [...conditions].sort((a, b) => Number(b.met) - Number(a.met));
    return html`<ul>
      ${ordered.map((value) => html`<li class=${value.met ? 'met' : 'missing'}>
        <span class="tick" aria-hidden="true">${value.met ? '✓' : '○'}</span>
        <span>${condition(value)}<span class="visually-hidden"> ${value.met ? t.line.why.met : t.line.why.notMet}</span></span>
      </li>`)}
    </ul>`;
  }

  #words(explanation: Explanation): string {
    const byHand = this.desk.rulebook?.actions.some(({ name }) => name === explanation.step) ?? false;
    return headline(explanation, this.#of(explanation), byHand);
  }

  #others(others: readonly Explanation[]): unknown {
    if (others.length === 0) return nothing;
    return html`<details>
      <summary>${t.line.why.more(others.length)}</summary>
      ${others.map((other) => html`<div class="other" title=${other.source || nothing}><h3>${this.#words(other)}</h3>${this.#conditions(other)}</div>`)}
    </details>`;
  }

  /**
   * The line's own step first; of two ways to the same status the one with more conditions is the usual
   * one, or else the one that says more.
   */
  protected override render(): unknown {
    const ordered = this.explanations.filter(({ step }) => step).sort((a, b) =>
      Number(this.#of(a) !== '') - Number(this.#of(b) !== '')
      || (a.to?.text === b.to?.text ? b.conditions.length - a.conditions.length || told(b) - told(a) : 0));
    const [first, ...others] = ordered;
    if (!first || this.#of(first) !== '') {
      const words = this.reason ? t.line.why.ended(this.status, closeReason(this.reason)) : t.line.why.nothing;
      return html`<h2>${words}</h2>${this.#others(ordered)}`;
    }
    return html`<h2 title=${first.source || nothing}>${this.#words(first)}</h2>${this.#conditions(first)}${this.#others(others)}`;
  }
}

customElements.define('line-why', LineWhy);
