// SPDX-License-Identifier: Apache-2.0
// Why the line is where it is: what is missing for the next step by itself, met conditions ticked.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Explanation } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { actionButton, axis as axisWord, closeReason, condition } from '../i18n/words';
import { baseStyles } from '../styles/shared';

/** `of`: what it is about, when that is not the line itself. */
function headline({ step, to, conditions }: Explanation, of: string, byHand: boolean): string {
  const missing = conditions.filter(({ met }) => !met).length;
  const not = of ? `${of} not` : 'Not';
  const goal = to ? to.text.toLocaleLowerCase() : 'there';
  if (missing === 0) {
    return byHand
      ? `“${actionButton(step)}” makes it ${to?.text ?? 'go on'}. Nothing happens by itself.`
      : `Everything is there for ${to?.text ?? 'the next step'}: it comes with the next change.`;
  }
  const total = conditions.length;
  if (total === 1) return `${not} ${goal} yet: the one condition is missing.`;
  return `${not} ${goal} yet: ${String(missing)} of ${String(total)} conditions ${missing === 1 ? 'is' : 'are'} missing.`;
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
        <span>${condition(value)}<span class="visually-hidden">${value.met ? ' (met)' : ' (missing)'}</span></span>
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
      <summary>${others.length === 1 ? 'One more step waits' : `${String(others.length)} more steps wait`}</summary>
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
      const words = this.reason ? `${this.status}: ${closeReason(this.reason)}.` : 'Nothing happens to this line by itself.';
      return html`<h2>${words}</h2>${this.#others(ordered)}`;
    }
    return html`<h2 title=${first.source || nothing}>${this.#words(first)}</h2>${this.#conditions(first)}${this.#others(others)}`;
  }
}

customElements.define('line-why', LineWhy);
