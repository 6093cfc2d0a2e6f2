// SPDX-License-Identifier: Apache-2.0
// What is remembered about the columns of tables: named, and to be forgotten.

import { LitElement, css, html, nothing, type PropertyDeclarations } from 'lit';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import { forget, remembered, rename, type Mapping } from './mappings';

export class ColumnMemory extends LitElement {
  static override properties: PropertyDeclarations = { told: { state: true } };
  declare protected told: string;

  static override styles = [baseStyles, buttonStyles, fieldStyles, css`
    details {
      border-block-start: 1px solid var(--line);
    }
    summary {
      padding: var(--space-2) var(--space-5);
      min-height: var(--target);
      color: var(--ink-2);
      cursor: pointer;
    }
    summary:focus-visible {
      outline-offset: -3px;
    }
    .inside {
      display: grid;
      gap: var(--space-2);
      padding: 0 var(--space-5) var(--space-4);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-3);
    }
    input {
      flex: 1 1 12rem;
      min-width: 0;
    }
    @media (max-width: 50rem) {
      summary,
      .inside {
        padding-inline: var(--space-4);
      }
    }
  `];

  constructor() {
    super();
    this.told = '';
  }

  #rename(mapping: Mapping, event: Event): void {
    const field = event.target as HTMLInputElement;
    const name = field.value.trim();
    if (name) rename(mapping.headings, name);
    else field.value = mapping.name;
    this.requestUpdate();
  }

  #forget({ headings, name }: Mapping): void {
    forget(headings);
    this.told = t.importing.columns.forgotten(visible(name));
    this.dispatchEvent(new CustomEvent('forgotten', { detail: headings }));
    void this.updateComplete.then(() => { this.renderRoot.querySelector<HTMLElement>('summary')?.focus(); });
  }

  #one(mapping: Mapping): unknown {
    const words = t.importing.columns;
    const { name, headings, columns } = mapping;
    return html`<li><input aria-label=${words.nameOf(visible(name))} .value=${name} @change=${(event: Event) => { this.#rename(mapping, event); }} />
      <span class="quiet small">${words.chosen(Object.keys(columns).length, headings.length)}</span>
      <button aria-label=${words.forgetOf(visible(name))} @click=${() => { this.#forget(mapping); }}>${words.forget}</button></li>`;
  }

  protected override render(): unknown {
    const words = t.importing.columns;
    const all = remembered();
    if (all.length === 0 && !this.told) return nothing;
    return html`<details>
      <summary>${words.memory(all.length)}</summary>
      <div class="inside"><p class="quiet small">${words.memoryHelp}</p>
        <ul>${all.map((mapping) => this.#one(mapping))}</ul>
        <p class="quiet" role="status">${this.told}</p></div>
    </details>`;
  }
}

customElements.define('column-memory', ColumnMemory);
