// SPDX-License-Identifier: Apache-2.0
// One change that needs a person: what was wanted, why it was not taken, what others did meanwhile,
// and what can be done about it.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { AttentionEntry, Consequence, SinceEntry } from '../contract';
import { failureOf } from '../app/desk';
import { lineHref } from '../app/route';
import { singleKeys } from '../app/single-keys';
import { DeskElement } from '../elements/desk-element';
import { visible } from '../i18n/format';
import { t } from '../i18n/catalogue';
import { actionButton, actionDone, refusal, rich, storageError } from '../i18n/words';
import type { ActionDialog, DoneEvent } from '../line/action-dialog';
import { actionNamed } from '../line/action-event';
import type { IntentDialog } from '../lists/intent-dialog';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { aboutAgain, editable, redoPlan } from './again';
import { attentionViewStyles } from './attention-view-styles';
import type { DiscardDialog } from './discard-dialog';

export class SettledEvent extends Event {
  constructor(readonly sentence: string) {
    super('settled');
  }
}

export class AttentionView extends DeskElement {
  static override properties: PropertyDeclarations = {
    entry: { attribute: false },
    trouble: { state: true },
    busy: { state: true },
  };
  declare entry: AttentionEntry;
  declare protected trouble: string;
  declare protected busy: boolean;

  static override styles = [baseStyles, buttonStyles, panelStyles, attentionViewStyles, css``];

  constructor() {
    super();
    this.trouble = '';
    this.busy = false;
  }

  /** A single key, as shown on the buttons. True: it meant something here. */
  key(key: string): boolean {
    const way = this.#ways().find((one) => one.key === key.toLowerCase());
    way?.act();
    return way !== undefined;
  }

