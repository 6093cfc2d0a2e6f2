// SPDX-License-Identifier: Apache-2.0
// Which fields mean something for the type of line, or of order, that is chosen.

import type { FieldInfo, RulebookInfo } from '../../contract';

export type LineType = RulebookInfo['lineTypes'][number];

/** A mixed line is of both kinds; what is neither is handled like printed material. */
export function partsOf(format: string): readonly string[] {
  return format === 'mixed' ? ['physical', 'electronic'] : format === 'other' ? ['physical', 'other'] : [format];
}

/** How an order says that it goes on: the rulebook has codes for the types of lines only. */
const orderTypes: Readonly<Record<string, string>> = { 'One-Time': 'one_time', 'Ongoing': 'continuous' };

export function fitsOrder({ continuity }: FieldInfo, orderType: string): boolean {
  return continuity === undefined || continuity === orderTypes[orderType];
}

/** Before a type is chosen nothing is known of what it needs. */
export function fitsType({ continuity, format }: FieldInfo, type: LineType | undefined): boolean {
  if (format !== undefined && !(type && partsOf(type.format).includes(format))) return false;
  return continuity === undefined || continuity === type?.continuity;
}
