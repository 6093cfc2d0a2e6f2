// SPDX-License-Identifier: Apache-2.0
// What lines must have besides words and statuses: each a button that lets it go.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { LineWhere, QueryResult } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { baseStyles, buttonStyles } from '../styles/shared';
import { conditionsOf, without, type ShownCondition } from './condition-words';

export class WhereEvent extends Event {
  constructor(readonly where: LineWhere | undefined) {
    super('where');
  }
}

/** Nothing is left: the keyboard has to go elsewhere. */
export const conditionsGone = 'conditions-gone';

export class LineConditions extends DeskElement {
  static override properties: PropertyDeclarations = {
    where: { attribute: false },
    names: { attribute: false },
  };
  declare where: LineWhere | undefined;
  declare names: QueryResult['names'];

  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        margin-bottom: var(--space-3);
      }
      li {
        min-width: 0;
        max-width: 100%;
      }
      .chip {
        max-width: 100%;
        border-color: transparent;
        border-radius: 1rem;
        background: var(--accent-soft);
        color: var(--accent-ink);
        text-align: start;
      }
      .chip:hover:not([aria-disabled='true']) {
        background: var(--accent-soft);
        border-color: currentcolor;
      }
      .chip .words {
        min-width: 0;
        overflow-wrap: anywhere;
      }
      @media (forced-colors: active) {
        .chip {
          border-color: ButtonBorder;
        }
      }
    `,
  ];

  /** Where the keyboard goes once the room has followed. */
  #next: number | undefined;

  #letGo(where: LineWhere | undefined, index: number): void {
    this.#next = index;
    this.dispatchEvent(new WhereEvent(where));
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('where') || this.#next === undefined) return;
    const chips = this.renderRoot.querySelectorAll<HTMLElement>('.chip');
    const chip = chips[Math.min(this.#next, chips.length - 1)];
    this.#next = undefined;
    if (chip) chip.focus();
    else this.dispatchEvent(new Event(conditionsGone));
  }

  #chip(where: LineWhere, { keys, words }: ShownCondition, index: number): unknown {
    return html`<li><button class="chip" aria-label=${t.lines.conditions.remove(words)} @click=${() => { this.#letGo(without(where, keys), index); }}>
      <span class="words">${words}</span><span aria-hidden="true">×</span></button></li>`;
  }

  protected override render(): unknown {
    const { where } = this;
    const shown = conditionsOf(where, this.names);
    if (!where || shown.length === 0) return nothing;
    return html`<ul aria-label=${t.lines.conditions.region}>
      ${shown.map((one, index) => this.#chip(where, one, index))}
      ${shown.length > 1 ? html`<li><button class="plain" @click=${() => { this.#letGo(undefined, 0); }}>${t.lines.conditions.clear}</button></li>` : nothing}
    </ul>`;
  }
}

customElements.define('line-conditions', LineConditions);
