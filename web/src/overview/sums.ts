// SPDX-License-Identifier: Apache-2.0
// Amounts of several currencies: added up within each, never across.

import type { Money } from '../contract';

/**
 * One sum for each currency, the largest first. Nobody here knows a rate; the smallest units of currencies are of more
 * alike a worth than their whole ones (a yen is about a cent), so that a library's yen do not come before its euros.
 */
export function addUp(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, Money>();
  for (const amount of amounts) {
    const before = sums.get(amount.currency);
    sums.set(amount.currency, before ? { ...before, minor: before.minor + amount.minor } : { ...amount });
  }
  return [...sums.values()].sort((a, b) => b.minor - a.minor || (a.currency < b.currency ? -1 : 1));
}

/** In whole units, for lengths and for sorting; never shown. */
export function major({ minor, digits }: Money): number {
  return minor / 10 ** digits;
}

export function inCurrency(amounts: readonly Money[], currency: string): Money | undefined {
  return amounts.find((amount) => amount.currency === currency);
}

/** Currencies of these sums, those with most first. */
export function currenciesOf(sums: readonly { amounts: readonly Money[] }[]): string[] {
  return addUp(sums.flatMap(({ amounts }) => amounts)).map(({ currency }) => currency);
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
