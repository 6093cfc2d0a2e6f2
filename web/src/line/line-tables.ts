// SPDX-License-Identifier: Apache-2.0
// The line's copies, its money and its facts, as tables that stay readable when there is little of them.

import { html, nothing } from 'lit';
import type { ItemView, LineDetail, Money } from '../contract';
import { amountOnly, date, isbn, money, percent, visible, whole } from '../i18n/format';
import { closeReason } from '../i18n/words';
import { codeOrText, count, readable } from '../i18n/phrase';

function received(item: ItemView): unknown {
  if (item.receivedOn) return [date(item.receivedOn), item.receivedBy].filter(Boolean).join(', ');
  return item.expectedOn ? html`<span class="quiet">expected ${date(item.expectedOn)}</span>` : html`<span class="quiet">–</span>`;
}

function now(item: ItemView): unknown {
  const more = [
    item.process && item.process !== 'none' ? readable(item.process).toLocaleLowerCase() : '',
    item.requests > 0 ? count(item.requests, 'request', 'requests') : '',
    item.note,
  ].filter(Boolean).join(' · ');
  return html`<status-chip .word=${item.status}></status-chip> ${more ? html`<span class="quiet small">${more}</span>` : nothing}`;
}

export function itemsTable(line: LineDetail): unknown {
  if (line.items.length === 0) return nothing;
  const some = (pick: (item: ItemView) => string): boolean => line.items.some((item) => pick(item) !== '');
  const issues = some((item) => item.enumeration + item.chronology);
  const calls = some((item) => item.callNumber);
  return html`<section class="panel" aria-labelledby="copies">
    <header class="spread"><h2 id="copies">Copies</h2>
      <p class="quiet">${whole(line.received)} of ${whole(line.expected)} received</p></header>
    <div class="table-scroll" role="group" aria-labelledby="copies" tabindex="0">
      <table aria-labelledby="copies">
        <thead><tr>
          <th scope="col">#</th><th scope="col">Barcode</th>
          ${issues ? html`<th scope="col">Issue</th>` : nothing}
          <th scope="col">Location</th>
          ${calls ? html`<th scope="col">Call number</th>` : nothing}
          <th scope="col">Received</th><th scope="col">Now</th>
        </tr></thead>
        <tbody>
          ${line.items.map((item) => html`<tr>
            <td>${item.copy}</td>
            <td class="mono">${item.barcode ? visible(item.barcode) : html`<span class="quiet">–</span>`}</td>
            ${issues ? html`<td>${[item.enumeration, item.chronology].filter(Boolean).join(' ')}</td>` : nothing}
            <td>${item.location}</td>
            ${calls ? html`<td class="mono">${item.callNumber}</td>` : nothing}
            <td>${received(item)}</td>
            <td>${now(item)}</td>
          </tr>`)}
        </tbody>
      </table>
    </div>
  </section>`;
}

const cell = (value: Money): unknown => html`<td class="end">${amountOnly(value)}</td>`;

export function moneyTable(line: LineDetail): unknown {
  const state = line.encumbrance.state ? readable(line.encumbrance.state).toLocaleLowerCase() : '';
  return html`<section class="panel" aria-labelledby="money">
    <header class="spread"><h2 id="money">Money</h2>
      <p class="quiet">${money(line.price)} · encumbrance ${money(line.encumbrance.amount)}${state ? `, ${state}` : ''}</p></header>
    ${line.funds.length > 0 ? html`<div class="table-scroll" role="group" aria-label="Funds" tabindex="0">
      <table aria-label="Funds">
        <thead><tr><th scope="col">Fund</th><th scope="col" class="end">Share</th><th scope="col" class="end">Amount</th>
          <th scope="col" class="end">Encumbered</th><th scope="col" class="end">Invoiced</th></tr></thead>
        <tbody>${line.funds.map((share) => html`<tr>
          <td><span class="mono">${share.fund}</span> ${share.name !== share.fund ? share.name : nothing}</td>
          <td class="end">${percent(share.percent)}</td>${cell(share.amount)}${cell(share.encumbered)}${cell(share.invoiced)}
        </tr>`)}</tbody>
      </table></div>` : html`<p class="pad quiet">No fund is charged.</p>`}
    ${line.invoices.length > 0 ? html`<div class="table-scroll" role="group" aria-label="Invoices" tabindex="0">
      <table aria-label="Invoices">
        <thead><tr><th scope="col">Invoice</th><th scope="col">Status</th><th scope="col">Covers</th><th scope="col" class="end">Amount</th></tr></thead>
        <tbody>${line.invoices.map((invoice) => html`<tr>
          <td class="mono">${visible(invoice.number)}</td>
          <td><status-chip .word=${invoice.status}></status-chip></td>
          <td>${invoice.fullyInvoiced ? 'everything that was left' : 'a part'}</td>${cell(invoice.amount)}
        </tr>`)}</tbody>
      </table></div>` : nothing}
  </section>`;
}

export function factsTable(line: LineDetail): unknown {
  const facts: readonly (readonly [string, unknown])[] = [
    ['Author', line.author],
    ['Publisher', [line.publisher, line.publicationYear].filter(Boolean).join(', ')],
    ['Edition', line.edition],
    [line.isbns.every((id) => /^\d{4}-?\d{3}[\dX]$/.test(id)) ? 'ISSN' : 'ISBN', line.isbns.map(isbn).join(', ')],
    ['Format', line.format ? `${codeOrText(line.format)}${line.continuity ? `, ${codeOrText(line.continuity).toLocaleLowerCase()}` : ''}` : codeOrText(line.continuity)],
    ['Acquired by', line.acquisitionMethod ? codeOrText(line.acquisitionMethod) : ''],
    ['Vendor', [line.vendor, line.vendorAccount ? `account ${line.vendorAccount}` : ''].filter(Boolean).join(', ')],
    ['Vendor’s reference', line.vendorReferences.join(', ')],
    ['Order', line.order ? `${line.order} (${count(line.orderLines, 'line', 'lines')})` : ''],
    ['Owner', line.owner],
    ['Location', line.holdings.map((place) => `${place.location} (${count(place.items, 'item', 'items')})`).join(', ') || line.location],
    ['Created', line.createdOn ? date(line.createdOn) : ''],
    ['Ordered', line.sentOn ? date(line.sentOn) : ''],
    ['Expected', line.expectedOn ? date(line.expectedOn) : ''],
    ['Reason for closing', line.closeReason ? closeReason(line.closeReason) : ''],
    ['Reason for canceling', line.cancelReason],
    ['Receiving note', line.receivingNote],
    ['Notes', line.notes.join(' · ')],
  ];
  return html`<section class="panel" aria-labelledby="facts">
    <header><h2 id="facts">About this line</h2></header>
    <dl class="facts">
      ${facts.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
  </section>`;
}
