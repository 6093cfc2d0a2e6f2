// SPDX-License-Identifier: Apache-2.0
// One line: why it is where it is, what can be done, what it consists of, what has happened to it.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { ActionInfo, ItemView, LineDetail, Offer, Outcome, RulebookInfo } from '../contract';
import { failureOf } from '../app/desk';
import { orderHref } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { leftOutList } from '../elements/left-out';
import { visible } from '../i18n/format';
import { actionDone, axis as axisWord, consequence, findingDetail, findingHeading, plain, statusName } from '../i18n/words';
import { t } from '../i18n/catalogue';
import type { IntentDialog } from '../lists/intent-dialog';
import { addPlan } from '../pieces/add-plan';
import type { ReceiveEvent } from '../pieces/line-pieces';
import { able } from '../pieces/piece-actions';
import { pieceName } from '../pieces/piece-words';
import { receivePlan } from '../pieces/receive-plan';
import { bannerStyles, baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import '../undo/take-back-button';
import type { TakenBackEvent } from '../undo/take-back-button';
import { DoneEvent, type ActionDialog } from './action-dialog';
import { ActionEvent, actionNamed } from './action-event';
import { fileList } from './files';
import { editability } from './field-list';
import type { LineRouting } from './line-routing';
import { factsTable, moneyTable } from './line-tables';
import type { LineTitles } from './line-titles';
import { detailStyles } from '../styles/detail';
import { lineStyles } from './room-line-styles';

/** When the line came to its present status, if that was done here. */
function sinceWhen({ statuses, history }: LineDetail, rulebook: RulebookInfo | undefined): number | undefined {
  const axis = rulebook?.axes.find(({ key }) => key === rulebook.mainAxis);
  const now = statuses.find((status) => status.axis === axis?.key)?.word.text;
  const told = axis?.subject === 'order' ? 'order_status' : 'line_status';
  return history.find(({ consequences }) => consequences.some(({ code, params }) => code === told && params['to'] === now))?.at;
}

/** What was just done here, and by which commands; none, once it is taken back. */
interface LineDone {
  sentence: string;
  outcome?: Outcome;
}

export class RoomLine extends DeskElement {
  static override properties: PropertyDeclarations = {
    lineId: { attribute: false },
    line: { state: true },
    missing: { state: true },
    done: { state: true },
  };
  declare lineId: string;
  declare protected line: LineDetail | undefined;
  declare protected missing: string | undefined;
  declare protected done: LineDone | undefined;

  static override styles = [baseStyles, buttonStyles, panelStyles, bannerStyles, detailStyles, lineStyles, css``];

  protected override updated(changed: PropertyValues): void {
    // On a phone the button that did it is far below.
    if (changed.has('done') && this.done) this.renderRoot.querySelector('.done')?.scrollIntoView({ block: 'nearest' });
    if (changed.has('lineId')) {
      this.line = undefined;
      this.done = undefined;
      void this.#load();
    }
  }

  protected override libraryChanged(lines: readonly string[] | 'all'): void {
    // An action on the order or a shared fund may show here too; reading one line again is cheap.
    if (lines === 'all' || this.line) void this.#load();
  }

  async #load(): Promise<void> {
    const backend = this.desk.backend;
    const id = this.lineId;
    if (!backend) return;
    try {
      const line = await backend.line(id, this.desk.asker);
      if (this.desk.rulebook?.records.makeItem) await import('../elements/rooms/pieces');
      if (id !== this.lineId) return;
      this.line = line;
      this.missing = line ? undefined : t.line.room.whyNotHere;
    } catch (reason) {
      const failure = failureOf(reason);
      this.missing = failure.message || failure.code;
    }
    this.desk.around.called(t.line.room.documentTitle(this.line?.title ?? ''));
  }

  #act({ action, about }: ActionEvent): void {
    const { rulebook } = this.desk;
    if (!this.line) return;
    // Where items have records of their own, which ones and what is typed for each is asked in one form.
    if (rulebook?.records.makeItem && action.name === rulebook.receiveAction && !about.items) {
      this.#receive(action, able(this.line.items, action.name));
    } else {
      void this.renderRoot.querySelector<ActionDialog>('action-dialog')?.open(this.line, action, about);
    }
  }

  get #plans(): IntentDialog | null {
    return this.renderRoot.querySelector<IntentDialog>('intent-dialog');
  }

  #receive(action: ActionInfo, items: readonly ItemView[]): void {
    if (!this.line) return;
    const sentence = t.line.room.done(actionDone(action.name), t.pieces.pieceWords.ofLine(t.pieces.pieceWords.pieces(items.length), this.line.number));
    void this.#plans?.open(receivePlan(this.desk, this.line, action, items, (outcome) => { this.#done(new DoneEvent(sentence, outcome)); }));
  }

  #receiveChosen({ items }: ReceiveEvent): void {
    const action = actionNamed(this.desk.rulebook, this.desk.rulebook?.receiveAction);
    if (action) this.#receive(action, items);
  }

  #addPieces(): void {
    const action = actionNamed(this.desk.rulebook, this.desk.rulebook?.records.makeItem);
    if (!action || !this.line) return;
    const sentence = t.line.room.done(actionDone(action.name), this.line.number);
    void this.#plans?.open(addPlan(this.desk, this.line, action, (outcome) => { this.#done(new DoneEvent(sentence, outcome)); }));
  }

  #done(event: DoneEvent): void {
    this.done = { sentence: event.sentence, outcome: event.outcome };
    this.desk.announce([event.sentence, ...event.outcome.consequences.map((value) => plain(consequence(value, this.desk.words)))].join(' '));
    void this.#load();
  }

  #head(line: LineDetail): unknown {
    const rulebook = this.desk.rulebook;
    const several = (rulebook?.axes.length ?? 1) > 1;
    const since = sinceWhen(line, rulebook);
    const statuses = [...line.statuses].sort((a, b) => Number(b.axis === rulebook?.mainAxis) - Number(a.axis === rulebook?.mainAxis));
    const trail = html`<nav class="trail small" aria-label=${t.line.room.trail}><a href="#/lines">${t.line.room.lines}</a><span aria-hidden="true">›</span>
        ${line.order ? html`<a class="mono" href=${orderHref(line.orderId)}>${line.order}</a><span aria-hidden="true">›</span>` : nothing}
        <span class="mono" aria-current="page">${line.number}</span></nav>`;
    return html`${this.desk.around.leadsTo('lines') ? trail : html`<p class="mono small quiet">${line.number}</p>`}
      <div class="title"><h1>${visible(line.title)}</h1>
        <div class="chips">
          ${statuses.map(({ axis, word }) => html`<status-chip .word=${word} .label=${several ? axisWord(axis) : undefined}></status-chip>
            ${axis === rulebook?.mainAxis && since !== undefined ? html`<span class="quiet small">${t.line.room.since(since)}</span>` : nothing}`)}
          ${line.rush ? html`<span class="flag">⚑ ${t.line.room.rush}</span>` : nothing}
          ${line.claiming.inClaim ? html`<span class="flag">⚑ ${t.line.room.inClaim}</span>` : nothing}
          ${line.hold ? html`<span class="flag">⚑ ${t.line.room.wanted}</span>` : nothing}
        </div></div>`;
  }

  #doneBanner(): unknown {
    if (!this.done) return nothing;
    const { store } = this.desk;
    const kept = !store.durable ? t.line.room.notKept
      : store.state === 'saved' && store.lastSavedAt ? t.line.room.savedAt(store.lastSavedAt) : '';
    return html`<div class="panel banner good done"><div class="said"><span aria-hidden="true">✓</span>
      <div class="words"><p><strong>${this.done.sentence}</strong> ${kept}</p>${this.#leftOut(this.done)}</div></div>
      ${this.done.outcome ? html`<take-back-button .desk=${this.desk} .commands=${[this.done.outcome.command]} .sentence=${this.done.sentence}
        @taken-back=${(event: TakenBackEvent) => { this.done = { sentence: event.sentence }; }}></take-back-button>` : nothing}
      <button class="plain" @click=${() => { this.done = undefined; }}>${t.line.room.putAway}</button></div>`;
  }

  #leftOut({ outcome }: LineDone): unknown {
    if (!outcome?.leftOut?.length) return nothing;
    const names = new Map(this.line?.items.map((item) => [item.id, pieceName(item)]));
    return html`<p>${t.pieces.leftOut.after(outcome.leftOut.length)}</p>${leftOutList(outcome.leftOut, (id) => names.get(id) ?? id)}`;
  }

  /** For the command palette: what can be done to the line, and what may be added to it; what is done to one record stands beside that. */
  offersHere(): readonly Offer[] {
    const records = this.desk.rulebook?.records;
    const whole = [records?.editLine, records?.makeItem, records?.makeTitle, records?.makeRoutingList, records?.noteInvoice];
    const offers = this.line?.offers ?? [];
    const more = this.line?.recordOffers.filter(({ action }) => whole.includes(action) && offers.every((offer) => offer.action !== action));
    return [...offers, ...more ?? []];
  }

  begin(action: ActionInfo): void {
    const records = this.desk.rulebook?.records;
    if (action.name === records?.makeItem) this.#addPieces();
    else if (action.name === records?.makeTitle) this.renderRoot.querySelector<LineTitles>('line-titles')?.add(action.name);
    else if (action.name === records?.makeRoutingList) this.renderRoot.querySelector<LineRouting>('line-routing')?.add(action.name);
    else this.#act(new ActionEvent(action, action.name === records?.noteInvoice ? { name: this.line?.number ?? '' } : {}));
  }

  /** How the facts are changed; undefined while they can't be. */
  #editing(line: LineDetail): (() => void) | undefined {
    const action = actionNamed(this.desk.rulebook, this.desk.rulebook?.records.editLine);
    const allowed = [...line.offers, ...line.recordOffers].some((offer) => offer.action === action?.name && offer.allowed);
    return action && allowed && !this.desk.readOnly ? () => { this.#act(new ActionEvent(action)); } : undefined;
  }

  /** Where invoices are not handled here but noted, that is offered beside the money. */
  #noting(line: LineDetail): (() => void) | undefined {
    const action = actionNamed(this.desk.rulebook, this.desk.rulebook?.records.noteInvoice);
    const allowed = line.recordOffers.some((offer) => offer.action === action?.name && offer.allowed);
    return action && allowed && !this.desk.readOnly ? () => { this.#act(new ActionEvent(action, { name: line.number })); } : undefined;
  }

  #findings(line: LineDetail): unknown {
    if (line.findings.length === 0) return nothing;
    return html`<section class="panel" aria-labelledby="findings">
      <h2 id="findings">${t.line.room.findings}</h2>
      <ul class="findings">${line.findings.map((finding) => html`<li class=${finding.severity}>
        <span aria-hidden="true">${finding.severity === 'info' ? 'i' : '!'}</span>
        <span>${findingHeading(finding.code)} <span class="quiet">${findingDetail(finding)}</span>
          <span class="mono quiet">${finding.path}</span></span></li>`)}</ul>
    </section>`;
  }

  #line(line: LineDetail): unknown {
    const main = this.desk.rulebook?.mainAxis;
    const status = line.statuses.find(({ axis }) => axis === main);
    const life = (lifecycle: LineDetail['lifecycles'][number]): unknown => html`<div class="pad life">
      ${line.lifecycles.length > 1 ? html`<h3>${axisWord(lifecycle.axis)}</h3>` : nothing}
      <lifecycle-picture .desk=${this.desk} .lifecycle=${lifecycle}></lifecycle-picture></div>`;
    return html`${this.#head(line)}
      ${this.#doneBanner()}
      <div class="columns" @action=${(event: ActionEvent) => { this.#act(event); }}
        @receive=${(event: ReceiveEvent) => { this.#receiveChosen(event); }} @add-pieces=${() => { this.#addPieces(); }}>
        <div class="main">
          <section class="panel" aria-label=${t.line.room.next}>
            <div class="pad"><line-why .desk=${this.desk} .explanations=${line.explanations}
              .status=${status ? statusName(status.word) : ''}
              .reason=${line.closeReason || line.cancelReason}></line-why></div>
            ${line.lifecycles.filter(({ axis }) => axis === main).map(life)}
            <div class="pad"><line-actions .desk=${this.desk} .line=${line}></line-actions></div>
            ${line.lifecycles.filter(({ axis }) => axis !== main).map(life)}
          </section>
          <line-attention .desk=${this.desk} .line=${line}></line-attention>
          ${this.#findings(line)}
          ${this.desk.rulebook?.records.makeItem
            ? html`<line-pieces .desk=${this.desk} .line=${line}></line-pieces>
              <line-titles .desk=${this.desk} .line=${line}></line-titles><line-routing .desk=${this.desk} .line=${line}></line-routing>`
            : html`<line-copies .desk=${this.desk} .line=${line}></line-copies>`}
          <same-title .desk=${this.desk} .line=${line}></same-title>
          <line-thread .desk=${this.desk} .line=${line}></line-thread>
          ${moneyTable(line, this.#noting(line))}
        </div>
        <div class="side">${factsTable(line, this.#editing(line), fileList(this.desk, line.attachments, { line: line.id }))}${editability(line.fields)}<line-history .words=${this.desk.words} .of=${line.id} .history=${line.history}></line-history></div>
      </div>`;
  }

  protected override render(): unknown {
    return html`${this.line
        ? this.#line(this.line)
        : this.missing
          ? html`${this.#doneBanner()}<div class="panel pad"><h1>${t.line.room.notHere}</h1><p class="quiet">${this.missing}</p>${this.desk.around.leadsTo('lines') ? html`<p><a href="#/lines">${t.line.room.toLines}</a></p>` : nothing}</div>`
          : html`<p class="quiet" role="status">${t.line.room.opening}</p>`}
      <action-dialog .desk=${this.desk} @done=${(event: DoneEvent) => { this.#done(event); }}></action-dialog>
      <intent-dialog .desk=${this.desk}></intent-dialog>`;
  }
}

customElements.define('room-line', RoomLine);
