// SPDX-License-Identifier: Apache-2.0
// Consequences of something large: few are told one by one, many by kind, each kind to be opened.

import { LitElement, css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Consequence } from '../contract';
import { marks } from '../elements/consequence-list';
import { t, type Catalogue } from '../i18n/catalogue';
import { groupHeading, groupKey } from '../i18n/list-words';
import { baseStyles } from '../styles/shared';

/** As many as one reads through. */
const fewMax = 12;
/** As many of one kind as are put on the page; the rest is counted. */
const shownMax = 50;

function grouped(consequences: readonly Consequence[]): Consequence[][] {
  const groups = new Map<string, Consequence[]>();
  for (const told of consequences) {
    const group = groups.get(groupKey(told));
    if (group) group.push(told);
    else groups.set(groupKey(told), [told]);
  }
  return [...groups.values()];
}

export class ConsequenceGroups extends LitElement {
  static override properties: PropertyDeclarations = { words: { attribute: false }, consequences: { attribute: false } };
  /** Of the workspace that they are about. */
  declare words: Pick<Catalogue, 'consequences' | 'consequenceGroups'>;
  declare consequences: readonly Consequence[];

  constructor() {
    super();
    this.words = t;
    this.consequences = [];
  }

  static override styles = [
    baseStyles,
    css`
      .groups {
        display: grid;
        gap: var(--space-1);
      }
      /* The mark of what becomes of them stands where it does in a list of few. */
      summary {
        position: relative;
        display: grid;
        grid-template-columns: 1.25rem 1fr;
        gap: var(--space-2);
        min-height: 1.75rem;
        padding: 0.3rem 0;
        padding-inline-start: 1.25rem;
        cursor: pointer;
        font-weight: 600;
      }
      summary::before {
        position: absolute;
        inset-block-start: 0.65rem;
        inset-inline-start: 0.25rem;
      }
      .mark {
        text-align: center;
        color: var(--ink-2);
      }
      .kept .mark { color: var(--green); }
      .becomes .mark { color: var(--accent-ink); }
      .deleted,
      .deleted .mark { color: var(--red); }
      .warned,
      .warned .mark { color: var(--amber); }
      details > div {
        max-height: 16rem;
        overflow-y: auto;
        padding: var(--space-1) 0 var(--space-2) var(--space-4);
      }
    `,
  ];

  #group(told: readonly Consequence[]): unknown {
    const more = told.length - shownMax;
    const heading = groupHeading(told, this.words);
    return html`<details>
      <summary class=${told[0]?.mark ?? ''}><span class="mark" aria-hidden="true">${told[0] ? marks[told[0].mark] : ''}</span><span>${heading}</span></summary>
      <div tabindex="0" role="group" aria-label=${heading}>
        <consequence-list .words=${this.words} .consequences=${told.slice(0, shownMax)}></consequence-list>
        ${more > 0 ? html`<p class="quiet">${t.listsRoom.room.more(more)}</p>` : nothing}
      </div>
    </details>`;
  }

  protected override render(): unknown {
    if (this.consequences.length <= fewMax) {
      return html`<consequence-list .words=${this.words} .consequences=${this.consequences}></consequence-list>`;
    }
    return html`<div class="groups">${grouped(this.consequences).map((group) => this.#group(group))}</div>`;
  }
}

customElements.define('consequence-groups', ConsequenceGroups);
