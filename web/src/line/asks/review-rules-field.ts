// SPDX-License-Identifier: Apache-2.0
// Which imported lines somebody has to look at: rules in the order in which they are tried, each with its
// conditions. The names of fields and operators come from the core.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { RecordValue } from '../../contract';
import { DeskElement } from '../../elements/desk-element';
import { t } from '../../i18n/catalogue';
import { fieldLabel } from '../../i18n/fields';
import { baseStyles, buttonStyles, fieldStyles } from '../../styles/shared';
import { askStyles } from './field-styles';
import { RecordsEvent } from './records-field';
import { conditionsOf, withConditions, type RuleCondition } from './review-rules';
import { rowsStyles } from './rows-styles';

export class ReviewRulesField extends DeskElement {
  static override properties: PropertyDeclarations = {
    label: { attribute: false },
    help: { attribute: false },
    fields: { attribute: false },
    ops: { attribute: false },
    value: { attribute: false },
  };
  declare label: string;
  declare help: string;
  declare fields: readonly string[];
  declare ops: readonly string[];
  declare value: readonly RecordValue[];

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    askStyles,
    rowsStyles,
    css`
      .rule {
        display: grid;
        gap: var(--space-2);
        margin-top: var(--space-2);
        padding: var(--space-3);
        border: 1px solid var(--line);
        border-radius: var(--radius);
      }
      .row {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
      }
      .row > button {
        justify-self: end;
      }
      .head {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
        gap: var(--space-2) var(--space-4);
        align-items: end;
      }
      .head > label:not(.check) {
        display: grid;
        gap: 0.15rem;
      }
      .check input {
        width: 1.5rem;
        height: 1.5rem;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        justify-content: end;
      }
      textarea {
        min-height: 3.5rem;
        resize: vertical;
      }
    `,
  ];

  constructor() {
    super();
    this.help = '';
    this.fields = [];
    this.ops = [];
    this.value = [];
  }

  #tell(records: readonly RecordValue[]): void {
    this.value = records;
    this.dispatchEvent(new RecordsEvent(records));
  }

  #put(rule: number, change: Readonly<Record<string, string>>): void {
    this.#tell(this.value.map((one, at) => (at === rule ? { record: { ...one.record, ...change } } : one)));
  }

  #putConditions(rule: number, conditions: readonly RuleCondition[]): void {
    this.#tell(this.value.map((one, at) => (at === rule ? { record: withConditions(one.record, conditions) } : one)));
  }

  /** Rules are tried in their order. */
  #earlier(rule: number): void {
    const [moved, ...others] = [this.value[rule], ...this.value.filter((_, at) => at !== rule)];
    if (moved) this.#tell([...others.slice(0, rule - 1), moved, ...others.slice(rule - 1)]);
  }

  #add(): void {
    this.#tell([...this.value, { record: { name: '', enabled: 'true', toReview: 'true' } }]);
  }

  #condition(rule: number, conditions: readonly RuleCondition[], at: number): unknown {
    const words = t.asksForm.reviewRules;
    const condition = conditions[at] ?? { field: '', op: '', values: '' };
    const put = (change: Partial<RuleCondition>): void => {
      this.#putConditions(rule, conditions.map((one, index) => (index === at ? { ...one, ...change } : one)));
    };
    const text = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
    const without = condition.op.endsWith('_empty');
    const several = condition.op === 'in';
    return html`<div class="row" role="group" aria-label=${words.condition(at + 1)}>
      <label><span>${words.field}</span><select @change=${(event: Event) => { put({ field: text(event) }); }}>
        ${this.fields.map((name) => html`<option value=${name} ?selected=${name === condition.field}>${fieldLabel(name)}</option>`)}</select></label>
      <label><span>${words.op}</span><select @change=${(event: Event) => { const op = text(event); put(op.endsWith('_empty') ? { op, values: '' } : { op }); }}>
        ${this.ops.map((name) => html`<option value=${name} ?selected=${name === condition.op}>${words.ops[name] ?? name}</option>`)}</select></label>
      ${without ? nothing : html`<label><span>${several ? words.values : words.value}</span>${several
        ? html`<textarea rows="2" maxlength="5000" .value=${condition.values} @input=${(event: Event) => { put({ values: text(event) }); }}></textarea>`
        : html`<input autocomplete="off" maxlength="500" .value=${condition.values} @input=${(event: Event) => { put({ values: text(event) }); }} />`}</label>`}
      <button type="button" class="plain" aria-label=${words.removeCondition(at + 1)}
        @click=${() => { this.#putConditions(rule, conditions.filter((_, index) => index !== at)); }}>${words.remove}</button>
    </div>`;
  }

  #rule({ record }: RecordValue, at: number): unknown {
    const words = t.asksForm.reviewRules;
    const conditions = conditionsOf(record);
    const checked = (event: Event): string => String((event.target as HTMLInputElement).checked);
    return html`<div class="rule" role="group" aria-label=${words.rule(at + 1)}>
      <div class="head">
        <label><span>${words.name}</span><input autocomplete="off" maxlength="200" .value=${record['name'] ?? ''}
          @input=${(event: Event) => { this.#put(at, { name: (event.target as HTMLInputElement).value }); }} /></label>
        <label><span>${words.then}</span><select @change=${(event: Event) => { this.#put(at, { toReview: (event.target as HTMLSelectElement).value }); }}>
          <option value="true" ?selected=${record['toReview'] !== 'false'}>${words.hold}</option>
          <option value="false" ?selected=${record['toReview'] === 'false'}>${words.pass}</option></select></label>
        <label class="check"><input type="checkbox" .checked=${record['enabled'] !== 'false'}
          @change=${(event: Event) => { this.#put(at, { enabled: checked(event) }); }} /><span>${words.enabled}</span></label>
      </div>
      <p class="small">${conditions.length > 0 ? words.when : words.always}</p>
      ${conditions.map((_, index) => this.#condition(at, conditions, index))}
      <div class="buttons">
        <button type="button" @click=${() => { this.#putConditions(at, [...conditions, { field: this.fields[0] ?? '', op: this.ops[0] ?? '', values: '' }]); }}>${words.addCondition}</button>
        ${at > 0 ? html`<button type="button" class="plain" aria-label=${words.up(at + 1)} @click=${() => { this.#earlier(at); }}>${words.earlier}</button>` : nothing}
        <button type="button" class="plain" aria-label=${words.removeRule(at + 1)}
          @click=${() => { this.#tell(this.value.filter((_, index) => index !== at)); }}>${words.remove}</button>
      </div>
    </div>`;
  }

  protected override render(): unknown {
    return html`<fieldset class="field">
      <legend>${this.label}</legend>
      ${this.help ? html`<p class="help small">${this.help}</p>` : nothing}
      ${this.value.map((one, at) => this.#rule(one, at))}
      <div class="add"><button type="button" @click=${() => { this.#add(); }}>${t.asksForm.reviewRules.addRule}</button></div>
    </fieldset>`;
  }
}

customElements.define('review-rules-field', ReviewRulesField);
