// SPDX-License-Identifier: Apache-2.0
// Whose lines they are, who pays for them, where they go and when they are due, with how many; folded away until
// somebody asks for it.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Choice, LineWhere, QuerySpec } from '../contract';
import { read, write } from '../app/preferences';
import { today } from '../app/today';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { visible, whole } from '../i18n/format';
import { baseStyles, buttonStyles } from '../styles/shared';
import { without } from './condition-words';
import { facetStyles } from '../grid/facet-styles';
import { WhereEvent } from './line-conditions';

type Key = 'vendor' | 'fund' | 'location' | 'due';
const kinds = { vendor: 'vendors', fund: 'funds', location: 'locations', due: 'due' } as const;
const keys: readonly Key[] = ['vendor', 'fund', 'location', 'due'];
const shownAtFirst = 8;
/** Whoever goes on typing is not waited for. */
const pauseMs = 200;

const asked = ({ text, filters, where }: QuerySpec): string => JSON.stringify([text, filters, where]);
/** What choosing one asks for, and all that it stands in the place of. */
const condition = (key: Key, { id, where }: Choice): LineWhere => (key === 'due' ? { ...where } : { [key]: id });
const conditionKeys = (key: Key): readonly (keyof LineWhere)[] => (key === 'due' ? ['expectedFrom', 'expectedTo', 'outstanding'] : [key]);
const title = (key: Key): string => (key === 'due' ? t.lines.conditionForm.spans.expected : t.lines.conditionForm.labels[key]);
const nameOf = (key: Key, { id, name }: Choice): string => (key === 'due' ? t.lines.due[id as keyof typeof t.lines.due] : visible(name));
const preference = (key: Key): string => `facet.${key}`;

export class RecordFacets extends DeskElement {
  static override properties: PropertyDeclarations = {
    spec: { attribute: false },
    open: { state: true },
    all: { state: true },
    found: { state: true },
  };
  declare spec: QuerySpec;
  declare protected open: ReadonlySet<Key>;
  declare protected all: ReadonlySet<Key>;
  declare protected found: Partial<Record<Key, readonly Choice[]>>;
  #turn = 0;
  #timer = 0;

  static override styles = [
    baseStyles,
    buttonStyles,
    facetStyles,
    css`
      details {
        margin-top: var(--space-4);
      }
      summary {
        min-height: 1.75rem;
        padding: 0.25rem var(--space-2);
        font-size: var(--text-label);
        font-weight: 600;
        color: var(--ink-2);
        cursor: pointer;
      }
      summary:focus-visible {
        outline-offset: -3px;
      }
      li button {
        grid-template-columns: 1fr auto;
      }
      .all {
        color: var(--accent-ink);
      }
      @media (max-width: 50rem) {
        summary {
          min-height: var(--target);
          align-content: center;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.open = new Set(keys.filter((key) => read(preference(key)) === 'open'));
    this.all = new Set();
    this.found = {};
  }

  protected override updated(changed: PropertyValues): void {
    const before = changed.get('spec') as QuerySpec | undefined;
    // The order of the lines changes no count.
    if (changed.has('open') || (changed.has('spec') && (!before || asked(before) !== asked(this.spec)))) this.#soon();
  }

  protected override libraryChanged(): void {
    this.#soon();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    if (this.open.size > 0) this.#timer = window.setTimeout(() => void this.#ask(), Object.keys(this.found).length > 0 ? pauseMs : 0);
  }

  async #ask(): Promise<void> {
    const { backend } = this.desk;
    const turn = ++this.#turn;
    const among = { ...this.spec, text: this.spec.text.trim() };
    for (const key of this.open) {
      // What can't be counted is not shown; the room says what is the matter with its question.
      const found = await backend?.choices({ of: kinds[key], text: '', among, today: today() }).catch(() => undefined);
      if (turn !== this.#turn) return;
      this.found = { ...this.found, [key]: found?.choices ?? [] };
    }
  }

  #fold(key: Key, open: boolean): void {
    if (this.open.has(key) === open) return;
    write(preference(key), open ? 'open' : '');
    this.open = new Set(keys.filter((one) => (one === key ? open : this.open.has(one))));
  }

  #isChosen(key: Key, choice: Choice): boolean {
    const wanted = condition(key, choice);
    return conditionKeys(key).every((part) => this.spec.where?.[part] === wanted[part]);
  }

  #choose(key: Key, choice: Choice): void {
    const others = without(this.spec.where ?? {}, conditionKeys(key));
    this.dispatchEvent(new WhereEvent(this.#isChosen(key, choice) ? others : { ...others, ...condition(key, choice) }));
  }

  /** The one that is chosen is among them, wherever it stands. */
  #shown(key: Key, found: readonly Choice[]): readonly Choice[] {
    if (this.all.has(key) || found.length <= shownAtFirst + 1) return found;
    return found.filter((choice, index) => index < shownAtFirst || this.#isChosen(key, choice));
  }

  #value(key: Key, choice: Choice): unknown {
    const lines = choice.lines ?? 0;
    return html`<li><button aria-pressed=${this.#isChosen(key, choice) ? 'true' : 'false'} class=${lines === 0 ? 'none' : ''}
      @click=${() => { this.#choose(key, choice); }}>
      <span class="word">${nameOf(key, choice)}</span><span class="count">${whole(lines)}</span></button></li>`;
  }

  #values(key: Key): unknown {
    const found = this.found[key];
    if (!found) return nothing;
    if (found.length === 0) return html`<p class="quiet none">${t.lines.statuses.nobody}</p>`;
    const shown = this.#shown(key, found);
    const more = this.all.has(key) || shown.length < found.length;
    return html`<ul>${shown.map((choice) => this.#value(key, choice))}
      ${more ? html`<li><button class="all" aria-expanded=${this.all.has(key) ? 'true' : 'false'} @click=${() => {
        this.all = new Set(keys.filter((one) => this.all.has(one) !== (one === key)));
      }}>${this.all.has(key) ? t.lines.statuses.fewer : t.lines.statuses.all(found.length)}</button></li>` : nothing}</ul>`;
  }

  protected override render(): unknown {
    return keys.map((key) => html`<details ?open=${this.open.has(key)} @toggle=${(event: Event) => { this.#fold(key, (event.target as HTMLDetailsElement).open); }}>
      <summary>${title(key)}</summary>
      ${this.open.has(key) ? this.#values(key) : nothing}
    </details>`);
  }
}

customElements.define('record-facets', RecordFacets);
