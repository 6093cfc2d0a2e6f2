// SPDX-License-Identifier: Apache-2.0
// Before anything is done: the questions, what will happen in words, and two buttons that say what
// they do. What deletes something asks a second time and names it.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { ActionInfo, LineDetail, Outcome, Preview } from '../contract';
import { failureOf } from '../app/desk';
import { visible } from '../i18n/format';
import { DeskElement } from '../elements/desk-element';
import { modalStyles, openModal } from '../elements/modal';
import { actionConfirm, actionDone, actionHeading, actionKeep, consequence, refusal, rich, storageError } from '../i18n/words';
import { baseStyles, buttonStyles } from '../styles/shared';
import { intentOf, invoicesFor, itemsFor, newDraft, type Draft } from './action-intent';
import type { DraftEvent } from './ask-form';

const previewPauseMs = 90;

export class DoneEvent extends Event {
  constructor(readonly sentence: string, readonly outcome: Outcome) {
    super('done');
  }
}

export class ActionDialog extends DeskElement {
  static override properties: PropertyDeclarations = {
    line: { state: true },
    action: { state: true },
    draft: { state: true },
    preview: { state: true },
    trouble: { state: true },
    busy: { state: true },
    second: { state: true },
  };
  declare protected line: LineDetail | undefined;
  declare protected action: ActionInfo | undefined;
  declare protected draft: Draft | undefined;
  declare protected preview: Preview | undefined;
  declare protected trouble: string;
  declare protected busy: boolean;
  /** The second question is on the screen. */
  declare protected second: boolean;
  #timer = 0;
  #turn = 0;

  static override styles = [
    baseStyles,
    buttonStyles,
    modalStyles,
    css`
      .lead {
        color: var(--ink-2);
        margin-bottom: var(--space-2);
      }
      .trouble {
        color: var(--red);
      }
      .unmet li {
        padding-block: 0.15rem;
        color: var(--amber);
      }
      .second {
        padding: var(--space-3) var(--space-4);
        border-radius: var(--radius-small);
        background: var(--red-soft);
        color: var(--red);
      }
      .second ul {
        margin-top: var(--space-1);
      }
    `,
  ];

  async open(line: LineDetail, action: ActionInfo): Promise<void> {
    const rulebook = this.desk.rulebook;
    if (!rulebook) return;
    this.line = line;
    this.action = action;
    this.draft = newDraft(line, action, rulebook);
    this.preview = undefined;
    this.trouble = '';
    this.busy = false;
    this.second = false;
    await this.updateComplete;
    openModal(this.renderRoot.querySelector('dialog'));
    await this.#look();
  }

  #changed(draft: Draft): void {
    this.draft = draft;
    this.second = false;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#look(), previewPauseMs);
  }

  async #look(): Promise<void> {
    const { line, action, draft } = this;
    if (!line || !action || !draft || !this.desk.backend) return;
    const turn = ++this.#turn;
    try {
      const preview = await this.desk.backend.preview(this.desk.command(intentOf(line, action, draft)));
      if (turn === this.#turn) this.preview = preview;
    } catch (reason) {
      const failure = failureOf(reason);
      this.trouble = failure.message || storageError(failure.code);
    }
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.renderRoot.querySelector('dialog')?.close();
  }

  get #deletes(): Preview['consequences'] {
    return this.preview?.consequences.filter(({ mark }) => mark === 'deleted') ?? [];
  }

  async #confirm(): Promise<void> {
    const { line, action, draft } = this;
    if (!line || !action || !draft || !this.preview?.allowed || this.busy) return;
    if (action.destructive && this.#deletes.length > 0 && !this.second) {
      this.second = true;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.keep')?.focus();
      return;
    }
    this.busy = true;
    this.trouble = '';
    try {
      const outcome = await this.desk.perform(this.desk.command(intentOf(line, action, draft)));
      if (outcome.accepted) {
        const sentence = `${actionDone(action.name)}: ${action.subject === 'order' && line.order ? line.order : line.number}.`;
        this.#leave();
        this.dispatchEvent(new DoneEvent(sentence, outcome));
      } else {
        this.preview = { allowed: false, unmet: outcome.unmet, consequences: [] };
      }
    } catch (reason) {
      const failure = failureOf(reason);
      this.trouble = `Not done, because it could not be saved. ${storageError(failure.code)}`;
      this.desk.announce(this.trouble, true);
    }
    this.busy = false;
  }

  #asks(line: LineDetail, action: ActionInfo, draft: Draft): unknown {
    const rulebook = this.desk.rulebook;
    if (!rulebook) return nothing;
    const items = itemsFor(line, action, rulebook);
    const invoices = invoicesFor(line, action);
    if (items.length + invoices.length + action.asks.length === 0) return nothing;
    return html`<ask-form .action=${action} .draft=${draft} .items=${items} .invoices=${invoices} .price=${line.price}
      @draft=${(event: DraftEvent) => { this.#changed(event.draft); }}></ask-form>`;
  }

  #what(): unknown {
    const { preview } = this;
    if (!preview) return html`<p class="lead">Looking at what would happen…</p>`;
    if (!preview.allowed) {
      return html`<div><p class="lead">This is still missing:</p>
        <ul class="unmet">${preview.unmet.map((value) => html`<li>${refusal(value)}</li>`)}</ul></div>`;
    }
    return html`<div><p class="lead">${preview.consequences.length > 0
        ? 'This is what will happen. Nothing has changed yet.'
        : 'Nothing else changes.'}</p>
      <consequence-list .consequences=${preview.consequences}></consequence-list></div>`;
  }

  #again(): unknown {
    if (!this.second) return nothing;
    return html`<div class="second" role="alert"><strong>This can’t be undone. Really?</strong>
      <ul>${this.#deletes.map((value) => html`<li>${rich(consequence(value))}</li>`)}</ul></div>`;
  }

  protected override render(): unknown {
    const { line, action, draft, preview, second } = this;
    if (!line || !action || !draft) return html`<dialog></dialog>`;
    const name = action.subject === 'order' && line.order ? line.order : line.number;
    const able = preview?.allowed === true && !this.busy;
    const confirm = actionConfirm(action.name, action.subject === 'order' ? 'order' : 'line');
    return html`<dialog aria-labelledby="heading">
      <form @submit=${(event: Event) => { event.preventDefault(); void this.#confirm(); }}>
        <div class="body">
          <div><h2 id="heading">${actionHeading(action.name, name)}</h2><p class="quiet">${visible(line.title)}</p></div>
          ${this.#asks(line, action, draft)}
          <div aria-live="polite">${this.#what()}</div>
          ${this.#again()}
          ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}
        </div>
        <div class="foot">
          <button type="button" class="keep" @click=${() => { this.#leave(); }}>${second ? 'Keep everything' : actionKeep(action.name)} <kbd class="hint">Esc</kbd></button>
          <button class="primary ${action.destructive ? 'danger' : ''}" aria-disabled=${able ? 'false' : 'true'}>
            ${this.busy ? 'Saving…' : second ? 'Delete them and go on' : confirm}</button>
        </div>
      </form>
    </dialog>`;
  }
}

customElements.define('action-dialog', ActionDialog);
