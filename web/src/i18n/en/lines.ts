// SPDX-License-Identifier: Apache-2.0
// The room with all lines: searching, sorting, statuses to choose from, and what it says when there is nothing.

import { date, days, whole } from '../format';
import { count } from '../phrase';

export const sorting = {
  by: 'Sort by',
  turnUp: 'Descending: sort ascending',
  turnDown: 'Ascending: sort descending',
};

export const statuses = {
  region: 'Filter',
  /** What is folded away on a narrow screen. */
  summary: (chosen: readonly string[]): string => (chosen.length > 0 ? `Status: ${chosen.join(', ')}` : 'Filter'),
  all: (n: number): string => `Show all ${whole(n)}`,
  fewer: 'Show fewer',
  nobody: 'None found',
};

/** When what is awaited is due; days are counted from today on. */
export const due = { overdue: 'Overdue', week: 'Next 7 days', month: '8 to 30 days', later: 'Later' };

/** What lines must have besides words and statuses. */
export const conditions = {
  region: 'Conditions',
  button: 'More conditions…',
  remove: (condition: string): string => `Remove “${condition}”`,
  clear: 'Remove all conditions',
  words: (text: string): string => `Words: ${text}`,
  statuses: (axis: string, chosen: readonly string[]): string => `${axis}: ${chosen.join(' or ')}`,
  vendor: (name: string): string => `Vendor: ${name}`,
  fund: (name: string): string => `Fund: ${name}`,
  location: (name: string): string => `Location: ${name}`,
  invoice: (number: string): string => `On invoice ${number}`,
  open: 'Only open lines',
  outstanding: 'Only what can still be received',
  expected: {
    on: (day: string): string => `Expected on ${date(day)}`,
    between: (from: string, to: string): string => `Expected ${days(from, to)}`,
    from: (day: string): string => `Expected on ${date(day)} or later`,
    to: (day: string): string => `Expected on ${date(day)} or earlier`,
  },
  received: {
    on: (day: string): string => `Received on ${date(day)}`,
    between: (from: string, to: string): string => `Received ${days(from, to)}`,
    from: (day: string): string => `Received on ${date(day)} or later`,
    to: (day: string): string => `Received on ${date(day)} or earlier`,
  },
  sent: {
    on: (day: string): string => `Sent on ${date(day)}`,
    between: (from: string, to: string): string => `Sent ${days(from, to)}`,
    from: (day: string): string => `Sent on ${date(day)} or later`,
    to: (day: string): string => `Sent on ${date(day)} or earlier`,
  },
};

/** The form for them. */
export const conditionForm = {
  heading: 'More conditions',
  help: 'Lines are shown that meet all of them, and the search and statuses beside.',
  labels: { vendor: 'Vendor', fund: 'Fund', location: 'Location', invoice: 'Invoice number' },
  spans: { expected: 'Expected', received: 'Received', sent: 'Sent to the vendor' },
  from: 'From',
  to: 'To',
  fromOf: (span: string): string => `${span}: first day`,
  toOf: (span: string): string => `${span}: last day`,
  open: 'Only open lines: not closed, canceled or otherwise at their end',
  outstanding: 'Only lines of which something can still be received',
  unknown: {
    vendor: (typed: string): string => `No vendor is called “${typed}”.`,
    fund: (typed: string): string => `No fund is called “${typed}”.`,
    location: (typed: string): string => `No location is called “${typed}”.`,
  },
  several: (typed: string, n: number): string => `“${typed}” fits ${whole(n)}: choose one of those proposed.`,
  turned: (span: string): string => `${span}: the last day comes before the first.`,
  keep: 'Not now',
  clear: 'Empty the form',
  confirm: 'Show these lines',
};

export const nothing = {
  none: 'This workspace has no lines yet.',
  noneHelp: 'Bring in purchase orders to begin.',
  import: 'Import orders',
  noMatch: 'No line matches.',
  /** Before a list of what is asked for. */
  noMatchHelp: 'All of this is asked for:',
  showAll: 'Show all lines',
};

export const grid = {
  loading: 'Loading…',
  /** Days late; where it is two years or more, the years. */
  late: (days: number): string => (days < 730 ? `${count(days, 'day', 'days')} late` : `${count(Math.max(2, Math.floor(days / 365.25)), 'year', 'years')} late`),
};
