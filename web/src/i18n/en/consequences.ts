// SPDX-License-Identifier: Apache-2.0
// Consequences: one thing an action will do, or did. The same sentence serves preview and history,
// so it says what is so afterwards.

import type { Params } from '../../contract';
import { amount, count, lead, number, readable, text, type Phrases } from '../phrase';
import { actions } from './actions';
import { named } from './statuses';
import { date } from '../format';
import { almaConsequences, changedField } from './alma-consequences';
import { closeReason, keepReason } from './reasons';
import { refusals } from './refusals';

const doneWords = (action: string): string => actions[action]?.done ?? readable(action);

/** "3 copies are" with their names behind, or, for one, just its name. */
function things(params: Params, one: string, many: string): string {
  const how = number(params, 'count') || 1;
  const names = text(params, 'names');
  if (how === 1) return names ? `${/^(copy|piece) /.test(names) ? capital(names) : names} is` : `1\u00a0${one} is`;
  return `${count(how, one, many)}${names && how <= 12 ? ` (${names})` : ''} are`;
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

function becomes(subject: string, params: Params): string {
  return `${subject} becomes **${named(text(params, 'to'))}**${lead(', no longer ', named(text(params, 'from')))}.`;
}

/** Why a piece could not be taken, as a refusal says it. */
function refusalWords(params: Params): string {
  const words = refusals[text(params, 'reason')];
  return typeof words === 'function' ? words(params) : (words ?? `${text(params, 'reason')}.`);
}

function because(params: Params): string {
  const reason = text(params, 'reason');
  return reason ? `: ${keepReason(reason)}.` : '.';
}

export const consequences: Phrases = {
  ...almaConsequences,
  line_status: (p) => becomes(lead('Line ', text(p, 'line')) || 'The line', p),
  order_status: (p) => becomes(lead('Order ', text(p, 'order')) || 'The order', p),
  receipt_status: (p) => becomes(`The receipt${lead(' of ', text(p, 'line'))}`, p),
  payment_status: (p) => becomes(`The payment${lead(' of ', text(p, 'line'))}`, p),
  invoice_status: (p) => becomes(`Invoice ${text(p, 'invoice')}`, p),

  item_received: (p) =>
    `${things(p, 'copy', 'copies')} **received**${text(p, 'date') ? ` on ${date(text(p, 'date'))}` : ''}${transit(p)}.`,
  item_unreceived: (p) => `${things(p, 'copy', 'copies')} **expected** again.`,
  items_deleted: (p) =>
    `${count(number(p, 'count') || 1, 'item is', 'items are')} **deleted**${lead(': ', text(p, 'names'))}.`,
  items_kept: (p) => `${things(p, 'item', 'items')} **kept**${because(p)}`,
  items_unlinked: (p) => `${things(p, 'item', 'items')} no longer tied to the line.`,
  items_inventory_status: (p) => `${things(p, 'item', 'items')} now “${named(text(p, 'to'))}” in the inventory.`,
  item_requests_canceled: (p) => `Requests are **canceled**: ${text(p, 'names')}.`,
  instance_linked: (p) => {
    if (text(p, 'to') === '') return 'The title is no longer tied to an instance.';
    return text(p, 'from') === '' ? 'The title has an **instance** in the inventory.' : 'The title belongs to **another instance** in the inventory.';
  },
  holdings_created: (p) => `Holdings are created${lead(': ', text(p, 'names'))}.`,
  holdings_deleted: (p) => `Holdings are **deleted**: ${text(p, 'names')}.`,
  holdings_kept: (p) => `Holdings are **kept** (${text(p, 'names')})${because(p)}`,
  main_line_inventory_kept: (p) => `The inventory of line ${text(p, 'names')} is **kept**${because(p)}`,
  pieces_created: (p) => {
    const how = number(p, 'count') || 1;
    return how === 1 ? `1\u00a0issue or copy is expected from now on${lead(': ', text(p, 'names'))}.` : `${count(how, 'issue or copy', 'issues or copies')} are expected from now on.`;
  },
  bib_deleted: (p) => `The title record${lead(' “', text(p, 'title'), '”')} is **deleted**.`,
  bib_suppressed: (p) => `The title record${lead(' “', text(p, 'title'), '”')} is hidden from the public.`,
  bib_kept: (p) => `The title record${lead(' “', text(p, 'names', 'title'), '”')} is **kept**${because(p)}`,

  encumbrance_released: (p) => `${amount(p)} encumbrance is **released**${lead(' in ', text(p, 'funds', 'fund'))}.`,
  encumbrance_set: (p) => (number(p, 'amount') === 0 ? `Nothing is **encumbered**${lead(' in ', text(p, 'funds', 'fund'))}.`
    : `${amount(p)} is **encumbered**${lead(' in ', text(p, 'funds', 'fund'))}.`),
  invoice_registered: (p) =>
    `Invoice ${text(p, 'invoice')} is registered${lead(' for ', amount(p))}${text(p, 'fullyInvoiced') === 'true' ? ' and covers everything that was left' : ''}.`,

  order_field_changed: (p) => `Order ${text(p, 'order')}: ${changedField(p)}`,
  taken_back: (p) => `“${doneWords(text(p, 'action'))}” is undone.`,
  invoice_deleted: (p) => `Invoice ${text(p, 'invoice')} is **taken out again**.`,
  claim_deleted: 'The claim is **taken out again**.',
  letter_deleted: 'The letter is **taken out of the outbox**.',
  order_deleted: (p) => `Order ${text(p, 'order')} is **deleted**.`,
  line_deleted: (p) => `Line ${text(p, 'line')} is **deleted**.`,
  title_added: (p) => `“${text(p, 'title')}” is added.`,
  piece_status: (p) => `${things(p, 'piece', 'pieces')} now **${named(text(p, 'to'))}**.`,
  piece_left_out: (p) => `${things(p, 'piece', 'pieces')} left out: ${refusalWords(p)}`,
  routing_lists_changed: (p) => (number(p, 'count') ? `It has ${count(number(p, 'count'), 'routing list', 'routing lists')}.` : 'It has no routing list.'),

  order_created: (p) => `Order ${text(p, 'order')} is created.`,
  order_sent: (p) => `Order ${text(p, 'order')} is sent to the vendor.`,
  order_sent_silently: (p) => `Order ${text(p, 'order')} counts as sent; nothing goes to the vendor.`,
  line_packaged: (p) => `The line is now in order ${text(p, 'order')}.`,
  line_left_order: (p) => `The line leaves order ${text(p, 'order')}.`,
  line_normalized: 'Blanks around its texts are tidied away.',
  expected_date_set: (p) => (text(p, 'date') ? `It is expected on ${date(text(p, 'date'))}.` : 'It has no expected date.'),
  reason_noted: (p) => `Noted as the reason: ${closeReason(text(p, 'reason'))}${lead(' (', text(p, 'note'), ')')}.`,
  order_reason_noted: (p) => `Noted as the order’s reason: ${closeReason(text(p, 'reason'))}.`,

  vendor_informed: (p) => `The vendor${lead(' ', text(p, 'vendor'))} is told.`,
  unreceived_items_lost: 'Items that never came are lost. Closing the line would keep them.',
  requests_canceled: 'Somebody is waiting for these items: their requests are canceled.',
  line_has_invoice: 'An invoice mentions this line. It stays as it is.',
  line_closed: 'The line is closed already: its status does not change.',
  order_is_closed: 'The order is closed already.',
  inventory_not_restored: 'Inventory that was deleted does not come back.',
  inventory_kept: 'Some of the inventory stays.',
  item_requested: 'Somebody is waiting for it: take it to the service desk.',
};

function transit(params: Params): string {
  const process = text(params, 'process');
  if (process === 'transit') return ', now in transit';
  return process === 'work_order' ? ', kept in the department' : '';
}
