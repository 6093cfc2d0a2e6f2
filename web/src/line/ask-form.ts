// SPDX-License-Identifier: Apache-2.0
// The questions an action asks before it can be previewed. Every change is told at once, so the
// list of consequences beside it is always about what is on the screen.

import { LitElement, css, html, nothing, type PropertyDeclarations } from 'lit';
import type { ActionInfo, Ask, InvoiceView, ItemView, Money } from '../contract';
import { money } from '../i18n/format';
import { askLabel, choice } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import type { Answers, Draft } from './action-intent';

export class DraftEvent extends Event {
  constructor(readonly draft: Draft) {
    super('draft');
  }
}

/** "12,50" as the core reads amounts, "12.50"; what is no amount is left for the core to refuse. */
export function amountText(typed: string): string | undefined {
  return typed.trim().replace(/^(\d+),(\d+)$/, '$1.$2') || undefined;
}

export class AskForm extends LitElement {
  static override properties: PropertyDeclarations = {
    action: { attribute: false },
    draft: { attribute: false },
    items: { attribute: false },
    invoices: { attribute: false },
    price: { attribute: false },
  };
  declare action: ActionInfo;
  declare draft: Draft;
  declare items: readonly ItemView[];
  declare invoices: readonly InvoiceView[];
  declare price: Money;

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      .asks {
        display: grid;
        gap: var(--space-3);
      }
      .field {
        display: grid;
        gap: var(--space-1);
      }
      .field > label,
      legend {
        padding: 0;
        font-weight: 600;
      }
      .field textarea,
      .field input,
      .field select {
        width: 100%;
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
      .required {
        color: var(--ink-2);
        font-weight: 400;
      }
    `,
  ];

  #tell(change: Partial<Draft>): void {
    this.dispatchEvent(new DraftEvent({ ...this.draft, ...change }));
  }

  #answer(name: string, value: Answers[string] | undefined): void {
    const { [name]: _, ...others } = this.draft.answers;
    this.#tell({ answers: value === undefined ? others : { ...others, [name]: value } });
  }

  #pick(id: string, picked: boolean): void {
    const items = new Set(this.draft.items);
    if (picked) items.add(id);
    else items.delete(id);
    this.#tell({ items });
  }

  #items(): unknown {
    const { items, draft } = this;
    if (items.length === 0) return nothing;
    const all = items.every(({ id }) => draft.items.has(id));
    return html`<fieldset>
      <legend>Which copies</legend>
      ${items.length > 2
        ? html`<div class="all"><span class="quiet">${draft.items.size} of ${items.length}</span>
            <button type="button" class="plain" @click=${() => { this.#tell({ items: new Set(all ? [] : items.map(({ id }) => id)) }); }}>
              ${all ? 'Choose none' : 'Choose all'}</button></div>`
        : nothing}
      <div class="items">
        ${items.map((item) => html`<label class="check">
          <input type="checkbox" .checked=${draft.items.has(item.id)}
            @change=${(event: Event) => { this.#pick(item.id, (event.target as HTMLInputElement).checked); }} />
          <span>Copy ${item.copy} <span class="quiet">${[item.barcode, item.enumeration, item.location].filter(Boolean).join(' · ')}</span></span>
        </label>`)}
      </div>
    </fieldset>`;
  }

  #invoices(): unknown {
    if (this.invoices.length === 0) return nothing;
    return html`<div class="field">
      <label for="invoice">Which invoice</label>
      <select id="invoice" @change=${(event: Event) => { this.#tell({ invoice: (event.target as HTMLSelectElement).value }); }}>
        ${this.invoices.map((invoice) => html`<option value=${invoice.id} ?selected=${invoice.id === this.draft.invoice}>
          ${invoice.number}, ${money(invoice.amount)}, ${invoice.status.text}</option>`)}
      </select>
    </div>`;
  }

  #label(ask: Ask): unknown {
    const unit = ask.kind === 'money' ? ` in ${this.price.currency}` : '';
    return html`<label for="ask-${ask.name}">${askLabel(ask.name)}${unit}
      ${ask.required || ask.initial !== undefined ? nothing : html`<span class="required">(if you like)</span>`}</label>`;
  }

  #field(ask: Ask): unknown {
    const value = this.draft.answers[ask.name];
    const id = `ask-${ask.name}`;
    const text = (event: Event): string => (event.target as HTMLInputElement).value;
    switch (ask.kind) {
      case 'flag':
        return html`<label class="check"><input type="checkbox" .checked=${value === true}
          @change=${(event: Event) => { this.#answer(ask.name, (event.target as HTMLInputElement).checked); }} />
          <span>${askLabel(ask.name)}</span></label>`;
      case 'choice':
        return html`<div class="field">${this.#label(ask)}
          <select id=${id} @change=${(event: Event) => { this.#answer(ask.name, text(event)); }}>
            ${value === undefined ? html`<option value="" selected disabled>Choose…</option>` : nothing}
            ${(ask.choices ?? []).map((name) => html`<option value=${name} ?selected=${name === value}>${choice(name)}</option>`)}
          </select></div>`;
      case 'date':
        return html`<div class="field">${this.#label(ask)}
          <input id=${id} type="date" .value=${String(value ?? '')} ?required=${ask.required}
            @input=${(event: Event) => { this.#answer(ask.name, text(event) || undefined); }} /></div>`;
      case 'money':
        return html`<div class="field">${this.#label(ask)}
          <input id=${id} inputmode="decimal" autocomplete="off" ?required=${ask.required}
            @input=${(event: Event) => { this.#answer(ask.name, amountText(text(event))); }} /></div>`;
      case 'text':
        return html`<div class="field">${this.#label(ask)}
          <input id=${id} autocomplete="off" maxlength="500" .value=${String(value ?? '')} ?required=${ask.required}
            @input=${(event: Event) => { this.#answer(ask.name, text(event) || undefined); }} /></div>`;
    }
  }

  protected override render(): unknown {
    return html`<div class="asks">${this.#items()}${this.#invoices()}${this.action.asks.map((ask) => this.#field(ask))}</div>`;
  }
}

customElements.define('ask-form', AskForm);
