// SPDX-License-Identifier: Apache-2.0
// Where the weeks stand: two bars for each, one of what was expected (here, and not here above it), one
// of what came. Time runs as people read: from right to left in a language that is written so.

import type { CivilDate } from '../contract';
import { daysBetween } from '../app/today';
import { ticks } from './scales';
import type { Week } from './weeks-model';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedWeek {
  week: Week;
  /** The whole column, to point at. */
  column: Box;
  here: Box;
  missing: Box;
  received: Box;
}

export interface WeekLabel {
  x: number;
  from: CivilDate;
}

export interface WeeksLayout {
  width: number;
  height: number;
  /** Where the bars stand. */
  base: number;
  /** Of the plot, without the numbers of its scale. */
  start: number;
  end: number;
  weeks: PlacedWeek[];
  lines: { value: number; y: number }[];
  /** Where a month begins, as far apart as their words need. */
  months: WeekLabel[];
  /** The middle of today. Absent: outside the weeks. */
  today?: number;
}

export interface WeeksRoom {
  width: number;
  height: number;
  /** For the numbers of the scale. */
  gutter: number;
  /** Words of a month need so much. */
  label: number;
  rtl: boolean;
}

const above = 22;
const below = 24;
export const leastColumn = 9;

export function highest(weeks: readonly Week[]): number {
  return Math.max(0, ...weeks.map(({ expected, received }) => Math.max(expected, received)));
}

function newMonth(week: Week, before: Week | undefined): boolean {
  return before === undefined || week.from.slice(0, 7) !== before.from.slice(0, 7);
}

/** Every month that has room; a first one that is nearly over gives way to the next. */
function monthLabels(weeks: readonly Week[], column: number, room: number): { at: number; from: CivilDate }[] {
  const begins = weeks.flatMap((week, at) => (newMonth(week, weeks[at - 1]) ? [{ at, from: week.from }] : []));
  const [first, second] = begins;
  if (first && second && (second.at - first.at) * column < room) begins.shift();
  let free = -Infinity;
  return begins.filter(({ at }) => {
    if (at * column < free || (weeks.length - at) * column < room * 0.85) return false;
    free = at * column + room;
    return true;
  });
}

export function layOutWeeks(weeks: readonly Week[], day: CivilDate, room: WeeksRoom): WeeksLayout {
  const { gutter, rtl, height } = room;
  const width = Math.max(room.width, gutter + weeks.length * leastColumn);
  const base = height - below;
  const values = ticks(highest(weeks), 4, 1);
  const top = values.at(-1) ?? 1;
  const column = (width - gutter) / Math.max(1, weeks.length);
  const rise = (value: number): number => (value / top) * (base - above);
  /** Mirrored where that is how one reads. */
  const at = (x: number, size = 0): number => (rtl ? width - x - size : x);
  const box = (x: number, size: number, from: number, value: number): Box => {
    const tall = value > 0 ? Math.max(rise(value), 1.5) : 0;
    return { x: at(x, size), y: base - rise(from) - tall, width: size, height: tall };
  };
  const bar = Math.max(2, Math.min(16, Math.floor(column * 0.36)));
  const gap = column >= 14 ? 2 : 1;
  const first = weeks[0]?.from;
  const passed = first === undefined ? -1 : daysBetween(first, day) + 0.5;
  return {
    width, height, base,
    start: at(gutter), end: at(width),
    weeks: weeks.map((week, index) => {
      const left = gutter + index * column;
      const inset = left + (column - bar * 2 - gap) / 2;
      return {
        week,
        column: { x: at(left, column), y: above, width: column, height: base - above },
        here: box(inset, bar, 0, week.here),
        missing: box(inset, bar, week.here, week.missing),
        received: box(inset + bar + gap, bar, 0, week.received),
      };
    }),
    lines: values.map((value) => ({ value, y: base - rise(value) })),
    months: monthLabels(weeks, column, room.label).map(({ at: index, from }) => ({ x: at(gutter + index * column), from })),
    ...(passed >= 0 && passed <= weeks.length * 7 ? { today: at(gutter + (passed / 7) * column) } : {}),
  };
}
