// SPDX-License-Identifier: Apache-2.0
// How far what was done here has come, and what can be done when it does not go on by itself.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { failureOf } from '../app/desk';
import { saveRescueFile } from '../device/save-rescue';
import { DeskElement } from '../elements/desk-element';
import { modalStyles, openModal } from '../elements/modal';
import { clock, moment, visible } from '../i18n/format';
import { t } from '../i18n/catalogue';
import { readable } from '../i18n/phrase';
import { rich, storageError } from '../i18n/words';
import { factStyles } from '../styles/detail';
import { baseStyles, buttonStyles } from '../styles/shared';
import { updates } from '../sw/register';
import { asks } from './hub-ask';

const tickMs = 1000;
/** Nothing is to be had by asking now. */
const sendsNothing = new Set(['sign_in_needed', 'consent_needed', 'fetching', 'sending']);

export class SyncDialog extends DeskElement {
  static override properties: PropertyDeclarations = {
    busy: { state: true },
    trouble: { state: true },
    saved: { state: true },
  };
  declare protected busy: boolean;
  declare protected trouble: string;
  declare protected saved: string;
  #timer = 0;

  static override styles = [baseStyles, buttonStyles, modalStyles, factStyles, css`
    .facts {
      --term-width: 8rem;
      padding: 0;
    }
    .block {
      display: grid;
      gap: var(--space-2);
      justify-items: start;
    }
    .bad {
      color: var(--red);
    }
    .warned {
      color: var(--amber);
    }
    progress {
      width: 100%;
      accent-color: var(--accent);
    }
    .foot .push {
      margin-inline-end: auto;
    }
    @media (max-width: 34rem) {
      .foot .push {
        margin: 0;
      }
    }
  `];

  constructor() {
    super();
    this.#clear();
  }

