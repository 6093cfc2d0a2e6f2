// SPDX-License-Identifier: Apache-2.0
// Why the line is where it is: what is missing for the next step by itself, met conditions ticked.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Explanation } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { actionButton, condition } from '../i18n/words';
import { baseStyles } from '../styles/shared';

function headline({ step, to, conditions }: Explanation, byHand: boolean): string {
  const missing = conditions.filter(({ met }) => !met).length;
  const goal = to ? to.text.toLocaleLowerCase() : 'there';
  if (missing === 0) {
    return byHand
      ? `“${actionButton(step)}” makes it ${to?.text ?? 'go on'}. Nothing happens by itself.`
      : `Everything is there for ${to?.text ?? 'the next step'}: it comes with the next change.`;
  }
  const total = conditions.length;
  if (total === 1) return `Not ${goal} yet: the one condition is missing.`;
  return `Not ${goal} yet: ${String(missing)} of ${String(total)} conditions ${missing === 1 ? 'is' : 'are'} missing.`;
}

export class LineWhy extends DeskElement {
  static override properties: PropertyDeclarations = { explanations: { attribute: false } };
  declare explanations: readonly Explanation[];

  static override styles = [
    baseStyles,
    css`
      .why + .why {
        margin-top: var(--space-3);
      }
      h2 {
        font-size: 1.0625rem;
        line-height: 1.35;
      }
      .why + .why h2 {
        font-size: var(--text-work);
        font-weight: 600;
        color: var(--ink-2);
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

  #why(explanation: Explanation): unknown {
    if (!explanation.step) {
      return html`<div class="why"><h2>Nothing happens by itself from here.</h2></div>`;
    }
    const ordered = [...explanation.conditions].sort((a, b) => Number(b.met) - Number(a.met));
    return html`<div class="why" title=${explanation.source || nothing}>
      <h2>${headline(explanation, this.desk.rulebook?.actions.some(({ name }) => name === explanation.step) ?? false)}</h2>
      <ul>
        ${ordered.map((value) => html`<li class=${value.met ? 'met' : 'missing'}>
          <span class="tick" aria-hidden="true">${value.met ? '✓' : '○'}</span>
          <span>${condition(value)}<span class="visually-hidden">${value.met ? ' (met)' : ' (missing)'}</span></span>
        </li>`)}
      </ul>
    </div>`;
  }

  protected override render(): unknown {
    if (this.explanations.length === 0) return html`<div class="why"><h2>Nothing happens by itself from here.</h2></div>`;
    return this.explanations.map((explanation) => this.#why(explanation));
  }
}

customElements.define('line-why', LineWhy);
