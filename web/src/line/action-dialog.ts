// SPDX-License-Identifier: Apache-2.0
// Before anything is done: the questions, what will happen in words, and two buttons that say what
// they do. What deletes something asks a second time and names it.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ActionInfo, FieldView, LineDetail, Outcome, Preview } from '../contract';
import type { Intent } from '../app/desk';
import { modalStyles } from '../elements/modal';
import { PreviewDialog, previewStyles } from '../elements/preview-dialog';
import { visible } from '../i18n/format';
import { actionConfirm, actionDone, actionHeading, actionKeep, consequence, refusal, rich } from '../i18n/words';
import { baseStyles, buttonStyles } from '../styles/shared';
import { intentOf, invoicesFor, itemsFor, lightened, newDraft, type About, type Draft } from './action-intent';
import type { DraftEvent } from './asks/ask-form';

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
      .second ul {
        margin-top: var(--space-1);
      }
    `,
  ];

  /** Without a line: something that is not there yet is made. */
  async open(line: LineDetail | undefined, action: ActionInfo, about: About = {}): Promise<void> {
    const rulebook = this.desk.rulebook;
    if (!rulebook) return;
    this.#opened += 1;
    this.#about = about;
    this.line = line;
    this.action = action;
    this.draft = newDraft(line, action, rulebook, about);
    if (about.newLine) this.draft.set = given(about.fields ?? []);
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

  protected override consequences({ consequences }: Preview): unknown {
    return html`<consequence-list .consequences=${consequences}></consequence-list>`;
  }

  get #deletes(): Preview['consequences'] {
    return this.preview?.consequences.filter(({ mark }) => mark === 'deleted') ?? [];
  }

  async #confirm(): Promise<void> {
    const { line, action, draft } = this;
    if (!action || !draft || !this.#ready || this.busy) return;
    if (action.destructive && this.#deletes.length > 0 && !this.second) {
      this.second = true;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.keep')?.focus();
      return;
    }
    const outcome = await this.carryOut(intentOf(line, action, draft, this.#about));
    if (outcome) {
      const sentence = `${actionDone(action.name)}: ${outcome.line && !line ? outcome.line.number : this.#name}.`;
      this.dispatchEvent(new DoneEvent(sentence, outcome));
    }
  }

  /** What the dialog calls the thing it is about. */
  get #name(): string {
    const { line, action } = this;
    return this.#about.name ?? (action?.subject === 'order' && line?.order ? line.order : line?.number ?? '');
  }

  /** A form of fields that changes nothing has nothing to be confirmed. */
  get #unchanged(): boolean {
    return this.action?.asks.some(({ kind }) => kind === 'fields') === true && Object.keys(this.draft?.set ?? {}).length === 0;
  }

  /** Something that must be answered is not, whatever the rules would make of that. */
  get #unanswered(): boolean {
    const { action, draft } = this;
    return action?.asks.some(({ name, kind, required }) => required && kind !== 'fields' && draft?.answers[name] === undefined) === true;
  }

  get #ready(): boolean {
    return this.preview?.allowed === true && !this.#unchanged && !this.#unanswered;
  }

  #fields(line: LineDetail | undefined): readonly FieldView[] {
    return this.#about.fields ?? line?.fields ?? [];
  }

  #asks(line: LineDetail | undefined, action: ActionInfo, draft: Draft): unknown {
    const items = itemsFor(line, action, this.#about);
    const invoices = this.#about.invoice ? [] : invoicesFor(line, action);
    if (items.length + invoices.length + action.asks.length === 0) return nothing;
    return keyed(this.#opened, html`<ask-form .desk=${this.desk} .action=${action} .draft=${draft} .line=${line}
      .items=${items} .invoices=${invoices} .fields=${this.#fields(line)}
      @draft=${(event: DraftEvent) => { this.#changed(event.draft); }}></ask-form>`);
  }

  #what(): unknown {
    const { preview } = this;
    if (this.#unchanged) return html`<p class="lead">Nothing is changed yet.</p>`;
    if (this.#unanswered && preview?.allowed !== false) return html`<p class="lead">What will happen is shown here once you have answered.</p>`;
    return this.whatHappens();
  }

  /** Under a long form the reason stands beside the button it holds back. */
  #stillMissing(): unknown {
    const [first, ...others] = this.preview?.unmet ?? [];
    return first ? html`<p class="missing small">${refusal(first)}${others.length > 0 ? html` <span class="quiet">(${others.length} more)</span>` : nothing}</p>` : nothing;
  }

  #again(): unknown {
    if (!this.second) return nothing;
    return html`<div class="second" role="alert"><strong>This can’t be undone. Really?</strong>
      <ul>${this.#deletes.map((value) => html`<li>${rich(consequence(value))}</li>`)}</ul></div>`;
  }

  protected override render(): unknown {
    const { line, action, draft, second } = this;
    if (!action || !draft) return html`<dialog></dialog>`;
    const name = this.#name;
    const able = this.#ready && !this.busy;
    const wide = this.#fields(line).length > 8 && action.asks.some(({ kind }) => kind === 'fields');
    const confirm = actionConfirm(action.name, action.subject === 'order' ? 'order' : 'line');
    return html`<dialog class=${wide ? 'wide' : ''} aria-labelledby="heading">
      <form @submit=${(event: Event) => { event.preventDefault(); void this.#confirm(); }}>
        <div class="body">
          <div><h2 id="heading">${actionHeading(action.name, name)}</h2>${line && action.subject !== 'order' ? html`<p class="quiet">${visible(line.title)}</p>` : nothing}</div>
          ${this.#asks(line, action, draft)}
          <div aria-live="polite">${this.#what()}</div>
          ${this.#again()}
          ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}
        </div>
        <div class="foot">
          ${wide ? this.#stillMissing() : nothing}
          <button type="button" class="keep" @click=${() => { this.leave(); }}>${second ? 'Keep everything' : actionKeep(action.name)} <kbd class="hint">Esc</kbd></button>
          <button class="primary ${action.destructive ? 'danger' : ''}" aria-disabled=${able ? 'false' : 'true'}>
            ${this.busy ? 'Saving…' : second ? 'Delete them and go on' : confirm}</button>
        </div>
      </form>
    </dialog>`;
  }
}

/** What a record that is made begins with. */
function given(fields: readonly FieldView[]): Draft['set'] {
  return Object.fromEntries(fields.flatMap(({ name, value }) => (value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]])));
}

customElements.define('action-dialog', ActionDialog);
