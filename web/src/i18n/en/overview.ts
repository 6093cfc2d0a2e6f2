// SPDX-License-Identifier: Apache-2.0
// The overview: what its pictures tell, as sentences, and the words of their scales and tables.

import type { CivilDate, Money } from '../../contract';
import { amountOnly, date, dayOfYear, money, percent, roundAmount, visible, whole } from '../format';
import { count } from '../phrase';

const lines = (n: number): string => count(n, 'line', 'lines');
const items = (n: number): string => count(n, 'item', 'items');
const days = (n: number): string => count(n, 'day', 'days');
/** Of large sums the cents are left out. */
const bare = (value: Money): string => (Math.abs(value.minor) < 10_000 * 10 ** value.digits ? amountOnly(value) : roundAmount(value));
const round = (value: Money): string => `${bare(value)}\u00a0${value.currency}`;
const listed = (amounts: readonly Money[]): string => amounts.map(money).join(', ');

export const room = {
  name: 'Overview',
  asOf: 'As of',
  today: 'Today',
  print: 'Print',
  reading: 'Adding up the library…',
  failed: 'The overview could not be made.',
  /** Above a printed overview. */
  paper: (workspace: string, day: CivilDate): string => `${visible(workspace)}, as of ${date(day)}`,
  empty: 'Nothing is on order yet.',
  emptyAbout: 'When there are lines, this page shows what is on its way, what is late, and what is encumbered and spent.',
  toImport: 'Import lines',
};

export const figures = {
  label: 'In figures',
  lines: 'Lines',
  open: 'Open',
  late: 'Late',
  encumbered: 'Encumbered',
  spent: 'Spent',
  ofAll: (part: number): string => `${percent(part)} of all lines`,
  ofOpen: (part: number): string => `${percent(part)} of the open lines`,
  noneLate: 'nothing is overdue',
  noneOpen: 'nothing is open',
  allKept: 'in every status',
  inFunds: (n: number): string => `in ${count(n, 'fund', 'funds')}`,
  noFunds: 'there are no funds',
  bare,
  round,
  and: (amounts: readonly Money[]): string => `and ${amounts.map(round).join(', ')}`,
  further: (amounts: readonly Money[], more: number): string => `and ${amounts.map(round).join(', ')}, ${count(more, 'more currency', 'more currencies')}`,
  showLines: (n: number): string => `All lines: ${whole(n)}. Show them`,
  showOpen: (n: number): string => `Open lines: ${whole(n)}. Show them`,
  showLate: (n: number): string => `Late lines: ${whole(n)}. Show them`,
  showFunds: (what: string, amounts: readonly Money[]): string => `${what}: ${listed(amounts) || '0'}. To the funds`,
};

export const frame = {
  asTable: 'Show as table',
  csv: 'CSV file',
  csvOf: (caption: string): string => `${caption}, as a CSV file`,
  saved: (name: string): string => `${name} is with your downloads.`,
  keys: 'The arrow keys go from one to the next, Enter shows the lines.',
  measure: 'Measured in',
  byLines: 'Lines',
  costIn: (currency: string): string => `Cost in ${currency}`,
  sort: 'Sorted by',
  more: (n: number): string => `All ${whole(n)} as a table`,
  moreOf: (shown: number, n: number): string => `The first ${whole(shown)} of ${whole(n)}.`,
  moreRows: (n: number): string => `Show all ${count(n, 'row', 'rows')}`,
  none: '–',
};

export const status = {
  eyebrow: 'Lines by status',
  found: (open: number, all: number, most: string, n: number): string =>
    `${whole(open)} of ${lines(all)} ${open === 1 ? 'is' : 'are'} open; the largest group is ${most}, with ${whole(n)}.`,
  allOne: (all: number, most: string): string => (all === 1 ? `The only line is ${most}.` : `All ${lines(all)} are ${most}.`),
  nothing: 'There are no lines.',
  about: 'Bars for the statuses in the order of a line’s life, as long as there are lines in each.',
  bar: (word: string, n: number, part: number): string => `${word}: ${lines(n)}, ${percent(part)}`,
  barCost: (word: string, n: number, cost: string, part: number): string => `${word}: ${cost}, ${percent(part)}, for ${lines(n)}`,
  axis: 'Axis',
  word: 'Status',
  lines: 'Lines',
  part: 'Of all',
  cost: (currency: string): string => `Cost in ${currency}`,
};

