// SPDX-License-Identifier: Apache-2.0
// How long open lines have waited since they were sent.

import type { AgeSum, Overview } from '../contract';
import { daysAfter, linesWhere } from './lines-behind';
import { byLines, valueOf, type Measure } from './measure';
import { visibleShare, wholePercent } from './scales';

export interface AgeBar extends AgeSum {
  length: number;
  percent: number;
  href: string;
}

export function ageBars({ ages, day }: Pick<Overview, 'ages' | 'day'>, measure: Measure = byLines): AgeBar[] {
  const most = Math.max(0, ...ages.map((sum) => valueOf(sum, measure)));
  const all = ages.reduce((sum, one) => sum + valueOf(one, measure), 0);
  return ages.map((sum) => ({
    ...sum,
    length: visibleShare(valueOf(sum, measure), most),
    percent: wholePercent(valueOf(sum, measure), all),
    href: linesWhere({
      open: true,
      sentTo: daysAfter(day, -sum.fromDays),
      ...(sum.toDays === undefined ? {} : { sentFrom: daysAfter(day, -sum.toDays) }),
    }),
  }));
}

export interface Waiting {
  lines: number;
  /** How many of them, at least half, were sent so many days ago or longer. */
  long: number;
  days: number;
  /** Less than half is older than the first age: then the other way round. */
  young?: number;
  youngDays?: number;
}

export function waitingOf(ages: readonly AgeSum[]): Waiting {
  const lines = ages.reduce((sum, one) => sum + one.lines, 0);
  let long = 0;
  for (const age of [...ages].sort((a, b) => b.fromDays - a.fromDays)) {
    long += age.lines;
    if (long * 2 < lines || age.lines === 0) continue;
    if (age.fromDays === 0) return { lines, long, days: 0, young: age.lines, ...(age.toDays === undefined ? {} : { youngDays: age.toDays }) };
    return { lines, long, days: age.fromDays };
  }
  return { lines, long, days: 0 };
}
