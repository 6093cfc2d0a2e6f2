// SPDX-License-Identifier: Apache-2.0
// Consequences: one thing an action will do, or did. The same sentence serves preview and history,
// so it says what is so afterwards.

import { amount, count, lead, number, text, type Phrases } from '../phrase';
import { date } from '../format';
import { keepReason } from './reasons';

const copies = (value: number): string => count(value, 'copy', 'copies');
const nameOf = (params: Parameters<typeof text>[0], ...names: string[]): string =>
  text(params, ...names);

function becomes(subject: string, params: Parameters<typeof text>[0]): string {
  const to = text(params, 'to', 'status');
  const from = text(params, 'from');
  return `${subject} becomes **${to}**${lead(', no longer ', from)}.`;
}

function kept(what: string, params: Parameters<typeof text>[0]): string {
  const reason = text(params, 'reason');
  return `${what} **kept**${reason ? `: ${keepReason(reason)}` : ''}.`;
}

function funds(params: Parameters<typeof text>[0]): string {
  return lead(' in ', text(params, 'fund', 'funds'));
}

export const consequences: Phrases = {
  line_status: (p) => becomes(lead('Line ', nameOf(p, 'line', 'number')) || 'The line', p),
  order_status: (p) => becomes(lead('Order ', nameOf(p, 'order', 'number')) || 'The order', p),
  receipt_status: (p) => becomes('The receipt', p),
  payment_status: (p) => becomes('The payment', p),
  line_closed: 'The line is closed already: its status does not change.',
  item_received: (p) => {
    const copy = text(p, 'copy', 'item');
    const of = text(p, 'copies', 'of', 'expected');
    const on = text(p, 'on', 'date');
    return `${copy ? `Copy ${copy}${lead(' of ', of)}` : 'The copy'} is **received**${on ? ` on ${date(on)}` : ''}.`;
  },
  item_unreceived: (p) => {
    const copy = text(p, 'copy', 'item');
    return `${copy ? `Copy ${copy}` : 'The copy'} is **expected** again.`;
  },
  items_received: (p) => `${copies(number(p, 'count'))} received.`,
  items_deleted: (p) =>
    `${count(number(p, 'count'), 'item is', 'items are')} **deleted**${lead(' (', text(p, 'items', 'barcodes', 'names'), ')')}.`,
  items_kept: (p) => kept(`${count(number(p, 'count'), 'item is', 'items are')}`, p),
  items_unlinked: (p) =>
    `${count(number(p, 'count'), 'item stays', 'items stay')} but no longer belong${number(p, 'count') === 1 ? 's' : ''} to the line.`,
  holdings_deleted: (p) =>
    `${count(number(p, 'count') || 1, 'holdings record is', 'holdings records are')} **deleted**${lead(' (', text(p, 'location', 'holdings'), ')')}.`,
  holdings_kept: (p) =>
    kept(count(number(p, 'count') || 1, 'holdings record is', 'holdings records are'), p),
  bib_deleted: (p) => `The title record${lead(' “', text(p, 'title'), '”')} is **deleted**.`,
  bib_suppressed: 'The title record is hidden from the public.',
  bib_kept: (p) => kept('The title record is', p),
  encumbrance_released: (p) => `${amount(p)} encumbrance is **released**${funds(p)}.`,
  encumbrance_set: (p) => `${amount(p)} is **encumbered**${funds(p)}.`,
  order_created: (p) => `Order ${text(p, 'order', 'number')} is created.`,
  order_sent: (p) =>
    `Order ${text(p, 'order', 'number')} is sent${lead(' to ', text(p, 'vendor'))}.`,
  pieces_created: (p) =>
    `${count(number(p, 'count'), 'expected piece is', 'expected pieces are')} created.`,
  requests_canceled: (p) =>
    `${count(number(p, 'count'), 'request', 'requests')} on the items canceled: somebody is waiting for them.`,
  vendor_informed: (p) => `The vendor${lead(' ', text(p, 'vendor'))} is told.`,
  unreceived_items_lost: (p) =>
    `${number(p, 'count') ? count(number(p, 'count'), 'unreceived item is', 'unreceived items are') : 'Unreceived items are'} lost. Closing the line would keep ${number(p, 'count') === 1 ? 'it' : 'them'}.`,
  line_has_invoice: (p) =>
    `Invoice ${text(p, 'invoice', 'number')} mentions this line. It stays as it is.`,
  inventory_not_restored: 'Inventory that was deleted does not come back.',
  inventory_kept: 'Some of the inventory is not deleted.',
  item_requested: (p) =>
    `Somebody is waiting for ${text(p, 'copy') ? `copy ${text(p, 'copy')}` : 'it'}: take it to the service desk.`,
  in_transit: (p) => `It goes on${lead(' to ', text(p, 'location', 'library'))}.`,
  invoice_registered: (p) =>
    `Invoice ${text(p, 'invoice', 'number')} is registered${lead(' for ', amount(p))}.`,
  invoice_status: (p) => becomes(`Invoice ${text(p, 'invoice', 'number')}`, p),
  packaging_needs_one_fund: 'A line with several funds is not packaged with others.',
  alert_already_in_inventory: 'The library has other items of this title already.',
  alert_price_limit_reached: 'The price is above the limit.',
  deferral_due: 'The date to look at this deferred line again has come.',
  close_reason: (p) => `The reason for closing is “${text(p, 'reason', 'to')}”.`,
  lines_stay_open: (p) => `${count(number(p, 'count'), 'other line stays', 'other lines stay')} open.`,
  order_stays_open: (p) =>
    `Order ${text(p, 'order', 'number')} stays open: ${count(number(p, 'count', 'lines'), 'other line is', 'other lines are')} not done.`,
};
