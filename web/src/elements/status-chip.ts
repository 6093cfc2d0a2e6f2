// SPDX-License-Identifier: Apache-2.0
// A status: shape, word and colour, so that none of them has to be told apart alone.

import { LitElement, css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { StatusWord } from '../contract';
import { t } from '../i18n/catalogue';
import { statusName } from '../i18n/words';
import { baseStyles } from '../styles/shared';
import { markIcon } from './mark';

export const chipStyles = css`
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
`;

/** The chip without an element of its own, where there are hundreds of them. */
export function chip(word: StatusWord | undefined, label?: string): TemplateResult | typeof nothing {
  if (!word) return nothing;
  return html`<span class="chip ${word.mark}">
    ${markIcon(word.mark)}<span class="word">${label ? t.parts.statusOf(label, statusName(word)) : statusName(word)}</span>
  </span>`;
}

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
    `,
    chipStyles,
  ];

  protected override render(): unknown {
    return chip(this.word, this.label);
  }
}

customElements.define('status-chip', StatusChip);
