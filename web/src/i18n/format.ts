// SPDX-License-Identifier: Apache-2.0
// Dates, times, numbers and money in the reader's own way of writing them.

import type { CivilDate, Instant, Money } from '../contract';
import { forLocale } from './locale';

const dateFormat = (): Intl.DateTimeFormat => forLocale('date', (tag) => new Intl.DateTimeFormat(tag, {
  day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC',
}));
const timeFormat = (): Intl.DateTimeFormat => forLocale('time', (tag) => new Intl.DateTimeFormat(tag, { timeStyle: 'short' }));
const clockFormat = (): Intl.DateTimeFormat => forLocale('clock', (tag) => new Intl.DateTimeFormat(tag, { timeStyle: 'medium' }));
const momentFormat = (): Intl.DateTimeFormat => forLocale('moment', (tag) => new Intl.DateTimeFormat(tag, {
  day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit',
}));
const dayFormat = (): Intl.DateTimeFormat =>
  forLocale('day', (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' }));
const monthFormat = (): Intl.DateTimeFormat => forLocale('month', (tag) => new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' }));
const monthOfYearFormat = (): Intl.DateTimeFormat =>
  forLocale('month of year', (tag) => new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' }));
const wholeFormat = (): Intl.NumberFormat => forLocale('whole', (tag) => new Intl.NumberFormat(tag));
const percentFormat = (): Intl.NumberFormat =>
  forLocale('percent', (tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 }));
const amountFormat = (digits: number): Intl.NumberFormat => forLocale(`amount ${String(digits)}`, (tag) =>
  new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }));

export function date(value: CivilDate): string {
  const parsed = Date.parse(`${value}T00:00Z`);
  return Number.isNaN(parsed) ? value : dateFormat().format(parsed);
}

/** Without the year: where it is clear which. */
export function dayOfYear(value: CivilDate): string {
  return dayFormat().format(Date.parse(`${value}T00:00Z`));
}

/** For a scale of time: the month, and the year with a year's first. */
export function scaleMonth(value: CivilDate): string {
  const format = value.slice(5, 7) === '01' ? monthOfYearFormat() : monthFormat();
  return format.format(Date.parse(`${value}T00:00Z`));
}

/** "2 – 8 Nov 2026": both days are part of it. */
export function days(from: CivilDate, to: CivilDate): string {
  const [first, last] = [Date.parse(`${from}T00:00Z`), Date.parse(`${to}T00:00Z`)];
  if (Number.isNaN(first) || Number.isNaN(last) || first > last) return `${date(from)} – ${date(to)}`;
  return dateFormat().formatRange(first, last);
}

/** The same day so many months on, cut to the month's length. */
export function monthsLater(value: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, length));
  return first.toISOString().slice(0, 10);
}

/** "340 kB", "1.2 MB", "10 GB"; in French "340 ko". */
export function fileSize(bytes: number): string {
  const kilo = bytes / 1024;
  if (kilo >= 1024 * 1000) return sized(Math.round(kilo / 104_857.6) / 10, 'gigabyte');
  return kilo < 1000 ? sized(Math.max(1, Math.round(kilo)), 'kilobyte') : sized(Math.round(kilo / 102.4) / 10, 'megabyte');
}

function sized(value: number, unit: string): string {
  const format = forLocale(`size ${unit}`, (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: 1 }));
  return format.format(value).replace(' ', '\u00a0');
}

export function time(value: Instant): string {
  return timeFormat().format(value);
}

/** With seconds: for "Saved at". */
export function clock(value: Instant): string {
  return clockFormat().format(value);
}

export function moment(value: Instant): string {
  return momentFormat().format(value);
}

export function whole(value: number): string {
  return wholeFormat().format(value);
}

/** A number as the core writes it, "250.5"; what is no number stays as it is. */
export function decimal(value: string): string {
  const read = Number(value);
  return value === '' || Number.isNaN(read) ? value : forLocale('decimal', (tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 4 })).format(read);
}

export function percent(value: number): string {
  return percentFormat().format(value / 100);
}

/** Decimal places of a currency; the usual two for one that nobody knows. */
export function currencyDigits(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** The amount alone: for columns of one currency. */
export function amountOnly(value: Money): string {
  return amountFormat(value.digits).format(value.minor / 10 ** value.digits);
}

export function money(value: Money): string {
  return `${amountOnly(value)}\u00a0${value.currency}`;
}

/** Without cents, where the sum of thousands is told: the number alone. */
export function roundAmount(value: Money): string {
  return wholeFormat().format(Math.round(value.minor / 10 ** value.digits));
}

/** ISBN-13 with its hyphens is a table's work; grouping by prefix and check digit is enough to read it. */
export function isbn(value: string): string {
  return /^97[89]\d{10}$/.test(value) ? `${value.slice(0, 3)}-${value.slice(3, 12)}-${value.slice(12)}` : value;
}

/** The same for a text of several lines: its line breaks stay. */
export function visibleLines(value: string): string {
  return value.split(/\r?\n/).map(visible).join('\n');
}

/** Control and direction-changing characters shown, not obeyed. */
export function visible(value: string): string {
  return value.replace(
    // eslint-disable-next-line no-control-regex -- these are the characters to be shown
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