export const arrivals = {
  eyebrow: 'Arrivals by week',
  found: (coming: number, last: CivilDate, missing: number): string => {
    const ahead = coming === 0 ? `Nothing is still to come until ${date(last)}` : `${items(coming)} ${coming === 1 ? 'is' : 'are'} still to come until ${date(last)}`;
    if (missing === 0) return `${ahead}; nothing from the weeks before is missing.`;
    return `${ahead}; ${whole(missing)} from the weeks before ${missing === 1 ? 'is' : 'are'} missing.`;
  },
  nothing: 'In these weeks nothing was expected and nothing came.',
  undatedOnly: (undated: number): string => `None of the ${count(undated, 'item that is', 'items that are')} still to come has a day on which it is expected.`,
  about: (n: number): string => `Two bars for each of ${count(n, 'week', 'weeks')}: what was expected in it, with what is not here set apart, and what came in it.`,
  here: 'Expected, and here',
  missing: 'Missing',
  toCome: 'Still to come',
  received: 'Came in the week',
  today: 'Today',
  weeks: 'Weeks',
  span: (n: number): string => `${whole(n)} before and after`,
  readout: (from: CivilDate, to: CivilDate): string => `${dayOfYear(from)} to ${date(to)}`,
  week: (from: CivilDate, to: CivilDate, expected: number, missing: number, received: number, past: boolean): string =>
    `${dayOfYear(from)} to ${date(to)}: ${whole(expected)} expected, ${whole(missing)} ${past ? 'missing' : 'still to come'}, ${whole(received)} came`,
  expectedShort: (n: number): string => `${whole(n)} expected`,
  missingShort: (n: number): string => `${whole(n)} missing`,
  toComeShort: (n: number): string => `${whole(n)} still to come`,
  receivedShort: (n: number): string => `${whole(n)} came`,
  earlier: (n: number): string => `Missing from before: ${whole(n)}`,
  later: (n: number): string => `Still to come later: ${whole(n)}`,
  undated: (n: number): string => `To come on no known day: ${whole(n)}`,
  beside: 'Not in these weeks',
  from: 'From',
  to: 'To',
  expected: 'Expected',
  notHere: 'Not here yet',
  came: 'Came',
  note: (earlier: number, later: number, undated: number): string =>
    `Beside these weeks: ${items(earlier)} missing from before, ${items(later)} still to come later, ${items(undated)} on no known day.`,
};

export const funds = {
  eyebrow: 'Funds',
  nothing: 'There are no funds.',
  over: (over: number, all: number, by: readonly Money[]): string => {
    if (all === 1) return `The only fund is over-committed, by ${listed(by)}.`;
    return over === 1
      ? `1 of ${count(all, 'fund', 'funds')} is over-committed, by ${listed(by)}.`
      : `${whole(over)} of ${count(all, 'fund', 'funds')} are over-committed, together by ${listed(by)}.`;
  },
  within: (code: string, part: number): string => `No fund is over-committed; nearest to its limit is ${visible(code)}, ${percent(part)} committed.`,
  untouched: 'Nothing is encumbered or spent in any fund with an allocation.',
  unknown: (all: number): string => (all === 1 ? 'No allocation is recorded for the only fund.' : `No allocation is recorded for any of the ${whole(all)} funds.`),
  about: 'A bar for each fund: what is spent, then what is encumbered, against what is allocated. The mark of 100% is the allocation.',
  aboutUnknown: 'A bar for each fund: what is spent, then what is encumbered, as long as the sum is beside the largest of its currency.',
  spent: 'Spent',
  encumbered: 'Encumbered',
  allocated: 'Allocated',
  beyond: 'Beyond the allocation',
  isOver: (by: string): string => `Over by ${by}`,
  isFree: (left: string): string => `${left} free`,
  isUnknown: 'Allocation not known',
  isNought: 'Nothing allocated',
  committedOf: (committed: string, allocated: string): string => `${committed} of ${allocated}`,
  spentOf: (spent: string): string => `${spent} of it spent`,
  committed: (committed: string): string => `${committed} committed`,
  bar: (name: string, spent: string, encumbered: string, state: string): string => `${name}: ${spent} spent, ${encumbered} encumbered. ${state}`,
  allocatedIs: (allocated: string, part: string): string => `Allocated ${allocated}, ${part} committed`,
  fund: 'Fund',
  name: 'Name',
  lines: 'Lines',
  currency: 'Currency',
  free: 'Free',
  part: 'Committed',
  notKnown: 'not known',
  someUnknown: (n: number): string => `Of ${count(n, 'fund', 'funds')} the allocation is not known.`,
  order: { committed: 'Most committed', free: 'Least free', amount: 'Largest sum', code: 'Code' },
};

