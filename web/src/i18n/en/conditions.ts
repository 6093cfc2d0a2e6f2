// SPDX-License-Identifier: Apache-2.0
// Conditions for the next step by itself, as they are when met and as they are while missing.

import type { Params } from '../../contract';
import { almaConditions } from './alma-conditions';
import { count, lead, number, readable, text, type Phrase } from '../phrase';
import { named } from './statuses';

export interface ConditionWords {
  met: Phrase;
  missing: Phrase;
}

const ofLine = (p: Params): string => lead(' of line ', text(p, 'line', 'number'));

export const conditions: Readonly<Record<string, ConditionWords>> = {
  ...almaConditions,
  all_items_received: {
    met: (p) => {
      const expected = number(p, 'expected', 'copies', 'count');
      return expected > 1 ? `all ${String(expected)} copies received` : 'everything received';
    },
    missing: (p) => {
      const expected = number(p, 'expected', 'copies');
      const left = expected ? expected - number(p, 'received') : number(p, 'missing', 'count');
      return left > 0 ? `${count(left, 'copy', 'copies')} not received yet` : 'not everything is received yet';
    },
  },
  order_sent: {
    met: 'order sent',
    missing: (p) => `the order${lead(' ', text(p, 'order'))} has not been sent`,
  },
  fully_invoiced: {
    met: 'fully invoiced',
    missing: 'no invoice covers the line in full yet',
  },
  invoices_paid: {
    met: 'no unpaid invoice',
    missing: (p) => {
      const invoice = text(p, 'invoice', 'number', 'invoices');
      const status = named(text(p, 'status'));
      return invoice
        ? `invoice ${invoice} is ${status ? `${status}, ` : ''}not paid`
        : 'an invoice is not paid';
    },
  },
  one_time: {
    met: 'ordered once',
    missing: 'the line goes on: it is not a one-time order',
  },
  not_in_review: {
    met: 'reviewed',
    missing: 'the line is still in review',
  },
  some_item_missing: { met: 'a copy is still to come', missing: 'every copy is here' },
  has_active_line: { met: 'the order has an active line', missing: 'the order has no active line' },
  no_active_line: { met: 'no line of the order is active', missing: 'the order still has active lines' },
  has_closed_line: { met: 'a line of the order is closed', missing: 'no line of the order is closed' },
  no_closed_line: { met: 'no line of the order is closed', missing: 'a line of the order is closed' },
  was_sent: { met: 'the order was sent', missing: 'the order was never sent' },
  never_sent: { met: 'the order was never sent', missing: 'the order was sent' },
  review_passed: { met: 'review passed', missing: (p) => say(p) },
  no_piece_expected: {
    met: 'no piece is expected any more',
    missing: (p) => {
      const left = number(p, 'expected') - number(p, 'received');
      return left > 0 ? `${count(left, 'piece', 'pieces')} still expected` : 'pieces are still expected';
    },
  },
  has_pieces: { met: 'there are pieces', missing: 'there are no pieces' },
  some_piece_expected: { met: 'a piece is still expected', missing: 'no piece is expected any more' },
  some_piece_resolved: { met: 'a piece has come', missing: 'no piece has come yet' },
  no_piece_resolved: { met: 'no piece has come yet', missing: 'a piece has come' },
  evaluated: { met: 'looked at after a receipt', missing: 'looked at only when something is received' },
  all_lines_cancelled: { met: 'every line is cancelled', missing: 'not every line is cancelled' },
  all_lines_final: {
    met: 'receipt and payment of every line are finished',
    missing: (p) => lineNotFinal(p) || 'a line’s receipt or payment is not finished',
  },
  some_line_not_final: { met: 'a line is not finished', missing: 'every line is finished' },
  receipt_final: {
    met: (p) => `receipt${ofLine(p)} finished${lead(' (', named(text(p, 'status', 'receipt')), ')')}`,
    missing: (p) => `receipt${ofLine(p)} is not finished${lead(' (', named(text(p, 'status', 'receipt')), ')')}`,
  },
  payment_final: {
    met: (p) => `payment${ofLine(p)} finished${lead(' (', named(text(p, 'status', 'payment')), ')')}`,
    missing: (p) => `payment${ofLine(p)} is not finished${lead(' (', named(text(p, 'status', 'payment')), ')')}`,
  },
};

function say(params: Params): string {
  const path = text(params, 'path');
  return path ? `the review stops at: ${readable(path).toLocaleLowerCase()}` : 'the review finds something missing';
}

/** "line 10001-2: receipt is Awaiting Receipt, payment is Awaiting Payment". */
export function lineNotFinal(params: Params): string {
  const parts = [
    text(params, 'receiptFinal') === 'true' ? '' : lead('receipt is ', text(params, 'receipt')),
    text(params, 'paymentFinal') === 'true' ? '' : lead('payment is ', text(params, 'payment')),
  ].filter(Boolean);
  return parts.length > 0 ? `${lead('line ', text(params, 'line'), ': ')}${parts.join(', ')}` : '';
}

/** A condition that has no words here, by its name made readable. */
export const unknownCondition = (name: string, met: boolean): string => (met ? name : `${name}: not yet`);
