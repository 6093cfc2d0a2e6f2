// SPDX-License-Identifier: Apache-2.0
// A change that was not taken is given up, with a reason that is kept.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { AttentionEntry } from '../contract';
import { failureOf } from '../app/desk';
import { DeskElement } from '../elements/desk-element';
import { focusFirstField, modalStyles, openModal } from '../elements/modal';
import { t } from '../i18n/catalogue';
import { actionButton, storageError } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';

export class DiscardDialog extends DeskElement {
  static override properties: PropertyDeclarations = {
    entry: { state: true },
    reason: { state: true },
    busy: { state: true },
    trouble: { state: true },
  };
  declare protected entry: AttentionEntry | undefined;
  declare protected reason: string;
  declare protected busy: boolean;
  declare protected trouble: string;

  static override styles = [baseStyles, buttonStyles, fieldStyles, modalStyles, css`
    .field {
      display: grid;
      gap: var(--space-1);
    }
    .field label {
      font-weight: 600;
    }
    .trouble {
      color: var(--red);
    }
  `];

  constructor() {
    super();
    this.reason = '';
    this.busy = false;
    this.trouble = '';
  }

  async show(entry: AttentionEntry): Promise<void> {
    this.entry = entry;
    this.reason = '';
    this.busy = false;
    this.trouble = '';
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    openModal(dialog);
    requestAnimationFrame(() => { focusFirstField(dialog); });
  }

  async #discard(): Promise<void> {
    const { entry, desk } = this;
    const reason = this.reason.trim();
    if (!entry || !reason || this.busy || !desk.backend) return;
    this.busy = true;
    this.trouble = '';
    try {
      await desk.backend.discard({ seq: entry.seq, reason, actor: desk.asker.actor, at: Date.now() });
      this.renderRoot.querySelector('dialog')?.close();
      this.dispatchEvent(new Event('discarded'));
    } catch (problem) {
      this.trouble = storageError(failureOf(problem).code);
    }
    this.busy = false;
  }

  protected override render(): unknown {
    const { entry } = this;
    const { heading, about, label, keep, confirm } = t.attention.attentionWords.discard;
    const able = this.reason.trim() !== '' && !this.busy;
    return html`<dialog aria-labelledby="heading">${entry ? html`
      <form @submit=${(event: Event) => { event.preventDefault(); void this.#discard(); }}>
        <div class="body">
          <div><h2 id="heading">${heading}</h2>
            <p class="quiet">${[actionButton(entry.command.action), entry.line?.number ?? ''].filter(Boolean).join(' · ')}</p></div>
          <p>${about}</p>
          <div class="field"><label for="reason">${label}</label>
            <input id="reason" autocomplete="off" maxlength="500" required .value=${this.reason}
              @input=${(event: Event) => { this.reason = (event.target as HTMLInputElement).value; }} /></div>
          ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}
        </div>
        <div class="foot">
          <button type="button" @click=${() => { this.renderRoot.querySelector('dialog')?.close(); }}>${keep} <kbd class="hint">Esc</kbd></button>
          <button class="primary danger" aria-disabled=${able ? 'false' : 'true'}>${this.busy ? t.common.saving : confirm}</button>
        </div>
      </form>` : nothing}</dialog>`;
  }
}

customElements.define('discard-dialog', DiscardDialog);
