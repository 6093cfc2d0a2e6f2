// SPDX-License-Identifier: Apache-2.0
// Before anything is done: the questions, what will happen in words, and two buttons that say what
// they do. What deletes something asks a second time and names it.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ActionInfo, FieldView, LineDetail, Outcome, Preview } from '../contract';
import type { Intent } from '../app/desk';
import { submits } from '../elements/enter';
import { modalStyles } from '../elements/modal';
import { PreviewDialog, previewStyles } from '../elements/preview-dialog';
import { t } from '../i18n/catalogue';
import { fieldLabel } from '../i18n/fields';
import { visible } from '../i18n/format';
import { actionConfirm, actionDone, actionHeading, actionKeep, consequence, refusal, rich } from '../i18n/words';
import { pieceName } from '../pieces/piece-words';
import { baseStyles, buttonStyles } from '../styles/shared';
import {
  asksOf, changesNothing, intentOf, invoicesFor, itemsFor, lightened, newDraft, unanswered, withWords, type About, type Draft,
} from './action-intent';
import type { DraftEvent } from './asks/ask-form';
import { askedFields, filled } from './asks/field-values';

export class DoneEvent extends Event {
  constructor(readonly sentence: string, readonly outcome: Outcome) {
    super('done');
  }
}

export class ActionDialog extends PreviewDialog {
  static override properties: PropertyDeclarations = {
    line: { state: true },
    action: { state: true },
    draft: { state: true },
    second: { state: true },
  };
  declare protected line: LineDetail | undefined;
  declare protected action: ActionInfo | undefined;
  declare protected draft: Draft | undefined;
  /** The second question is on the screen. */
  declare protected second: boolean;
  #about: About = {};
  #opened = 0;

  static override styles = [
    baseStyles,
    buttonStyles,
    modalStyles,
    previewStyles,
    css`
      .second {
        padding: var(--space-3) var(--space-4);
        border-radius: var(--radius-small);
        background: var(--red-soft);
        color: var(--red);
      }
      .missing {
        flex: 1 1 12rem;
        align-self: center;
        color: var(--amber);
      }
      dialog.wide {
        width: min(50rem, calc(100vw - 2rem));
      }
      @media (max-width: 34rem) {
        dialog.wide {
          width: 100vw;
        }
      }
      .second ul {
        margin-top: var(--space-1);
      }
    `,
  ];

  /** Without a line: it is about an order, or something that is not there yet is made. */
  async open(line: LineDetail | undefined, action: ActionInfo, about: About = {}): Promise<void> {
    const rulebook = this.desk.rulebook;
    if (!rulebook) return;
    await import('../elements/rooms/forms');
    this.#opened += 1;
    this.#about = about;
    this.line = line;
    this.action = action;
    this.draft = newDraft(line, action, rulebook, about);
    this.second = false;
    await this.show();
  }

