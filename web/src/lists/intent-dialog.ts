// SPDX-License-Identifier: Apache-2.0
// Before something is done that is about no single line: several lines, a letter, the whole library.
// The room says what is asked; here it is previewed, confirmed and done.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Command, Outcome, Preview } from '../contract';
import type { Intent } from '../app/desk';
import { modalStyles } from '../elements/modal';
import { PreviewDialog, previewStyles } from '../elements/preview-dialog';
import { t } from '../i18n/catalogue';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';

export interface Plan {
  intent: Intent;
  heading: string;
  about?: string;
  /** Questions of the room's own; `change` tells the intent they make, `preview` what would come of it. */
  questions?: (intent: Intent, change: (intent: Intent) => void, preview: Preview | undefined) => unknown;
  /** Its questions are a long form, or a table. */
  wide?: 'form' | 'table';
  /** What an item is called that the preview names by its id. */
  itemName?: (id: string) => string;
  /** What the button says; the questions may change it. */
  confirm: string | ((intent: Intent) => string);
  keep: string;
  done: (outcome: Outcome) => void;
  /** How it is done, where that is not as any other command. */
  perform?: (command: Command) => Promise<Outcome>;
}

export class IntentDialog extends PreviewDialog {
  static override properties: PropertyDeclarations = {
    plan: { state: true },
    intent: { state: true },
  };
  declare protected plan: Plan | undefined;
  declare protected intent: Intent | undefined;

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    modalStyles,
    previewStyles,
    css`
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
      .field.short {
        width: 12rem;
        max-width: 100%;
        align-content: end;
      }
      .pair {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3) var(--space-4);
      }
      dialog.form {
        width: min(50rem, calc(100vw - 2rem));
      }
      dialog.table {
        width: min(84rem, calc(100vw - 2rem));
      }
      @media (max-width: 34rem) {
        dialog.form,
        dialog.table {
          width: 100vw;
        }
      }
    `,
  ];

  async open(plan: Plan): Promise<void> {
    this.plan = plan;
    this.intent = plan.intent;
    await this.show();
  }

  protected override intentNow(): Intent | undefined {
    return this.intent;
  }

  protected override get asks(): boolean {
    return this.plan?.questions !== undefined;
  }

  protected override consequences({ consequences }: Preview): unknown {
    return html`<consequence-groups .words=${this.desk.words} .consequences=${consequences}></consequence-groups>`;
  }

  protected override itemName(id: string): string {
    return this.plan?.itemName?.(id) ?? id;
  }

  async #confirm(): Promise<void> {
    const { plan, intent } = this;
    if (!plan || !intent || !this.preview?.allowed || this.busy) return;
    const outcome = await this.carryOut(intent, plan.perform);
    if (outcome) plan.done(outcome);
  }

  protected override render(): unknown {
    const { plan, intent } = this;
    if (!plan || !intent) return html`<dialog></dialog>`;
    const able = this.preview?.allowed === true && !this.busy && !this.desk.readOnly;
    const confirm = typeof plan.confirm === 'string' ? plan.confirm : plan.confirm(intent);
    return html`<dialog class=${plan.wide ?? ''} aria-labelledby="heading">
      <form @submit=${(event: Event) => { event.preventDefault(); void this.#confirm(); }}>
        <div class="body">
          <div><h2 id="heading">${plan.heading}</h2>${plan.about ? html`<p class="quiet">${plan.about}</p>` : nothing}</div>
          ${keyed(plan, plan.questions?.(intent, (changed) => { this.intent = changed; this.lookAgain(); }, this.preview) ?? nothing)}
          <div aria-live="polite">${this.whatHappens()}</div>
          ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}
        </div>
        <div class="foot">
          <button type="button" class="keep" @click=${() => { this.leave(); }}>${plan.keep} <kbd class="hint">Esc</kbd></button>
          <button class="primary" aria-disabled=${able ? 'false' : 'true'}>${this.busy ? t.listsRoom.saving : confirm}</button>
        </div>
      </form>
    </dialog>`;
  }
}

customElements.define('intent-dialog', IntentDialog);
