// SPDX-License-Identifier: Apache-2.0
// What lengths stand for: how many lines, or what they cost in one currency.

import type { Money } from '../contract';
import { inCurrency, major } from './sums';

/** Empty: lines; else a currency. */
export type Measure = string;
export const byLines: Measure = '';

export interface Measured {
  lines: number;
  amounts: readonly Money[];
}

export function valueOf(sum: Measured, measure: Measure): number {
  if (measure === byLines) return sum.lines;
  const amount = inCurrency(sum.amounts, measure);
  return amount ? major(amount) : 0;
}
