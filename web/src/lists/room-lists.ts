// SPDX-License-Identifier: Apache-2.0
// The work lists: how much of what is to be done, for today or any other day, and one list line by
// line. Looking runs nothing.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Outcome, WorkLists } from '../contract';
import type { BulkDone } from '../bulk/bulk-dialog';
import { commandsOf } from '../bulk/bulk-run';
import { chosenLine } from '../bulk/chosen';
import { namedSource, type ChosenSource } from '../bulk/chosen-source';
import { failureOf } from '../app/desk';
import { formatRoute } from '../app/route';
import { today } from '../app/today';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { whole } from '../i18n/format';
import type { JobWords } from '../i18n/en/lists-room';
import { listWords } from '../i18n/list-words';
import { baseStyles, bannerStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { takenBack, type Done } from './done-banner';
import type { TakenBackEvent } from '../undo/take-back-button';
import type { IntentDialog } from './intent-dialog';
import type { ChooseEvent } from './list-table';
import { roomListsStyles } from './room-lists-styles';

const pageSize = 100;

export class RoomLists extends DeskElement {
  static override properties: PropertyDeclarations = {
    list: { attribute: false },
    day: { attribute: false },
    lists: { state: true },
    offset: { state: true },
    chosen: { state: true },
    done: { state: true },
    failure: { state: true },
  };
  /** Empty: all of them at a glance. */
  declare list: string;
  /** Empty: today. */
  declare day: string;
  declare protected lists: WorkLists | undefined;
  declare protected offset: number;
  declare protected chosen: ReadonlySet<string>;
  declare protected done: Done | undefined;
  declare protected failure: string | undefined;
  #turn = 0;
  #sourceOf: ReadonlySet<string> | undefined;
  #chosenLines = namedSource([]);

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, bannerStyles, roomListsStyles, css``];

  constructor() {
    super();
    this.list = '';
    this.day = '';
    this.offset = 0;
    this.chosen = new Set();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('list') || changed.has('day')) {
      if (changed.has('list')) {
        this.offset = 0;
        this.chosen = new Set();
        if (changed.get('list')) this.done = undefined;
        if (this.lists) this.scrollIntoView();
      }
      void this.#load();
    }
  }

  protected override libraryChanged(): void {
    void this.#load();
  }

  get #day(): string {
    return this.day || today();
  }

  async #load(): Promise<void> {
    const backend = this.desk.backend;
    if (!backend) return;
    const turn = ++this.#turn;
    const { list, offset } = this;
    try {
      const lists = await backend.workLists({ day: this.#day, list, offset, count: pageSize });
      if (turn !== this.#turn) return;
      this.lists = lists;
      this.failure = undefined;
      const left = new Set((lists.rows ?? []).map(({ id }) => id));
      this.chosen = new Set([...this.chosen].filter((id) => left.has(id)));
      if (list && lists.rows?.length === 0 && offset > 0) this.#turnTo(0);
    } catch (reason) {
      const { message, code } = failureOf(reason);
      this.failure = message || code;
    }
  }

  #turnTo(offset: number): void {
    this.offset = offset;
    this.chosen = new Set();
    void this.#load();
    this.renderRoot.querySelector('list-table')?.scrollIntoView({ block: 'nearest' });
  }

  #go(day: string): void {
    this.desk.go({ room: 'lists', list: this.list, day: day === today() ? '' : day });
  }

  #tell(sentence: string, outcome: Outcome): void {
    this.done = { sentence, consequences: outcome.consequences, commands: [outcome.command] };
    this.chosen = new Set();
    this.desk.announce(sentence);
    void this.#load();
  }

  get #dialog(): IntentDialog | null {
    return this.renderRoot.querySelector<IntentDialog>('intent-dialog');
  }

  get #dailyJob(): string {
    return this.desk.rulebook?.records.dailyJob ?? '';
  }

  get #dailyWords(): JobWords {
    return t.listsRoom.jobs[this.#dailyJob] ?? t.listsRoom.daily;
  }

  #run(): void {
    const words = this.#dailyWords;
    void this.#dialog?.open({
      intent: { action: this.#dailyJob },
      heading: words.heading(today()),
      about: words.about,
      confirm: words.confirm,
      keep: words.keep,
      done: (outcome) => { this.#tell(words.done, outcome); },
    });
  }

  #names(byDay: boolean): unknown {
    const shown = this.lists?.lists.filter((list) => list.byDay === byDay) ?? [];
    return html`<ul>${shown.map(({ name, count: how }) => html`<li>
      <a href=${formatRoute({ room: 'lists', list: name, day: this.day })} aria-current=${name === this.list ? 'page' : nothing}
        class=${how === 0 ? 'none' : ''}><span>${listWords(name).name}</span><span class="count">${whole(how)}</span></a></li>`)}</ul>`;
  }

  #aside(): unknown {
    return html`<nav class="names" aria-label=${t.listsRoom.room.heading}>
      <h2>${t.listsRoom.room.any}</h2>${this.#names(false)}
      <h2>${t.listsRoom.room.byDay}</h2>${this.#names(true)}
    </nav>`;
  }

  #pager(total: number): unknown {
    if (total <= pageSize) return nothing;
    const last = Math.min(this.offset + pageSize, total);
    return html`<div class="pager" role="group" aria-label=${t.listsRoom.pages.region}>
      <button aria-disabled=${this.offset === 0 ? 'true' : 'false'}
        @click=${() => { if (this.offset > 0) this.#turnTo(Math.max(0, this.offset - pageSize)); }}>${t.listsRoom.pages.previous}</button>
      <span>${t.listsRoom.pages.range(this.offset + 1, last, total)}</span>
      <button aria-disabled=${last === total ? 'true' : 'false'}
        @click=${() => { if (last < total) this.#turnTo(last); }}>${t.listsRoom.pages.next}</button>
    </div>`;
  }

  #chosenBar(lists: WorkLists): unknown {
    return html`<chosen-bar .desk=${this.desk} .source=${this.#source(lists)} @bulk-done=${(event: BulkDone) => { this.#tellAll(event); }}
      @choose-none=${() => { this.chosen = new Set(); }}></chosen-bar>`;
  }

  /** The same while the same lines are chosen: the bar asks about another one. */
  #source({ rows }: WorkLists): ChosenSource {
    if (this.#sourceOf !== this.chosen) {
      this.#sourceOf = this.chosen;
      this.#chosenLines = namedSource((rows ?? []).filter(({ id }) => this.chosen.has(id)).map(chosenLine));
    }
    return this.#chosenLines;
  }

  #tellAll({ sentence, report, left }: BulkDone): void {
    this.done = { sentence, consequences: [], report, commands: commandsOf(report) };
    this.chosen = new Set(left.map(({ id }) => id));
    void this.#load();
  }

  #list(lists: WorkLists): unknown {
    const words = listWords(this.list);
    const known = lists.lists.find(({ name }) => name === this.list);
    if (!known) return html`<div class="panel pad"><h2>${t.listsRoom.room.unknown}</h2><p><a href="#/lists">${t.listsRoom.room.toAll}</a></p></div>`;
    return html`<section class="panel" aria-labelledby="list">
      <header><h2 id="list">${words.name} <span class="quiet">${whole(known.count)}</span></h2>
        <p class="quiet">${known.count > 0 ? words.about : words.empty}</p></header>
      ${known.count > 0 ? html`
        <list-table .rows=${lists.rows ?? []} .label=${words.name} .choosing=${!this.desk.readOnly} .chosen=${this.chosen}
          @choose=${(event: ChooseEvent) => { this.chosen = event.chosen; }}></list-table>
        ${this.#pager(known.count)}` : nothing}
    </section>${this.#chosenBar(lists)}`;
  }

  #content(lists: WorkLists): unknown {
    return html`<div class="room ${this.list ? 'one' : 'all'}">
      ${this.#aside()}
      <div class="content">
        ${this.list ? html`<p class="back"><a href=${formatRoute({ room: 'lists', list: '', day: this.day })}>${t.listsRoom.room.back}</a></p>` : nothing}
        <done-banner .desk=${this.desk} .done=${this.done} @away=${() => { this.done = undefined; }}
        @taken-back=${(event: TakenBackEvent) => { this.done = takenBack(event); }}></done-banner>
        ${this.list
          ? this.#list(lists)
          : html`<daily-panel .desk=${this.desk} .lists=${lists} .words=${this.#dailyWords} @run=${() => { this.#run(); }}></daily-panel>`}
      </div>
    </div>`;
  }

  protected override render(): unknown {
    const day = this.#day;
    return html`<div class="head"><h1>${t.listsRoom.room.heading}</h1>
        <div class="day"><label for="day">${t.listsRoom.room.asOf}</label>
          <input id="day" type="date" required .value=${day}
            @change=${(event: Event) => { const { value } = event.target as HTMLInputElement; if (value) this.#go(value); }} />
          ${day === today() ? nothing : html`<button @click=${() => { this.#go(today()); }}>${t.listsRoom.room.today}</button>`}</div></div>
      ${this.failure ? html`<div class="panel pad" role="alert"><h2>${t.listsRoom.room.failed}</h2><p>${this.failure}</p></div>` : nothing}
      ${this.lists ? this.#content(this.lists) : html`<p class="quiet" role="status">${t.listsRoom.room.looking}</p>`}
      <intent-dialog .desk=${this.desk}></intent-dialog>`;
  }
}

customElements.define('room-lists', RoomLists);
