// SPDX-License-Identifier: Apache-2.0
// The room of one order.

import { whole } from '../format';
import { count } from '../phrase';

export const room = {
  heading: (number: string): string => `Order ${number}`,
  documentTitle: (number: string): string => `Order ${number} · Accession`,
  making: 'New order',
  trail: 'You are here',
  next: 'What comes next',
  actions: 'Actions on the order',
  opening: 'Opening the order…',
  missing: 'This order is not here.',
  missingHelp: 'It may have been removed, or belong to another workspace.',
  toOrders: 'To all orders',
  edit: 'Edit',
  /** A button on one of several things, told apart by its name. */
  actOn: (what: string, name: string): string => `${what}: ${name}`,
  /** What can't be done now, and why. */
  cannot: (what: string, reason: string): string => `${what}: ${reason}`,
  /** What can't be done is strong. */
  notYet: (what: string, reason: string): string => `Not possible now: **${what}**. ${reason}`,
};

export const table = {
  heading: 'Lines',
  none: 'No line is in this order.',
  noneAnyMore: 'No line is in this order any more.',
  line: 'Line',
  title: 'Title',
  status: 'Status',
  received: 'Received',
  expected: 'Expected',
  price: 'Price',
  actions: 'Actions',
  copies: (received: number, expected: number): string => `${whole(received)} of ${whole(expected)}`,
  known: (alert: string): string => `${alert}, taken note of`,
};

export const all = {
  columns: { number: 'Number', vendor: 'Vendor', lines: 'Lines', sent: 'Sent', sum: 'Sum' },
  noVendor: 'No vendor',
  none: 'There is no order yet.',
  noneHelp: 'An order is made when its first line is ordered, or comes in with an import.',
  nothingFits: 'No order fits.',
  showAll: 'Show all orders',
};

export const facts = {
  heading: 'About this order',
  vendor: 'Vendor',
  letters: 'Letters',
  automatic: 'go out by themselves',
  kind: 'Kind',
  begun: 'Begun',
  sent: 'Sent',
  sentSilently: (day: string): string => `${day}, without a letter`,
  sentTimes: (day: string, times: number): string => (times > 1 ? `${day}, ${count(times, 'time', 'times')}` : day),
  sum: (currencies: number): string => (currencies > 1 ? 'Sums' : 'Sum'),
  encumbered: 'Encumbered',
  closeReason: 'Reason for closing',
  notes: 'Notes',
};

export const lettersHeading = 'Letters';
