// SPDX-License-Identifier: Apache-2.0
// A status: shape, word and colour, so that none of them has to be told apart alone.

import { LitElement, css, html, nothing, type PropertyDeclarations } from 'lit';
import type { StatusWord } from '../contract';
import { baseStyles } from '../styles/shared';
import { markIcon } from './mark';

export class StatusChip extends LitElement {
  static override properties: PropertyDeclarations = {
    word: { attribute: false },
    label: { type: String },
  };
  declare word: StatusWord | undefined;
  /** What the status is of, when that isn't clear from the place ("Receipt"). */
  declare label: string | undefined;

  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-block;
        max-width: 100%;
        vertical-align: middle;
      }
      .chip {
        display: inline-flex;
        align-items: center;
        gap: 0.35rem;
        max-width: 100%;
        padding: 0.1rem 0.6rem;
        border-radius: 1rem;
        font-size: var(--text-label);
        line-height: 1.25rem;
        white-space: nowrap;
      }
      .word {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      svg {
        flex: none;
      }
      .round { color: var(--blue); background: var(--blue-soft); }
      .diamond { color: var(--amber); background: var(--amber-soft); }
      .ring { color: var(--violet); background: var(--violet-soft); }
      .loop { color: var(--green); background: var(--green-soft); }
      .square { color: var(--grey); background: var(--grey-soft); }
      .bar { color: var(--red); background: var(--red-soft); }
      @media (forced-colors: active) {
        .chip { border: 1px solid; }
      }
    `,
  ];

  protected override render(): unknown {
    if (!this.word) return nothing;
    return html`<span class="chip ${this.word.mark}">
      ${markIcon(this.word.mark)}
      <span class="word">${this.label ? html`${this.label}: ` : nothing}${this.word.text}</span>
    </span>`;
  }
}

customElements.define('status-chip', StatusChip);
