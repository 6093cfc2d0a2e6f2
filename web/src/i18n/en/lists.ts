// SPDX-License-Identifier: Apache-2.0
// The work lists: what each is called, what it is for, what an empty one says, and why a line is on it.

import { date } from '../format';
import { count, lead, number, readable, text, type Phrase, type Phrases } from '../phrase';
import { alerts } from './alma-words';

export interface ListWords {
  name: string;
  /** What is on it and what is done with it. */
  about: string;
  /** What it means that nothing is, and how something comes to be. */
  empty: string;
}

export const lists: Readonly<Record<string, ListWords>> = {
  in_review: {
    name: 'To review',
    about: 'Lines somebody has to look at before they are ordered. Open one to fill in what is missing, then order it or send it on to packaging.',
    empty: 'Every line has passed its review. New lines come here when they are made by hand, or when a review rule holds them.',
  },
  manual_packaging: {
    name: 'To package by hand',
    about: 'Reviewed lines that wait to be put into an order. Choose those that belong together and package them.',
    empty: 'No line waits to be packaged by hand. A line comes here from review when it is marked for packaging by hand.',
  },
  waiting_for_invoice: {
    name: 'Waiting for an invoice',
    about: 'Everything has arrived; the line closes by itself when its invoices are in and paid.',
    empty: 'Nothing that has arrived waits for its invoice. Lines come here when their last copy is received or their access is activated.',
  },
  renewals: {
    name: 'Renewals to decide',
    about: 'Subscriptions whose renewal somebody has to decide. Open one to renew it, evaluate it or close it.',
    empty: 'No renewal waits for a decision. Lines come here when the notice before their renewal date has begun.',
  },
  deferred: {
    name: 'Set aside',
    about: 'Lines put off until a day. Open one to take it up again before.',
    empty: 'Nothing is set aside. A line in review or packaging can be deferred until a day that you name.',
  },
  claims: {
    name: 'In claim',
    about: 'Late lines about which the vendor is asked. They leave the list when what was missing arrives.',
    empty: 'No line is in claim. The daily jobs put a line here when its expected date and the days of grace are over.',
  },
  package_automatically: {
    name: 'To be packaged',
    about: 'Lines that the daily jobs put into orders by themselves: those with the same vendor, account, owner, currency and method together.',
    empty: 'Nothing is to be packaged on that day.',
  },
  skip_packaging: {
    name: 'Cannot be packaged',
    about: 'Lines charged to several funds while this library packs by fund. The daily jobs leave them where they are: give them one fund, or package them by hand.',
    empty: 'No line stands in the way of packaging.',
  },
  claim: {
    name: 'Claims due',
    about: 'Lines whose expected date and days of grace are over on that day. The daily jobs put them in claim and write to the vendor the first time.',
    empty: 'Nothing is late on that day. A line becomes late when its expected date and the days of grace after it are over.',
  },
  renewal_notice: {
    name: 'Renewal notices',
    about: 'Subscriptions renewed by hand whose notice is reached on that day. The daily jobs put them up for a decision.',
    empty: 'No notice is reached on that day. The notice is the days before the renewal date on which somebody is told.',
  },
  renew_automatically: {
    name: 'Automatic renewals',
    about: 'Subscriptions whose renewal date is reached on that day. The daily jobs move the date on by the renewal cycle.',
    empty: 'No subscription renews itself on that day.',
  },
  remind_of_deferral: {
    name: 'Deferrals over',
    about: 'Deferred lines whose day has come. The daily jobs remind of them; somebody has to take them up again.',
    empty: 'No deferral is over on that day.',
  },
};

/** A list that has no words here, by its name made readable. */
export const unknownList = (name: string): ListWords => ({ name, about: '', empty: 'No line is on this list.' });

function sentence(phrase: Phrase | undefined, code: string): string {
  return `${typeof phrase === 'string' ? phrase : readable(code)}.`;
}

const days = (params: Parameters<typeof number>[0], name: string): string => count(number(params, name), 'day', 'days');

/** Why a line is on a list. What is not here is a refusal, and has its words there. */
export const listReasons: Phrases = {
  may_be_ordered: 'Nothing is missing: it may be ordered.',
  alert: (p) => sentence(alerts[text(p, 'alert')], text(p, 'alert')),
  packs_with: (p) => number(p, 'others') === 0
    ? 'Nothing else here can go with it.'
    : `Can go with ${count(number(p, 'others'), 'other line', 'other lines')} of this vendor.`,
  several_funds: (p) => `Charged to ${count(number(p, 'count'), 'fund', 'funds')}: an order takes one.`,
  late: (p) => `${days(p, 'days')} late: expected ${date(text(p, 'expected'))}, with ${days(p, 'grace')} of grace until ${date(text(p, 'last'))}.`,
  not_late_yet: (p) => `Expected ${date(text(p, 'expected'))}; with ${days(p, 'grace')} of grace there is time until ${date(text(p, 'last'))}.`,
  claims_begun: (p) => `${count(number(p, 'count'), 'claim', 'claims')} begun.`,
  claim_letter_written: 'The vendor was written to.',
  nothing_expected: 'Nothing is expected any more.',
  deferred_until: (p) => `Put off until ${date(text(p, 'date'))}${lead(': ', text(p, 'reason'))}${lead(' (', text(p, 'note'), ')')}.`,
  renewal_ahead: (p) => `Renewal on ${date(text(p, 'date'))}, notice ${days(p, 'notice')} before: since ${date(text(p, 'since'))}.`,
  renewal_overdue: (p) => `The renewal date, ${date(text(p, 'date'))}, has passed.`,
  renews_by_itself: (p) => `Renewal on ${date(text(p, 'date'))}: moves on by ${count(number(p, 'months'), 'month', 'months')} to ${date(text(p, 'next'))}.`,
  no_renewal_date: 'It has no renewal date.',
};
