// SPDX-License-Identifier: Apache-2.0
// The form for what lines must have besides words and statuses. Loaded when it is first wanted.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Choice, LineWhere, QueryResult } from '../contract';
import { failureOf } from '../app/desk';
import { cleaned, flags, spans, type Span } from '../app/route-where';
import { DeskElement } from '../elements/desk-element';
import { focusFirstField, modalStyles, openModal } from '../elements/modal';
import { t } from '../i18n/catalogue';
import { storageError } from '../i18n/words';
import { askStyles } from '../line/asks/field-styles';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import { WhereEvent } from './line-conditions';
import { meant, type Kind } from './named-record';

type Named = 'vendor' | 'fund' | 'location';
const kinds: Readonly<Record<Named, Kind>> = { vendor: 'vendors', fund: 'funds', location: 'locations' };
const named = Object.keys(kinds) as Named[];
const typingPauseMs = 150;
const proposedAtMost = 50;

export class ConditionsDialog extends DeskElement {
  static override properties: PropertyDeclarations = {
    where: { state: true },
    typed: { state: true },
    proposed: { state: true },
    trouble: { state: true },
  };
  declare protected where: LineWhere;
  /** What stands in the fields of records, which are told by their names. */
  declare protected typed: Readonly<Record<Named, string>>;
  declare protected proposed: Readonly<Record<Named, readonly Choice[]>>;
  /** By the field it is about; '' is about all of it. */
  declare protected trouble: ReadonlyMap<string, string>;
  #timer = 0;
  #turn = 0;

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    modalStyles,
    askStyles,
    css`
      .pairs {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
        gap: var(--space-4);
      }
      fieldset .days {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-4);
        margin-top: var(--space-1);
      }
      .days label {
        display: flex;
        flex: 1 1 12rem;
        align-items: center;
        gap: var(--space-2);
        color: var(--ink-2);
      }
      .days input {
        flex: 1;
        min-width: 0;
      }
      /* One below the other: their fields begin at the same place. */
      @media (max-width: 34rem) {
        .days label > span {
          min-width: 3rem;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.#fill({}, {});
  }

  #fill(where: LineWhere, names: QueryResult['names']): void {
    this.where = where;
    this.typed = { vendor: names.vendor ?? where.vendor ?? '', fund: names.fund ?? where.fund ?? '', location: where.location ?? '' };
    this.proposed = { vendor: [], fund: [], location: [] };
    this.trouble = new Map();
  }

  async open(where: LineWhere | undefined, names: QueryResult['names']): Promise<void> {
    this.#fill({ ...where }, names);
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    openModal(dialog);
    requestAnimationFrame(() => { focusFirstField(dialog); });
    for (const name of named) void this.#propose(name);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.renderRoot.querySelector('dialog')?.close();
  }

  #type(name: Named, text: string): void {
    this.typed = { ...this.typed, [name]: text };
    // Another name: the record that was meant is not meant any more.
    const { [name]: _, ...others } = this.where;
    this.where = others;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#propose(name), typingPauseMs);
  }

  /** A field that is filled with a record's name proposes all of them, as an empty one does. */
  async #propose(name: Named): Promise<void> {
    const turn = ++this.#turn;
    const text = this.where[name] === undefined ? this.typed[name].trim() : '';
    const found = await this.desk.backend?.choices({ of: kinds[name], text }).catch(() => undefined);
    if (!found || (turn !== this.#turn && text)) return;
    this.proposed = { ...this.proposed, [name]: found.choices.slice(0, proposedAtMost) };
  }

  /** The records that the names are of; what is the matter where there is none, or more than one. */
  async #named(): Promise<Partial<Record<Named, string>>> {
    const { backend } = this.desk;
    const found: Partial<Record<Named, string>> = {};
    const trouble = new Map<string, string>();
    for (const name of named) {
      const typed = this.typed[name].trim();
      const known = this.where[name];
      if (known !== undefined) found[name] = known;
      else if (typed && backend) {
        const which = await meant(backend, kinds[name], typed);
        if ('choice' in which) found[name] = which.choice.id;
        else trouble.set(name, which.fits === 0 ? t.lines.conditionForm.unknown[name](typed) : t.lines.conditionForm.several(typed, which.fits));
      }
    }
    for (const span of spans) {
      const [from, to] = [this.where[`${span}From`], this.where[`${span}To`]];
      if (from && to && from > to) trouble.set(span, t.lines.conditionForm.turned(t.lines.conditionForm.spans[span]));
    }
    this.trouble = trouble;
    return found;
  }

  async #confirm(): Promise<void> {
    try {
      const found = await this.#named();
      if (this.trouble.size === 0) {
        this.#close();
        this.dispatchEvent(new WhereEvent(cleaned({ ...this.where, ...found })));
        return;
      }
    } catch (reason) {
      const { message, code } = failureOf(reason);
      this.trouble = new Map([['', message || storageError(code)]]);
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  #clear(): void {
    this.#fill({}, {});
    for (const name of named) void this.#propose(name);
    focusFirstField(this.renderRoot.querySelector('dialog'));
  }

  #trouble(field: string): unknown {
    const words = this.trouble.get(field);
    return words ? html`<p id="trouble-${field}" class="trouble" role="alert">${words}</p>` : nothing;
  }

  #record(name: Named): unknown {
    const wrong = this.trouble.has(name);
    return html`<div class="field"><label for=${name}>${t.lines.conditionForm.labels[name]}</label>
      <input id=${name} list="of-${name}" autocomplete="off" spellcheck="false" maxlength="300" .value=${this.typed[name]}
        aria-invalid=${wrong ? 'true' : 'false'} aria-describedby=${wrong ? `trouble-${name}` : nothing}
        @input=${(event: Event) => { this.#type(name, (event.target as HTMLInputElement).value); }} />
      <datalist id="of-${name}">${this.proposed[name].map(({ name: called, details }) => html`<option value=${called}>${details.join(', ')}</option>`)}</datalist>
      ${this.#trouble(name)}</div>`;
  }

  #day(span: Span, end: 'From' | 'To'): unknown {
    const key = `${span}${end}` as const;
    const words = t.lines.conditionForm;
    const wrong = this.trouble.has(span);
    return html`<label><span>${end === 'From' ? words.from : words.to}</span>
      <input type="date" aria-label=${end === 'From' ? words.fromOf(words.spans[span]) : words.toOf(words.spans[span])} .value=${this.where[key] ?? ''}
        aria-invalid=${wrong ? 'true' : 'false'} aria-describedby=${wrong ? `trouble-${span}` : nothing}
        @change=${(event: Event) => { this.where = { ...this.where, [key]: (event.target as HTMLInputElement).value }; }} /></label>`;
  }

  #span(span: Span): unknown {
    return html`<fieldset><legend>${t.lines.conditionForm.spans[span]}</legend>
      <div class="days">${this.#day(span, 'From')}${this.#day(span, 'To')}</div>${this.#trouble(span)}</fieldset>`;
  }

