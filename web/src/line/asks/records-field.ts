// SPDX-License-Identifier: Apache-2.0
// A list of small records, e.g. product ids or the vendor's references: a row of texts for each.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { RecordValue } from '../../contract';
import { DeskElement } from '../../elements/desk-element';
import { t } from '../../i18n/catalogue';
import { columnLabel } from '../../i18n/fields';
import { baseStyles, buttonStyles, fieldStyles } from '../../styles/shared';
import { choiceOptions } from './choice-options';
import { askStyles } from './field-styles';
import { rowsStyles } from './rows-styles';

export class RecordsEvent extends Event {
  constructor(readonly records: readonly RecordValue[]) {
    super('records');
  }
}

export class RecordsField extends DeskElement {
  static override properties: PropertyDeclarations = {
    name: { attribute: false },
    label: { attribute: false },
    help: { attribute: false },
    columns: { attribute: false },
    words: { attribute: false },
    flags: { attribute: false },
    value: { attribute: false },
  };
  declare name: string;
  declare label: string;
  declare help: string;
  declare columns: readonly string[];
  /** Of columns whose words are chosen. */
  declare words: Readonly<Record<string, readonly string[]>>;
  declare flags: readonly string[];
  declare value: readonly RecordValue[];

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    askStyles,
    rowsStyles,
    css`
      .row {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .texts {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
        gap: var(--space-2);
      }
      .flags {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-5);
        margin-top: var(--space-1);
      }
      .row label.check {
        display: flex;
        gap: var(--space-2);
        color: inherit;
      }
      .row label.check > span {
        width: auto;
      }
      .row label.check > input {
        width: 1.25rem;
      }
    `,
  ];

  constructor() {
    super();
    this.help = '';
    this.columns = [];
    this.words = {};
    this.flags = [];
    this.value = [];
  }

  #tell(records: readonly RecordValue[]): void {
    this.value = records;
    this.dispatchEvent(new RecordsEvent(records));
  }

  #put(index: number, column: string, text: string): void {
    this.#tell(this.value.map((one, at) => {
      if (at !== index) return one;
      const { [column]: _, ...others } = one.record;
      return { record: text === '' ? others : { ...others, [column]: text } };
    }));
  }

  #text({ record }: RecordValue, index: number, column: string): unknown {
    return html`<label><span>${columnLabel(this.name, column)}</span>
      <input autocomplete="off" maxlength="500" .value=${record[column] ?? ''}
        @input=${(event: Event) => { this.#put(index, column, (event.target as HTMLInputElement).value); }} /></label>`;
  }

  #choice({ record }: RecordValue, index: number, column: string, words: readonly string[]): unknown {
    return html`<label><span>${columnLabel(this.name, column)}</span>
      <select @change=${(event: Event) => { this.#put(index, column, (event.target as HTMLSelectElement).value); }}>
        ${choiceOptions(words, record[column] ?? '', '–')}
      </select></label>`;
  }

  #member(one: RecordValue, index: number, column: string): unknown {
    const words = this.words[column];
    return words === undefined ? this.#text(one, index, column) : this.#choice(one, index, column, words);
  }

  #flag({ record }: RecordValue, index: number, column: string): unknown {
    return html`<label class="check"><input type="checkbox" .checked=${record[column] === 'true'}
      @change=${(event: Event) => { this.#put(index, column, (event.target as HTMLInputElement).checked ? 'true' : ''); }} />
      <span>${columnLabel(this.name, column)}</span></label>`;
  }

  #row(one: RecordValue, index: number): unknown {
    const texts = this.columns.filter((column) => !this.flags.includes(column));
    return html`<div class="row" role="group" aria-label=${t.asksForm.rows.numbered(this.label, index + 1)}>
      <div><div class="texts">${texts.map((column) => this.#member(one, index, column))}</div>
        ${this.flags.length > 0 ? html`<div class="flags">${this.flags.map((column) => this.#flag(one, index, column))}</div>` : nothing}</div>
      <button type="button" class="plain" aria-label=${t.asksForm.rows.removeNumbered(this.label, index + 1)}
        @click=${() => { this.#tell(this.value.filter((_, at) => at !== index)); }}>${t.asksForm.rows.remove}</button>
    </div>`;
  }

  protected override render(): unknown {
    return html`<fieldset class="field">
      <legend>${this.label}</legend>
      ${this.help ? html`<p class="help small">${this.help}</p>` : nothing}
      ${this.value.map((one, index) => this.#row(one, index))}
      <div class="add"><button type="button" aria-label=${t.asksForm.rows.addNamed(this.label)} @click=${() => { this.#tell([...this.value, { record: {} }]); }}>${t.asksForm.rows.add}</button></div>
    </fieldset>`;
  }
}

customElements.define('records-field', RecordsField);
