// SPDX-License-Identifier: Apache-2.0
// The questions an action asks before it can be previewed. Every change is told at once, so the
// list of consequences beside it is always about what is on the screen.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { ActionInfo, Ask, Attachment, FieldValue, FieldView, InvoiceView, ItemView, LineDetail } from '../../contract';
import { DeskElement } from '../../elements/desk-element';
import { t } from '../../i18n/catalogue';
import { money } from '../../i18n/format';
import { askLabel, statusName } from '../../i18n/words';
import { baseStyles, buttonStyles, fieldStyles } from '../../styles/shared';
import type { Answers, Draft } from '../action-intent';
import { askStyles } from './field-styles';
import { isAsked, stillAsked } from './dependent';
import type { SetEvent } from './fields-form';
import type { Question, Surroundings, ValueEvent } from './form-field';

/** Whose an item is that is not the line's own. */
function beside({ of }: ItemView): string {
  return of === undefined ? '' : of === '' ? t.asksForm.which.ofNoLine : of;
}

/** Where nobody chooses, something is done all the same. */
const unchosen: Readonly<Record<string, () => string>> = { itemStatus: () => t.pieces.receivingWords.usual };

export class DraftEvent extends Event {
  constructor(readonly draft: Draft) {
    super('draft');
  }
}

export class AskForm extends DeskElement {
  static override properties: PropertyDeclarations = {
    action: { attribute: false },
    asks: { attribute: false },
    making: { attribute: false },
    of: { attribute: false },
    draft: { attribute: false },
    line: { attribute: false },
    items: { attribute: false },
    invoices: { attribute: false },
    fields: { attribute: false },
  };
  declare action: ActionInfo;
  /** Those of the action that are still to be answered. */
  declare asks: readonly Ask[];
  /** A record is made by its `fields`. */
  declare making: boolean;
  /** The kind of record, where its fields have names of their own. */
  declare of: string;
  declare draft: Draft;
  declare line: LineDetail | undefined;
  declare items: readonly ItemView[];
  declare invoices: readonly InvoiceView[];
  /** Of the action's `fields` question, with what they hold. */
  declare fields: readonly FieldView[];

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    askStyles,
    css`
      .asks {
        display: grid;
        gap: var(--space-3);
      }
      .items {
        max-height: 12rem;
        overflow-y: auto;
        margin-top: var(--space-1);
      }
      .all {
        display: flex;
        justify-content: space-between;
        align-items: center;
      }
      .all button {
        min-height: 1.75rem;
        font-size: var(--text-label);
      }
    `,
  ];

  #tell(change: Partial<Draft>): void {
    this.dispatchEvent(new DraftEvent({ ...this.draft, ...change }));
  }

  #answer(name: string, value: Answers[string] | undefined): void {
    const { [name]: _, ...others } = this.draft.answers;
    this.#tell({ answers: stillAsked(this.asks, value === undefined ? others : { ...others, [name]: value }) });
  }

  #take(ask: Ask, value: FieldValue | undefined): void {
    if (ask.kind === 'files') {
      const files = Array.isArray(value) ? value : [];
      this.#tell({ attachments: files.filter((one): one is Attachment => typeof one === 'object' && 'bytes' in one) });
    } else if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean') {
      this.#answer(ask.name, value ?? undefined);
    }
  }

  #pick(id: string, picked: boolean): void {
    const items = new Set(this.draft.items);
    if (picked) items.add(id);
    else items.delete(id);
    this.#tell({ items: new Set(this.items.map((item) => item.id).filter((one) => items.has(one))) });
  }

  #items(): unknown {
    const { items, draft } = this;
    if (items.length === 0) return nothing;
    const all = items.every(({ id }) => draft.items.has(id));
    return html`<fieldset>
      <legend>${this.desk.words.asksForm.which.copies}</legend>
      ${items.length > 2
        ? html`<div class="all"><span class="quiet">${t.asksForm.which.of(draft.items.size, items.length)}</span>
            <button type="button" class="plain" @click=${() => { this.#tell({ items: new Set(all ? [] : items.map(({ id }) => id)) }); }}>
              ${all ? t.asksForm.which.none : t.asksForm.which.all}</button></div>`
        : nothing}
      <div class="items">
        ${items.map((item) => html`<label class="check">
          <input type="checkbox" .checked=${draft.items.has(item.id)}
            @change=${(event: Event) => { this.#pick(item.id, (event.target as HTMLInputElement).checked); }} />
          <span>${this.desk.words.copies.copyFirst(item.copy)} <span class="quiet">${[beside(item), item.barcode, item.enumeration, item.chronology, item.location, statusName(item.status)].filter(Boolean).join(' · ')}</span></span>
        </label>`)}
      </div>
    </fieldset>`;
  }

  #invoices(): unknown {
    if (this.invoices.length === 0) return nothing;
    return html`<div class="field">
      <label for="invoice">${t.asksForm.which.invoice}</label>
      <select id="invoice" @change=${(event: Event) => { this.#tell({ invoice: (event.target as HTMLSelectElement).value }); }}>
        ${this.invoices.map((invoice) => html`<option value=${invoice.id} ?selected=${invoice.id === this.draft.invoice}>
          ${[invoice.number, money(invoice.amount), statusName(invoice.status)].join(', ')}</option>`)}
      </select>
    </div>`;
  }

  #fields(): unknown {
    return html`<fields-form .desk=${this.desk} .fields=${this.fields} .set=${this.draft.set} .making=${this.making} .of=${this.of}
      .people=${this.line?.people ?? []} .holdings=${this.line?.holdings ?? []} @set=${({ set }: SetEvent) => { this.#tell({ set }); }}></fields-form>`;
  }

  #ask(ask: Ask): unknown {
    if (ask.kind === 'fields') return this.#fields();
    if (!isAsked(ask, this.asks, this.draft.answers)) return nothing;
    const question: Question = {
      name: ask.name, label: askLabel(ask.name, this.action.name), kind: ask.kind, required: ask.required, choices: ask.choices,
      optional: !ask.required && ask.initial === undefined, unchosen: unchosen[ask.name]?.(),
    };
    const around: Surroundings = {
      currency: this.line?.price.currency ?? '', line: this.line?.id, title: this.line?.titleId, people: this.line?.people ?? [],
    };
    return html`<form-field .desk=${this.desk} .question=${question} .value=${ask.kind === 'files' ? [] : this.draft.answers[ask.name]} .around=${around}
      @value=${({ value }: ValueEvent) => { this.#take(ask, value); }}></form-field>`;
  }

  protected override render(): unknown {
    return html`<div class="asks">${this.#items()}${this.#invoices()}${this.asks.map((ask) => this.#ask(ask))}</div>`;
  }
}

customElements.define('ask-form', AskForm);