  protected override render(): unknown {
    const words = t.lines.conditionForm;
    return html`<dialog aria-labelledby="heading"><form novalidate @submit=${(event: Event) => { event.preventDefault(); void this.#confirm(); }}>
      <div class="body">
        <div><h2 id="heading">${words.heading}</h2><p class="quiet small">${words.help}</p></div>
        <div class="pairs">
          ${named.map((name) => this.#record(name))}
          <div class="field"><label for="invoice">${words.labels.invoice}</label>
            <input id="invoice" autocomplete="off" spellcheck="false" maxlength="300" .value=${this.where.invoice ?? ''}
              @input=${(event: Event) => { this.where = { ...this.where, invoice: (event.target as HTMLInputElement).value }; }} /></div>
        </div>
        ${spans.map((span) => this.#span(span))}
        <div>${flags.map((flag) => html`<label class="check"><input type="checkbox" .checked=${this.where[flag] === true}
          @change=${(event: Event) => { this.where = { ...this.where, [flag]: (event.target as HTMLInputElement).checked }; }} /><span>${words[flag]}</span></label>`)}</div>
        ${this.#trouble('')}
      </div>
      <div class="foot">
        <button type="button" @click=${() => { this.#clear(); }}>${words.clear}</button>
        <button type="button" @click=${() => { this.#close(); }}>${words.keep} <kbd class="hint">Esc</kbd></button>
        <button class="primary">${words.confirm}</button>
      </div>
    </form></dialog>`;
  }
}

customElements.define('conditions-dialog', ConditionsDialog);
