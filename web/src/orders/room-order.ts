// SPDX-License-Identifier: Apache-2.0
// One order: what stands between it and the vendor, its lines, its money, what was written for it.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { ActionInfo, Offer, OrderDetail, OrderLine } from '../contract';
import { failureOf } from '../app/desk';
import { lineHref } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { actionButton, axis as axisWord, consequence, plain, refusalList, rich, storageError } from '../i18n/words';
import type { ActionDialog, DoneEvent } from '../line/action-dialog';
import { actionNamed } from '../line/action-event';
import type { About } from '../line/action-intent';
import { groupOf, groupOrder, type ActionGroup } from '../line/action-order';
import { askedFields, filled } from '../line/asks/field-values';
import { editability } from '../line/field-list';
import { usualCurrency } from '../line/latest-line';
import { takenBack, type Done } from '../lists/done-banner';
import type { TakenBackEvent } from '../undo/take-back-button';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { orderFacts, orderLetters, orderLines } from './order-tables';
import { detailStyles } from '../styles/detail';
import { orderStyles } from './room-order-styles';

export class RoomOrder extends DeskElement {
  static override properties: PropertyDeclarations = {
    orderId: { attribute: false },
    order: { state: true },
    missing: { state: true },
    done: { state: true },
  };
  declare orderId: string;
  declare protected order: OrderDetail | undefined;
  declare protected missing: string | undefined;
  declare protected done: Done | undefined;
  #turn = 0;

  static override styles = [baseStyles, buttonStyles, panelStyles, detailStyles, orderStyles, css``];

  protected override updated(changed: PropertyValues): void {
    if (changed.has('orderId')) {
      this.order = undefined;
      this.done = undefined;
      void this.#load();
    }
  }

  protected override libraryChanged(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const backend = this.desk.backend;
    if (!backend) return;
    const turn = ++this.#turn;
    try {
      const order = await backend.order({ id: this.orderId, ...this.desk.asker });
      if (turn !== this.#turn) return;
      this.order = order;
      this.missing = order ? undefined : t.orders.room.missingHelp;
    } catch (reason) {
      const failure = failureOf(reason);
      this.missing = failure.message || failure.code;
    }
    this.desk.around.called(this.order ? t.orders.room.documentTitle(this.order.number) : 'Accession');
  }

  async #ask(action: ActionInfo, about: About): Promise<void> {
    await this.renderRoot.querySelector<ActionDialog>('action-dialog')?.open(undefined, action, about);
  }

