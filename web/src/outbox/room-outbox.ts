// SPDX-License-Identifier: Apache-2.0
// The outbox: what was written to vendors, what still has to go out, and one letter to read.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Letters } from '../contract';
import { failureOf } from '../app/desk';
import { formatRoute } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { whole } from '../i18n/format';
import { t } from '../i18n/catalogue';
import { letterKind, letterState } from '../i18n/words';
import { takenBack, type Done } from '../lists/done-banner';
import type { TakenBackEvent } from '../undo/take-back-button';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { pageSize, type ChooseLetters, type ChosenLetters, type OutboxRoute, type TurnEvent } from './letter-list';
import { findLetters } from './letter-search';
import type { LetterDoneEvent } from './letter-view';
import { outboxStyles } from './room-outbox-styles';

const typingPauseMs = 150;

export class RoomOutbox extends DeskElement {
  static override properties: PropertyDeclarations = {
    route: { attribute: false },
    letters: { state: true },
    offset: { state: true },
    chosen: { state: true },
    done: { state: true },
    failure: { state: true },
  };
  declare route: OutboxRoute;
  declare protected letters: Letters | undefined;
  declare protected offset: number;
  declare protected chosen: ChosenLetters;
  declare protected done: Done | undefined;
  declare protected failure: string | undefined;
  #turn = 0;
  #typing = 0;

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, outboxStyles, css``];

  constructor() {
    super();
    this.offset = 0;
    this.chosen = new Map();
  }

  protected override connected(signal: AbortSignal): void {
    // Whoever has left is not to be brought back by what they typed last.
    signal.addEventListener('abort', () => { clearTimeout(this.#typing); });
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('route')) return;
    const before = changed.get('route') as OutboxRoute | undefined;
    const { text, state, kind, letter } = this.route;
    if (before?.text !== text || before.state !== state || before.kind !== kind) this.#otherLetters();
    if (before && before.letter !== letter) this.done = undefined;
    void this.#load();
  }

  protected override libraryChanged(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const backend = this.desk.backend;
    if (!backend) return;
    const turn = ++this.#turn;
    const { text, state, kind, letter } = this.route;
    try {
      const letters = await findLetters(backend, {
        ...this.desk.asker, state, kind, letter, offset: this.offset, count: pageSize,
      }, text);
      if (turn !== this.#turn) return;
      this.letters = letters;
      this.failure = undefined;
    } catch (reason) {
      const { message, code } = failureOf(reason);
      this.failure = message || code;
    }
  }

  #href(change: Partial<OutboxRoute>): string {
    return formatRoute({ ...this.route, ...change });
  }

  #done(event: LetterDoneEvent): void {
    this.done = { sentence: event.sentence, consequences: [], commands: [event.command] };
    this.desk.announce(event.sentence);
    void this.#load();
  }

  /** What was chosen among the others would be out of sight. */
  #otherLetters(): void {
    this.offset = 0;
    this.chosen = new Map();
  }

  #typed(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => { this.desk.replaceRoute({ ...this.route, text }); }, typingPauseMs);
  }

  #turnTo(offset: number): void {
    this.offset = offset;
    void this.#load();
  }

  #filters(letters: Letters): unknown {
    const { state, kind } = this.route;
    const choice = (name: string, label: string, how: number): unknown => html`<li>
      <a href=${this.#href({ state: name, letter: '' })} aria-current=${name === state ? 'page' : nothing}>${label} <span class="count">${whole(how)}</span></a></li>`;
    const all = letters.states.reduce((sum, { count }) => sum + count, 0);
    return html`<nav class="states" aria-label=${t.outbox.room.states}><ul>
        ${choice('', t.outbox.room.all, all)}${letters.states.map(({ name, count }) => choice(name, letterState(name), count))}</ul></nav>
      <input type="search" aria-label=${t.outbox.room.search} placeholder=${t.outbox.room.searchHint} autocomplete="off" spellcheck="false" maxlength="200"
        .value=${this.route.text} @input=${(event: Event) => { this.#typed(event); }} />
      <div class="kinds"><label for="kind">${t.outbox.room.kind}</label>
        <select id="kind" @change=${(event: Event) => { this.desk.go({ ...this.route, kind: (event.target as HTMLSelectElement).value, letter: '' }); }}>
          <option value="" ?selected=${kind === ''}>${t.outbox.room.everyKind}</option>
          ${letters.kinds.map(({ name, count }) => html`<option value=${name} ?selected=${name === kind}>${t.outbox.room.kindOf(letterKind(name), count)}</option>`)}
        </select></div>`;
  }

  #list(letters: Letters): unknown {
    if (letters.total === 0) {
      const words = this.route.text.trim() ? t.outbox.room.noneFound : letters.all === 0 ? t.noLetters[''] : this.route.kind ? t.outbox.room.noneOfKind : t.noLetters[this.route.state];
      return html`<div class="panel pad nothing"><p>${words}</p>
        ${letters.all > 0 ? html`<p><a href="#/outbox">${t.outbox.room.allLetters}</a></p>` : html`<p><a href="#/lists">${t.outbox.room.toLists}</a></p>`}</div>`;
    }
    return html`<letter-list class="list" .desk=${this.desk} .letters=${letters} .route=${this.route} .offset=${this.offset} .chosen=${this.chosen}
      @choose=${({ chosen }: ChooseLetters) => { this.chosen = chosen; }} @turn=${({ offset }: TurnEvent) => { this.#turnTo(offset); }}></letter-list>`;
  }

  #read(letters: Letters): unknown {
    if (letters.letter) {
      return html`<div class="read"><p class="back"><a href=${this.#href({ letter: '' })}>${t.outbox.room.allLetters}</a></p>
        <done-banner .desk=${this.desk} .done=${this.done} @away=${() => { this.done = undefined; }}
        @taken-back=${(event: TakenBackEvent) => { this.done = takenBack(event); }}></done-banner>
        <letter-view .desk=${this.desk} .letter=${letters.letter} @letter-done=${(event: LetterDoneEvent) => { this.#done(event); }}></letter-view></div>`;
    }
    if (this.route.letter) return html`<div class="read panel pad"><h2>${t.outbox.room.missing}</h2><p><a href="#/outbox">${t.outbox.room.allLetters}</a></p></div>`;
    return letters.total > 0 ? html`<div class="read hint quiet"><p>${t.outbox.room.choose}</p></div>` : nothing;
  }

  protected override render(): unknown {
    const { letters } = this;
    return html`<div class="head"><h1>${t.outbox.room.heading}</h1>${letters ? this.#filters(letters) : nothing}</div>
      ${this.failure ? html`<div class="panel pad" role="alert"><h2>${t.outbox.room.failed}</h2><p>${this.failure}</p></div>` : nothing}
      <letters-bar .desk=${this.desk} .chosen=${this.chosen} @choose=${({ chosen }: ChooseLetters) => { this.chosen = chosen; }}></letters-bar>
      ${letters ? html`<div class="room ${this.route.letter ? 'reading' : ''}">${this.#list(letters)}${this.#read(letters)}</div>`
        : html`<p class="quiet" role="status">${t.outbox.room.opening}</p>`}`;
  }
}

customElements.define('room-outbox', RoomOutbox);
