// SPDX-License-Identifier: Apache-2.0
// Conditions for the next step by itself, as they are when met and as they are while missing.

import { count, lead, number, text, type Phrase } from '../phrase';

export interface ConditionWords {
  met: Phrase;
  missing: Phrase;
}

const ofLine = (p: Parameters<typeof text>[0]): string => lead(' of line ', text(p, 'line', 'number'));

export const conditions: Readonly<Record<string, ConditionWords>> = {
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
    met: 'invoices paid',
    missing: (p) => {
      const invoice = text(p, 'invoice', 'number', 'invoices');
      const status = text(p, 'status');
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
  receipt_final: {
    met: (p) => `receipt${ofLine(p)} finished${lead(' (', text(p, 'status', 'receipt'), ')')}`,
    missing: (p) => `receipt${ofLine(p)} is not finished${lead(' (', text(p, 'status', 'receipt'), ')')}`,
  },
  payment_final: {
    met: (p) => `payment${ofLine(p)} finished${lead(' (', text(p, 'status', 'payment'), ')')}`,
    missing: (p) => `payment${ofLine(p)} is not finished${lead(' (', text(p, 'status', 'payment'), ')')}`,
  },
};
