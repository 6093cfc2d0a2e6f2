// SPDX-License-Identifier: Apache-2.0
// The whole library at a glance, for one day. Every number leads to its lines by a query's `where`.

import type { CivilDate, Money, StatusWord } from '../contract';

export interface OverviewQuestion {
  today: CivilDate;
  /** How many weeks before this one, and as many after it; 1 to 53. */
  weeks: number;
}

export interface StatusSum {
  word: StatusWord;
  lines: number;
  /** What the lines cost, one sum for each currency. */
  amounts: Money[];
}

/** A week from Monday to Sunday, in items. */
export interface WeekOfArrivals {
  from: CivilDate;
  to: CivilDate;
  /** Expected in this week, whether they came or not. */
  expected: number;
  /** Of these, not here yet. */
  missing: number;
  /** Received in this week, whenever they were expected. */
  received: number;
}

/** What lines in one currency take of a fund. */
export interface FundPart {
  lines: number;
  encumbered: Money;
  spent: Money;
}

/** In the fund's own currency, or where it has none, in the one that most of it is in. */
export interface FundSum extends FundPart {
  id: string;
  code: string;
  name: string;
  /** Absent: not known. */
  allocated?: Money;
  /** The same in other currencies, where lines have others. */
  others?: FundPart[];
}

export interface VendorSum {
  id: string;
  name: string;
  lines: number;
  open: number;
  /** Open lines whose expected date has passed. */
  late: number;
  /** Days from sending to receipt of what came: how many items, the middle one, and the one that nine in ten were faster than. */
  delivered: number;
  medianDays?: number;
  slowDays?: number;
}

/** Open lines that were sent, by how long ago. */
export interface AgeSum {
  fromDays: number;
  /** Absent: and longer. */
  toDays?: number;
  lines: number;
  amounts: Money[];
}

export interface Overview {
  day: CivilDate;
  lines: number;
  open: number;
  late: number;
  /** For each axis of lines, in the order of the rulebook. */
  statuses: { axis: string; values: StatusSum[] }[];
  weeks: WeekOfArrivals[];
  /** Items that are expected after the last week, before the first, or on no known day. */
  later: number;
  earlier: number;
  undated: number;
  funds: FundSum[];
  vendors: VendorSum[];
  ages: AgeSum[];
}
