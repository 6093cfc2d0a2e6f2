// SPDX-License-Identifier: Apache-2.0
// An order's lines, its facts and the letters written for it.

import { html, nothing } from 'lit';
import type { LetterRow, Offer, OrderDetail, OrderLine } from '../contract';
import { formatRoute, lineHref } from '../app/route';
import { t } from '../i18n/catalogue';
import { fieldLabel, shownValue } from '../i18n/fields';
import { date, money, visible } from '../i18n/format';
import { alert, axis as axisWord, choice, closeReason, letterKind, letterState } from '../i18n/words';

export type LineOffer = (line: OrderLine, offer: Offer) => unknown;

function alerts(line: OrderLine): unknown {
  return line.alerts.map(({ code, acknowledged }) => html`<span class="alert ${acknowledged ? 'known' : ''}">
    <span aria-hidden="true">${acknowledged ? '✓' : '!'}</span> ${acknowledged ? t.orders.table.known(alert(code)) : alert(code)}</span>`);
}

interface Columns {
  /** Nothing arrives before an order has gone out. */
  arrivals: boolean;
  actions: boolean;
  /** Axes whose status every line shares with its order. */
  shared: ReadonlySet<string>;
}

/** A line's own statuses; named where there are several. */
function statuses(line: OrderLine, { shared }: Columns): unknown {
  const own = line.statuses.filter(({ axis }) => !shared.has(axis));
  const several = own.length > 1;
  return html`<td role="cell" class="status ${several ? 'several' : ''}">${own.map(({ axis, word }) => html`<status-chip .word=${word}
    .label=${several ? axisWord(axis) : undefined}></status-chip> `)}</td>`;
}

function row(line: OrderLine, columns: Columns, offer: LineOffer): unknown {
  return html`<tr role="row">
    <td role="cell" class="number"><a class="mono" href=${lineHref(line.id)}>${line.number}</a></td>
    <td role="cell" class="name"><a class="calm" href=${lineHref(line.id)} tabindex="-1">${visible(line.title)}</a>${alerts(line)}</td>
    ${statuses(line, columns)}
    ${columns.arrivals ? html`<td role="cell" class="copies end">${t.orders.table.copies(line.received, line.expected)}</td>
      <td role="cell" class="date">${line.expectedOn ? date(line.expectedOn) : html`<span class="quiet">–</span>`}</td>` : nothing}
    <td role="cell" class="price end">${money(line.price)}</td>
    ${columns.actions ? html`<td role="cell" class="act">${line.offers.map((one) => offer(line, one))}</td>` : nothing}
  </tr>`;
}

export function orderLines(order: OrderDetail, offer: LineOffer, add: unknown): unknown {
  const columns = {
    arrivals: order.lines.some(({ received, expectedOn }) => received > 0 || expectedOn !== undefined),
    actions: order.lines.some(({ offers }) => offers.some(({ allowed }) => allowed)),
    shared: new Set(order.statuses.map(({ axis }) => axis)),
  };
  const sums = order.sums.map(({ price }) => money(price)).join(' + ');
  return html`<section class="panel" aria-labelledby="lines">
    <header class="spread"><h2 id="lines">${t.orders.table.heading}</h2><div class="beside"><p class="quiet">${sums}</p>${add}</div></header>
    ${order.lines.length === 0
      ? html`<p class="pad quiet">${order.fields.length > 0 ? t.orders.table.none : t.orders.table.noneAnyMore}</p>`
      : html`<div class="table-scroll"><table class="stacking" role="table" aria-labelledby="lines">
        <thead role="rowgroup"><tr role="row">
          <th role="columnheader" scope="col">${t.orders.table.line}</th><th role="columnheader" scope="col">${t.orders.table.title}</th>
          <th role="columnheader" scope="col">${t.orders.table.status}</th>
          ${columns.arrivals ? html`<th role="columnheader" scope="col" class="end">${t.orders.table.received}</th>
            <th role="columnheader" scope="col">${t.orders.table.expected}</th>` : nothing}
          <th role="columnheader" scope="col" class="end">${t.orders.table.price}</th>
          ${columns.actions ? html`<th role="columnheader" scope="col"><span class="visually-hidden">${t.orders.table.actions}</span></th>` : nothing}
        </tr></thead>
        <tbody role="rowgroup">${order.lines.map((line) => row(line, columns, offer))}</tbody>
      </table></div>`}
  </section>`;
}

function sent(order: OrderDetail): string {
  if (!order.sentOn) return '';
  const day = date(order.sentOn);
  return order.timesSent === 0 ? t.orders.facts.sentSilently(day) : t.orders.facts.sentTimes(day, order.timesSent);
}

/** Fields that the desk's own words tell already. */
const told = new Set(['poNumber', 'vendor', 'orderType', 'notes']);

/** `letters`: orders are written to the vendor from here. */
export function orderFacts(order: OrderDetail, letters: boolean, edit: unknown): unknown {
  const encumbered = order.sums.filter((sum) => sum.encumbered.minor !== 0);
  const facts: readonly (readonly [string, unknown])[] = [
    [t.orders.facts.vendor, [order.vendor, order.vendorCode !== order.vendor ? order.vendorCode : ''].filter(Boolean).join(', ')],
    [t.orders.facts.letters, letters && order.connected ? t.orders.facts.automatic : ''],
    [t.orders.facts.kind, choice(order.continuity)],
    [t.orders.facts.begun, order.createdOn ? date(order.createdOn) : ''],
    [t.orders.facts.sent, sent(order)],
    [t.orders.facts.sum(order.sums.length), order.sums.map(({ price }) => money(price)).join(', ')],
    [t.orders.facts.encumbered, encumbered.map((sum) => money(sum.encumbered)).join(', ')],
    [t.orders.facts.closeReason, order.closeReason ? closeReason(order.closeReason) : ''],
    [t.orders.facts.notes, order.notes.join(' · ')],
    ...order.fields.filter(({ name, value }) => !told.has(name) && value !== false)
      .map((field) => [fieldLabel(field.name), visible(shownValue(field))] as const),
  ];
  return html`<section class="panel" aria-labelledby="facts">
    <header class="spread"><h2 id="facts">${t.orders.facts.heading}</h2>${edit}</header>
    <dl class="facts">${facts.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
  </section>`;
}

function letter(row: LetterRow): unknown {
  const href = formatRoute({ room: 'outbox', text: '', state: '', kind: '', letter: row.id });
  const when = row.state === 'sent' && row.sentOn ? row.sentOn : row.writtenOn;
  return html`<li><a href=${href}>${row.subject}</a>
    <span class="quiet small">${letterKind(row.kind)} · ${letterState(row.state)}${when ? ` · ${date(when)}` : ''}</span></li>`;
}

export function orderLetters(order: OrderDetail): unknown {
  if (order.letters.length === 0) return nothing;
  return html`<section class="panel" aria-labelledby="letters">
    <header><h2 id="letters">${t.orders.lettersHeading}</h2></header>
    <ul class="letters">${order.letters.map(letter)}</ul>
  </section>`;
}
