// SPDX-License-Identifier: Apache-2.0
// In which order currencies are listed: the workspace's own first, the others by name. Nobody here knows a rate, so
// that no sum of one currency is more or less than one of another.

import type { FundSum } from '../contract';

export type CurrencyOrder = (one: string, other: string) => number;

const byName: CurrencyOrder = (one, other) => (one < other ? -1 : Number(one > other));

function most(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(([one, n], [other, m]) => m - n || byName(one, other));
  return first?.[0] ?? '';
}

/** What most allocations are in; where nothing is allocated, what most lines are in. */
export function ownCurrency(funds: readonly FundSum[]): string {
  const allocations = new Map<string, number>();
  const lines = new Map<string, number>();
  const count = (counts: Map<string, number>, currency: string, n: number): unknown => counts.set(currency, (counts.get(currency) ?? 0) + n);
  for (const fund of funds) {
    if (fund.allocated) count(allocations, fund.allocated.currency, 1);
    for (const part of [fund, ...(fund.others ?? [])]) count(lines, part.spent.currency, part.lines);
  }
  return most(allocations.size > 0 ? allocations : lines);
}

export function currencyOrder(funds: readonly FundSum[]): CurrencyOrder {
  const own = ownCurrency(funds);
  return (one, other) => Number(other === own) - Number(one === own) || byName(one, other);
}