  #settled(done: string): void {
    const name = this.entry.line?.number;
    this.dispatchEvent(new SettledEvent(t.attention.settledSentence(done, actionButton(this.entry.command.action), name ?? '')));
  }

  #redo(): void {
    void this.renderRoot.querySelector<IntentDialog>('intent-dialog')
      ?.open(redoPlan(this.desk, this.entry, () => { this.#settled(t.attention.attentionWords.redo.done); }));
  }

  async #edit(): Promise<void> {
    const { entry, desk } = this;
    const action = actionNamed(desk.rulebook, entry.command.action);
    if (!action || !desk.backend || this.busy) return;
    this.busy = true;
    this.trouble = '';
    try {
      const line = entry.command.line === undefined ? undefined : await desk.backend.line(entry.command.line, desk.asker);
      await this.renderRoot.querySelector<ActionDialog>('action-dialog')?.open(line, action, aboutAgain(desk, entry, action, line));
    } catch (reason) {
      this.trouble = storageError(failureOf(reason).code);
    }
    this.busy = false;
  }

  async #note(): Promise<void> {
    const { entry, desk } = this;
    if (!desk.backend || this.busy) return;
    this.busy = true;
    this.trouble = '';
    try {
      await desk.backend.discard({ seq: entry.seq, reason: '', actor: desk.asker.actor, at: Date.now() });
      this.#settled(t.attention.attentionWords.note.done);
    } catch (reason) {
      this.trouble = storageError(failureOf(reason).code);
    }
    this.busy = false;
  }

  /** What can be done, the first is the usual one. */
  #ways(): readonly { key: string; words: string; look: string; act: () => void }[] {
    const { entry, desk } = this;
    if (desk.readOnly || entry.kind === 'blocked' || !desk.rulebook) return [];
    if (entry.kind === 'accepted_adjusted') return [{ key: 't', words: t.attention.attentionWords.note.button, look: 'primary', act: () => void this.#note() }];
    const action = actionNamed(desk.rulebook, entry.command.action);
    return [
      { key: 'r', words: `${t.attention.attentionWords.redo.button}…`, look: 'primary', act: () => { this.#redo(); } },
      ...(editable(entry, action, desk.rulebook) ? [{ key: 'c', words: `${t.attention.attentionWords.edit.button}…`, look: '', act: () => void this.#edit() }] : []),
      { key: 'd', words: `${t.attention.attentionWords.discard.button}…`, look: '', act: () => void this.renderRoot.querySelector<DiscardDialog>('discard-dialog')?.show(entry) },
    ];
  }

  #why({ unmet, kind }: AttentionEntry): unknown {
    if (unmet.length === 0 || kind === 'accepted_adjusted') return nothing;
    return html`<section aria-labelledby="why"><h3 id="why">${t.attention.attentionWords.why}</h3>
      <ul class="unmet">${[...new Set(unmet.map(refusal))].map((sentence) => html`<li>${sentence}</li>`)}</ul></section>`;
  }

  #since({ since, line }: AttentionEntry): unknown {
    if (since.length === 0) return nothing;
    const elsewhere = (one: SinceEntry): unknown =>
      one.line && one.line !== line?.id ? html` <a href=${lineHref(one.line)}>${t.attention.attentionWords.otherLine}</a>` : nothing;
    return html`<section aria-labelledby="since"><h3 id="since">${t.attention.attentionWords.since}</h3>
      <ul class="since">${since.map((one) => html`<li>${rich(t.attention.sinceSentence(actionDone(one.action), one))}${elsewhere(one)}</li>`)}</ul></section>`;
  }

  #compared({ kind, shown, became }: AttentionEntry): unknown {
    if (kind !== 'accepted_adjusted') return nothing;
    const part = (id: string, heading: string, told: readonly Consequence[], none: string): unknown => html`<section aria-labelledby=${id}>
      <h3 id=${id}>${heading}</h3>${told.length > 0 ? html`<consequence-list .words=${this.desk.words} .consequences=${told}></consequence-list>` : html`<p class="quiet">${none}</p>`}</section>`;
    return html`<div class="compared">${part('shown', t.attention.attentionWords.shown, shown, t.attention.attentionWords.nothingShown)}
      ${part('became', t.attention.attentionWords.became, became, t.attention.attentionWords.nothingBecame)}</div>`;
  }

  #foot(): unknown {
    const ways = this.#ways();
    if (ways.length === 0) return html`<p class="quiet">${this.desk.readOnly ? storageError('read_only') : t.attention.attentionWords.waits}</p>`;
    return ways.map(({ key, words, look, act }) => html`<button class=${look} aria-keyshortcuts=${singleKeys() ? key : nothing} @click=${act}>
      ${words}${singleKeys() ? html` <kbd class="hint" aria-hidden="true">${key.toUpperCase()}</kbd>` : nothing}</button>`);
  }

  protected override render(): unknown {
    const { entry } = this;
    const { line, command } = entry;
    return html`<article class="panel" aria-labelledby="subject">
        <header><h2 id="subject" tabindex="-1">${actionButton(command.action)}${line ? html` <span class="of">${visible(line.title)}</span>` : nothing}</h2>
          <p class="quiet">${line ? html`<a class="mono" href=${lineHref(line.id)}>${line.number}</a> · ` : nothing}${t.attention.whoSentence(entry)}</p></header>
        <div class="pad">
          <p class="lead ${entry.kind}"><strong>${t.attention.attentionKinds[entry.kind]}.</strong> ${t.attention.attentionLeads[entry.kind]}</p>
          ${this.#why(entry)}${this.#since(entry)}${this.#compared(entry)}
          ${entry.dependents.length > 0 ? html`<p class="quiet">${t.attention.attentionWords.dependents(entry.dependents.length)}</p>` : nothing}
        </div>
        ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}
        <div class="foot">${this.#foot()}</div>
      </article>
      <intent-dialog .desk=${this.desk}></intent-dialog>
      <action-dialog .desk=${this.desk} @done=${(_event: DoneEvent) => { this.#settled(t.attention.attentionWords.redo.done); }}></action-dialog>
      <discard-dialog .desk=${this.desk} @discarded=${() => { this.#settled(t.attention.attentionWords.discard.done); }}></discard-dialog>`;
  }
}

customElements.define('attention-view', AttentionView);
