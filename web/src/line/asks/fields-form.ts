// SPDX-License-Identifier: Apache-2.0
// The fields of a record as one form. Only what was changed is told; what can't be changed is shown
// with the reason.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldValue, FieldView } from '../../contract';
import { DeskElement } from '../../elements/desk-element';
import { fieldLabel, lockReason, shownValue } from '../../i18n/fields';
import { baseStyles } from '../../styles/shared';
import { grouped, type FieldGroup } from './field-groups';
import type { Question, Surroundings, ValueEvent } from './form-field';

export class SetEvent extends Event {
  constructor(readonly set: Record<string, FieldValue>) {
    super('set');
  }
}

const wide = new Set(['long_text', 'texts', 'funds', 'attachments', 'title', 'vendor', 'holdings', 'line']);

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
  };
  declare fields: readonly FieldView[];
  declare set: Record<string, FieldValue>;
  /** A record is made: what has a value to begin with is sent too, and its sort decides which fields there are. */
  declare making: boolean;
  declare people: readonly string[];

  constructor() {
    super();
    this.set = {};
    this.making = false;
    this.people = [];
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
      section + section {
        padding-top: var(--space-4);
        border-top: 1px solid var(--line);
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
    // Another type of line has no use for what only the one before had.
    const asked = new Set(this.#asked.map(({ name }) => name));
    if (this.making) this.set = Object.fromEntries(Object.entries(this.set).filter(([name]) => asked.has(name)));
    this.dispatchEvent(new SetEvent(this.set));
  }

  /** Fields that mean something for the type that is chosen. */
  get #asked(): readonly FieldView[] {
    if (!this.making) return this.fields;
    const type = this.desk.rulebook?.lineTypes.find(({ code }) => code === this.#text('type'));
    const fits = (of: string | undefined, is: string | undefined): boolean => of === undefined || of === is;
    // Holdings that are there belong to a title record: without one there are none to choose from.
    const record = this.#text('bib') !== '';
    return this.fields.filter(({ kind, continuity, format }) => fits(continuity, type?.continuity) && fits(format, type?.format)
      && (kind !== 'holdings' || record));
  }

  #field(field: FieldView, around: Surroundings): unknown {
    const question: Question = {
      name: field.name, label: fieldLabel(field.name), kind: field.kind, required: field.required, choices: field.choices,
      optional: false,
    };
    return html`<form-field class=${wide.has(field.kind) ? 'wide' : ''} .desk=${this.desk} .question=${question}
      .value=${field.kind === 'attachments' ? field.value : this.#value(field)} .shown=${field.shown ?? ''} .around=${around}
      @value=${({ value }: ValueEvent) => { this.#take(field, value); }}></form-field>`;
  }

  #locked(fields: readonly FieldView[]): unknown {
    if (fields.length === 0) return nothing;
    return html`<dl>${fields.map((field) => html`<div><dt>${fieldLabel(field.name)}</dt>
      <dd>${shownValue(field) || '–'} <span class="quiet small">${lockReason(field)}</span></dd></div>`)}</dl>`;
  }

  #group({ heading, fields }: FieldGroup<FieldView>, around: Surroundings): unknown {
    const open = fields.filter(({ editable }) => editable);
    const locked = fields.filter(({ editable, value }) => !editable && !same(value, ''));
    if (open.length + locked.length === 0) return nothing;
    return html`<section aria-label=${heading || nothing}>
      ${heading ? html`<h3>${heading}</h3>` : nothing}
      <div class="group">${repeat(open, ({ name }) => name, (field) => this.#field(field, around))}${this.#locked(locked)}</div>
    </section>`;
  }

  protected override render(): unknown {
    const around: Surroundings = { currency: this.#text('currency'), title: this.#text('bib') || undefined, people: this.people };
    return html`<div class="groups">${repeat(grouped(this.#asked), ({ heading }) => heading, (group) => this.#group(group, around))}</div>`;
  }
}

customElements.define('fields-form', FieldsForm);
