// SPDX-License-Identifier: Apache-2.0
// Choosing one record among many: words are typed, hits are chosen with the arrow keys or a click.
// What may not be chosen stays in the list and says why.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Choice, ChoiceQuestion, Choices } from '../../contract';
import { DeskElement } from '../../elements/desk-element';
import { t } from '../../i18n/catalogue';
import { visible } from '../../i18n/format';
import { refusal } from '../../i18n/words';
import { baseStyles, buttonStyles, fieldStyles } from '../../styles/shared';
import { askStyles } from './field-styles';

const typingPauseMs = 150;

export class ChosenEvent extends Event {
  constructor(readonly choice: Choice | undefined) {
    super('chosen');
  }
}

export class ChoicePicker extends DeskElement {
  static override properties: PropertyDeclarations = {
    question: { attribute: false },
    label: { attribute: false },
    none: { attribute: false },
    value: { attribute: false },
    shown: { attribute: false },
    optional: { attribute: false },
    found: { state: true },
    text: { state: true },
    picked: { state: true },
  };
  /** What to choose from; its text is what is typed. */
  declare question: Omit<ChoiceQuestion, 'text'>;
  declare label: string;
  /** What choosing nothing means ("A new order"); empty where something must be chosen. */
  declare none: string;
  declare value: string;
  /** The name of the value that was there before. */
  declare shown: string;
  declare optional: boolean;
  declare protected found: Choices | undefined;
  declare protected text: string;
  declare protected picked: Choice | undefined;
  #timer = 0;
  #turn = 0;

  constructor() {
    super();
    this.text = '';
    this.none = '';
    this.value = '';
    this.shown = '';
    this.optional = false;
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    askStyles,
    css`
      .hits {
        max-height: 13.5rem;
        overflow-y: auto;
        border: 1px solid var(--line);
        border-radius: var(--radius-small);
        padding: var(--space-1) var(--space-3);
      }
      .hits label {
        padding-block: 0.3rem;
      }
      .hits label + label {
        border-top: 1px solid var(--line);
      }
      .hits span {
        overflow-wrap: anywhere;
      }
      .unfit {
        color: var(--ink-2);
        cursor: default;
      }
      .field {
        margin-top: var(--space-1);
      }
    `,
  ];

  protected override updated(changed: PropertyValues): void {
    const before = changed.get('question') as ChoicePicker['question'] | undefined;
    if (changed.has('question') && JSON.stringify(before) !== JSON.stringify(this.question)) void this.#search();
  }

  async #search(): Promise<void> {
    if (!this.desk.backend) return;
    const turn = ++this.#turn;
    const found = await this.desk.backend.choices({ ...this.question, text: this.text.trim() });
    if (turn === this.#turn) this.found = found;
  }

  #typed(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), typingPauseMs);
  }

  #choose(choice: Choice | undefined): void {
    this.picked = choice;
    this.dispatchEvent(new ChosenEvent(choice));
  }

  #hit(choice: Choice): unknown {
    const details = choice.details.map(visible).join(' · ');
    return html`<label class="check ${choice.unfit ? 'unfit' : ''}">
      <input type="radio" name="hit" .checked=${choice.id === this.value} ?disabled=${choice.unfit !== undefined}
        @change=${() => { this.#choose(choice); }} />
      <span>${visible(choice.name)} ${details ? html`<span class="quiet small">${details}</span>` : nothing}
        ${choice.unfit ? html`<span class="small">${refusal({ code: choice.unfit, params: {} })}</span>` : nothing}</span>
    </label>`;
  }

  #hits(found: Choices): unknown {
    if (this.#untyped) return html`<p class="help small">${t.asksForm.picker.typeWords}</p>`;
    const one = found.choices.find(({ id }) => id === this.value);
    const kept = this.picked?.id === this.value && !one ? this.picked : undefined;
    if (found.total === 0 && !kept && !this.none) return html`<p class="help small">${t.asksForm.picker.nothing(this.text)}</p>`;
    return html`<div class="hits" role="group" aria-label=${t.asksForm.picker.found}>
        ${this.none ? html`<label class="check"><input type="radio" name="hit" .checked=${this.value === ''}
          @change=${() => { this.#choose(undefined); }} /><span>${this.none}</span></label>` : nothing}
        ${kept ? this.#hit(kept) : nothing}
        ${found.choices.map((choice) => this.#hit(choice))}
      </div>
      ${found.total > found.choices.length ? html`<p class="help small">${t.asksForm.picker.narrow(found.choices.length, found.total)}</p>` : nothing}`;
  }

  /** Nobody looks through thousands of titles: they are shown once something is typed. */
  get #untyped(): boolean {
    return ['titles', 'lines'].includes(this.question.of) && this.text.trim() === '' && this.value === '';
  }

  protected override render(): unknown {
    const name = this.picked?.id === this.value ? this.picked.name : this.shown;
    const searchable = (this.found?.total ?? 0) > 6 || this.text !== '' || this.#untyped;
    return html`<fieldset>
      <legend>${this.label} ${this.optional ? html`<span class="optional">${t.asksForm.optional}</span>` : nothing}
        ${name && this.value ? html`<span class="optional">– ${visible(name)}</span>` : nothing}</legend>
      <div class="field">
        ${searchable ? html`<input type="search" autocomplete="off" aria-label=${t.asksForm.picker.search(this.label)} placeholder=${t.asksForm.picker.placeholder} .value=${this.text}
          @keydown=${(event: KeyboardEvent) => { if (event.key === 'Enter') event.preventDefault(); }}
          @input=${(event: Event) => { this.#typed((event.target as HTMLInputElement).value); }} />` : nothing}
        <div aria-live="polite" class="found">${this.found ? this.#hits(this.found) : html`<p class="help">${t.asksForm.picker.looking}</p>`}</div>
      </div>
    </fieldset>`;
  }
}

customElements.define('choice-picker', ChoicePicker);
