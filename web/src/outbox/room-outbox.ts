// SPDX-License-Identifier: Apache-2.0
// The outbox: what was written to vendors, what still has to go out, and one letter to read.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { LetterRow, Letters } from '../contract';
import { failureOf } from '../app/desk';
import { formatRoute, type Route } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { date, visible, whole } from '../i18n/format';
import { t } from '../i18n/catalogue';
import { letterKind, letterState } from '../i18n/words';
import type { Done } from '../lists/done-banner';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import type { LetterDoneEvent } from './letter-view';
import { outboxStyles } from './room-outbox-styles';

const pageSize = 50;
type OutboxRoute = Extract<Route, { room: 'outbox' }>;

export class RoomOutbox extends DeskElement {
  static override properties: PropertyDeclarations = {
    route: { attribute: false },
    letters: { state: true },
    offset: { state: true },
    done: { state: true },
    failure: { state: true },
  };
  declare route: OutboxRoute;
  declare protected letters: Letters | undefined;
  declare protected offset: number;
  declare protected done: Done | undefined;
  declare protected failure: string | undefined;
  #turn = 0;

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, outboxStyles, css``];

  constructor() {
    super();
    this.offset = 0;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('route')) return;
    const before = changed.get('route') as OutboxRoute | undefined;
    const { state, kind, letter } = this.route;
    if (before?.state !== state || before.kind !== kind) this.offset = 0;
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
    const { state, kind, letter } = this.route;
    try {
      const letters = await backend.letters({
        ...this.desk.asker, state, kind, letter, offset: this.offset, count: pageSize,
      });
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
    this.done = { sentence: event.sentence, consequences: [] };
    this.desk.announce(event.sentence);
    void this.#load();
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
      <div class="kinds"><label for="kind">${t.outbox.room.kind}</label>
        <select id="kind" @change=${(event: Event) => { this.desk.go({ ...this.route, kind: (event.target as HTMLSelectElement).value, letter: '' }); }}>
          <option value="" ?selected=${kind === ''}>${t.outbox.room.everyKind}</option>
          ${letters.kinds.map(({ name, count }) => html`<option value=${name} ?selected=${name === kind}>${t.outbox.room.kindOf(letterKind(name), count)}</option>`)}
        </select></div>`;
  }

  #row(row: LetterRow): unknown {
    const when = row.state === 'sent' && row.sentOn ? row.sentOn : row.writtenOn;
    return html`<li><a class="letter" href=${this.#href({ letter: row.id })} aria-current=${row.id === this.route.letter ? 'true' : nothing}>
      <span class="subject">${visible(row.subject)}</span>
      <span class="state ${row.state}">${letterState(row.state)}</span>
      <span class="more">${letterKind(row.kind)} · ${row.vendor}</span>
      <span class="more when">${when ? date(when) : ''}</span>
      ${row.failure ? html`<span class="why">${row.failure}</span>` : nothing}</a></li>`;
  }

  #pager(total: number): unknown {
    if (total <= pageSize) return nothing;
    const last = Math.min(this.offset + pageSize, total);
    return html`<div class="pager" role="group" aria-label=${t.outbox.pages.region}>
      <button aria-disabled=${this.offset === 0 ? 'true' : 'false'}
        @click=${() => { if (this.offset > 0) this.#turnTo(Math.max(0, this.offset - pageSize)); }}>${t.outbox.pages.newer}</button>
      <span>${t.outbox.pages.range(this.offset + 1, last, total)}</span>
      <button aria-disabled=${last === total ? 'true' : 'false'}
        @click=${() => { if (last < total) this.#turnTo(last); }}>${t.outbox.pages.older}</button></div>`;
  }

  #list(letters: Letters): unknown {
    if (letters.total === 0) {
      const words = letters.all === 0 ? t.noLetters[''] : this.route.kind ? t.outbox.room.noneOfKind : t.noLetters[this.route.state];
      return html`<div class="panel pad nothing"><p>${words}</p>
        ${letters.all > 0 ? html`<p><a href="#/outbox">${t.outbox.room.allLetters}</a></p>` : html`<p><a href="#/lists">${t.outbox.room.toLists}</a></p>`}</div>`;
    }
    return html`<section class="panel list" aria-label=${t.outbox.room.letters}>
      <ul>${letters.rows.map((row) => this.#row(row))}</ul>${this.#pager(letters.total)}</section>`;
  }

  #read(letters: Letters): unknown {
    if (letters.letter) {
      return html`<div class="read"><p class="back"><a href=${this.#href({ letter: '' })}>${t.outbox.room.allLetters}</a></p>
        <done-banner .desk=${this.desk} .done=${this.done} @away=${() => { this.done = undefined; }}></done-banner>
        <letter-view .desk=${this.desk} .letter=${letters.letter} @letter-done=${(event: LetterDoneEvent) => { this.#done(event); }}></letter-view></div>`;
    }
    if (this.route.letter) return html`<div class="read panel pad"><h2>${t.outbox.room.missing}</h2><p><a href="#/outbox">${t.outbox.room.allLetters}</a></p></div>`;
    return letters.total > 0 ? html`<div class="read hint quiet"><p>${t.outbox.room.choose}</p></div>` : nothing;
  }

  protected override render(): unknown {
    const { letters } = this;
    return html`<div class="head"><h1>${t.outbox.room.heading}</h1>${letters ? this.#filters(letters) : nothing}</div>
      ${this.failure ? html`<div class="panel pad" role="alert"><h2>${t.outbox.room.failed}</h2><p>${this.failure}</p></div>` : nothing}
      ${letters ? html`<div class="room ${this.route.letter ? 'reading' : ''}">${this.#list(letters)}${this.#read(letters)}</div>`
        : html`<p class="quiet" role="status">${t.outbox.room.opening}</p>`}`;
  }
}

customElements.define('room-outbox', RoomOutbox);
