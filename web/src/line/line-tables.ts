// SPDX-License-Identifier: Apache-2.0
// The line's money and its facts, as tables that stay readable when there is little of them.

import { html, nothing } from 'lit';
import type { LineDetail, Money } from '../contract';
import { amountOnly, date, isbn, money, percent, visible } from '../i18n/format';
import { choice, closeReason } from '../i18n/words';
import { codeOrText, count, readable } from '../i18n/phrase';

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

type Facts = readonly (readonly [string, unknown])[];

const days = (value: number): string => count(value, 'day', 'days');

/** What only lines that go on have. */
function renewalFacts({ renewal, continuity, lifecycles }: LineDetail): Facts {
  const goesOn = renewal.date !== undefined || renewal.from !== undefined || renewal.cycleMonths !== undefined;
  if (!goesOn || lifecycles.length === 0) return [];
  const cycle = renewal.cycleMonths ? `, every ${count(renewal.cycleMonths, 'month', 'months')}` : '';
  return [
    ['Renewal', continuity ? `${renewal.manual ? 'by hand' : 'by itself'}${cycle}` : ''],
    ['Renews on', renewal.date ? `${date(renewal.date)}, notice ${days(renewal.noticeDays)} before` : ''],
    ['Subscribed', [renewal.from ? `from ${date(renewal.from)}` : '', renewal.to ? `until ${date(renewal.to)}` : ''].filter(Boolean).join(' ')],
    ['Issues', renewal.intervalDays ? `every ${days(renewal.intervalDays)}` : ''],
    ['On renewal', renewal.note],
  ];
}

function deferralFacts({ deferral, statuses }: LineDetail): Facts {
  if (!deferral.until || statuses.length === 0) return [];
  return [['Set aside until', `${date(deferral.until)}${deferral.reason ? `: ${deferral.reason}` : ''}`], ['', deferral.note]];
}

function claimFacts({ claiming, sentOn, type }: LineDetail): Facts {
  if (claiming.inClaim) return [['Claim', claiming.letterSent ? 'in claim, a reminder was written' : 'in claim']];
  return type && sentOn ? [['Claimed after', `${days(claiming.graceDays)} of grace`]] : [];
}

export function factsTable(line: LineDetail, edit: (() => void) | undefined, files: unknown): unknown {
  const facts: Facts = [
    ['Author', line.author],
    ['Publisher', [line.publisher, line.publicationYear].filter(Boolean).join(', ')],
    ['Edition', line.edition],
    [line.isbns.every((id) => /^\d{4}-?\d{3}[\dX]$/.test(id)) ? 'ISSN' : 'ISBN', line.isbns.map(isbn).join(', ')],
    ['Type', line.type ? choice(line.type) : ''],
    ['Taken care of by', line.assignedTo],
    ['Format', line.type ? '' : line.format ? `${codeOrText(line.format)}${line.continuity ? `, ${codeOrText(line.continuity).toLocaleLowerCase()}` : ''}` : codeOrText(line.continuity)],
    ['Acquired by', line.acquisitionMethod ? choice(line.acquisitionMethod) : ''],
    ['Vendor', [line.vendor, line.vendorAccount ? `account ${line.vendorAccount}` : ''].filter(Boolean).join(', ')],
    ['Vendor’s reference', line.vendorReferences.join(', ')],
    ['Order', line.order ? `${line.order} (${count(line.orderLines, 'line', 'lines')})` : ''],
    ['Owner', line.owner],
    ['Location', line.holdings.map((place) => `${place.location} (${count(place.items, 'item', 'items')})`).join(', ') || line.location],
    ['Created', line.createdOn ? date(line.createdOn) : ''],
    ['Ordered', line.sentOn ? date(line.sentOn) : ''],
    ['Expected', line.expectedOn ? date(line.expectedOn) : ''],
    ...renewalFacts(line),
    ...deferralFacts(line),
    ...claimFacts(line),
    ['Reason for closing', line.closeReason ? closeReason(line.closeReason) : ''],
    ['Reason for canceling', line.cancelReason],
    ['Receiving note', line.receivingNote],
    ['Notes', line.notes.join(' · ')],
  ];
  return html`<section class="panel" aria-labelledby="facts">
    <header class="spread"><h2 id="facts">About this line</h2>
      ${edit ? html`<button class="plain" @click=${edit}>Edit…</button>` : nothing}</header>
    <dl class="facts">
      ${facts.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
    ${files}
  </section>`;
}
