// SPDX-License-Identifier: Apache-2.0
// What an action will do or did, one sentence each behind its mark.

import { LitElement, css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Consequence, ConsequenceMark } from '../contract';
import { t, type Catalogue } from '../i18n/catalogue';
import { consequence, rich } from '../i18n/words';
import { baseStyles } from '../styles/shared';

export const marks: Readonly<Record<ConsequenceMark, string>> = {
  becomes: '●', released: '↩', kept: '✓', deleted: '✕', warned: '!', sent: '→', created: '+', changed: '~',
};

/** Where several things are told of at once, each consequence names its own. */
export interface NamedConsequence extends Consequence {
  of?: string;
}

export class ConsequenceList extends LitElement {
  static override properties: PropertyDeclarations = { words: { attribute: false }, consequences: { attribute: false } };
  /** Of the workspace that they are about. */
  declare words: Pick<Catalogue, 'consequences'>;
  declare consequences: readonly NamedConsequence[];

  constructor() {
    super();
    this.words = t;
    this.consequences = [];
  }

  static override styles = [
    baseStyles,
    css`
      ul {
        display: grid;
        gap: var(--space-2);
      }
      li {
        display: grid;
        grid-template-columns: 1.25rem 1fr;
        gap: var(--space-2);
        overflow-wrap: anywhere;
      }
      .mark {
        text-align: center;
        color: var(--ink-2);
      }
      .kept .mark { color: var(--green); }
      .deleted { color: var(--red); }
      .deleted .mark { color: inherit; font-weight: 700; }
      .warned { color: var(--amber); }
      .warned .mark { color: inherit; font-weight: 700; }
      .becomes .mark { color: var(--accent-ink); }
    `,
  ];

  protected override render(): unknown {
    return html`<ul>
      ${this.consequences.map(
        (value) => html`<li class=${value.mark}>
          <span class="mark" aria-hidden="true">${marks[value.mark]}</span>
          <span>${value.of ? html`<span class="mono quiet">${value.of}</span> ` : nothing}${rich(consequence(value, this.words))}</span>
        </li>`,
      )}
    </ul>`;
  }
}

customElements.define('consequence-list', ConsequenceList);
