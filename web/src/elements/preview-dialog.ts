// SPDX-License-Identifier: Apache-2.0
// A dialog that shows what something would do before it is done: the preview follows the answers, and
// what could not be done or saved stays on the screen.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Command, Outcome, Preview } from '../contract';
import { failureOf, type Intent } from '../app/desk';
import { t } from '../i18n/catalogue';
import { refusal, storageError } from '../i18n/words';
import { DeskElement } from './desk-element';
import { leftOutList } from './left-out';
import { focusFirstField, openModal } from './modal';
import { unwritten } from './unwritten';

const previewPauseMs = 90;

export const previewStyles = css`
  .lead {
    color: var(--ink-2);
    margin-bottom: var(--space-2);
  }
  .trouble {
    color: var(--red);
  }
  .unmet li,
  .left-out li {
    padding-block: 0.15rem;
    color: var(--amber);
  }
  .left-out,
  .would {
    margin-top: var(--space-3);
  }
`;

export abstract class PreviewDialog extends DeskElement {
  static override properties: PropertyDeclarations = {
    preview: { state: true },
    would: { state: true },
    trouble: { state: true },
    busy: { state: true },
  };
  declare protected preview: Preview | undefined;
  /** What would happen if the answers that are still missing were given. */
  declare protected would: Preview | undefined;
  declare protected trouble: string;
  declare protected busy: boolean;
  #timer = 0;
  #turn = 0;

  /** What would be done by the answers as they are; nothing while there is nothing to preview. */
  protected abstract intentNow(): Intent | undefined;
  /** The same with words where words are still missing; nothing while none are. */
  protected intentWithWords(): Intent | undefined {
    return undefined;
  }

  /** Whether an answer can be given that changes what is refused. */
  protected get asks(): boolean {
    return true;
  }

  protected abstract consequences(preview: Preview): unknown;
  /** What an item is called that the preview names by its id. */
  protected abstract itemName(id: string): string;

  protected async show(): Promise<void> {
    this.preview = undefined;
    this.would = undefined;
    this.trouble = '';
    this.busy = false;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    openModal(dialog);
    // The questions are elements of their own, drawn one after the other.
    requestAnimationFrame(() => { focusFirstField(dialog); });
    await this.#look();
  }

  /** An answer changed: the preview follows when there is a pause. */
  protected lookAgain(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#look(), previewPauseMs);
  }

  async #look(): Promise<void> {
    const intent = this.intentNow();
    if (!intent || !this.desk.backend) return;
    const turn = ++this.#turn;
    try {
      const preview = await this.desk.backend.preview(this.desk.command(intent));
      const filled = preview.allowed ? undefined : this.intentWithWords();
      const would = filled && await this.desk.backend.preview(this.desk.command(filled));
      if (turn !== this.#turn) return;
      this.preview = preview;
      // What is only noted says nothing before it is written.
      this.would = would?.allowed
        ? { ...would, consequences: would.consequences.filter(({ params }) => !Object.values(params).includes(unwritten)) } : undefined;
      this.trouble = '';
    } catch (reason) {
      const failure = failureOf(reason);
      this.trouble = failure.message || storageError(failure.code);
    }
  }

  protected leave(): void {
    clearTimeout(this.#timer);
    this.renderRoot.querySelector('dialog')?.close();
  }

  /** Does it and closes; nothing when it was refused or could not be saved, which is then shown. */
  protected async carryOut(
    intent: Intent,
    perform: (command: Command) => Promise<Outcome> = (command) => this.desk.perform(command),
  ): Promise<Outcome | undefined> {
    this.busy = true;
    this.trouble = '';
    let done: Outcome | undefined;
    try {
      const outcome = await perform(this.desk.command(intent));
      if (outcome.accepted) done = outcome;
      else this.preview = { allowed: false, unmet: outcome.unmet, consequences: [] };
    } catch (reason) {
      this.trouble = t.parts.preview.notSaved(storageError(failureOf(reason).code));
      this.desk.announce(this.trouble, true);
    }
    this.busy = false;
    if (done) this.leave();
    return done;
  }

  protected whatHappens(): unknown {
    const { preview } = this;
    if (!preview) return html`<p class="lead">${t.parts.preview.looking}</p>`;
    if (!preview.allowed) {
      return html`<div><p class="lead">${this.asks ? t.parts.preview.missing : t.parts.preview.refused}</p>
        <ul class="unmet">${[...new Set(preview.unmet.map(refusal))].map((sentence) => html`<li>${sentence}</li>`)}</ul>
        ${this.would && this.would.consequences.length > 0 ? html`<div class="would"><p class="lead">${t.parts.preview.wouldHappen}</p>${this.consequences(this.would)}</div>` : nothing}</div>`;
    }
    return html`<div><p class="lead">${preview.consequences.length > 0 ? t.parts.preview.willHappen : t.parts.preview.nothingElse}</p>
      ${this.consequences(preview)}
      ${preview.leftOut?.length ? html`<div class="left-out"><p class="lead">${t.pieces.leftOut.before(preview.leftOut.length)}</p>
        ${leftOutList(preview.leftOut, (id) => this.itemName(id))}</div>` : nothing}</div>`;
  }
}
