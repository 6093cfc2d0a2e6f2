// SPDX-License-Identifier: Apache-2.0
// The work lists of orders with pieces: what each is called, what it is for, what an empty one says, why a line is on
// it, and the job that looks for late pieces.

import type { ListWords } from './lists';
import type { JobWords } from './lists-room';
import { date } from '../format';
import { count, lead, number, text, type Phrases } from '../phrase';

const days = (params: Parameters<typeof number>[0], name: string): string => count(number(params, name), 'day', 'days');
const pieces = (params: Parameters<typeof number>[0]): string => count(number(params, 'pieces'), 'piece', 'pieces');
const dated = (params: Parameters<typeof text>[0]): string => (text(params, 'date') ? date(text(params, 'date')) : '');

export const listsOfPieces: Readonly<Record<string, ListWords>> = {
  pending_orders: {
    name: 'To open',
    about: 'Lines of orders that are still pending. Open one to see what its order misses, or open the order.',
    empty: 'No order is pending. New orders come here until they are opened.',
  },
  late_pieces: {
    name: 'Late',
    about: 'Lines with pieces that are late. Ask the vendor and note the claim, or mark what will not come as unreceivable.',
    empty: 'No piece is late. The claim job marks a piece when its claiming interval is over.',
  },
  claimed_pieces: {
    name: 'Claimed',
    about: 'Lines with pieces the vendor was asked about. They leave the list when the pieces come.',
    empty: 'No claim is open.',
  },
  received_not_paid: {
    name: 'Received, not paid',
    about: 'Everything has come; the order stays open until the line is paid, or needs no payment.',
    empty: 'Nothing that has come waits for its payment.',
  },
  paid_not_received: {
    name: 'Paid, not received',
    about: 'Paid in full; the order stays open until everything has come, or is marked as unreceivable.',
    empty: 'Nothing that is paid is still to come.',
  },
  claim_job: {
    name: 'Becoming late',
    about: 'Lines with pieces whose claiming interval is over on that day. The claim job marks them as late.',
    empty: 'The claim job would find nothing on that day.',
  },
  overdue_pieces: {
    name: 'Overdue, without claiming',
    about: 'Lines with pieces past their expected date that no job claims: claiming is off for them, or has no interval.',
    empty: 'No piece without claiming is past its expected date on that day.',
  },
  ongoing_renewals: {
    name: 'Renewals due',
    about: 'Open subscriptions whose renewal date, less the review period, is reached on that day.',
    empty: 'No subscription is up for renewal on that day.',
  },
  ongoing_reviews: {
    name: 'Reviews due',
    about: 'Open ongoing orders whose review date is reached on that day.',
    empty: 'No ongoing order is to be reviewed on that day.',
  },
};

export const reasonsOfPieces: Phrases = {
  may_be_opened: 'Nothing is missing: its order may be opened.',
  other_lines_first: 'Other lines of its order are not ready to be opened.',
  late_pieces: (p) => `${pieces(p)} late${lead(', expected ', dated(p))}.`,
  claimed_pieces: (p) => `${pieces(p)} claimed${lead(', answer expected by ', dated(p))}.`,
  received_not_paid: (p) => `Not paid yet${lead('; received on ', dated(p))}.`,
  paid_not_received: (p) => number(p, 'pieces') === 0 ? 'Nothing has come yet.' : `${pieces(p)} still to come${lead(', expected ', dated(p))}.`,
  claim_job: (p) => `${pieces(p)} to be marked late${lead(', expected ', dated(p))}.`,
  overdue_pieces: (p) => `${pieces(p)} expected ${dated(p)}: ${days(p, 'days')} ago.`,
  ongoing_renewals: (p) => `Renewal on ${dated(p)}.`,
  ongoing_reviews: (p) => `To be reviewed since ${dated(p)}.`,
};

export const jobsOfPieces: Readonly<Record<string, JobWords>> = {
  claim_job: {
    region: 'The claim job',
    waits: (n: number): string => (n === 0 ? 'The claim job would find nothing today.' : `${count(n, 'line has', 'lines have')} pieces that become late today.`),
    waitsOn: (n: number, day: string): string => (n === 0
      ? `The claim job would find nothing on ${date(day)}.` : `${count(n, 'line has', 'lines have')} pieces that become late by ${date(day)}.`),
    button: 'Run the claim job for today…',
    help: 'You see what it would mark before it does.',
    heading: (day: string): string => `Run the claim job for ${date(day)}?`,
    about: 'It marks pieces as late whose claiming interval is over.',
    confirm: 'Mark them late',
    keep: 'Not yet',
    done: 'The claim job has run.',
  },
};
