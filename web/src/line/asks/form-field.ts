// SPDX-License-Identifier: Apache-2.0
// One question of a form, in the control that fits its kind. What is typed is told at once.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { AskKind, ChoiceQuestion, FieldKind, FieldValue, FileView, HoldingsView } from '../../contract';
import { DeskElement } from '../../elements/desk-element';
import { t } from '../../i18n/catalogue';
import { choice as choiceWord } from '../../i18n/words';
import { baseStyles, buttonStyles, fieldStyles } from '../../styles/shared';
import { choiceOptions } from './choice-options';
import type { ChosenEvent } from './choice-picker';
import type { FilesEvent } from './file-picker';
import type { FundsEvent } from './funds-field';
import type { PlaceEvent } from './location-field';
import type { PlacesEvent, Quantity } from './locations-field';
import type { RecordsEvent } from './records-field';
import { askStyles } from './field-styles';

export interface Question {
  name: string;
  label: string;
  kind: AskKind | FieldKind;
  required: boolean;
  choices?: readonly string[] | undefined;
  columns?: readonly string[] | undefined;
  columnWords?: Readonly<Record<string, readonly string[]>> | undefined;
  flags?: readonly string[] | undefined;
  names?: Readonly<Record<string, string>> | undefined;
  /** Says that it may be left out; a field that had a value before needs no such word. */
  optional: boolean;
  /** What it is when nobody chooses. */
  unchosen?: string | undefined;
  /** What it means, beside it. */
  help?: string | undefined;
}

/** What pickers have to know beside the question. */
export interface Surroundings {
  currency: string;
  line?: string | undefined;
  title?: string | undefined;
  people: readonly string[];
  holdings?: readonly HoldingsView[];
  /** The kinds of copies that are asked for, and how many are ordered of each. */
  quantities?: readonly Quantity[];
  ordered?: Readonly<Partial<Record<Quantity, number>>>;
  /** A share in percent is asked for where it could be an amount too. */
  percent?: boolean;
}

export class ValueEvent extends Event {
  constructor(readonly name: string, readonly value: FieldValue | undefined) {
    super('value');
  }
}

/** "12,50" as the core reads amounts, "12.50"; what is no amount is left for the core to refuse. */
export function amountText(typed: string): string | undefined {
  return typed.trim().replace(/^(\d+),(\d+)$/, '$1.$2') || undefined;
}

/** The value as one text; a list by its members. */
function plain(value: FieldValue | undefined, between = ', '): string {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join(between);
  return value === undefined || value === null ? '' : String(value);
}

const pickers: Partial<Record<Question['kind'], ChoiceQuestion['of']>> = {
  vendor: 'vendors', title: 'titles', order: 'orders', holdings: 'holdings', line: 'lines',
};

export class FormField extends DeskElement {
  static override properties: PropertyDeclarations = {
    question: { attribute: false },
    value: { attribute: false },
    shown: { attribute: false },
    around: { attribute: false },
    typed: { state: true },
  };
  declare question: Question;
  declare value: FieldValue | undefined;
  /** The value in words, where it is an id. */
  declare shown: string;
  declare around: Surroundings;
  /** As it was typed, where that is tidied up before it is told: nobody's cursor may jump. */
  declare protected typed: string | undefined;

  constructor() {
    super();
    this.shown = '';
    this.around = { currency: '', people: [] };
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    askStyles,
    css`
      fieldset.field > label {
        font-weight: 400;
      }
    `,
  ];