  async #actOnLine(action: ActionInfo, line: OrderLine): Promise<void> {
    const detail = await this.desk.backend?.line(line.id);
    if (detail) await this.renderRoot.querySelector<ActionDialog>('action-dialog')?.open(detail, action);
  }

  #act(action: ActionInfo, order: OrderDetail): void {
    const { makeLine, editOrder } = this.desk.rulebook?.records ?? {};
    if (action.name === makeLine) void this.#addLine(action, order);
    else void this.#ask(action, { order: order.id, name: order.number, ...(action.name === editOrder ? { fields: order.fields } : {}) });
  }

  /** For the command palette: what the core offers on the order that is shown, its records too. */
  offersHere(): readonly Offer[] {
    return [...this.order?.offers ?? [], ...this.order?.recordOffers ?? []];
  }

  begin(action: ActionInfo): void {
    if (this.order) this.#act(action, this.order);
  }

  async #addLine(action: ActionInfo, order: OrderDetail): Promise<void> {
    const usual = await usualCurrency(this.desk.backend).catch(() => undefined);
    const fields = askedFields(action);
    const currency = fields.find(({ name }) => /(^|\.)currency$/.test(name))?.name;
    await this.#ask(action, {
      order: order.id, newLine: crypto.randomUUID(), making: true, name: order.number,
      fields: filled(fields, currency && usual ? { [currency]: usual } : {}),
    });
  }

  /** A button of what can be done to the order's records, or why it can't; nothing where there is no such thing. */
  #recordButton(order: OrderDetail, name: string | undefined, look: string): unknown {
    const offer = order.recordOffers.find(({ action }) => action === name);
    const action = actionNamed(this.desk.rulebook, name);
    if (!offer || !action) return nothing;
    const able = offer.allowed && !this.desk.readOnly;
    const label = actionButton(action.name);
    // In the narrow panel beside there is room for the verb alone.
    if (able) return html`<button class=${look} aria-label="${label}…" @click=${() => { this.#act(action, order); }}>${look === 'plain' ? t.orders.room.edit : label}…</button>`;
    return html`<p class="quiet small">${t.orders.room.cannot(label, this.desk.readOnly ? storageError('read_only') : refusalList(offer.unmet))}</p>`;
  }

  #done(event: DoneEvent): void {
    const { consequences } = event.outcome;
    this.done = { sentence: event.sentence, consequences, commands: [event.outcome.command] };
    this.desk.announce([event.sentence, ...consequences.map((value) => plain(consequence(value, this.desk.words)))].join(' '));
    void this.#load();
  }

  #info(offer: Offer, subject: ActionInfo['subject']): ActionInfo {
    const known = this.desk.rulebook?.actions.find(({ name }) => name === offer.action);
    return known ?? { name: offer.action, subject, asks: [], destructive: false };
  }

  #offer(offer: Offer, loud: boolean): unknown {
    const info = this.#info(offer, 'order');
    const able = offer.allowed && !this.desk.readOnly;
    const why = this.desk.readOnly ? storageError('read_only') : refusalList(offer.unmet);
    return able
      ? html`<li><button class=${loud ? 'primary' : info.destructive ? 'danger' : ''}
          @click=${() => { if (this.order) this.#act(info, this.order); }}>${actionButton(info.name, 'order')}…</button></li>`
      : html`<li class="refused"><p>${rich(t.orders.room.notYet(actionButton(info.name, 'order'), why))} ${this.#lead(offer)}</p></li>`;
  }

  /** The lines a refusal names, to go there and see to them. */
  #lead(offer: Offer): unknown {
    const named = offer.unmet.flatMap(({ params }) => String(params['lines'] ?? '').split(', '));
    const lines = this.order?.lines.filter(({ number }) => named.includes(number)) ?? [];
    return lines.map(({ id, number }) => html`<a class="mono" href=${lineHref(id)}>${number}</a> `);
  }

  #offers(order: OrderDetail): unknown {
    if (order.offers.length === 0) return nothing;
    // Before anything else an order needs a line.
    const group = (offer: Offer): ActionGroup => groupOf(this.#info(offer, 'order'));
    const loud = order.lines.length > 0 ? order.offers.find((offer) => offer.allowed && group(offer) === 'onward') : undefined;
    const rank = (offer: Offer): number => (!offer.allowed ? 9 : this.#info(offer, 'order').destructive ? 8 : groupOrder.indexOf(group(offer)));
    return html`<ul class="offers" aria-label=${t.orders.room.actions}>
      ${[...order.offers].sort((a, b) => rank(a) - rank(b)).map((offer) => this.#offer(offer, offer === loud))}</ul>`;
  }

  #head(order: OrderDetail): unknown {
    return html`<nav class="trail small" aria-label=${t.orders.room.trail}><a href="#/orders">${t.grid.ofOrders.heading}</a><span aria-hidden="true">›</span>
        <span class="mono" aria-current="page">${order.number}</span></nav>
      <div class="title"><h1>${t.orders.room.heading(visible(order.number))}</h1>
        <div class="chips">${order.statuses.map(({ axis, word }) => html`<status-chip .word=${word}
          .label=${order.statuses.length > 1 ? axisWord(axis) : undefined}></status-chip>`)}
          <span class="quiet">${t.bulk.lines(order.lines.length)} · ${order.vendor}</span></div></div>`;
  }

  #doneBanner(): unknown {
    return html`<done-banner .desk=${this.desk} .done=${this.done} @away=${() => { this.done = undefined; }}
      @taken-back=${(event: TakenBackEvent) => { this.done = takenBack(event); }}></done-banner>`;
  }

  #order(order: OrderDetail): unknown {
    const records = this.desk.rulebook?.records;
    return html`${this.#head(order)}
      ${this.#doneBanner()}
      <div class="columns">
        <div class="main">
          ${order.offers.length > 0
            ? html`<section class="panel pad" aria-label=${t.orders.room.next}>${this.#offers(order)}</section>` : nothing}
          ${orderLines(order, (line, offer) => this.#lineOffer(line, offer), this.#recordButton(order, records?.makeLine, order.lines.length === 0 ? 'primary' : ''))}
        </div>
        <div class="side">${orderFacts(order, this.#writesLetters, this.#recordButton(order, records?.editOrder, 'plain'))}
          ${editability(order.fields)}${orderLetters(order)}</div>
      </div>`;
  }

  get #writesLetters(): boolean {
    return actionNamed(this.desk.rulebook, 'mark_letter_sent') !== undefined;
  }

  #lineOffer(line: OrderLine, offer: Offer): unknown {
    if (!offer.allowed || this.desk.readOnly) return nothing;
    const info = this.#info(offer, 'line');
    const label = actionButton(info.name, 'line');
    return html`<button class="plain" aria-label=${t.orders.room.actOn(label, line.number)}
      @click=${() => void this.#actOnLine(info, line)}>${label}…</button>`;
  }

  protected override render(): unknown {
    return html`${this.order
        ? this.#order(this.order)
        : this.missing
          ? html`${this.#doneBanner()}<div class="panel pad"><h1>${t.orders.room.missing}</h1><p class="quiet">${this.missing}</p><p><a href="#/orders">${t.orders.room.toOrders}</a></p></div>`
          : html`<p class="quiet" role="status">${t.orders.room.opening}</p>`}
      <action-dialog .desk=${this.desk} @done=${(event: DoneEvent) => { this.#done(event); }}></action-dialog>`;
  }
}

customElements.define('room-order', RoomOrder);