  #changed(draft: Draft): void {
    this.draft = draft;
    this.second = false;
    this.lookAgain();
  }

  protected override intentNow(): Intent | undefined {
    const { line, action, draft } = this;
    return action && draft ? lightened(intentOf(line, action, draft, this.#about)) : undefined;
  }

  /** Who is to give a reason decides by what it would do: that is shown before the reason is written. */
  protected override intentWithWords(): Intent | undefined {
    const { line, action, draft } = this;
    if (!action || !draft) return undefined;
    const filled = withWords(asksOf(action, this.#about), draft);
    return filled && lightened(intentOf(line, action, filled, this.#about));
  }

  protected override consequences({ consequences }: Preview): unknown {
    return html`<consequence-list .words=${this.desk.words} .consequences=${consequences}></consequence-list>`;
  }

  protected override itemName(id: string): string {
    const item = this.line?.items.find((one) => one.id === id);
    return item ? pieceName(item) : id;
  }

  get #deletes(): Preview['consequences'] {
    return this.preview?.consequences.filter(({ mark }) => mark === 'deleted') ?? [];
  }

  async #confirm(): Promise<void> {
    const { action, draft } = this;
    if (!action || !draft || !this.#ready || this.busy) return;
    if (action.destructive && this.#deletes.length > 0 && !this.second) {
      this.second = true;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.keep')?.focus();
      return;
    }
    const outcome = await this.carryOut(intentOf(this.line, action, draft, this.#about), this.#about.perform);
    if (outcome) {
      const sentence = t.line.room.done(actionDone(action.name), outcome.line && this.#about.newLine ? outcome.line.number : this.#name);
      this.dispatchEvent(new DoneEvent(sentence, outcome));
    }
  }

  /** What the dialog calls the thing it is about. */
  get #name(): string {
    const { line, action } = this;
    return this.#about.name ?? (action?.subject === 'order' && line?.order ? line.order : line?.number ?? '');
  }

  get #unchanged(): boolean {
    const { action, draft } = this;
    return !this.#about.making && action !== undefined && draft !== undefined && changesNothing(action, draft);
  }

  get #unanswered(): boolean {
    const { action, draft } = this;
    return action !== undefined && draft !== undefined && unanswered(asksOf(action, this.#about), draft);
  }

  /** Fields of items have names of their own where items have records of their own. */
  get #of(): string {
    const { makeItem, editItem } = this.desk.rulebook?.records ?? {};
    return makeItem !== undefined && this.action?.name === editItem ? 'piece' : '';
  }

  /** Fields a new record cannot do without and nobody has filled in yet. */
  get #missingFields(): string[] {
    const { set } = this.draft ?? {};
    if (!this.#about.making || !set) return [];
    return this.#fields(this.line).filter(({ name, required }) => required && (set[name] === undefined || set[name] === null || set[name] === ''))
      .map(({ name }) => fieldLabel(name));
  }

  get #ready(): boolean {
    return this.preview?.allowed === true && !this.#unchanged && !this.#unanswered && this.#missingFields.length === 0;
  }

  /** Of the action's form: what the room gave, else the line's own, else what is still empty. */
  #fields(line: LineDetail | undefined): readonly FieldView[] {
    const { action } = this;
    if (this.#about.fields) return this.#about.fields;
    return line && action?.name === this.desk.rulebook?.records.editLine ? line.fields : filled(askedFields(action), {});
  }

  #asks(line: LineDetail | undefined, action: ActionInfo, draft: Draft): unknown {
    const items = itemsFor(line, action, this.#about);
    const invoices = this.#about.invoice ? [] : invoicesFor(line, action);
    const asks = asksOf(action, this.#about);
    if (items.length + invoices.length + asks.length === 0) return nothing;
    return keyed(this.#opened, html`<ask-form .desk=${this.desk} .action=${action} .asks=${asks} .draft=${draft} .line=${line} .making=${this.#about.making === true} .of=${this.#of}
      .items=${items} .invoices=${invoices} .fields=${this.#fields(line)}
      @draft=${(event: DraftEvent) => { this.#changed(event.draft); }}></ask-form>`);
  }

  #what(): unknown {
    const { preview } = this;
    if (this.#unchanged) return html`<p class="lead">${t.parts.dialog.unchanged}</p>`;
    const missing = this.#missingFields;
    if (missing.length > 0 && preview?.allowed !== false) return html`<p class="lead">${t.parts.dialog.toFill(missing)}</p>`;
    if (this.#unanswered && preview?.allowed !== false) return html`<p class="lead">${t.parts.dialog.answerFirst}</p>`;
    return this.whatHappens();
  }

  /** Under a long form the reason stands beside the button it holds back. */
  #stillMissing(): unknown {
    const [first, ...others] = this.preview?.unmet ?? [];
    const missing = this.#missingFields;
    if (!first && missing.length > 0) return html`<p class="missing small">${t.parts.dialog.toFill(missing)}</p>`;
    return first ? html`<p class="missing small">${refusal(first)}${others.length > 0 ? html` <span class="quiet">${t.parts.dialog.moreReasons(others.length)}</span>` : nothing}</p>` : nothing;
  }

  #again(): unknown {
    if (!this.second) return nothing;
    return html`<div class="second" role="alert"><strong>${t.parts.dialog.really}</strong>
      <ul>${this.#deletes.map((value) => html`<li>${rich(consequence(value, this.desk.words))}</li>`)}</ul></div>`;
  }

  protected override render(): unknown {
    const { line, action, draft, second } = this;
    if (!action || !draft) return html`<dialog></dialog>`;
    const name = this.#name;
    const able = this.#ready && !this.busy;
    const wide = this.#fields(line).length > 8 && action.asks.some(({ kind }) => kind === 'fields');
    const confirm = actionConfirm(action.name, action.subject === 'order' ? 'order' : 'line');
    return html`<dialog class=${wide ? 'wide' : ''} aria-labelledby="heading">
      <form @submit=${(event: Event) => { event.preventDefault(); void this.#confirm(); }}
        @keydown=${(event: KeyboardEvent) => { if (submits(event)) { event.preventDefault(); void this.#confirm(); } }}>
        <div class="body">
          <div><h2 id="heading">${actionHeading(action.name, name)}</h2>${line && action.subject !== 'order' ? html`<p class="quiet">${visible(line.title)}</p>` : nothing}</div>
          ${this.#asks(line, action, draft)}
          <div aria-live="polite">${this.#what()}</div>
          ${this.#again()}
          ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}
        </div>
        <div class="foot">
          ${wide ? this.#stillMissing() : nothing}
          <button type="button" class="keep" @click=${() => { this.leave(); }}>${second ? t.parts.dialog.keepAll : actionKeep(action.name)} <kbd class="hint">Esc</kbd></button>
          <button class="primary ${action.destructive ? 'danger' : ''}" aria-disabled=${able ? 'false' : 'true'}>
            ${this.busy ? t.parts.dialog.saving : second ? t.parts.dialog.deleteThem : confirm}</button>
        </div>
      </form>
    </dialog>`;
  }
}

customElements.define('action-dialog', ActionDialog);
