// SPDX-License-Identifier: Apache-2.0
// Funds: what is allocated, and how much of it is spent and encumbered. Bars are drawn as parts of the
// fund's own allocation, so that a small fund that is over stands out as much as a large one.

import type { FundSum, Money, Overview } from '../contract';
import { currencyOrder, type CurrencyOrder } from './currencies';
import { linesWhere } from './lines-behind';
import { share, visibleShare } from './scales';
import { addUp, major, minus, plus } from './sums';

export type FundState = 'over' | 'within' | 'unknown';

export interface Fund extends FundSum {
  state: FundState;
  committed: Money;
  /** In other currencies; none where nothing is. */
  besides: Money[];
  /** What is left; below nought where it is over. Absent: the allocation is not known. */
  free?: Money;
  /** Committed of the allocation; 1 is all of it. Absent where that can't be said. */
  part?: number;
  href: string;
}

const isNothing = ({ encumbered, spent }: Pick<FundSum, 'encumbered' | 'spent'>): boolean => encumbered.minor === 0 && spent.minor === 0;

/** Where no allocation says which currency is the fund's own, the first one with something in it leads. */
function inOrder(sum: FundSum, order: CurrencyOrder): FundSum {
  const { lines, encumbered, spent, others = [] } = sum;
  const own = { lines, encumbered, spent };
  const [first = own, ...rest] = [own, ...others]
    .sort((a, b) => Number(isNothing(a)) - Number(isNothing(b)) || order(a.spent.currency, b.spent.currency));
  return { ...sum, ...first, ...(rest.length > 0 ? { others: rest } : {}) };
}

function fundOf(given: FundSum, order: CurrencyOrder): Fund {
  const sum = given.allocated ? given : inOrder(given, order);
  const committed = plus(sum.encumbered, sum.spent);
  const besides = addUp((sum.others ?? []).map(({ encumbered, spent }) => plus(encumbered, spent)), order).filter(({ minor }) => minor !== 0);
  const href = linesWhere({ fund: sum.id });
  if (!sum.allocated) return { ...sum, committed, besides, state: 'unknown', href };
  const free = minus(sum.allocated, committed);
  return {
    ...sum, committed, besides, free, href, state: free.minor < 0 ? 'over' : 'within',
    ...(sum.allocated.minor > 0 ? { part: committed.minor / sum.allocated.minor } : {}),
  };
}

/** One for each currency; an allocation is in the fund's own. */
export function byCurrency(fund: Fund): Fund[] {
  const { allocated: _, free: _free, part: _part, others = [], ...own } = fund;
  return [fund, ...others.map((other): Fund => ({ ...own, ...other, besides: [], state: 'unknown', committed: plus(other.encumbered, other.spent) }))];
}

export function fundsOf({ funds }: Pick<Overview, 'funds'>): Fund[] {
  const order = currencyOrder(funds);
  return funds.map((sum) => fundOf(sum, order));
}

export type FundOrder = 'committed' | 'free' | 'amount' | 'code';
export const fundOrders: readonly FundOrder[] = ['committed', 'free', 'amount', 'code'];

/** Nothing allocated and yet committed is over by more than any part says. */
const partOf = ({ part, state }: Fund): number => part ?? (state === 'over' ? Infinity : state === 'unknown' ? -1 : 0);
const byCode = (a: Fund, b: Fund): number => a.code.localeCompare(b.code, undefined, { numeric: true });

/** Equal ones by their code, so that the order is always the same. */
function compare(a: Fund, b: Fund, order: FundOrder): number {
  switch (order) {
    case 'committed':
      return Math.sign(partOf(b) - partOf(a)) || major(b.committed) - major(a.committed);
    case 'free':
      return Number(!a.free) - Number(!b.free) || (a.free ? major(a.free) : 0) - (b.free ? major(b.free) : 0);
    case 'amount':
      return major(b.committed) - major(a.committed);
    case 'code':
      return 0;
  }
}

export function sortedFunds(funds: readonly Fund[], order: FundOrder): Fund[] {
  return [...funds].sort((a, b) => {
    const by = compare(a, b, order);
    return Number.isNaN(by) || by === 0 ? byCode(a, b) : by;
  });
}

/** The bars end at most here, and say by a broken end that they go on. */
export const longestPart = 1.5;

/** How far the shared axis goes: to the allocation, and as far beyond it as a bar needs. */
export function reach(funds: readonly Fund[]): number {
  const most = Math.max(1, ...funds.map(({ part }) => part ?? 1));
  return most <= 1 ? 1 : most <= 1.25 ? 1.25 : longestPart;
}

/** Of each currency the largest sum that is committed: what bars are measured by where no allocation is known. */
export function largestCommitted(funds: readonly Fund[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const { committed } of funds) most.set(committed.currency, Math.max(most.get(committed.currency) ?? 0, committed.minor));
  return most;
}

export interface Bullet {
  /** Where the allocation ends; absent: not known. */
  allocated?: number;
  spent: number;
  /** From the end of `spent` to within the allocation. */
  encumbered: number;
  /** What is committed beyond the allocation: from its end. */
  over: number;
  /** It goes on beyond the picture. */
  broken: boolean;
}

/** Lengths as parts of the axis. Without an allocation there is nothing to draw, unless `most` is given: the sum that
 *  is as long as the axis. */
export function bulletOf(fund: Fund, axis: number, most = 0): Bullet {
  const committed = Math.max(0, fund.committed.minor);
  const spent = Math.max(0, fund.spent.minor);
  if (fund.part === undefined) {
    if (fund.state !== 'unknown') return { allocated: 0, spent: 0, encumbered: 0, over: committed > 0 ? 1 : 0, broken: committed > 0 };
    const [done, all] = [share(spent, most), visibleShare(committed, most)];
    return most > 0 ? { spent: done, encumbered: Math.max(0, all - done), over: 0, broken: false } : { spent: 0, encumbered: 0, over: 0, broken: false };
  }
  const whole = fund.allocated?.minor ?? 1;
  const within = (amount: number): number => Math.min(1, Math.max(0, amount / whole)) / axis;
  const beyond = Math.max(0, fund.part - 1) / axis;
  const room = 1 - 1 / axis;
  return {
    allocated: 1 / axis,
    spent: within(spent),
    encumbered: within(committed) - within(spent),
    over: Math.min(beyond, room),
    broken: beyond > room + 1e-9,
  };
}

export interface FundsFinding {
  funds: number;
  over: number;
  by: Money[];
  unknown: number;
  fullest?: Fund;
}

export function findFunds(funds: readonly Fund[]): FundsFinding {
  const over = funds.filter(({ state }) => state === 'over');
  const [fullest] = sortedFunds(funds.filter(({ state, part }) => state === 'within' && (part ?? 0) > 0), 'committed');
  return {
    funds: funds.length,
    over: over.length,
    by: addUp(over.flatMap(({ free }) => (free ? [{ ...free, minor: -free.minor }] : [])), currencyOrder(funds)),
    unknown: funds.filter(({ state }) => state === 'unknown').length,
    ...(fullest ? { fullest } : {}),
  };
}
