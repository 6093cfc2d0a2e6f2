// SPDX-License-Identifier: Apache-2.0
// Whose lines they are and who pays for them, with how many; folded away until somebody asks for it.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Choice, LineWhere, QuerySpec } from '../contract';
import { read, write } from '../app/preferences';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { visible, whole } from '../i18n/format';
import { baseStyles, buttonStyles } from '../styles/shared';
import { facetStyles } from './facet-styles';
import { WhereEvent } from './line-conditions';

type Key = 'vendor' | 'fund';
const kinds = { vendor: 'vendors', fund: 'funds' } as const;
const keys: readonly Key[] = ['vendor', 'fund'];
const shownAtFirst = 8;
/** Whoever goes on typing is not waited for. */
const pauseMs = 200;

const asked = ({ text, filters, where }: QuerySpec): string => JSON.stringify([text, filters, where]);
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
      const found = await backend?.choices({ of: kinds[key], text: '', among }).catch(() => undefined);
      if (turn !== this.#turn) return;
      this.found = { ...this.found, [key]: found?.choices ?? [] };
    }
  }

  #fold(key: Key, open: boolean): void {
    if (this.open.has(key) === open) return;
    write(preference(key), open ? 'open' : '');
    this.open = new Set(keys.filter((one) => (one === key ? open : this.open.has(one))));
  }

  #choose(key: Key, id: string): void {
    const { [key]: chosen, ...others } = this.spec.where ?? {};
    const where: LineWhere = chosen === id ? others : { ...others, [key]: id };
    this.dispatchEvent(new WhereEvent(Object.keys(where).length > 0 ? where : undefined));
  }

  /** The one that is chosen is among them, wherever it stands. */
  #shown(key: Key, found: readonly Choice[]): readonly Choice[] {
    if (this.all.has(key) || found.length <= shownAtFirst + 1) return found;
    return found.filter(({ id }, index) => index < shownAtFirst || id === this.spec.where?.[key]);
  }

  #value(key: Key, { id, name, lines }: Choice): unknown {
    return html`<li><button aria-pressed=${this.spec.where?.[key] === id ? 'true' : 'false'} @click=${() => { this.#choose(key, id); }}>
      <span class="word">${visible(name)}</span><span class="count">${whole(lines ?? 0)}</span></button></li>`;
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
      <summary>${t.lines.conditionForm.labels[key]}</summary>
      ${this.open.has(key) ? this.#values(key) : nothing}
    </details>`);
  }
}

customElements.define('record-facets', RecordFacets);
