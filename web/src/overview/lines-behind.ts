// SPDX-License-Identifier: Apache-2.0
// Which lines stand behind a number: the address that shows them.

import type { CivilDate, LineWhere } from '../contract';
import { emptySpec, formatRoute } from '../app/route';

export function daysAfter(day: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function linesWhere(where: LineWhere, filters: Record<string, string[]> = {}): string {
  const further = Object.keys(where).length > 0 ? { where } : {};
  return formatRoute({ room: 'lines', spec: { ...emptySpec, filters, ...further } });
}

export function allLines(): string {
  return formatRoute({ room: 'lines', spec: emptySpec });
}

/** Something of it was expected before that day and has not come. */
export function lateWhere(day: CivilDate, further: LineWhere = {}): LineWhere {
  return { ...further, outstanding: true, expectedTo: daysAfter(day, -1) };
}
