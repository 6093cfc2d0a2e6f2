// SPDX-License-Identifier: Apache-2.0
// Whose money a line is: a fund and its share in each row, in percent or as an amount.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Choice, FundValue } from '../../contract';
import { DeskElement } from '../../elements/desk-element';
import { t } from '../../i18n/catalogue';
import { currencyDigits } from '../../i18n/format';
import { refusal } from '../../i18n/words';
import { baseStyles, buttonStyles, fieldStyles } from '../../styles/shared';
import { askStyles } from './field-styles';

export class FundsEvent extends Event {
  constructor(readonly funds: readonly FundValue[]) {
    super('funds');
  }
}

export class FundsField extends DeskElement {
  static override properties: PropertyDeclarations = {
    label: { attribute: false },
    currency: { attribute: false },
    value: { attribute: false },
    funds: { state: true },
  };
  declare label: string;
  declare currency: string;
  declare value: readonly FundValue[];
  declare protected funds: readonly Choice[];

  constructor() {
    super();
    this.value = [];
    this.funds = [];
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    askStyles,
    css`
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 6rem 5.5rem auto;
        gap: var(--space-2);
        margin-top: var(--space-1);
      }
      .row > * {
        min-width: 0;
      }
      .add {
        margin-top: var(--space-2);
      }
      @media (max-width: 34rem) {
        .row {
          grid-template-columns: minmax(0, 1fr) 5.5rem auto;
        }
        .row > select:first-child {
          grid-column: 1 / -1;
        }
      }
      .row > .part {
        grid-column: 1 / -1;
      }
    `,
  ];

  protected override firstUpdated(_changed: PropertyValues): void {
    void this.desk.backend?.choices({ of: 'funds', text: '' }).then(({ choices }) => { this.funds = choices; });
  }

  #tell(funds: readonly FundValue[]): void {
    this.value = funds;
    this.dispatchEvent(new FundsEvent(funds));
  }

  #put(index: number, share: FundValue): void {
    this.#tell(this.value.map((one, at) => (at === index ? share : one)));
  }

  /** The same fund and what it is spent on, with another figure. */
  #measured({ fund, expenseClass }: FundValue, figure: number, percent: boolean): FundValue {
    return { fund, ...(expenseClass ? { expenseClass } : {}), ...(percent ? { percent: figure } : { minor: Math.round(figure * this.#scale) }) };
  }

  get #scale(): number {
    return 10 ** currencyDigits(this.currency);
  }

  #named({ name, details, unfit }: Choice): string {
    const whole = [name, ...details].join(' · ');
    return unfit ? t.asksForm.rows.unfit(whole, refusal({ code: unfit, params: { fund: name } })) : whole;
  }

  /** What the fund's money may be spent on, where anybody has told so. */
  #part(share: FundValue, index: number): unknown {
    const parts = this.funds.find(({ id }) => id === share.fund)?.parts ?? [];
    const chosen = share.expenseClass ?? '';
    if (parts.length === 0 && chosen === '') return nothing;
    const { fund, percent, minor } = share;
    const bare: FundValue = { fund, ...(minor === undefined ? { percent: percent ?? 0 } : { minor }) };
    return html`<select class="part" aria-label=${t.asksForm.rows.expenseClass(index + 1)}
      @change=${(event: Event) => { const id = (event.target as HTMLSelectElement).value; this.#put(index, id ? { ...bare, expenseClass: id } : bare); }}>
      <option value="" ?selected=${chosen === ''}>${t.asksForm.rows.noExpenseClass}</option>
      ${chosen !== '' && !parts.some(({ id }) => id === chosen) ? html`<option value=${chosen} selected>${chosen}</option>` : nothing}
      ${parts.map((part) => html`<option value=${part.id} ?selected=${part.id === chosen} ?disabled=${part.unfit !== undefined && part.id !== chosen}>
        ${this.#named(part)}</option>`)}
    </select>`;
  }

  #row(share: FundValue, index: number): unknown {
    const percent = share.minor === undefined;
    const figure = percent ? share.percent ?? 0 : (share.minor ?? 0) / this.#scale;
    const typed = (event: Event): number => Number((event.target as HTMLInputElement).value.replace(',', '.')) || 0;
    const known = this.funds.some(({ id }) => id === share.fund);
    return html`<div class="row">
      <select aria-label=${t.asksForm.rows.fund(index + 1)} @change=${(event: Event) => { this.#put(index, this.#measured({ fund: (event.target as HTMLSelectElement).value }, figure, percent)); }}>
        ${known ? nothing : html`<option value=${share.fund} selected>${share.fund || t.asksForm.choose}</option>`}
        ${this.funds.map((fund) => html`<option value=${fund.id} ?selected=${fund.id === share.fund} ?disabled=${fund.unfit !== undefined && fund.id !== share.fund}>
          ${this.#named(fund)}</option>`)}
      </select>
      <input inputmode="decimal" autocomplete="off" aria-label=${t.asksForm.rows.share(index + 1)} .value=${String(figure)}
        @change=${(event: Event) => { this.#put(index, this.#measured(share, typed(event), percent)); }} />
      <select aria-label=${t.asksForm.rows.unit(index + 1)} @change=${(event: Event) => {
        this.#put(index, this.#measured(share, figure, (event.target as HTMLSelectElement).value === 'percent'));
      }}>
        <option value="percent" ?selected=${percent}>%</option><option value="amount" ?selected=${!percent}>${this.currency || t.asksForm.rows.amount}</option>
      </select>
      <button type="button" class="plain" aria-label=${t.asksForm.rows.removeFund(index + 1)} @click=${() => { this.#tell(this.value.filter((_, at) => at !== index)); }}>${t.asksForm.rows.remove}</button>
      ${this.#part(share, index)}
    </div>`;
  }

  protected override render(): unknown {
    const left = 100 - this.value.reduce((sum, { percent }) => sum + (percent ?? 0), 0);
    return html`<fieldset class="field">
      <legend>${this.label}</legend>
      ${this.value.map((share, index) => this.#row(share, index))}
      <div class="add"><button type="button" @click=${() => { this.#tell([...this.value, { fund: '', percent: Math.max(0, left) }]); }}>${t.asksForm.rows.addFund}</button></div>
    </fieldset>`;
  }
}

customElements.define('funds-field', FundsField);
