// SPDX-License-Identifier: Apache-2.0
// One letter: to whom, about what, its text to be copied, and what has become of it.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { LetterDetail, Offer } from '../contract';
import type { Intent } from '../app/desk';
import { lineHref, orderHref } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { date, fileSize, visible } from '../i18n/format';
import { letterAction } from '../i18n/list-words';
import { letterKind, letterState, storageError } from '../i18n/words';
import type { IntentDialog } from '../lists/intent-dialog';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { factStyles } from '../styles/detail';
import { letterStyles } from './letter-view-styles';

export class LetterDoneEvent extends Event {
  constructor(readonly sentence: string, readonly command: string) {
    super('letter-done');
  }
}

export class LetterView extends DeskElement {
  static override properties: PropertyDeclarations = {
    letter: { attribute: false },
    copied: { state: true },
  };
  declare letter: LetterDetail;
  declare protected copied: string;

  static override styles = [baseStyles, buttonStyles, panelStyles, factStyles, letterStyles, fieldStyles, css``];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('letter') && (changed.get('letter') as LetterDetail | undefined)?.id !== this.letter.id) this.copied = '';
  }

  async #copy(): Promise<void> {
    const { subject, text } = this.letter;
    const whole = text.startsWith(subject) ? text : `${subject}\n\n${text}`;
    try {
      await navigator.clipboard.writeText(whole);
      this.copied = t.outbox.letter.copied;
    } catch {
      // The browser does not let the page write to the clipboard: the person can, with one key.
      const words = this.renderRoot.querySelector('.text');
      if (words) getSelection()?.selectAllChildren(words);
      this.copied = t.outbox.letter.copyYourself;
    }
    this.desk.announce(this.copied);
  }

  #questions(action: string): ((intent: Intent, change: (intent: Intent) => void) => unknown) | undefined {
    const asks = this.desk.rulebook?.actions.find(({ name }) => name === action)?.asks ?? [];
    const reason = asks.find(({ kind, required }) => kind === 'text' && required);
    if (!reason) return undefined;
    return (intent, change) => html`<div class="field"><label for="reason">${t.outbox.letter.why}</label>
      <input id="reason" autocomplete="off" maxlength="500" .value=${String(intent.args?.[reason.name] ?? '')}
        @input=${(event: Event) => { change({ ...intent, args: { ...intent.args, [reason.name]: (event.target as HTMLInputElement).value } }); }} /></div>`;
  }

  async #act(offer: Offer): Promise<void> {
    const words = letterAction(offer.action);
    const questions = this.#questions(offer.action);
    await this.renderRoot.querySelector<IntentDialog>('intent-dialog')?.open({
      intent: { action: offer.action, letter: this.letter.id },
      heading: words.heading,
      about: words.about,
      ...(questions ? { questions } : {}),
      confirm: words.confirm,
      keep: words.keep,
      done: ({ command }) => {
        this.dispatchEvent(new LetterDoneEvent(t.outbox.letter.done(words.done, this.letter.subject), command));
        // The button that was pressed goes: it can't be done twice.
        this.renderRoot.querySelector<HTMLElement>('#subject')?.focus();
      },
    });
  }

  #facts(letter: LetterDetail): unknown {
    const facts: readonly (readonly [string, unknown])[] = [
      [t.outbox.letter.to, html`${letter.vendor}<span class="quiet">, ${letter.automatic ? t.outbox.letter.automatic : t.outbox.letter.byHand}</span>`],
      [t.outbox.letter.written, letter.writtenOn ? date(letter.writtenOn) : ''],
      [t.outbox.letter.sent, letter.sentOn ? date(letter.sentOn) : ''],
      [t.outbox.letter.failed, letter.failure],
      [t.outbox.letter.order, letter.orderId ? html`<a class="mono" href=${orderHref(letter.orderId)}>${letter.order}</a>` : ''],
      [t.outbox.letter.lines(letter.lines.length), letter.lines.length > 0 ? html`<ul class="about">${letter.lines.map(({ id, number, title }) => html`<li>
        <a class="mono" href=${lineHref(id)}>${number}</a> ${visible(title)}</li>`)}</ul>` : ''],
      [t.outbox.letter.attached, letter.attachments.length > 0 ? html`<ul>${letter.attachments.map(({ name, size: bytes }) => html`<li>
        ${visible(name)} <span class="quiet">${fileSize(bytes)}</span></li>`)}</ul>` : ''],
    ];
    return html`<dl class="facts">${facts.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
  }

  #offers(letter: LetterDetail): unknown {
    const able = letter.offers.filter(({ allowed }) => allowed);
    if (this.desk.readOnly) return html`<p class="quiet">${storageError('read_only')}</p>`;
    return able.map((offer, index) => html`<button class=${index === 0 ? 'primary' : ''}
      @click=${() => void this.#act(offer)}>${letterAction(offer.action).button}…</button>`);
  }

  protected override render(): unknown {
    const { letter } = this;
    return html`<article class="panel" aria-labelledby="subject">
        <header><h2 id="subject" tabindex="-1">${visible(letter.subject)}</h2>
          <p class="quiet">${letterKind(letter.kind)} · ${letterState(letter.state)}</p></header>
        ${this.#facts(letter)}
        <div class="text" tabindex="0" role="group" aria-label=${t.outbox.letter.text}>${letter.text}</div>
        <div class="foot">
          ${this.#offers(letter)}
          <button class=${letter.offers.some(({ allowed }) => allowed) ? '' : 'primary'} @click=${() => void this.#copy()}>${t.outbox.letter.copy}</button>
          ${this.copied ? html`<span class="quiet">${this.copied}</span>` : nothing}
        </div>
      </article>
      <intent-dialog .desk=${this.desk}></intent-dialog>`;
  }
}

customElements.define('letter-view', LetterView);
