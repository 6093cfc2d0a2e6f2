// SPDX-License-Identifier: Apache-2.0
// The fields of a record as one form. Only what was changed is told; what can't be changed is shown
// with the reason.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldValue, FieldView, HoldingsView } from '../../contract';
import { DeskElement } from '../../elements/desk-element';
import { t } from '../../i18n/catalogue';
import { fieldLabel, lockReason, settingHelp, shownValue } from '../../i18n/fields';
import { baseStyles } from '../../styles/shared';
import { grouped, usualFirst, type FieldGroup } from './field-groups';
import type { Question, Surroundings, ValueEvent } from './form-field';
import { fitsOrder, fitsType, partsOf, type LineType } from './line-parts';
import type { Quantity } from './locations-field';

export class SetEvent extends Event {
  constructor(readonly set: Record<string, FieldValue>) {
    super('set');
  }
}

const wide = new Set(['long_text', 'texts', 'funds', 'attachments', 'title', 'vendor', 'holdings', 'line', 'records', 'locations', 'choices', 'review_rules']);
const quantityFields: Readonly<Record<Quantity, string>> = { physical: 'cost.quantityPhysical', electronic: 'cost.quantityElectronic' };

function same(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  const empty = (value: FieldValue | undefined): FieldValue => (value === undefined || value === null || (Array.isArray(value) && value.length === 0) ? '' : value);
  return JSON.stringify(empty(one)) === JSON.stringify(empty(other));
}

/** Files are compared by name: the ones that are there carry no bytes. */
function before({ kind, value }: FieldView): FieldValue {
  return kind === 'attachments' && Array.isArray(value)
    ? value.map((file) => (typeof file === 'object' && 'name' in file ? file.name : ''))
    : value;
}

export class FieldsForm extends DeskElement {
  static override properties: PropertyDeclarations = {
    fields: { attribute: false },
    set: { attribute: false },
    making: { attribute: false },
    people: { attribute: false },
    of: { attribute: false },
    currency: { attribute: false },
    holdings: { attribute: false },
  };
  declare fields: readonly FieldView[];
  declare set: Record<string, FieldValue>;
  /** A record is made: what has a value to begin with is sent too, and its sort decides which fields there are. */
  declare making: boolean;
  declare people: readonly string[];
  /** The kind of record, where its fields have names of their own. */
  declare of: string;
  /** Of the record's amounts, where it has no field for it. */
  declare currency: string;
  /** Those that are there already, to be named where a field has their ids. */
  declare holdings: readonly HoldingsView[];

  constructor() {
    super();
    this.set = {};
    this.making = false;
    this.people = [];
    this.of = '';
    this.currency = '';
    this.holdings = [];
  }

  static override styles = [
    baseStyles,
    css`
      .groups {
        display: grid;
        gap: var(--space-4);
      }
      .group {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
        gap: var(--space-3) var(--space-4);
        align-items: end;
      }
      .group > .wide,
      .group > dl,
      h3 {
        grid-column: 1 / -1;
      }
      .explained {
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
        align-items: start;
      }
      section + section {
        padding-top: var(--space-4);
        border-top: 1px solid var(--line);
      }
      .further {
        padding-top: var(--space-3);
        border-top: 1px solid var(--line);
      }
      .further[open] > summary {
        margin-bottom: var(--space-3);
      }
      summary {
        width: max-content;
        max-width: 100%;
        min-height: 1.5rem;
        cursor: pointer;
        font-weight: 600;
      }
      h3 {
        margin-bottom: var(--space-2);
        color: var(--ink);
        font-size: var(--text-work);
      }
      dl {
        display: grid;
        gap: var(--space-1);
      }
      dl > div {
        display: grid;
        grid-template-columns: minmax(6rem, 11rem) 1fr;
        gap: var(--space-2);
      }
      @media (max-width: 30rem) {
        dl {
          gap: var(--space-2);
        }
        dl > div {
          grid-template-columns: minmax(0, 1fr);
          gap: 0;
        }
      }
      dt {
        color: var(--ink-2);
      }
      dd {
        overflow-wrap: anywhere;
      }
    `,
  ];

