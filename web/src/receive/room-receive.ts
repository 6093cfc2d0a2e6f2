// SPDX-License-Identifier: Apache-2.0
// The receiving room: one field that always has the keyboard, and what the last scan found.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Desk } from '../app/desk';
import type { SessionEntry } from '../app/receipts';
import '../camera/camera-button';
import type { ScannedEvent } from '../camera/scanned';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { keyName, storageError } from '../i18n/words';
import { date } from '../i18n/format';
import { today } from '../app/today';
import '../sound/feedback-flash';
import { attachSounds } from '../sound/sounds';
import { bannerStyles, baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import type { ActionDialog, DoneEvent } from '../line/action-dialog';
import { BurstReader, staysInField, valueAfter } from './burst';
import { damageReport } from './damage';
import { firstReceiptWanted, wantFirstReceipt } from './first-receipt';
import { ReceiveFlow } from './flow';
import { deepFocus, isEditable, isField, isScannedInto, takesText, typesText } from './keys';
import type { ParcelSummary } from './parcel-summary';
import { parcelWords } from './parcel-words';
import type { ReceiveCard } from './receive-card';
import type { ChoiceEvent } from './receive-choices';
import type { EntryEvent } from './receive-session';
import { copyInHand } from './shown';
import * as say from './sentences';

/** A digit alone chooses; the first digit of a scanned code is followed by the next sooner than this. */
const choicePauseMs = 220;

const littleRoom = '(max-width: 50rem), (max-height: 40rem)';

/** Desks that have begun on the sample library. */
const learning = new WeakSet<Desk>();

export class RoomReceive extends DeskElement {
  static override properties: PropertyDeclarations = {
    flow: { state: true },
    asking: { state: true },
    behind: { state: true },
  };
  declare flow: ReceiveFlow;
  /** The parcel's form is open. */
  declare protected asking: boolean;
  /** Something was scanned since: what it found comes first. */
  declare protected behind: boolean;
  readonly #bursts = new BurstReader();
  #inSight = '';
  #choiceTimer = 0;

  constructor() {
    super();
    this.asking = false;
    this.behind = false;
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    bannerStyles,
    css`
      .room {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(16rem, 21rem);
        gap: var(--space-4) var(--space-5);
        align-items: start;
      }
      .head {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--space-4);
      }
      .head .plain {
        margin-inline: auto -0.4rem;
      }
      .about {
        overflow-wrap: anywhere;
      }
      .main {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
        min-width: 0;
      }
      .main.scanned parcel-form {
        order: 1;
      }
      .scan {
        position: relative;
        display: flex;
      }
      .scan input {
        width: 100%;
        min-height: 4rem;
        padding: 0 var(--space-5);
        border: 2px solid var(--accent);
        border-radius: var(--radius);
        background: var(--surface);
        color: var(--ink);
        font: inherit;
        font-size: var(--text-scan);
      }
      .scan input:focus {
        outline: 4px solid color-mix(in srgb, var(--accent) 28%, transparent);
        outline-offset: 0;
      }
      .scan ::placeholder {
        color: var(--ink-3);
        opacity: 1;
        font-size: 0.9375rem;
      }
      .aside {
        padding: var(--space-5);
      }
      .panel.aside > h2 {
        padding: 0;
        font-size: var(--text-title);
        line-height: 1.25;
        overflow-wrap: anywhere;
      }
      .aside p {
        margin-top: var(--space-1);
        color: var(--ink-2);
      }
      .aside.bad {
        background: var(--red-soft);
        border-color: transparent;
      }
      .aside.bad h2 {
        color: var(--red);
      }
      .aside.bad p {
        color: var(--ink);
      }
      .start {
        padding: var(--space-4) var(--space-1);
        color: var(--ink-2);
      }
      .start li {
        display: grid;
        grid-template-columns: 8rem 1fr;
        gap: var(--space-3);
        padding-block: var(--space-1);
      }
      /* Where there are no keys they help nobody. */
      @media (pointer: coarse) and (hover: none) {
        .start li:has(kbd) {
          display: none;
        }
      }
      @media (max-width: 64rem) {
        .room {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media (max-width: 50rem) {
        .main:has(receive-card) first-receipt {
          order: 1;
        }
        .scan input {
          min-height: 3.5rem;
          padding-inline: var(--space-4);
        }
        .start li {
          grid-template-columns: 6.5rem 1fr;
        }
      }
    `,
  ];

  protected override connected(signal: AbortSignal): void {
    this.flow = ReceiveFlow.of(this.desk);
    this.flow.addEventListener('change', () => { this.requestUpdate(); }, { signal });
    attachSounds(this.flow, signal);
    this.desk.around.keys.addEventListener('keydown', (event) => { this.#burst(event as KeyboardEvent); }, { signal, capture: true });
    this.desk.around.keys.addEventListener('keydown', (event) => { this.#key(event as KeyboardEvent); }, { signal });
    const { receipts } = this.desk;
    receipts.addEventListener('change', () => { this.requestUpdate(); }, { signal });
    addEventListener('focus', () => { receipts.lookAgain(); this.focusField(); }, { signal });
    for (const leaving of ['blur', 'pagehide']) addEventListener(leaving, () => { receipts.flush(); }, { signal });
  }

  protected override willUpdate(): void {
    if (this.desk.workspace?.untouched && this.desk.around.wholePage) learning.add(this.desk);
  }

  protected override firstUpdated(): void {
    this.focusField();
  }

  protected override libraryChanged(lines: readonly string[] | 'all'): void {
    if (lines === 'all') learning.delete(this.desk);
    this.flow.refresh(lines);
  }

  /** Where there is little room, what was found is brought into sight: the keyboard stays in the field above it. */
  protected override updated(): void {
    const { view } = this.flow;
    const shown = view.kind === 'match' ? [view.text, view.match.line.id, view.told?.kind].join('|') : view.kind === 'nothing' ? '' : view.kind;
    if (shown === this.#inSight) return;
    this.#inSight = shown;
    if (!shown || !matchMedia(littleRoom).matches) return;
    const found = this.renderRoot.querySelector('.main')?.lastElementChild;
    requestAnimationFrame(() => { found?.scrollIntoView({ block: 'nearest' }); });
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  /** Nobody who is in the middle of typing elsewhere is taken away from it. */
  #returnToField(): void {
    if (!isEditable(deepFocus())) this.focusField();
  }

  focusField(): void {
    if (this.desk.around.mayTakeFocus()) this.#field?.focus({ preventScroll: true });
  }

  /** Keys typed anywhere belong to the field, unless they are meant for another control. */
  #key(event: KeyboardEvent): void {
    const field = this.#field;
    const target = event.composedPath()[0];
    if (!field || event.defaultPrevented || event.isComposing) return;
    if (event.composedPath().some((node) => node instanceof HTMLDialogElement)) return;
    const inField = target === field;
    if (!event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && (event.key === 'F2' || event.key === 'F4')) {
      event.preventDefault();
      if (event.key === 'F4') this.#ask();
      else this.#card?.toggleEdit();
    } else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
      if ((inField && field.value) || (!inField && isEditable(target))) return;
      event.preventDefault();
      void this.#undo(this.desk.receipts.latest);
    } else if (!inField && !takesText(target) && typesText(event)) {
      // Focus moves before the key's character is put in, so not even the first one is lost.
      field.focus({ preventScroll: true });
    }
  }

  get #card(): ReceiveCard | null {
    return this.renderRoot.querySelector('receive-card');
  }

  /** A scanner's burst in a field that was not meant for it: the field is as it was, and the code is scanned. */
  #burst(event: KeyboardEvent): void {
    const path = event.composedPath();
    const field = path[0];
    const here = path.includes(this) && !path.some((node) => node instanceof HTMLDialogElement);
    if (event.isComposing || !here || field === this.#field || !isField(field)) {
      this.#bursts.leave();
      return;
    }
    const burst = this.#bursts.key(event, field, field.value);
    if (!burst) return;
    event.preventDefault();
    event.stopPropagation();
    const stays = staysInField(field.hasAttribute('data-scan'), burst.text);
    field.value = stays ? valueAfter(burst, field.value) : burst.before;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    if (stays) {
      path.find((node) => isScannedInto(node))?.scanned(field, field.value);
    } else {
      this.focusField();
      void this.flow.enter(burst.text);
    }
  }

  #ask(): void {
    this.asking = !this.asking;
    this.behind = false;
    if (!this.asking) this.focusField();
  }

  async #finish(): Promise<void> {
    await import('./parcel-summary');
    await this.renderRoot.querySelector<ParcelSummary>('parcel-summary')?.show();
  }

  #damaged(): void {
    const { view } = this.flow;
    if (view.kind !== 'match' || !view.detail) return;
    const report = damageReport(this.desk.rulebook, view.detail.offers);
    const item = copyInHand(view);
    if (report) void this.renderRoot.querySelector<ActionDialog>('action-dialog')?.open(view.detail, report.action, { answers: report.answers, ...(item ? { chosen: [item.id] } : {}) });
  }

  #fieldKey(event: KeyboardEvent): void {
    const field = this.#field;
    if (!field || event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#enter();
    } else if (event.key === 'Escape') {
      if (field.value) field.value = '';
      else this.flow.putAway();
    }
  }

  #enter(): void {
    clearTimeout(this.#choiceTimer);
    const field = this.#field;
    if (!field) return;
    const text = field.value;
    field.value = '';
    if (text.trim()) this.behind = true;
    void this.flow.enter(text);
  }

  #typed(): void {
    clearTimeout(this.#choiceTimer);
    const field = this.#field;
    const { view } = this.flow;
    if (!field || view.kind !== 'choices' || !/^[1-9]$/.test(field.value)) return;
    const digit = field.value;
    if (Number(digit) > view.result.matches.length) return;
    this.#choiceTimer = window.setTimeout(() => {
      if (field.value === digit) this.#enter();
    }, choicePauseMs);
  }

  async #undo(entry: SessionEntry | undefined): Promise<void> {
    await this.flow.undo(entry);
    this.#returnToField();
  }

  async #receive(): Promise<void> {
    await this.flow.enter('');
    this.#returnToField();
  }

  /** Nobody practises on a library's own orders. The sample is one as long as nothing was done in it, here while it is learned. */
  get #onSample(): boolean {
    return learning.has(this.desk) && !this.desk.readOnly;
  }

  #start(): unknown {
    const { help } = this.desk.words.receive.room;
    return html`<div class="start">
      <ul>
        <li><span><kbd>↵</kbd></span><span>${help.enter}</span></li>
        <li><span>${t.receive.room.sameCode}</span><span>${help.sameCode}</span></li>
        <li><span><kbd>${keyName('Ctrl')}</kbd> <kbd>Z</kbd></span><span>${help.undo}</span></li>
        <li><span><kbd>F2</kbd></span><span>${help.edit}</span></li>
        <li><span><kbd>F4</kbd></span><span>${help.parcel}</span></li>
      </ul>
      ${this.#onSample && !firstReceiptWanted() ? html`<p><button class="plain" @click=${() => { wantFirstReceipt(); this.requestUpdate(); }}>${t.first.again}</button></p>` : nothing}
    </div>`;
  }

  #view(): unknown {
    const { view } = this.flow;
    switch (view.kind) {
      case 'match':
        return html`<receive-card .desk=${this.desk} .shown=${view} ?busy=${this.flow.waiting > 0}
          @receive=${() => void this.#receive()} @undo=${() => void this.#undo(this.desk.receipts.latest)}
          @damaged=${() => { this.#damaged(); }} @left=${() => { this.focusField(); }}></receive-card>`;
      case 'choices':
        return html`<receive-choices .desk=${this.desk} .result=${view.result}
          @choice=${(event: ChoiceEvent) => { void this.flow.choose(event.match).then(() => { this.focusField(); }); }}></receive-choices>`;
      case 'not_found': {
        const words = say.notFound(view.text, view.badCheckDigit);
        return html`<div class="panel aside bad"><h2>${words.heading}</h2><p>${words.detail}</p></div>`;
      }
      case 'failed':
        return html`<div class="panel aside bad"><h2>${t.receive.room.failed}</h2>
          <p>${storageError(view.failure.code)} ${view.failure.message}</p></div>`;
      case 'nothing':
        return this.#start();
    }
  }

  #head(): unknown {
    const { parcel } = this.desk.receipts;
    const words = t.receive.parcel;
    const about = parcel ? parcelWords(parcel, this.desk.rulebook) : date(today());
    return html`<div class="head">
      <h1>${t.receive.room.heading}</h1>
      <p class="quiet about">${about}${this.flow.waiting > 1 ? html` · ${t.receive.room.scansWaiting(this.flow.waiting)}` : nothing}</p>
      <button class="plain" aria-expanded=${this.asking ? 'true' : 'false'} @click=${() => { this.#ask(); }}>${parcel ? words.change : words.begin} <kbd class="hint">F4</kbd></button>
    </div>`;
  }

  protected override render(): unknown {
    const ready = this.desk.backend !== undefined;
    return html`<feedback-flash .flow=${this.flow} .within=${!this.desk.around.wholePage}></feedback-flash><div class="room" @click=${(event: Event) => { this.#clicked(event); }}>
      ${this.#head()}
      <div class="main ${this.behind ? 'scanned' : ''}">
        <div class="scan">
          <label class="visually-hidden" for="scan">${t.receive.room.fieldLabel}</label>
          <input id="scan" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go"
            maxlength="300" placeholder=${ready ? t.receive.room.placeholder : t.receive.room.opening}
            @keydown=${(event: KeyboardEvent) => { this.#fieldKey(event); }} @input=${() => { this.#typed(); }} />
          <camera-button .desk=${this.desk} .flow=${this.flow} @scanned=${(event: ScannedEvent) => void this.flow.enter(event.text)}></camera-button>
        </div>
        ${this.asking ? html`<parcel-form .desk=${this.desk} @parcel-done=${() => { this.asking = false; this.focusField(); }}></parcel-form>` : nothing}
        ${this.#onSample && firstReceiptWanted() ? html`<first-receipt .desk=${this.desk} .flow=${this.flow}
          @left=${() => { this.focusField(); }} @first-left=${() => { this.requestUpdate(); }}></first-receipt>` : nothing}
        ${this.#view()}
      </div>
      <receive-session .desk=${this.desk} .flow=${this.flow} @finish=${() => void this.#finish()} @left=${() => { this.focusField(); }}
        @undo-entry=${(event: EntryEvent) => void this.#undo(event.entry)}
        @show-entry=${(event: EntryEvent) => { void this.flow.enter(event.entry.text ?? ''); this.focusField(); }}></receive-session>
    </div>
    <parcel-summary .desk=${this.desk} .tally=${this.flow.tally} @left=${() => { this.focusField(); }}></parcel-summary>
    <action-dialog .desk=${this.desk} @done=${({ sentence }: DoneEvent) => { this.desk.announce(sentence); }}></action-dialog>`;
  }

  /** A click beside everything gives the keyboard back to the field; a selection is left alone. */
  #clicked(event: Event): void {
    const onControl = event.composedPath().some(
      (node) => node instanceof HTMLElement && (node.matches('a, button, input, [tabindex]')));
    if (!onControl && (getSelection()?.isCollapsed ?? true)) this.focusField();
  }
}

customElements.define('room-receive', RoomReceive);
