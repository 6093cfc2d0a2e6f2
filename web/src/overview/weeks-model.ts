// SPDX-License-Identifier: Apache-2.0
// Arrivals: what each week was to bring, and what came. What is not here is missing in a week that is
// over, and still to come in this one and later ones.

import type { CivilDate, Overview, WeekOfArrivals } from '../contract';
import { daysAfter, linesWhere } from './lines-behind';

export type WeekTime = 'past' | 'now' | 'coming';

export interface Week extends WeekOfArrivals {
  time: WeekTime;
  /** Of what was expected. */
  here: number;
  /** Lines expected in this week, and lines of which something came in it. */
  expectedHref: string;
  missingHref: string;
  receivedHref: string;
}

function timeOf({ from, to }: WeekOfArrivals, day: CivilDate): WeekTime {
  return to < day ? 'past' : from > day ? 'coming' : 'now';
}

export function weeksOf({ weeks, day }: Pick<Overview, 'weeks' | 'day'>): Week[] {
  return weeks.map((week) => {
    const expected = { expectedFrom: week.from, expectedTo: week.to };
    return {
      ...week,
      time: timeOf(week, day),
      here: Math.max(0, week.expected - week.missing),
      expectedHref: linesWhere(expected),
      missingHref: linesWhere({ ...expected, outstanding: true }),
      receivedHref: linesWhere({ receivedFrom: week.from, receivedTo: week.to }),
    };
  });
}

export interface ArrivalsFinding {
  /** Still to come, this week included. */
  coming: number;
  /** Not here although their week is over, with those of still earlier weeks. */
  missing: number;
  /** Came, in all the weeks shown. */
  received: number;
  last: CivilDate;
}

export function findArrivals(weeks: readonly Week[], earlier = 0): ArrivalsFinding {
  const sum = (some: readonly Week[], what: 'missing' | 'received'): number => some.reduce((all, week) => all + week[what], 0);
  return {
    coming: sum(weeks.filter(({ time }) => time !== 'past'), 'missing'),
    missing: sum(weeks.filter(({ time }) => time === 'past'), 'missing') + earlier,
    received: sum(weeks, 'received'),
    last: weeks.at(-1)?.to ?? '',
  };
}

/** Lines of which something is expected before the weeks that are shown, or after them. */
export function besideHrefs(weeks: readonly WeekOfArrivals[]): { earlier: string; later: string } {
  const [first, last] = [weeks[0], weeks.at(-1)];
  return {
    earlier: linesWhere({ outstanding: true, ...(first ? { expectedTo: daysAfter(first.from, -1) } : {}) }),
    later: linesWhere({ outstanding: true, ...(last ? { expectedFrom: daysAfter(last.to, 1) } : {}) }),
  };
}
