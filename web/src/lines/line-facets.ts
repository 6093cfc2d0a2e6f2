// SPDX-License-Identifier: Apache-2.0
// How many lines have which status, and the way to see only those. Words come from the core.

import { css, html, type PropertyDeclarations } from 'lit';
import type { Facet, QuerySpec, StatusWord } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { markIcon } from '../elements/mark';
import { whole } from '../i18n/format';
import { axis as axisWord, statusName } from '../i18n/words';
import { baseStyles, buttonStyles } from '../styles/shared';

export class FilterEvent extends Event {
  constructor(readonly filters: QuerySpec['filters']) {
    super('filter');
  }
}

export class LineFacets extends DeskElement {
  static override properties: PropertyDeclarations = {
    facets: { attribute: false },
    spec: { attribute: false },
  };
  declare facets: readonly Facet[];
  declare spec: QuerySpec;

  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      .facets {
        display: grid;
        gap: var(--space-4);
      }
      h2 {
        padding: 0 var(--space-2) var(--space-1);
        font-size: var(--text-label);
        font-weight: 600;
        color: var(--ink-2);
      }
      li button {
        display: grid;
        grid-template-columns: 0.75rem 1fr auto;
        gap: var(--space-2);
        width: 100%;
        min-height: 1.75rem;
        padding: 0.1rem var(--space-2);
        border-color: transparent;
        background: none;
        text-align: start;
        font-weight: 400;
      }
      /* Its room scrolls, and would cut off what lies around it. */
      li button:focus-visible {
        outline-offset: -3px;
      }
      li button[aria-pressed='true'] {
        background: var(--accent-soft);
        color: var(--accent-ink);
        font-weight: 700;
      }
      .none {
        color: var(--ink-2);
      }
      .word {
        hyphens: auto;
        overflow-wrap: anywhere;
      }
      .count {
        color: var(--ink-2);
      }
      [aria-pressed='true'] .count {
        color: inherit;
      }
      .round { color: var(--blue); }
      .diamond { color: var(--amber); }
      .ring { color: var(--violet); }
      .loop { color: var(--green); }
      .square { color: var(--grey); }
      .bar { color: var(--red); }
      @media (forced-colors: active) {
        li button[aria-pressed='true'] { border-color: Highlight; }
      }
      @media (max-width: 50rem) {
        li button { min-height: var(--target); }
      }
    `,
  ];

  #toggle(axis: string, word: StatusWord): void {
    const chosen = this.spec.filters[axis] ?? [];
    const words = chosen.includes(word.text)
      ? chosen.filter((text) => text !== word.text)
      : [...chosen, word.text];
    const { [axis]: _, ...others } = this.spec.filters;
    this.dispatchEvent(new FilterEvent(words.length > 0 ? { ...others, [axis]: words } : others));
  }

  #facet(facet: Facet): unknown {
    const chosen = this.spec.filters[facet.axis] ?? [];
    return html`<section aria-labelledby="axis-${facet.axis}">
      <h2 id="axis-${facet.axis}">${axisWord(facet.axis)}</h2>
      <ul>
        ${facet.values.map(
          ({ word, count }) => html`<li>
            <button aria-pressed=${chosen.includes(word.text) ? 'true' : 'false'} class=${count === 0 ? 'none' : ''}
              @click=${() => { this.#toggle(facet.axis, word); }}>
              <span class=${word.mark}>${markIcon(word.mark)}</span>
              <span class="word">${statusName(word)}</span><span class="count">${whole(count)}</span>
            </button>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  protected override render(): unknown {
    const main = this.desk.rulebook?.mainAxis;
    const facets = [...this.facets].sort((a, b) => Number(b.axis === main) - Number(a.axis === main));
    return html`<div class="facets">${facets.map((facet) => this.#facet(facet))}</div>`;
  }
}

customElements.define('line-facets', LineFacets);
