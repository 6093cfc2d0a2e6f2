// SPDX-License-Identifier: Apache-2.0
// What everybody has to know whatever room they are in: nothing is saved, something was lost, it is
// time to save a copy, there is a newer version.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { failureOf } from '../app/desk';
import { saveRescueFile } from '../device/save-rescue';
import type { ConfirmDialog } from '../elements/confirm-dialog';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { damageHeading, noteWords, tellsOfDamage } from '../i18n/device-words';
import { linked, rich, storageError } from '../i18n/words';
import { bannerStyles, baseStyles, buttonStyles } from '../styles/shared';
import { updates } from '../sw/register';

const dayMs = 86_400_000;
const daysCalm = 3;
/** Left as they are on the device: reloading can't help, only saving them as a file. */
const sealed = new Set(['newer_format', 'store_unreadable']);

export class DeskBanners extends DeskElement {
  static override properties: PropertyDeclarations = {
    newer: { state: true },
    saved: { state: true },
    trouble: { state: true },
    putAway: { state: true },
  };
  /** A newer version waits to be taken. */
  declare protected newer: boolean;
  /** The name of the rescue file that was saved last. */
  declare protected saved: string;
  declare protected trouble: string;
  declare protected putAway: readonly string[];

  static override styles = [baseStyles, buttonStyles, bannerStyles, css`
    .banner > div,
    .banner > p {
      flex: 1;
      min-width: 0;
    }
    .banner a {
      color: inherit;
    }
    .banner.calm {
      align-items: center;
      background: var(--accent-soft);
      color: var(--accent-ink);
    }
    details {
      padding-block: var(--space-1);
    }
    summary {
      width: fit-content;
      min-height: 1.5rem;
      cursor: pointer;
    }
    code {
      overflow-wrap: anywhere;
    }
    .told {
      color: var(--ink);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      margin-block: var(--space-2) var(--space-1);
    }
    li {
      color: var(--ink);
    }
    .banner button.plain {
      color: inherit;
    }
    @media (max-width: 30rem) {
      .actions button {
        flex: 1 1 100%;
      }
      .banner:has(> button) {
        flex-wrap: wrap;
      }
      .banner:has(> button) > :is(div, p) {
        flex-basis: calc(100% - 2rem);
      }
      .banner > button {
        margin-inline-start: auto;
      }
    }
  `];

  constructor() {
    super();
    this.newer = false;
    this.saved = '';
    this.trouble = '';
    this.putAway = [];
  }

  protected override connected(signal: AbortSignal): void {
    updates.addEventListener('waiting', () => { this.newer = true; }, { signal });
  }

