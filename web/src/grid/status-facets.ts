// SPDX-License-Identifier: Apache-2.0
// How many have which status, and the way to see only those. Words come from the core.

import { html, type PropertyDeclarations } from 'lit';
import type { Facet, StatusWord } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { markIcon } from '../elements/mark';
import { whole } from '../i18n/format';
import { axis as axisWord, statusName } from '../i18n/words';
import { markColours } from '../styles/mark-colours';
import { baseStyles, buttonStyles } from '../styles/shared';
import { facetStyles } from './facet-styles';

/** Axis -> words that are wanted on it. */
export type Filters = Readonly<Record<string, string[]>>;

export class FilterEvent extends Event {
  constructor(readonly filters: Filters) {
    super('filter');
  }
}

export class StatusFacets extends DeskElement {
  static override properties: PropertyDeclarations = {
    facets: { attribute: false },
    filters: { attribute: false },
    label: { attribute: false },
  };
  declare facets: readonly Facet[];
  declare filters: Filters;
  /** What the statuses are called where there is one axis alone; else each by its own name. */
  declare label: string | undefined;

  static override styles = [
    baseStyles,
    buttonStyles,
    facetStyles,
    markColours,
  ];

  #toggle(axis: string, word: StatusWord): void {
    const chosen = this.filters[axis] ?? [];
    const words = chosen.includes(word.text)
      ? chosen.filter((text) => text !== word.text)
      : [...chosen, word.text];
    const { [axis]: _, ...others } = this.filters;
    this.dispatchEvent(new FilterEvent(words.length > 0 ? { ...others, [axis]: words } : others));
  }

  #facet(facet: Facet): unknown {
    const chosen = this.filters[facet.axis] ?? [];
    return html`<section aria-labelledby="axis-${facet.axis}">
      <h2 id="axis-${facet.axis}">${this.label ?? axisWord(facet.axis)}</h2>
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

customElements.define('status-facets', StatusFacets);