  #tell(value: FieldValue | undefined): void {
    this.dispatchEvent(new ValueEvent(this.question.name, value));
  }

  #label(label = this.question.label): unknown {
    return html`<label for="it">${label}
      ${this.question.optional ? html`<span class="optional">${t.asksForm.optional}</span>` : nothing}</label>`;
  }

  get #help(): unknown {
    return this.question.help ? html`<p id="help" class="help small">${this.question.help}</p>` : nothing;
  }

  #described(): unknown {
    return this.question.help ? 'help' : nothing;
  }

  #input(look: { type?: string; mode?: string; label?: string; list?: boolean } = {}): unknown {
    const { question } = this;
    const take = (event: Event): void => {
      const text = (event.target as HTMLInputElement).value;
      this.typed = text;
      this.#tell(['money', 'percent_or_money'].includes(question.kind) ? amountText(text) : text || undefined);
    };
    return html`<div class="field">${this.#label(look.label)}
      <input id="it" type=${look.type ?? 'text'} inputmode=${look.mode ?? nothing} autocomplete="off" maxlength="500"
        list=${look.list ? 'people' : nothing} .value=${this.typed ?? plain(this.value)} ?required=${question.required} aria-describedby=${this.#described()} @input=${take} />
      ${look.list ? html`<datalist id="people">${this.around.people.map((name) => html`<option value=${name}></option>`)}</datalist>` : nothing}${this.#help}</div>`;
  }

  #area(lines: boolean): unknown {
    const given = this.typed ?? plain(this.value, '\n');
    const take = (event: Event): void => {
      const text = (event.target as HTMLTextAreaElement).value;
      this.typed = text;
      this.#tell(lines ? text.split('\n').map((one) => one.trim()).filter(Boolean) : text || undefined);
    };
    return html`<div class="field">${this.#label()}
      <textarea id="it" rows="3" maxlength="20000" .value=${given} aria-describedby=${lines ? 'help' : nothing} @input=${take}></textarea>
      ${lines ? html`<p id="help" class="help small">${t.asksForm.oneInEachLine}</p>` : nothing}</div>`;
  }

  #choice(): unknown {
    const { question, value } = this;
    const given = plain(value);
    const none = question.required ? t.asksForm.choose : question.unchosen ?? '–';
    return html`<div class="field">${this.#label()}
      <select id="it" aria-describedby=${this.#described()} @change=${(event: Event) => { this.#tell((event.target as HTMLSelectElement).value || undefined); }}>
        ${choiceOptions(question.choices ?? [], given, given && !question.optional ? undefined : none, question.required)}
      </select>${this.#help}</div>`;
  }

  #choices(): unknown {
    const { question } = this;
    const chosen = new Set(Array.isArray(this.value) ? this.value : []);
    const known = question.choices ?? [];
    const take = (name: string, taken: boolean): void => {
      this.#tell(known.filter((one) => (one === name ? taken : chosen.has(one))));
    };
    return html`<fieldset class="field" aria-describedby=${this.#described()}>
      <legend>${question.label}</legend>${this.#help}
      ${known.map((name) => html`<label class="check"><input type="checkbox" .checked=${chosen.has(name)}
        @change=${(event: Event) => { take(name, (event.target as HTMLInputElement).checked); }} /><span>${question.names?.[name] ?? choiceWord(name)}</span></label>`)}
    </fieldset>`;
  }

  #picker(of: ChoiceQuestion['of']): unknown {
    const { question, around, value } = this;
    const id = plain(Array.isArray(value) ? value.slice(0, 1) : value);
    const asked = {
      of, ...(of === 'orders' && around.line ? { line: around.line } : {}), ...(of === 'holdings' && around.title ? { title: around.title } : {}),
    };
    const none = of === 'orders' ? t.asksForm.newOrder : of === 'holdings' ? t.asksForm.newHoldings : '';
    return html`<choice-picker .desk=${this.desk} .question=${asked} .label=${question.label} .optional=${question.optional && !none}
      .none=${none} .value=${id} .shown=${this.shown}
      @chosen=${({ choice }: ChosenEvent) => { this.#tell(question.kind === 'holdings' ? (choice ? [choice.id] : []) : choice?.id); }}></choice-picker>`;
  }

  get #inCurrency(): string {
    const { question, around } = this;
    // A rate is between two currencies, and in neither.
    return around.currency && !/exchangeRate$/.test(question.name) ? t.asksForm.inCurrency(question.label, around.currency) : question.label;
  }

  #files(): unknown {
    const there = Array.isArray(this.value) ? this.value.filter((one): one is FileView => typeof one === 'object' && 'size' in one) : [];
    return html`<file-picker .label=${this.question.label} .most=${this.desk.rulebook?.attachmentBytes ?? 0} .there=${there}
      @files=${({ kept, added }: FilesEvent) => { this.#tell([...kept.map(({ name }) => name), ...added]); }}></file-picker>`;
  }

  protected override render(): unknown {
    const { question, value, around } = this;
    const of = pickers[question.kind];
    if (of) return this.#picker(of);
    switch (question.kind) {
      case 'flag':
        return html`<div class="field"><label class="check"><input type="checkbox" .checked=${value === true} aria-describedby=${this.#described()}
          @change=${(event: Event) => { this.#tell((event.target as HTMLInputElement).checked); }} /><span>${question.label}</span></label>${this.#help}</div>`;
      case 'choice':
        return this.#choice();
      case 'choices':
        return this.#choices();
      case 'review_rules':
        return html`<review-rules-field .desk=${this.desk} .label=${question.label} .help=${question.help ?? ''} .fields=${question.choices ?? []}
          .ops=${question.columns ?? []} .value=${value ?? []} @records=${({ records }: RecordsEvent) => { this.#tell([...records]); }}></review-rules-field>`;
      case 'long_text':
        return this.#area(false);
      case 'texts':
        return this.#area(true);
      case 'funds':
        return html`<funds-field .desk=${this.desk} .label=${question.label} .currency=${around.currency} .value=${(value ?? [])}
          @funds=${({ funds }: FundsEvent) => { this.#tell([...funds]); }}></funds-field>`;
      case 'records':
        return html`<records-field .desk=${this.desk} .name=${question.name} .label=${question.label} .help=${question.help ?? ''} .columns=${question.columns ?? []} .words=${question.columnWords ?? {}} .flags=${question.flags ?? []} .value=${value ?? []}
          @records=${({ records }: RecordsEvent) => { this.#tell([...records]); }}></records-field>`;
      case 'location':
        return html`<location-field .desk=${this.desk} .label=${question.label} .optional=${question.optional} .value=${plain(value)} .shown=${this.shown}
          @place=${({ place }: PlaceEvent) => { this.#tell(place || undefined); }}></location-field>`;
      case 'locations':
        return html`<locations-field .desk=${this.desk} .label=${question.label} .holdings=${around.holdings ?? []} .quantities=${around.quantities ?? ['physical']}
          .ordered=${around.ordered ?? {}} .value=${value ?? []} @places=${({ places }: PlacesEvent) => { this.#tell([...places]); }}></locations-field>`;
      case 'attachments':
      case 'files':
        return this.#files();
      case 'date':
        return this.#input({ type: 'date' });
      case 'number':
        // Not the browsers' own number field: that one hides what is no number, and turns with the wheel.
        return this.#input({ mode: 'numeric' });
      case 'money':
        return this.#input({ mode: 'decimal', label: this.#inCurrency });
      case 'percent_or_money':
        return this.#input({ mode: 'decimal', label: around.percent ? t.asksForm.inPercent(question.label) : this.#inCurrency });
      case 'actor':
        return this.#input({ list: true });
      default:
        return this.#input();
    }
  }
}

customElements.define('form-field', FormField);
