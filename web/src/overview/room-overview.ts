// SPDX-License-Identifier: Apache-2.0
// The whole library at a glance, for today or any other day: what is on order, late, encumbered and
// spent, and what the vendors are like. It is fetched when somebody first goes there.

import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Overview } from '../contract';
import { failureOf } from '../app/desk';
import { read, write } from '../app/preferences';
import { formatRoute } from '../app/route';
import { today } from '../app/today';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { storageError } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import './overview-ages';
import './overview-figures';
import './overview-funds';
import './overview-status';
import './overview-table';
import './overview-vendors';
import { spans, usualSpan, type SpanEvent } from './overview-weeks';
import type { OverviewFunds } from './overview-funds';
import { Recompute } from './recompute';
import { roomOverviewStyles } from './room-overview-styles';

const pauseMs = 1_000;
const spanKey = 'overview.weeks';

export class RoomOverview extends DeskElement {
  static override properties: PropertyDeclarations = {
    day: { attribute: false },
    overview: { state: true },
    span: { state: true },
    failure: { state: true },
  };
  /** Empty: today. */
  declare day: string;
  declare protected overview: Overview | undefined;
  declare protected span: number;
  declare protected failure: string | undefined;
  #turn = 0;
  readonly #again = new Recompute(() => this.#load(), pauseMs);

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, roomOverviewStyles];

  constructor() {
    super();
    this.day = '';
    this.span = spans.find((weeks) => String(weeks) === read(spanKey)) ?? usualSpan;
  }

  protected override connected(signal: AbortSignal): void {
    signal.addEventListener('abort', () => { this.#again.stop(); });
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('day') || changed.has('span')) this.#again.at(true);
  }

  protected override libraryChanged(): void {
    this.#again.at(false);
  }

  get #day(): string {
    return this.day || today();
  }

  async #load(): Promise<void> {
    const { backend } = this.desk;
    if (!backend) return;
    const turn = ++this.#turn;
    try {
      const overview = await backend.overview({ today: this.#day, weeks: this.span });
      if (turn !== this.#turn) return;
      this.overview = overview;
      this.failure = undefined;
    } catch (reason) {
      const { code, message } = failureOf(reason);
      this.failure = message || storageError(code);
    }
  }

  #go(day: string): void {
    this.desk.go({ room: 'overview', day: day === today() ? '' : day });
  }

  #spanned({ weeks }: SpanEvent): void {
    write(spanKey, String(weeks));
    this.span = weeks;
  }

  #toFunds(): void {
    this.renderRoot.querySelector<OverviewFunds>('overview-funds')?.arrive();
  }

  #head(): unknown {
    const words = t.overview.room;
    const day = this.#day;
    const { workspace } = this.desk;
    return html`<div class="head">
      <div><h1>${words.name}</h1>${workspace ? html`<p class="paper">${words.paper(workspace.name, day)}</p>` : nothing}</div>
      <div class="day"><label for="day">${words.asOf}</label>
        <input id="day" type="date" required .value=${day}
          @change=${(event: Event) => { const { value } = event.target as HTMLInputElement; if (value) this.#go(value); }} />
        ${day === today() ? nothing : html`<button @click=${() => { this.#go(today()); }}>${words.today}</button>`}
        <button @click=${() => { print(); }}>${words.print}</button></div>
    </div>`;
  }

  #empty(): unknown {
    const words = t.overview.room;
    return html`<div class="panel pad"><h2>${words.empty}</h2><p class="quiet">${words.emptyAbout}</p>
      <p><a class="button" href=${formatRoute({ room: 'import' })}>${words.toImport}</a></p></div>`;
  }

  #pictures(overview: Overview): unknown {
    const { desk } = this;
    return html`<overview-figures .desk=${desk} .overview=${overview} @to-funds=${() => { this.#toFunds(); }}></overview-figures>
      <div class="pictures">
        <overview-status class="whole" .desk=${desk} .overview=${overview}></overview-status>
        <overview-weeks class="wide" .desk=${desk} .overview=${overview} .span=${this.span} @span=${(event: SpanEvent) => { this.#spanned(event); }}></overview-weeks>
        <overview-ages class="narrow" .desk=${desk} .overview=${overview}></overview-ages>
        <overview-funds class="whole" .desk=${desk} .overview=${overview}></overview-funds>
        <overview-vendors class="whole" .desk=${desk} .overview=${overview}></overview-vendors>
      </div>`;
  }

  protected override render(): unknown {
    const words = t.overview.room;
    const { overview, failure } = this;
    return html`${this.#head()}
      ${failure === undefined ? nothing : html`<div class="panel pad" role="alert"><h2>${words.failed}</h2><p>${failure}</p></div>`}
      ${overview ? (overview.lines === 0 ? this.#empty() : this.#pictures(overview))
        : failure === undefined ? html`<p class="quiet" role="status">${words.reading}</p>` : nothing}`;
  }
}

customElements.define('room-overview', RoomOverview);
