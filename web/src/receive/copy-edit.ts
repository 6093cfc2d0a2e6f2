// SPDX-License-Identifier: Apache-2.0
// Barcode, call number, issue and note of the copy in the hand, changed where it is shown. What was typed is kept
// when the strip goes away by a scan; only Esc throws it away.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { FieldInfo, ItemView } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { fieldLabel } from '../i18n/fields';
import { askStyles } from '../line/asks/field-styles';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import { copyFields, copyValue, saveCopy, whyLocked } from './copy-fields';

/** Kept, or left alone. */
export class EditDone extends Event {
  constructor() {
    super('edit-done', { bubbles: true, composed: true });
  }
}

export class CopyEdit extends DeskElement {
  static override properties: PropertyDeclarations = {
    line: { attribute: false },
    item: { attribute: false },
    name: { attribute: false },
    set: { state: true },
    trouble: { state: true },
    locked: { state: true },
  };
  /** Its id. */
  declare line: string;
  declare item: ItemView;
  /** What the copy is called: "copy 2". */
  declare name: string;
  declare protected set: Record<string, string>;
  declare protected trouble: string;
  declare protected locked: string;

  static override styles = [
    baseStyles, buttonStyles, fieldStyles, askStyles,
    css`
      form {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-3) var(--space-5);
        border-top: 1px solid var(--line);
        background: var(--surface-sunk);
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
        gap: var(--space-2) var(--space-4);
      }
      .long {
        grid-column: 1 / -1;
      }
      label {
        font-size: var(--text-label);
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: flex-end;
        gap: var(--space-2);
      }
      .foot p {
        flex: 1 1 12rem;
      }
      :host([compact]) form {
        padding-inline: var(--space-3);
      }
      @media (max-width: 50rem) {
        form {
          padding-inline: var(--space-4);
        }
      }
    `,
  ];

  constructor() {
    super();
    this.set = {};
    this.trouble = '';
    this.locked = '';
  }

  protected override connected(): void {
    void whyLocked(this.desk, this.line, this.item).then((why) => { this.locked = why; });
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLInputElement>('input')?.select();
    // On a phone it may open below what is in sight; the keyboard of the screen takes half of that away again.
    requestAnimationFrame(() => { this.#reveal(); });
    visualViewport?.addEventListener('resize', () => { this.#reveal(); }, { once: true });
  }

  #reveal(): void {
    if (!this.isConnected) return;
    this.scrollIntoView({ block: 'nearest' });
    this.renderRoot.querySelector('input')?.scrollIntoView({ block: 'nearest' });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Another line is shown: what was typed for this copy was meant.
    if (Object.keys(this.#changes).length > 0) void this.#save();
  }

  get #changes(): Record<string, string> {
    return Object.fromEntries(Object.entries(this.set).filter(([name, value]) => value !== copyValue(this.item, name)));
  }

  #take(name: string, value: string): void {
    this.set = { ...this.set, [name]: value };
  }

  /** A barcode was scanned into its field: there is nothing more to be typed. */
  scanned(field: HTMLElement, text: string): void {
    this.#take(field.id, text);
    void this.#keep();
  }

  async #save(): Promise<boolean> {
    const set = this.#changes;
    this.set = {};
    const why = await saveCopy(this.desk, { line: this.line, item: this.item.id, set });
    this.desk.announce(why || t.receive.edit.saved(this.name), why !== '');
    if (!why) return true;
    this.set = set;
    this.trouble = why;
    return false;
  }

  async #keep(): Promise<void> {
    if (Object.keys(this.#changes).length === 0 || await this.#save()) this.dispatchEvent(new EditDone());
  }

  #leave(): void {
    this.set = {};
    this.dispatchEvent(new EditDone());
  }

  #field(field: FieldInfo): unknown {
    const { name } = field;
    const { makeItem } = this.desk.rulebook?.records ?? {};
    return html`<div class="field ${field.kind === 'long_text' ? 'long' : ''}"><label for=${name}>${fieldLabel(name, makeItem ? 'piece' : '')}</label>
      <input id=${name} type="text" autocomplete="off" spellcheck="false" maxlength="500" ?data-scan=${name === 'barcode'} ?disabled=${this.locked !== ''}
        .value=${this.set[name] ?? copyValue(this.item, name)}
        @input=${(event: Event) => { this.#take(name, (event.target as HTMLInputElement).value); }} /></div>`;
  }

  protected override render(): unknown {
    const words = t.receive.edit;
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#leave();
    };
    return html`<form aria-label=${words.heading(this.name)} @keydown=${key} @submit=${(event: Event) => { event.preventDefault(); void this.#keep(); }}>
      <div class="fields">${copyFields(this.desk.rulebook).map((field) => this.#field(field))}</div>
      <div class="foot">
        ${this.locked ? html`<p class="quiet">${this.locked}</p>` : this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : html`<p class="quiet small">${words.help}</p>`}
        <button type="button" @click=${() => { this.#leave(); }}>${words.leave} <kbd class="hint">Esc</kbd></button>
        ${this.locked ? nothing : html`<button class="primary">${words.keep} <kbd class="hint">↵</kbd></button>`}
      </div>
    </form>`;
  }
}

customElements.define('copy-edit', CopyEdit);
