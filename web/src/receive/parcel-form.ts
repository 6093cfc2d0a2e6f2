// SPDX-License-Identifier: Apache-2.0
// What the clerk says of the parcel: asked in place, and all of it can be left empty.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Ask, FieldValue } from '../contract';
import type { Parcel } from '../app/receipts';
import { today } from '../app/today';
import { DeskElement } from '../elements/desk-element';
import { submits } from '../elements/enter';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { askLabel } from '../i18n/words';
import type { ChosenEvent } from '../line/asks/choice-picker';
import { isAsked, stillAsked } from '../line/asks/dependent';
import { askStyles } from '../line/asks/field-styles';
import type { Question, ValueEvent } from '../line/asks/form-field';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { parcelWords, receiptAsks } from './parcel-words';

type Draft = Omit<Parcel, 'startedAt'>;

const nobody: Draft = { number: '', args: {} };

/** The form is done with, whether anything was kept or not. */
export class ParcelDone extends Event {
  constructor() {
    super('parcel-done');
  }
}

export class ParcelForm extends DeskElement {
  static override properties: PropertyDeclarations = {
    draft: { state: true },
    picking: { state: true },
  };
  declare protected draft: Draft;
  /** Another vendor is being chosen. */
  declare protected picking: boolean;

  static override styles = [
    baseStyles, buttonStyles, fieldStyles, panelStyles, askStyles,
    css`
      form {
        padding: var(--space-4) var(--space-5);
        display: grid;
        gap: var(--space-4);
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
        gap: var(--space-3) var(--space-5);
        align-items: start;
      }
      .own {
        display: grid;
        gap: var(--space-3);
      }
      .named {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        min-height: var(--target);
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--space-2);
      }
      @media (max-width: 50rem) {
        form {
          padding: var(--space-4);
        }
        .foot button {
          flex: 1 1 100%;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.draft = nobody;
    this.picking = true;
  }

  protected override connected(): void {
    const { parcel } = this.desk.receipts;
    this.draft = parcel ?? nobody;
    this.picking = parcel?.vendor === undefined;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#number')?.focus();
  }

  #take(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
  }

  #answer(name: string, value: FieldValue | undefined): void {
    const { [name]: _, ...others } = this.draft.args;
    const given = typeof value === 'boolean' || (typeof value === 'string' && value !== '') ? { [name]: value } : {};
    this.#take({ args: stillAsked(receiptAsks(this.desk.rulebook), { ...others, ...given }) });
  }

  #leave(): void {
    this.dispatchEvent(new ParcelDone());
  }

  #keep(): void {
    const form = this.renderRoot.querySelector('form');
    if (!form?.reportValidity()) return;
    const { receipts, rulebook } = this.desk;
    const days = new Set(receiptAsks(rulebook).filter(({ kind }) => kind === 'date').map(({ name }) => name));
    // A parcel may be unpacked until tomorrow: that it came today is not said, and so each receipt is of its own day.
    const args = Object.fromEntries(Object.entries(this.draft.args).filter(([name, value]) => !(days.has(name) && value === today())));
    const { vendor } = this.draft;
    const parcel: Draft = { number: this.draft.number.trim(), args, ...(vendor ? { vendor } : {}) };
    const about = parcelWords(parcel, rulebook);
    if (receipts.parcel) {
      receipts.change(parcel);
      this.desk.announce(t.receive.parcel.changed(about));
    } else {
      receipts.begin(parcel);
      this.desk.announce(t.receive.parcel.begun(about));
    }
    this.#leave();
  }

  /** Scanned: there is nothing more to be typed. */
  scanned(field: HTMLElement, text: string): void {
    if (field.id !== 'number') return;
    this.#take({ number: text });
    this.#keep();
  }

  #vendor(): unknown {
    const words = t.receive.parcel;
    const { vendor } = this.draft;
    if (vendor && !this.picking) {
      return html`<div class="field"><span class="name">${words.vendor}</span>
        <p class="named"><strong>${visible(vendor.name)}</strong>
          <button type="button" class="plain" @click=${() => { this.picking = true; }}>${words.otherVendorButton}</button></p></div>`;
    }
    return html`<choice-picker .desk=${this.desk} .question=${{ of: 'vendors' }} .label=${words.vendor} .none=${words.noVendor}
      .value=${vendor?.id ?? ''} .shown=${vendor?.name ?? ''}
      @chosen=${({ choice }: ChosenEvent) => {
        const { vendor: _, ...others } = this.draft;
        this.draft = choice ? { ...others, vendor: { id: choice.id, name: choice.name } } : others;
      }}></choice-picker>`;
  }

  #ask(ask: Ask): unknown {
    const { receiveAction = '' } = this.desk.rulebook ?? {};
    if (!isAsked(ask, receiptAsks(this.desk.rulebook), this.draft.args)) return nothing;
    const label = askLabel(ask.name, receiveAction);
    const value = this.draft.args[ask.name] ?? ask.initial;
    if (ask.kind === 'date') {
      const id = `ask-${ask.name}`;
      return html`<div class="field"><label for=${id}>${label}</label>
        <input id=${id} type="date" max=${today()} .value=${typeof value === 'string' ? value : today()}
          @input=${(event: Event) => { this.#answer(ask.name, (event.target as HTMLInputElement).value); }} /></div>`;
    }
    const question: Question = { name: ask.name, label, kind: ask.kind, required: false, choices: ask.choices, optional: false };
    return html`<form-field class=${ask.kind} .desk=${this.desk} .question=${question} .value=${value}
      @value=${({ name, value: given }: ValueEvent) => { this.#answer(name, given); }}></form-field>`;
  }

  protected override render(): unknown {
    const words = t.receive.parcel;
    const running = this.desk.receipts.parcel !== undefined;
    const key = (event: KeyboardEvent): void => {
      if (submits(event)) {
        event.preventDefault();
        this.#keep();
      }
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#leave();
    };
    return html`<form class="panel" aria-labelledby="heading" @keydown=${key} @submit=${(event: Event) => { event.preventDefault(); this.#keep(); }}>
      <div><h2 id="heading">${words.formHeading}</h2><p class="quiet">${words.formHelp}</p></div>
      <div class="fields"><div class="own">
        <div class="field"><label for="number">${words.number}</label>
          <input id="number" type="text" data-scan autocomplete="off" spellcheck="false" maxlength="120" aria-describedby="number-help" .value=${this.draft.number}
            @input=${(event: Event) => { this.#take({ number: (event.target as HTMLInputElement).value }); }} />
          <p id="number-help" class="help small">${words.numberHelp}</p></div>
        ${receiptAsks(this.desk.rulebook).map((ask) => this.#ask(ask))}</div>
        ${this.#vendor()}
      </div>
      <div class="foot">
        <button type="button" @click=${() => { this.#leave(); }}>${words.notNow} <kbd class="hint">Esc</kbd></button>
        <button class="primary">${running ? words.formChange : words.formBegin} <kbd class="hint">↵</kbd></button>
      </div>
    </form>`;
  }
}

customElements.define('parcel-form', ParcelForm);
