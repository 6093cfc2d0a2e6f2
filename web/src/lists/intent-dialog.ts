// SPDX-License-Identifier: Apache-2.0
// Before something is done that is about no single line: several lines, a letter, the whole library.
// The room says what is asked; here it is previewed, confirmed and done.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Outcome, Preview } from '../contract';
import { failureOf, type Intent } from '../app/desk';
import { DeskElement } from '../elements/desk-element';
import { modalStyles, openModal } from '../elements/modal';
import { refusal, storageError } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';

const previewPauseMs = 90;

export interface Plan {
  intent: Intent;
  heading: string;
  about?: string;
  /** Questions of the room's own; `change` tells the intent they make. */
  questions?: (intent: Intent, change: (intent: Intent) => void) => unknown;
  confirm: string;
  keep: string;
  done: (outcome: Outcome) => void;
}

export class IntentDialog extends DeskElement {
  static override properties: PropertyDeclarations = {
    plan: { state: true },
    intent: { state: true },
    preview: { state: true },
    trouble: { state: true },
    busy: { state: true },
  };
  declare protected plan: Plan | undefined;
  declare protected intent: Intent | undefined;
  declare protected preview: Preview | undefined;
  declare protected trouble: string;
  declare protected busy: boolean;
  #timer = 0;
  #turn = 0;

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
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
      fieldset,
      .field {
        display: grid;
        gap: var(--space-1);
      }
      legend,
      .field > label {
        padding: 0;
        font-weight: 600;
      }
      .field > * {
        width: 100%;
      }
    `,
  ];

  async open(plan: Plan): Promise<void> {
    this.plan = plan;
    this.intent = plan.intent;
    this.preview = undefined;
    this.trouble = '';
    this.busy = false;
    await this.updateComplete;
    openModal(this.renderRoot.querySelector('dialog'));
    await this.#look();
  }

  #changed(intent: Intent): void {
    this.intent = intent;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#look(), previewPauseMs);
  }

  async #look(): Promise<void> {
    const { intent } = this;
    if (!intent || !this.desk.backend) return;
    const turn = ++this.#turn;
    try {
      const preview = await this.desk.backend.preview(this.desk.command(intent));
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

  async #confirm(): Promise<void> {
    const { plan, intent } = this;
    if (!plan || !intent || !this.preview?.allowed || this.busy) return;
    this.busy = true;
    this.trouble = '';
    try {
      const outcome = await this.desk.perform(this.desk.command(intent));
      if (outcome.accepted) {
        this.#leave();
        plan.done(outcome);
      } else {
        this.preview = { allowed: false, unmet: outcome.unmet, consequences: [] };
      }
    } catch (reason) {
      this.trouble = `Not done, because it could not be saved. ${storageError(failureOf(reason).code)}`;
      this.desk.announce(this.trouble, true);
    }
    this.busy = false;
  }

  #what(): unknown {
    const { preview } = this;
    if (!preview) return html`<p class="lead">Looking at what would happen…</p>`;
    if (!preview.allowed) {
      return html`<p class="lead">This is still missing:</p>
        <ul class="unmet">${preview.unmet.map((value) => html`<li>${refusal(value)}</li>`)}</ul>`;
    }
    return html`<p class="lead">${preview.consequences.length > 0
        ? 'This is what will happen. Nothing has changed yet.'
        : 'Nothing else changes.'}</p>
      <consequence-groups .consequences=${preview.consequences}></consequence-groups>`;
  }

  protected override render(): unknown {
    const { plan, intent } = this;
    if (!plan || !intent) return html`<dialog></dialog>`;
    const able = this.preview?.allowed === true && !this.busy && !this.desk.readOnly;
    return html`<dialog aria-labelledby="heading">
      <form @submit=${(event: Event) => { event.preventDefault(); void this.#confirm(); }}>
        <div class="body">
          <div><h2 id="heading">${plan.heading}</h2>${plan.about ? html`<p class="quiet">${plan.about}</p>` : nothing}</div>
          ${plan.questions?.(intent, (changed) => { this.#changed(changed); }) ?? nothing}
          <div aria-live="polite">${this.#what()}</div>
          ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}
        </div>
        <div class="foot">
          <button type="button" class="keep" @click=${() => { this.#leave(); }}>${plan.keep} <kbd class="hint">Esc</kbd></button>
          <button class="primary" aria-disabled=${able ? 'false' : 'true'}>${this.busy ? 'Saving…' : plan.confirm}</button>
        </div>
      </form>
    </dialog>`;
  }
}

customElements.define('intent-dialog', IntentDialog);