export const vendors = {
  eyebrow: 'Vendors',
  nothing: 'No line has a vendor.',
  behind: (name: string, late: number, open: number): string =>
    `${visible(name)} has the most late lines: ${whole(late)} of its ${count(open, 'open line', 'open lines')}.`,
  onTime: (n: number): string => (n === 1 ? 'The only vendor has no late line.' : `None of the ${whole(n)} vendors has a late line.`),
  about: 'For each vendor a bar of its open lines with the late ones set apart, and the days from sending to receipt: a dot for the median, a line to the days within which nine in ten came.',
  open: 'Open',
  late: 'Late',
  openLines: 'Open lines',
  delivery: 'Days to deliver',
  median: 'Median',
  slow: 'Nine in ten came within',
  openShort: (n: number): string => `${whole(n)} open`,
  lateShort: (n: number): string => `${whole(n)} late`,
  daysOf: (median: number, slow: number): string => (median === slow ? days(median) : `${whole(median)} to ${days(slow)}`),
  noDays: 'nothing came yet',
  few: (n: number): string => `of ${items(n)}`,
  bar: (name: string, all: number, open: number, late: number, delivery: string): string =>
    `${visible(name)}: ${lines(all)}, ${whole(open)} open, ${whole(late)} late; ${delivery}`,
  barDays: (median: number, slow: number, n: number): string =>
    `of ${items(n)} half came within ${days(median)}, nine in ten within ${days(slow)}`,
  vendor: 'Vendor',
  lines: 'Lines',
  delivered: 'Items that came',
  medianDays: 'Median, days',
  slowDays: 'Nine in ten, days',
  order: { late: 'Most late', share: 'Largest part late', open: 'Most open', median: 'Longest median', slow: 'Slowest of ten', name: 'Name' },
};

export const ages = {
  eyebrow: 'How long open lines wait',
  nothing: 'No open line has been sent.',
  long: (long: number, all: number, since: number): string => {
    if (all === 1) return `The only open line that was sent has waited for ${days(since)} or longer.`;
    return `Of ${whole(all)} open lines that were sent, ${long === all ? 'all have' : long === 1 ? '1 has' : `${whole(long)} have`} waited for ${days(since)} or longer.`;
  },
  young: (young: number, all: number, within: number): string => {
    if (all === 1) return `The only open line that was sent went out in the last ${days(within)}.`;
    return `Of ${whole(all)} open lines that were sent, ${young === all ? 'all' : whole(young)} went out in the last ${days(within)}.`;
  },
  about: 'A bar for each span of days since sending, as long as there are open lines in it.',
  span: (from: number, to: number | undefined): string => (to === undefined ? `${whole(from)} days and longer` : `${whole(from)} to ${days(to)}`),
  bar: (span: string, n: number, part: number): string => `Sent ${span} ago: ${lines(n)}, ${percent(part)}`,
  barCost: (span: string, n: number, cost: string, part: number): string => `Sent ${span} ago: ${cost}, ${percent(part)}, for ${lines(n)}`,
  since: 'Sent so long ago',
  lines: 'Lines',
  part: 'Of all',
  cost: (currency: string): string => `Cost in ${currency}`,
};
