// SPDX-License-Identifier: Apache-2.0
// The line's money and its facts, as tables that stay readable when there is little of them.

import { html, nothing } from 'lit';
import type { FundShare, InvoiceView, LineDetail, Money } from '../contract';
import { amountOnly, date, isbn, money, percent, visible } from '../i18n/format';
import { choice, closeReason } from '../i18n/words';
import { codeOrText, count, readable } from '../i18n/phrase';

/** A column's heading and what it holds; where there is no room for columns each is a line of its own. */
interface MoneyColumn<Row> {
  label: string;
  end?: boolean;
  cell(row: Row): unknown;
}

const amount = <Row>(label: string, of: (row: Row) => Money): MoneyColumn<Row> => ({ label, end: true, cell: (row) => amountOnly(of(row)) });

const fundColumns: readonly MoneyColumn<FundShare>[] = [
  { label: 'Fund', cell: ({ fund, name }) => html`<span class="mono">${fund}</span> ${name !== fund ? name : nothing}` },
  { label: 'Share', end: true, cell: (share) => percent(share.percent) },
  amount('Amount', (share) => share.amount), amount('Encumbered', (share) => share.encumbered), amount('Invoiced', (share) => share.invoiced),
];

const invoiceColumns: readonly MoneyColumn<InvoiceView>[] = [
  { label: 'Invoice', cell: ({ number }) => html`<span class="mono">${visible(number)}</span>` },
  { label: 'Status', cell: ({ status }) => html`<status-chip .word=${status}></status-chip>` },
  { label: 'Covers', cell: ({ fullyInvoiced }) => (fullyInvoiced ? 'everything that was left' : 'a part') },
  amount('Amount', (invoice) => invoice.amount),
];

/** The roles are written out: what is displayed as blocks would lose them. */
function labelled<Row>(name: string, columns: readonly MoneyColumn<Row>[], rows: readonly Row[]): unknown {
  const look = ({ end }: MoneyColumn<Row>): string => (end ? 'end' : '');
  return html`<table class="labelled" role="table" aria-label=${name}>
    <thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col" class=${look(column)}>${column.label}</th>`)}</tr></thead>
    <tbody role="rowgroup">${rows.map((row) => html`<tr role="row">${columns.map((column) => html`<td role="cell" class=${look(column)}
      data-label=${column.label}><span>${column.cell(row)}</span></td>`)}</tr>`)}</tbody>
  </table>`;
}

export function moneyTable(line: LineDetail, note: (() => void) | undefined): unknown {
  const state = line.encumbrance.state ? readable(line.encumbrance.state).toLocaleLowerCase() : '';
  return html`<section class="panel" aria-labelledby="money">
    <header class="spread"><h2 id="money">Money</h2>
      <div class="beside"><p class="quiet">${money(line.price)} · encumbrance ${money(line.encumbrance.amount)}${state ? `, ${state}` : ''}</p>
      ${note ? html`<button @click=${note}>Note an invoice…</button>` : nothing}</div></header>
    ${line.funds.length > 0 ? labelled('Funds', fundColumns, line.funds) : html`<p class="pad quiet">No fund is charged.</p>`}
    ${line.invoices.length > 0 ? labelled('Invoices', invoiceColumns, line.invoices) : nothing}
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
