// SPDX-License-Identifier: Apache-2.0
// A line's money and what is known of it, as its two tables say it.

import type { Phrases } from '../phrase';
import { count, lead, text } from '../phrase';
import { date, whole } from '../format';

const days = (n: number): string => count(n, 'day', 'days');

// ---- money

export const money = {
  heading: 'Money',
  noteInvoice: 'Note an invoice…',
  noFund: 'No fund is charged.',
  funds: 'Funds',
  fund: 'Fund',
  share: 'Share',
  amount: 'Amount',
  encumbered: 'Encumbered',
  invoiced: 'Invoiced',
  invoices: 'Invoices',
  invoice: 'Invoice',
  status: 'Status',
  covers: 'Covers',
  everything: 'everything that was left',
  part: 'a part',
  /** The price and what is set aside for it, both with their currency. */
  /** `encumbrance`: what has become of it, in words. */
  head: (price: string, encumbrance: string): string => `${price}${lead(' · ', encumbrance)}`,
};

/** What has become of the money that was set aside. */
/** With the amount, where there is one. */
export const encumbranceStates: Phrases = {
  none: 'nothing encumbered', encumbered: (p) => (text(p, 'amount') ? `${text(p, 'amount')} encumbered` : 'nothing encumbered'), released: 'encumbrance released',
};

// ---- about the line

export const heading = 'About this line';
export const edit = 'Edit…';

export const labels = {
  author: 'Author',
  publisher: 'Publisher',
  edition: 'Edition',
  isbn: 'ISBN',
  issn: 'ISSN',
  type: 'Type',
  assignedTo: 'Taken care of by',
  askedForBy: 'Asked for by',
  format: 'Format',
  acquired: 'Acquired by',
  vendor: 'Vendor',
  reference: 'Vendor’s reference',
  order: 'Order',
  owner: 'Owner',
  location: 'Location',
  created: 'Created',
  ordered: 'Ordered',
  expected: 'Expected',
  renewal: 'Renewal',
  renewsOn: 'Renews on',
  subscribed: 'Subscribed',
  issues: 'Issues',
  onRenewal: 'On renewal',
  deferred: 'Set aside until',
  claim: 'Claim',
  claimedAfter: 'Claimed after',
  closeReason: 'Reason for closing',
  cancelReason: 'Reason for canceling',
  receivingNote: 'Receiving note',
  notes: 'Notes',
};

/** Format and continuity together; either alone where the other is not known. */
export const formats: Phrases = {
  physical: 'Physical',
  electronic: 'Electronic',
  mixed: 'Physical and electronic',
  other: 'Other',
  one_time: 'One time',
  continuous: 'Continuous',
  physical_one_time: 'Physical, one time',
  physical_continuous: 'Physical, continuous',
  electronic_one_time: 'Electronic, one time',
  electronic_continuous: 'Electronic, continuous',
  mixed_one_time: 'Physical and electronic, one time',
  mixed_continuous: 'Physical and electronic, continuous',
  other_one_time: 'Other, one time',
  other_continuous: 'Other, continuous',
};

export const withAccount = (vendor: string, account: string): string => `${vendor}, account ${account}`;
export const withLines = (order: string, lines: number): string => `${order} (${count(lines, 'line', 'lines')})`;
export const withItems = (place: string, items: number): string => `${place} (${count(items, 'item', 'items')})`;

/** `months`: the length of its cycle, where it has one. */
export const renewal = (manual: boolean, months: number): string =>
  `${manual ? 'by hand' : 'by itself'}${months > 0 ? `, every ${count(months, 'month', 'months')}` : ''}`;
export const renewsOn = (on: string, notice: number): string => `${date(on)}, notice ${days(notice)} before`;
export const subscribed = (from: string, to: string): string =>
  (from && to ? `from ${date(from)} until ${date(to)}` : from ? `from ${date(from)}` : `until ${date(to)}`);
export const issues = (interval: number): string => `every ${days(interval)}`;
export const deferredUntil = (until: string, reason: string): string => `${date(until)}${lead(': ', reason)}`;
export const inClaim = (reminded: boolean): string => (reminded ? 'in claim, a reminder was written' : 'in claim');
export const claimedAfter = (grace: number): string => `${days(grace)} of grace`;

/** How many copies have come. */
export const received = (here: number, all: number): string => `${whole(here)} of ${whole(all)} received`;
