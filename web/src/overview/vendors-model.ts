// SPDX-License-Identifier: Apache-2.0
// What a vendor is like: how many lines, how many of them late, and how long things take.

import type { Overview, VendorSum } from '../contract';
import { lateWhere, linesWhere } from './lines-behind';
import { share, ticks, visibleShare } from './scales';

export interface Vendor extends VendorSum {
  href: string;
  lateHref: string;
}

export function vendorsOf({ vendors, day }: Pick<Overview, 'vendors' | 'day'>): Vendor[] {
  return vendors.map((sum) => ({
    ...sum,
    href: linesWhere({ vendor: sum.id }),
    lateHref: linesWhere(lateWhere(day, { vendor: sum.id })),
  }));
}

export type VendorOrder = 'late' | 'share' | 'open' | 'slow' | 'median' | 'name';
export const vendorOrders: readonly VendorOrder[] = ['late', 'share', 'open', 'median', 'slow', 'name'];

const byName = (a: Vendor, b: Vendor): number => a.name.localeCompare(b.name, undefined, { numeric: true });
const value: Readonly<Record<Exclude<VendorOrder, 'name'>, (vendor: Vendor) => number>> = {
  late: ({ late }) => late,
  share: ({ late, open }) => share(late, open),
  open: ({ open }) => open,
  median: ({ medianDays }) => medianDays ?? -1,
  slow: ({ slowDays }) => slowDays ?? -1,
};

/** The most of it first; then those with more that is open. */
export function sortedVendors(vendors: readonly Vendor[], order: VendorOrder): Vendor[] {
  if (order === 'name') return [...vendors].sort(byName);
  return [...vendors].sort((a, b) => value[order](b) - value[order](a) || b.open - a.open || byName(a, b));
}

export interface OpenBar {
  /** Of the axis, late ones included. */
  open: number;
  late: number;
}

export function openBar({ open, late }: VendorSum, most: number): OpenBar {
  const whole = visibleShare(open, most, 0.012);
  return { open: whole, late: late > 0 ? Math.min(whole, Math.max(share(late, most), 0.012)) : 0 };
}

export interface DayRange {
  median: number;
  slow: number;
}

/** Where the middle and the slow delivery stand on an axis of days. */
export function dayRange({ medianDays, slowDays }: VendorSum, end: number): DayRange | undefined {
  if (medianDays === undefined) return undefined;
  return { median: share(medianDays, end), slow: share(Math.max(medianDays, slowDays ?? medianDays), end) };
}

/** One axis of days for all that are shown; none where nothing came. */
export function dayTicks(vendors: readonly VendorSum[], steps = 3): number[] {
  if (vendors.every(({ medianDays }) => medianDays === undefined)) return [];
  return ticks(Math.max(0, ...vendors.map(({ medianDays, slowDays }) => Math.max(medianDays ?? 0, slowDays ?? 0))), steps, 1);
}

/** The one that is behind with most. */
export function mostLate(vendors: readonly Vendor[]): Vendor | undefined {
  const [first] = sortedVendors(vendors, 'late');
  return first && first.late > 0 ? first : undefined;
}