  #value(field: FieldView): FieldValue | undefined {
    return field.name in this.set ? this.set[field.name] : field.value;
  }

  #text(name: string): string {
    const field = this.fields.find((one) => one.name === name);
    const value = field && this.#value(field);
    return typeof value === 'string' ? value : '';
  }

  #take(field: FieldView, value: FieldValue | undefined): void {
    const { [field.name]: _, ...others } = this.set;
    const given = value ?? null;
    this.set = !this.making && same(given, before(field)) ? others : { ...others, [field.name]: given };
    if (this.making) this.set = this.#fitting(this.set);
    this.dispatchEvent(new SetEvent(this.set));
  }

  /**
   * Another type of line has no use for what only the one before had. What an order that goes on is asked
   * for is answered with no until it is checked: that it was asked makes a difference.
   */
  #fitting(set: Record<string, FieldValue>): Record<string, FieldValue> {
    const asked = this.#asked;
    const names = new Set(asked.map(({ name }) => name));
    const noes = asked.filter(({ kind, continuity, name }) => kind === 'flag' && continuity !== undefined && !(name in set));
    return {
      ...Object.fromEntries(Object.entries(set).filter(([name]) => names.has(name))),
      ...Object.fromEntries(noes.map(({ name }) => [name, false] as const)),
    };
  }

  get #type(): LineType | undefined {
    const { rulebook } = this.desk;
    return rulebook?.lineTypes.find(({ code }) => code === this.#text(rulebook.lineTypeField));
  }

  /** Fields that mean something for the type that is chosen. */
  get #asked(): readonly FieldView[] {
    const lineTypeField = this.desk.rulebook?.lineTypeField;
    const ofLine = this.fields.some(({ name }) => name === lineTypeField);
    const type = this.#type;
    // Holdings that are there belong to a title record: without one there are none to choose from.
    const record = this.#text('bib') !== '';
    return this.fields.filter((field) => {
      if (!this.making && !ofLine) return true;
      const fits = ofLine ? fitsType(field, type) : fitsOrder(field, this.#text('orderType'));
      return fits && (field.kind !== 'holdings' || record || !this.making);
    });
  }

  #field(field: FieldView, around: Surroundings): unknown {
    const question: Question = {
      name: field.name, label: fieldLabel(field.name, this.of), kind: field.kind, required: field.required, choices: field.choices,
      columns: field.columns, columnWords: field.columnWords, flags: field.flags, names: field.names, optional: false, help: settingHelp(field),
    };
    return html`<form-field class=${wide.has(field.kind) ? 'wide' : ''} .desk=${this.desk} .question=${question}
      .value=${field.kind === 'attachments' ? field.value : this.#value(field)} .shown=${field.shown ?? ''}
      .around=${field.kind === 'percent_or_money' ? { ...around, percent: this.#percent(field) } : around}
      @value=${({ value }: ValueEvent) => { this.#take(field, value); }}></form-field>`;
  }

  #locked(fields: readonly FieldView[]): unknown {
    if (fields.length === 0) return nothing;
    return html`<dl>${fields.map((field) => html`<div><dt>${fieldLabel(field.name, this.of)}</dt>
      <dd>${shownValue(field) || '–'} <span class="quiet small">${lockReason(field)}</span></dd></div>`)}</dl>`;
  }

  #group({ heading, fields }: FieldGroup<FieldView>, around: Surroundings): unknown {
    const open = fields.filter(({ editable }) => editable);
    const locked = fields.filter(({ editable, value }) => !editable && !same(value, ''));
    if (open.length + locked.length === 0) return nothing;
    return html`<section role="group" aria-label=${heading || nothing}>
      ${heading && open.length + locked.length > 1 ? html`<h3>${heading}</h3>` : nothing}
      <div class="group ${open.some(({ source }) => source !== undefined) ? 'explained' : ''}">${repeat(open, ({ name }) => name, (field) => this.#field(field, around))}${this.#locked(locked)}</div>
    </section>`;
  }

  /** What a discount is in stands in the field beside it. */
  #percent({ name }: FieldView): boolean {
    return this.#text(`${name}Type`) !== 'amount';
  }

  get #around(): Surroundings {
    const [code] = this.fields.filter(({ name }) => /(^|\.)currency$/.test(name)).map(({ name }) => this.#text(name));
    const parts = partsOf(this.#type?.format ?? '');
    const quantities = (['physical', 'electronic'] as const).filter((quantity) => parts.includes(quantity));
    const ordered = Object.fromEntries(quantities.map((quantity) => [quantity, Number(this.#text(quantityFields[quantity])) || 0]));
    return {
      currency: code ?? this.currency, title: this.#text('bib') || undefined, people: this.people, holdings: this.holdings,
      ...(quantities.length > 0 ? { quantities, ordered } : {}),
    };
  }

  #groups(fields: readonly FieldView[], all: readonly FieldView[], around: Surroundings): unknown {
    return repeat(grouped(fields, all), ({ key }) => key, (group) => this.#group(group, around));
  }

  protected override render(): unknown {
    const asked = this.#asked;
    const around = this.#around;
    const { usual, further } = usualFirst(asked);
    return html`<div class="groups">${this.#groups(usual, asked, around)}
      ${further.length > 0 ? html`<details class="further"><summary>${t.asksForm.more(further.length)}</summary>
        <div class="groups">${this.#groups(further, asked, around)}</div></details>` : nothing}</div>`;
  }
}

customElements.define('fields-form', FieldsForm);