  async #save(): Promise<void> {
    this.trouble = '';
    try {
      this.saved = await saveRescueFile(this.desk);
    } catch (reason) {
      this.trouble = storageError(failureOf(reason).code);
      this.desk.announce(this.trouble, true);
    }
  }

  /** Opens what is stored. What was not saved is given up only when a file has it, or a person says so. */
  async #again(giveUp = false): Promise<void> {
    const { keeper } = this.desk;
    try {
      await keeper?.reopen({ giveUp });
    } catch (reason) {
      if (failureOf(reason).code === 'unsaved_changes') {
        if (await this.#mayGiveUp()) await this.#again(true);
        return;
      }
    }
    this.desk.around.again();
  }

  async #mayGiveUp(): Promise<boolean> {
    const { heading, about, loss, keep, confirm } = t.shell.giveUp;
    return (await this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.ask({
      heading, sentences: [about], loss: loss(this.desk.store.unsaved ?? 0), keep, confirm,
    })) ?? false;
  }

  #put(code: string): void {
    this.putAway = [...this.putAway, code];
  }

  #bad(heading: string, words: unknown, actions: unknown): unknown {
    return html`<div class="banner bad" role="alert"><span aria-hidden="true">!</span>
      <div><p><strong>${heading}</strong> ${words}</p>
        ${actions}
        ${this.trouble ? html`<p>${this.trouble}</p>` : nothing}
        ${this.saved ? html`<p class="told" role="status">${t.shell.rescueSavedAs(this.saved)}</p>` : nothing}
      </div></div>`;
  }

  #saveButton(words = t.common.saveRescueFile): unknown {
    return html`<button class=${this.saved ? '' : 'primary'} @click=${() => void this.#save()}>${words}</button>`;
  }

  /** It could not be opened at all. */
  #closed({ code, message }: { code: string; message: string }): unknown {
    if (sealed.has(code)) {
      return this.#bad(t.shell.notOpened, storageError(code), html`<div class="actions">
        ${this.#saveButton(t.shell.saveStoredFiles)}${this.saved && code === 'store_unreadable' ? html`<a class="button" href="#/device">${t.shell.goToDevice}</a>` : nothing}</div>`);
    }
    return this.#bad(t.shell.couldNotOpen, html`${storageError(code)}`, html`<div class="actions">
      <button @click=${() => { this.desk.around.again(); }}>${t.shell.tryAgain}</button></div>
      ${message ? html`<details><summary>${t.common.forSupport}</summary><code lang="en">${code}: ${message}</code></details>` : nothing}`);
  }

  /** Nothing more can be saved. */
  #failed(): unknown {
    const { store } = this.desk;
    const code = store.error?.code ?? 'read_only';
    return this.#bad(t.shell.nothingSaved,
      html`${storageError(code)} ${rich(t.shell.unsavedSentence(store.unsaved ?? 0))} ${linked(t.shell.canStillExport, '#/import')}`,
      html`<div class="actions">
        ${code === 'worker_failed' ? nothing : this.#saveButton()}
        <button @click=${() => void this.#again()}>${t.shell.openSaved}</button></div>`);
  }

  /** Storage that is no storage. */
  #loose(): unknown {
    const { store, storage } = this.desk;
    if (store.state === 'loading' || store.state === 'failed') return nothing;
    if (!store.durable) {
      return html`<div class="banner"><span aria-hidden="true">!</span><p><strong>${t.shell.notKept}</strong>
        ${linked(t.shell.notKeptAbout, '#/device')}</p></div>`;
    }
    if (!storage?.lentFrame || this.putAway.includes('frame')) return nothing;
    return html`<div class="banner"><span aria-hidden="true">!</span><p><strong>${t.shell.mayNotBeKept}</strong>
      ${t.shell.mayNotBeKeptAbout}</p>
      <button class="plain" @click=${() => { this.#put('frame'); }}>${t.common.putAway}</button></div>`;
  }

  #damage(): unknown {
    const notes = this.desk.store.notes ?? [];
    const told = tellsOfDamage(notes);
    const key = JSON.stringify(told);
    if (told.length === 0 || this.putAway.includes(key)) return nothing;
    return html`<div class="banner" role="status"><span aria-hidden="true">!</span>
      <div><p><strong>${damageHeading(notes)}</strong></p>
        <ul>${told.map((note) => html`<li>${rich(noteWords(note))}</li>`)}</ul>
        <p><a href="#/device">${t.shell.seeWhatIsKept}</a></p></div>
      <button class="plain" @click=${() => { this.#put(key); }}>${t.common.putAway}</button></div>`;
  }

  #age(): unknown {
    const { store, sync } = this.desk;
    if (store.state !== 'saved' || store.oldestUnsent === undefined) return nothing;
    const days = Math.floor((Date.now() - store.oldestUnsent) / dayMs);
    if (days < daysCalm || this.putAway.includes('age')) return nothing;
    return html`<div class="banner calm" role="status"><p>${rich(sync.hub ? t.sync.unsentSentence(days) : t.device.ageSentence(days))} <a href="#/device">${t.common.deviceRoom}</a></p>
      <button class="plain" @click=${() => { this.#put('age'); }}>${t.common.putAway}</button></div>`;
  }

  #newer(): unknown {
    if (!this.newer) return nothing;
    return html`<div class="banner calm" role="status"><p>${t.shell.newVersion}</p>
      <button @click=${() => { updates.take(); }}>${t.shell.reloadNow}</button>
      <button class="plain" @click=${() => { this.newer = false; }}>${t.shell.later}</button></div>`;
  }

  protected override render(): unknown {
    const { store, failure } = this.desk;
    return html`${failure ? this.#closed(failure) : store.state === 'failed' ? this.#failed() : nothing}
      ${this.#loose()}${this.#damage()}${this.#age()}${this.#newer()}
      <confirm-dialog></confirm-dialog>`;
  }
}

customElements.define('desk-banners', DeskBanners);