  #clear(): void {
    this.busy = false;
    this.trouble = '';
    this.saved = '';
  }

  async show(): Promise<void> {
    this.#clear();
    await this.updateComplete;
    openModal(this.renderRoot.querySelector('dialog'));
    clearInterval(this.#timer);
    this.#timer = window.setInterval(() => { this.requestUpdate(); }, tickMs);
  }

  #closed(): void {
    clearInterval(this.#timer);
  }

  #leave(then?: () => void): void {
    this.renderRoot.querySelector('dialog')?.close();
    then?.();
  }

  async #do(work: () => Promise<unknown>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.trouble = '';
    try {
      await work();
    } catch (reason) {
      this.trouble = storageError(failureOf(reason).code);
    }
    this.busy = false;
  }

  #facts(): unknown {
    const { sync, store } = this.desk;
    const session = this.desk.around.session();
    const now = Date.now();
    const { facts: names, atOnce, onceAMinute, otherTab, thisTab } = t.hub.state;
    const facts: readonly (readonly [string, unknown])[] = sync.hub
      ? [
        [names.library, visible(sync.hub.name)],
        [names.signedIn, session ? visible(session.userName) : ''],
        [names.notConfirmed, t.sync.waitingSentence(sync)],
        [names.oldest, sync.oldestWaiting === undefined ? '' : moment(sync.oldestWaiting)],
        [names.lastAnswer, t.sync.lastAnswerWords(sync.lastAnswerAt, now)],
        [names.nextTry, sync.nextTryAt !== undefined && sync.nextTryAt > now ? t.sync.nextTryWords(sync.nextTryAt, now) : ''],
        [names.news, sync.phase === 'up_to_date' || sync.phase === 'waiting' ? (sync.live ? atOnce : onceAMinute) : ''],
      ]
      : [
        [names.lastSaved, store.lastSavedAt ? clock(store.lastSavedAt) : ''],
        [names.whoSaves, store.state === 'loading' ? '' : store.role === 'reader' ? otherTab : thisTab],
      ];
    return html`<dl class="facts">${facts.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
  }

  #progress(): unknown {
    const { progress, phase } = this.desk.sync;
    if (phase !== 'fetching') return nothing;
    return html`<div><progress aria-label=${t.hub.fetched} max=${progress?.total ?? nothing} value=${progress?.total === undefined ? nothing : progress.received}></progress>
      <p class="quiet small">${t.sync.fetchedWords(this.desk.sync)}</p></div>`;
  }

  #fault(): unknown {
    const { fault } = this.desk.sync;
    if (!fault) return nothing;
    const words = t.sync.syncFaults[fault.code];
    return html`<div class="block" role="alert">
      <p class="bad">${typeof words === 'string' ? words : html`${readable(fault.code)}. <span lang="en">${fault.message}</span>`}</p>
      <button @click=${() => void this.#do(async () => { this.saved = await saveRescueFile(this.desk); })}>${t.common.saveRescueFile}</button>
      ${this.saved ? html`<p>${t.common.savedAs(this.saved)}</p>` : nothing}</div>`;
  }

  #restored(): unknown {
    const { restored } = this.desk.sync;
    if (!restored) return nothing;
    return html`<div class="block"><p>${t.sync.restoredSentence(restored.position)}</p>
      <button class="primary" aria-disabled=${this.busy ? 'true' : 'false'} @click=${() => void this.#do(() => this.desk.keeper?.consentToResend() ?? Promise.resolve())}>${t.hub.state.sendAgain}</button></div>`;
  }

  #warnings(): unknown {
    const { clockSkew, needsUpdate, hubIsOlder, attention } = this.desk.sync;
    return html`${attention > 0 ? html`<p><a href="#/attention" @click=${() => { this.#leave(); }}>${t.sync.needAttention(attention)}</a></p>` : nothing}
      ${clockSkew !== undefined ? html`<p class="warned">${rich(t.sync.skewSentence(clockSkew))}</p>` : nothing}
      ${hubIsOlder ? html`<p class="warned">${t.sync.hubOlderSentence}</p>` : nothing}
      ${needsUpdate ? html`<div class="block"><p class="warned">${t.hub.state.needsUpdate}</p>
        <button @click=${() => { updates.take(); }}>${t.hub.state.reload}</button></div>` : nothing}`;
  }

  /** What can be done from here, loudest at the end as in every dialog. */
  #ways(leave: unknown): unknown {
    const { sync, hubHere } = this.desk;
    if (!sync.hub) {
      return html`${leave}${hubHere ? html`<button class="primary" @click=${() => { this.#leave(asks(this, 'sign-in')); }}>${t.hub.state.signInLibrary}</button>` : nothing}`;
    }
    const needed = sync.phase === 'sign_in_needed';
    return html`<button class="push" @click=${() => { this.#leave(asks(this, 'sign-out')); }}>${t.common.signOut}</button>
      ${leave}
      ${needed ? html`<button class="primary" @click=${() => { this.#leave(asks(this, 'sign-in')); }}>${t.common.signIn}</button>` : nothing}
      ${sendsNothing.has(sync.phase) ? nothing : html`<button class="primary" aria-disabled=${this.busy ? 'true' : 'false'}
        @click=${() => void this.#do(() => this.desk.keeper?.syncNow('user') ?? Promise.resolve())}>${sync.waiting > 0 ? t.hub.state.sendNow : t.hub.state.askNow}</button>`}`;
  }

  protected override render(): unknown {
    const { sync, store } = this.desk;
    const failed = store.state === 'failed';
    const bad = sync.phase === 'stopped' || failed;
    const code = store.error?.code ?? 'read_only';
    return html`<dialog aria-labelledby="heading" @close=${() => { this.#closed(); }}>
      <div class="body">
        <h2 id="heading">${sync.hub ? t.hub.state.heading : failed ? t.shell.nothingSaved : t.hub.state.headingAlone}</h2>
        <div class="block" aria-live="polite"><p class=${bad ? 'bad' : ''}>${sync.hub ? rich(t.sync.phaseSentence(sync)) : failed ? storageError(code) : `${t.sync.keepingWords(store)}.`.replace('….', '…')}</p>
          ${failed && sync.hub ? html`<p class="bad">${t.sync.keepingWords(store)}. ${storageError(code)}</p>` : nothing}</div>
        ${this.#progress()}
        ${this.#fault()}${this.#restored()}${this.#warnings()}
        ${this.#facts()}
        <p class="small"><a href="#/device" @click=${() => { this.#leave(); }}>${t.hub.state.kept}</a></p>
        ${this.trouble ? html`<p class="bad" role="alert">${this.trouble}</p>` : nothing}
      </div>
      <div class="foot">${this.#ways(html`<button autofocus @click=${() => { this.#leave(); }}>${t.common.close} <kbd class="hint">Esc</kbd></button>`)}</div>
    </dialog>`;
  }
}

customElements.define('sync-dialog', SyncDialog);
