// SPDX-License-Identifier: Apache-2.0
// Many consequences of one kind, told as one.

import { whole } from '../format';
import { count, lead, text } from '../phrase';
import { named } from './statuses';
import type { Params } from '../../contract';

export interface GroupSum {
  /** How many there are of the kind. */
  n: number;
  /** How many things they are about, where each says how many. */
  things: number;
  /** The amounts, added up by currency; empty where they have none. */
  amounts: string;
  /** What the first says of itself. */
  params: Params;
}

export type GroupPhrase = (sum: GroupSum) => string;

const become = (one: string, many: string): GroupPhrase => ({ n, params }) =>
  (text(params, 'to') ? `${count(n, `${one} becomes`, `${many} become`)} ${named(text(params, 'to'))}` : `${count(n, `${one} changes`, `${many} change`)} status`);
const things = (one: string, many: string, what: string): GroupPhrase => (sum) => `${count(sum.things, `${one} is`, `${many} are`)} ${what}`;
const of = (one: string, many: string, what = ''): GroupPhrase => ({ n }) => `${count(n, one, many)}${lead(' ', what)}`;

export const consequenceGroups: Readonly<Record<string, GroupPhrase>> = {
  line_status: become('line', 'lines'),
  order_status: become('order', 'orders'),
  receipt_status: become('receipt', 'receipts'),
  payment_status: become('payment', 'payments'),
  piece_status: (sum) => become('piece', 'pieces')({ ...sum, n: sum.things }),
  line_packaged: of('line is', 'lines are', 'put into orders'),
  line_left_order: of('line leaves its order', 'lines leave their orders'),
  taken_back: of('change is', 'changes are', 'undone'),
  line_deleted: of('line is', 'lines are', 'deleted'),
  order_created: of('order is', 'orders are', 'created'),
  order_deleted: of('order is', 'orders are', 'deleted'),
  order_sent: of('order is', 'orders are', 'sent to vendors'),
  order_sent_silently: of('order counts', 'orders count', 'as sent without a letter'),
  letter_written: of('letter is', 'letters are', 'put into the outbox'),
  vendor_informed: of('vendor is', 'vendors are', 'told'),
  expected_date_set: of('line gets', 'lines get', 'an expected date'),
  encumbrance_set: ({ n, amounts }) => `Money is encumbered for ${count(n, 'line', 'lines')}${lead(': ', amounts)}`,
  encumbrance_released: ({ n, amounts }) => `${count(n, 'encumbrance is', 'encumbrances are')} released${lead(': ', amounts)}`,
  invoice_registered: of('invoice is', 'invoices are', 'registered'),
  items_deleted: things('item', 'items', 'deleted'),
  items_kept: things('item', 'items', 'kept'),
  items_unlinked: things('item', 'items', 'no longer tied to their lines'),
  item_received: things('copy', 'copies', 'received'),
  item_unreceived: things('copy', 'copies', 'expected again'),
  item_requests_canceled: ({ n }) => `Requests are canceled on ${count(n, 'line', 'lines')}`,
  holdings_deleted: ({ n }) => `Holdings are deleted on ${count(n, 'line', 'lines')}`,
  holdings_kept: ({ n }) => `Holdings are kept on ${count(n, 'line', 'lines')}`,
  bib_deleted: of('title record is', 'title records are', 'deleted'),
  bib_suppressed: of('title record is', 'title records are', 'hidden from the public'),
  bib_kept: of('title record is', 'title records are', 'kept'),
  eresource_activated: things('access', 'accesses', 'active'),
  eresources_deleted: things('access', 'accesses', 'deleted'),
  eresources_kept: things('access', 'accesses', 'kept'),
  inventory_kept: ({ n }) => `Some of the inventory stays on ${count(n, 'line', 'lines')}`,
  inventory_not_restored: ({ n }) => `Inventory that was deleted does not come back on ${count(n, 'line', 'lines')}`,
  line_closed: of('line is', 'lines are', 'closed already'),
  order_is_closed: of('order is', 'orders are', 'closed already'),
  claim_sent: of('claim counts', 'claims count', 'as sent'),
  field_changed: of('field is', 'fields are', 'changed'),
  reason_noted: ({ n }) => `The reason is noted on ${count(n, 'line', 'lines')}`,
  order_reason_noted: ({ n }) => `The reason is noted on ${count(n, 'order', 'orders')}`,
  vendor_changed: ({ n }) => `${count(n, 'line gets', 'lines get')} another vendor`,
  assigned: ({ n }) => `${count(n, 'line is', 'lines are')} assigned`,
  unassigned: ({ n }) => `${count(n, 'line is', 'lines are')} nobody’s any more`,
  claim_started: of('draft to a vendor is', 'drafts to vendors are', 'begun'),
  put_in_claim: of('line is', 'lines are', 'put in claim'),
  claim_ended: of('line is', 'lines are', 'not in claim any more'),
  renewal_date_set: of('renewal date moves', 'renewal dates move', 'on'),
  task_opened: of('task is', 'tasks are', 'opened'),
  task_ended: of('task is', 'tasks are', 'finished'),
  deferral_due: of('deferral is', 'deferrals are', 'over'),
  daily_run: () => 'The work lists then say that the daily jobs have run',
  packaging_needs_one_fund: of('line cannot', 'lines cannot', 'be packaged: several funds'),
  unreceived_items_lost: ({ n }) => `Items that never came are lost on ${count(n, 'line', 'lines')}`,
  requests_canceled: ({ n }) => `Somebody is waiting for items of ${count(n, 'line', 'lines')}: their requests are canceled`,
  line_has_invoice: ({ n }) => `An invoice mentions ${count(n, 'line', 'lines')} and stays as it is`,
};

/** A kind that has no words here, by its code made readable. */
export const unknownGroup = (kind: string, n: number): string => `${kind}: ${whole(n)}`;
