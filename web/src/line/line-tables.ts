// SPDX-License-Identifier: Apache-2.0
// The line's money and its facts, as tables that stay readable when there is little of them.

import { html, nothing } from 'lit';
import type { FundShare, InvoiceView, LineDetail, Money } from '../contract';
import { t } from '../i18n/catalogue';
import { amountOnly, date, isbn, money, percent, visible } from '../i18n/format';
import { choice, closeReason, coded } from '../i18n/words';

/** A column's heading and what it holds; where there is no room for columns each is a line of its own. */
interface MoneyColumn<Row> {
  label: string;
  end?: boolean;
  cell(row: Row): unknown;
}

const amount = <Row>(label: string, of: (row: Row) => Money): MoneyColumn<Row> => ({ label, end: true, cell: (row) => amountOnly(of(row)) });

const fundColumns = (words: typeof t.facts.money): readonly MoneyColumn<FundShare>[] => [
  { label: words.fund, cell: ({ fund, name, expenseClass }) => html`<span class="mono">${fund}</span> ${name !== fund ? name : nothing}${expenseClass ? ` · ${expenseClass}` : nothing}` },
  { label: words.share, end: true, cell: (share) => percent(share.percent) },
  amount(words.amount, (share) => share.amount), amount(words.encumbered, (share) => share.encumbered), amount(words.invoiced, (share) => share.invoiced),
];

const invoiceColumns = (words: typeof t.facts.money): readonly MoneyColumn<InvoiceView>[] => [
  { label: words.invoice, cell: ({ number }) => html`<span class="mono">${visible(number)}</span>` },
  { label: words.status, cell: ({ status }) => html`<status-chip .word=${status}></status-chip>` },
  { label: words.covers, cell: ({ fullyInvoiced }) => (fullyInvoiced ? words.everything : words.part) },
  amount(words.amount, (invoice) => invoice.amount),
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
  const words = t.facts.money;
  const { state, amount: held } = line.encumbrance;
  const encumbrance = state ? coded(t.facts.encumbranceStates, state, held.minor === 0 ? {} : { amount: money(held) }) : '';
  return html`<section class="panel" aria-labelledby="money">
    <header class="spread"><h2 id="money">${words.heading}</h2>
      <div class="beside"><p class="quiet">${words.head(money(line.price), encumbrance)}</p>
      ${note ? html`<button @click=${note}>${words.noteInvoice}</button>` : nothing}</div></header>
    ${line.funds.length > 0 ? labelled(words.funds, fundColumns(words), line.funds) : html`<p class="pad quiet">${words.noFund}</p>`}
    ${line.invoices.length > 0 ? labelled(words.invoices, invoiceColumns(words), line.invoices) : nothing}
  </section>`;
}

type Facts = readonly (readonly [string, unknown])[];

/** What only lines that go on have. */
function renewalFacts({ renewal, continuity, lifecycles }: LineDetail): Facts {
  const goesOn = renewal.date !== undefined || renewal.from !== undefined || renewal.cycleMonths !== undefined;
  if (!goesOn || lifecycles.length === 0) return [];
  const { labels } = t.facts;
  return [
    [labels.renewal, continuity ? t.facts.renewal(renewal.manual, renewal.cycleMonths ?? 0) : ''],
    [labels.renewsOn, renewal.date ? t.facts.renewsOn(renewal.date, renewal.noticeDays) : ''],
    [labels.subscribed, renewal.from || renewal.to ? t.facts.subscribed(renewal.from ?? '', renewal.to ?? '') : ''],
    [labels.issues, renewal.intervalDays ? t.facts.issues(renewal.intervalDays) : ''],
    [labels.onRenewal, renewal.note],
  ];
}

function deferralFacts({ deferral, statuses }: LineDetail): Facts {
  if (!deferral.until || statuses.length === 0) return [];
  return [[t.facts.labels.deferred, t.facts.deferredUntil(deferral.until, deferral.reason)], ['', deferral.note]];
}

function claimFacts({ claiming, sentOn, type }: LineDetail): Facts {
  if (claiming.inClaim) return [[t.facts.labels.claim, t.facts.inClaim(claiming.letterSent)]];
  return type && sentOn ? [[t.facts.labels.claimedAfter, t.facts.claimedAfter(claiming.graceDays)]] : [];
}

/** Where there is no type that says it: what is bought, and whether it goes on. */
function bought({ type, format, continuity }: LineDetail): string {
  const known = [format, continuity].filter(Boolean).join('_');
  return type || !known ? '' : coded(t.facts.formats, known);
}

export function factsTable(line: LineDetail, edit: (() => void) | undefined, files: unknown): unknown {
  const { labels } = t.facts;
  const facts: Facts = [
    [labels.author, line.author],
    [labels.publisher, [line.publisher, line.publicationYear].filter(Boolean).join(', ')],
    [labels.edition, line.edition],
    [line.isbns.every((id) => /^\d{4}-?\d{3}[\dX]$/.test(id)) ? labels.issn : labels.isbn, line.isbns.map(isbn).join(', ')],
    [labels.type, line.type ? choice(line.type) : ''],
    [labels.assignedTo, line.assignedTo],
    [labels.askedForBy, line.askedForBy.map(({ name }) => visible(name)).join(', ')],
    [labels.format, bought(line)],
    [labels.acquired, line.acquisitionMethod ? choice(line.acquisitionMethod) : ''],
    [labels.vendor, line.vendor && line.vendorAccount ? t.facts.withAccount(line.vendor, line.vendorAccount) : line.vendor],
    [labels.reference, line.vendorReferences.join(', ')],
    [labels.order, line.order ? t.facts.withLines(line.order, line.orderLines) : ''],
    [labels.owner, line.owner],
    [labels.location, line.holdings.map((place) => t.facts.withItems(place.location, place.items)).join(', ') || line.location],
    [labels.created, line.createdOn ? date(line.createdOn) : ''],
    [labels.ordered, line.sentOn ? date(line.sentOn) : ''],
    [labels.expected, line.expectedOn ? date(line.expectedOn) : ''],
    ...renewalFacts(line),
    ...deferralFacts(line),
    ...claimFacts(line),
    [labels.closeReason, line.closeReason ? closeReason(line.closeReason) : ''],
    [labels.cancelReason, line.cancelReason],
    [labels.receivingNote, line.receivingNote],
    [labels.notes, line.notes.join(' · ')],
  ];
  return html`<section class="panel" aria-labelledby="facts">
    <header class="spread"><h2 id="facts">${t.facts.heading}</h2>
      ${edit ? html`<button class="plain" @click=${edit}>${t.facts.edit}</button>` : nothing}</header>
    <dl class="facts">
      ${facts.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
    ${files}
  </section>`;
}
