// SPDX-License-Identifier: Apache-2.0
// Asks once more before something that can't be taken back. `ask()` resolves to what was answered.

import { LitElement, css, html, nothing, type PropertyDeclarations } from 'lit';
import { rich } from '../i18n/words';
import { baseStyles, buttonStyles } from '../styles/shared';
import { modalStyles, openModal } from './modal';

export interface Question {
  heading: string;
  sentences: readonly string[];
  /** What would be lost; shown in red. */
  loss?: string;
  keep: string;
  confirm: string;
  /** Nothing is lost by it. */
  calm?: boolean;
}

export class ConfirmDialog extends LitElement {
  static override properties: PropertyDeclarations = { question: { state: true } };
  declare protected question: Question | undefined;
  #answer: ((agreed: boolean) => void) | undefined;

  static override styles = [baseStyles, buttonStyles, modalStyles, css`
    #words {
      display: grid;
      gap: var(--space-2);
    }
    .loss {
      color: var(--red);
    }
  `];

  async ask(question: Question): Promise<boolean> {
    this.#settle(false);
    this.question = question;
    await this.updateComplete;
    openModal(this.renderRoot.querySelector('dialog'));
    return new Promise((resolve) => { this.#answer = resolve; });
  }

  #settle(agreed: boolean): void {
    const answer = this.#answer;
    this.#answer = undefined;
    answer?.(agreed);
  }

  #leave(agreed: boolean): void {
    this.#settle(agreed);
    this.renderRoot.querySelector('dialog')?.close();
  }

  protected override render(): unknown {
    const question = this.question;
    return html`<dialog aria-labelledby="heading" aria-describedby="words" @close=${() => { this.#settle(false); }}>
      ${question
        ? html`<div class="body">
              <h2 id="heading">${question.heading}</h2>
              <div id="words">
                ${question.sentences.map((sentence) => html`<p>${rich(sentence)}</p>`)}
                ${question.loss ? html`<p class="loss">${rich(question.loss)}</p>` : nothing}
              </div>
            </div>
            <div class="foot">
              <button autofocus @click=${() => { this.#leave(false); }}>
                ${question.keep} <kbd class="hint">Esc</kbd>
              </button>
              <button class="primary ${question.calm ? '' : 'danger'}" @click=${() => { this.#leave(true); }}>${question.confirm}</button>
            </div>`
        : nothing}
    </dialog>`;
  }
}

customElements.define('confirm-dialog', ConfirmDialog);
