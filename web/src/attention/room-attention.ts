// SPDX-License-Identifier: Apache-2.0
// What the hub did not take as it was done here, one after the other, until each is settled.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { AttentionEntry } from '../contract';
import { failureOf } from '../app/desk';
import { formatRoute, type Route } from '../app/route';
import { singleKeys } from '../app/single-keys';
import { DeskElement } from '../elements/desk-element';
import { moment, visible } from '../i18n/format';
import { t } from '../i18n/catalogue';
import { actionButton, storageError } from '../i18n/words';
import { isEditable } from '../receive/keys';
import { bannerStyles, baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { keyOf } from './again';
import type { AttentionView, SettledEvent } from './attention-view';
import { roomAttentionStyles } from './room-attention-styles';

type AttentionRoute = Extract<Route, { room: 'attention' }>;

export class RoomAttention extends DeskElement {
  static override properties: PropertyDeclarations = {
    route: { attribute: false },
    entries: { state: true },
    told: { state: true },
    failure: { state: true },
  };
  declare route: AttentionRoute;
  declare protected entries: readonly AttentionEntry[] | undefined;
  /** What was settled last. */
  declare protected told: string;
  declare protected failure: string;
  #turn = 0;
  #seen = '';

  static override styles = [baseStyles, buttonStyles, panelStyles, bannerStyles, roomAttentionStyles, css``];

  constructor() {
    super();
    this.told = '';
    this.failure = '';
  }

  protected override connected(signal: AbortSignal): void {
    void this.#load();
    this.desk.around.keys.addEventListener('keydown', (event) => { this.#key(event as KeyboardEvent); }, { signal });
  }

  protected override libraryChanged(): void {
    void this.#load();
  }

  protected override deskChanged(): void {
    super.deskChanged();
    const { attention, waiting, sent } = this.desk.sync;
    const now = [attention, waiting, sent].join(' ');
    if (now === this.#seen) return;
    this.#seen = now;
    void this.#load();
  }

  async #load(): Promise<void> {
    const backend = this.desk.backend;
    if (!backend || !this.desk.sync.hub) return;
    const turn = ++this.#turn;
    try {
      const entries = await backend.attention();
      if (turn !== this.#turn) return;
      this.entries = entries;
      this.failure = '';
    } catch (reason) {
      this.failure = storageError(failureOf(reason).code);
    }
  }

  get #chosen(): AttentionEntry | undefined {
    return this.entries?.find((entry) => keyOf(entry) === this.route.seq);
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.composedPath().some((node) => node instanceof HTMLDialogElement) || isEditable(event.composedPath()[0])) return;
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>('.entry')];
    const at = links.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    const to = at < 0 ? undefined : { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      links[Math.max(0, Math.min(links.length - 1, to))]?.focus();
    } else if (singleKeys() && this.renderRoot.querySelector<AttentionView>('attention-view')?.key(event.key)) {
      event.preventDefault();
    }
  }

  /** On to the next one, so that several are worked through without going back. */
  async #settled({ sentence }: SettledEvent): Promise<void> {
    const entries = this.entries ?? [];
    const at = entries.findIndex((entry) => keyOf(entry) === this.route.seq);
    const next = entries[at + 1] ?? entries[at - 1];
    this.told = sentence;
    this.desk.announce(sentence);
    this.desk.go({ room: 'attention', seq: next ? keyOf(next) : '' });
    await this.#load();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  #row(entry: AttentionEntry): unknown {
    const { kind, command, line, actor, at } = entry;
    const key = keyOf(entry);
    return html`<li><a class="entry" href=${formatRoute({ room: 'attention', seq: key })} aria-current=${key === this.route.seq ? 'true' : nothing}>
      <span class="what">${actionButton(command.action)}</span>
      <span class="kind ${kind}">${t.attention.attentionKinds[kind]}</span>
      <span class="title">${line ? visible(line.title) : t.attention.attentionWords.workspace}</span>
      <span class="more">${line ? html`<span class="mono">${line.number}</span> · ` : nothing}${actor ? `${visible(actor)} · ` : ''}${moment(at)}</span></a></li>`;
  }

  #read(): unknown {
    const entry = this.#chosen;
    const back = html`<p class="back"><a href="#/attention">${t.attention.attentionWords.all}</a></p>`;
    if (entry) {
      return html`<div class="read">${back}
        <attention-view .desk=${this.desk} .entry=${entry} @settled=${(event: SettledEvent) => void this.#settled(event)}></attention-view></div>`;
    }
    if (this.route.seq) return html`<div class="read">${back}<div class="panel pad"><p>${t.attention.attentionWords.gone}</p></div></div>`;
    return html`<div class="read hint quiet"><p>${t.attention.attentionWords.choose}</p></div>`;
  }

  #body(): unknown {
    const { entries, failure } = this;
    if (!this.desk.sync.hub) return html`<div class="panel pad"><p>${t.attention.attentionWords.none}</p></div>`;
    if (failure) return html`<div class="panel pad" role="alert"><p>${failure}</p></div>`;
    if (!entries) return html`<p class="quiet" role="status">${t.common.looking}</p>`;
    if (entries.length === 0) {
      const { heading, sentences } = t.attention.attentionWords.empty;
      return html`<div class="panel pad"><h2>${heading}</h2>${sentences.map((sentence) => html`<p class="quiet">${sentence}</p>`)}</div>`;
    }
    return html`<div class="room ${this.#chosen ? 'reading' : ''}">
      <section class="panel list" aria-label=${t.attention.attentionWords.listed(entries.length)}><ul>${entries.map((entry) => this.#row(entry))}</ul></section>
      ${this.#read()}</div>`;
  }

  protected override render(): unknown {
    return html`<div class="head"><h1 tabindex="-1">${t.attention.attentionWords.room}</h1></div>
      ${this.told ? html`<div class="banner good told"><span aria-hidden="true">✓</span><p>${this.told}</p>
        <button class="plain" @click=${() => { this.told = ''; }}>${t.common.putAway}</button></div>` : nothing}
      ${this.#body()}`;
  }
}

customElements.define('room-attention', RoomAttention);
