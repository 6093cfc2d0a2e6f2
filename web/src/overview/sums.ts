// SPDX-License-Identifier: Apache-2.0
// Amounts of several currencies: added up within each, never across.

import type { Money } from '../contract';
import type { CurrencyOrder } from './currencies';

/** One sum for each currency. */
export function addUp(amounts: readonly Money[], order: CurrencyOrder): Money[] {
  const sums = new Map<string, Money>();
  for (const amount of amounts) {
    const before = sums.get(amount.currency);
    sums.set(amount.currency, before ? { ...before, minor: before.minor + amount.minor } : { ...amount });
  }
  return [...sums.values()].sort((a, b) => order(a.currency, b.currency));
}

/** In whole units, for lengths and for sorting; never shown. */
export function major({ minor, digits }: Money): number {
  return minor / 10 ** digits;
}

export function inCurrency(amounts: readonly Money[], currency: string): Money | undefined {
  return amounts.find((amount) => amount.currency === currency);
}

export function currenciesOf(sums: readonly { amounts: readonly Money[] }[], order: CurrencyOrder): string[] {
  return [...new Set(sums.flatMap(({ amounts }) => amounts.map(({ currency }) => currency)))].sort(order);
}

export function plus(one: Money, other: Money): Money {
  return { ...one, minor: one.minor + other.minor };
}

export function minus(one: Money, other: Money): Money {
  return { ...one, minor: one.minor - other.minor };
}

/** For programs: `-1234.50`, without the currency. Digits are moved, not divided: large sums keep their cents. */
export function plainAmount({ minor, digits }: Money): string {
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${minor < 0 ? '-' : ''}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}`;
}
