// SPDX-License-Identifier: Apache-2.0
// The page's clock: the only place that asks what day it is.

import type { CivilDate } from '../contract';

const two = (value: number): string => String(value).padStart(2, '0');

export function civil(date: Date): CivilDate {
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function today(): CivilDate {
  return civil(new Date());
}

/** Whole days from one civil date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}
