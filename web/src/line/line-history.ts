// SPDX-License-Identifier: Apache-2.0
// What has happened to a line, newest first: day by day, with the time, who did it and where.

import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { CivilDate, HistoryEntry } from '../contract';
import { date, time } from '../i18n/format';
import { t, type Catalogue } from '../i18n/catalogue';
import { actionDone, consequence, refusalList, rich } from '../i18n/words';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { historyStyles } from './line-history-styles';

/** As many are looked through at a glance; a line that was worked on for years has hundreds. */
const shownAtFirst = 12;

interface Day {
  on: CivilDate;
  entries: HistoryEntry[];
}

/** Days as the people who worked on them had them, which may be otherwise than this clock's. */
export function byDay(history: readonly HistoryEntry[]): Day[] {
  const days: Day[] = [];
  for (const entry of history) {
    const last = days[days.length - 1];
    if (last?.on === entry.on) last.entries.push(entry);
    else days.push({ on: entry.on, entries: [entry] });
  }
  return days;
}

export class LineHistory extends LitElement {
  static override properties: PropertyDeclarations = { words: { attribute: false }, history: { attribute: false }, of: { attribute: false }, all: { state: true } };
  /** Of its workspace. */
  declare words: Pick<Catalogue, 'consequences'>;
  declare history: readonly HistoryEntry[];
  /** Whose history it is: that of another line begins with its latest entries again. */
  declare of: string;
  declare protected all: boolean;

  static override styles = [baseStyles, buttonStyles, panelStyles, historyStyles];

  constructor() {
    super();
    this.words = t;
    this.history = [];
    this.of = '';
    this.all = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('of')) this.all = false;
  }

  #entry(entry: HistoryEntry): unknown {
    const { actor, device } = entry;
    const who = actor === device ? actor : t.line.history.by(actor, device);
    return html`<li class=${entry.saved && entry.state !== 'attention' ? '' : 'open'}>
      <p class="who"><time datetime=${new Date(entry.at).toISOString()}>${time(entry.at)}</time>${who ? html` · <bdi>${who}</bdi>` : nothing}</p>
      <p><strong>${actionDone(entry.action)}</strong></p>
      ${entry.consequences.length > 0
        ? html`<ul class="more">${entry.consequences.map((value) => html`<li>${rich(consequence(value, this.words))}</li>`)}</ul>`
        : nothing}
      ${entry.saved ? this.#state(entry) : html`<p class="unsaved">${t.line.history.notKept}</p>`}
    </li>`;
  }

  /** Where there is a hub: how far it has come. */
  #state({ state, settled }: HistoryEntry): unknown {
    if (settled) return html`<p class="unsaved">${t.sync.settledSentence(settled)}</p>${settled.unmet.length > 0 ? html`<p class="who">${refusalList(settled.unmet)}</p>` : nothing}`;
    if (!state) return nothing;
    return html`<p class=${state === 'confirmed' ? 'who' : 'unsaved'}>${state === 'attention' ? html`<a href="#/attention">${t.sync.changeStates[state]}</a>` : t.sync.changeStates[state]}</p>`;
  }

  protected override render(): unknown {
    const { history } = this;
    const shown = this.all ? history : history.slice(0, shownAtFirst);
    return html`<section class="panel" aria-labelledby="heading">
      <h2 id="heading">${t.line.history.heading}</h2>
      ${history.length === 0 ? html`<p class="empty">${t.line.history.none}</p>` : nothing}
      ${byDay(shown).map(({ on, entries }) => html`<h3>${date(on)}</h3><ol>${entries.map((entry) => this.#entry(entry))}</ol>`)}
      ${shown.length < history.length
        ? html`<p class="earlier"><button class="plain" @click=${() => { this.all = true; }}>${t.line.history.earlier(history.length - shown.length)}</button></p>` : nothing}
    </section>`;
  }
}

customElements.define('line-history', LineHistory);
