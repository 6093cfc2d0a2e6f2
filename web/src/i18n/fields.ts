// SPDX-License-Identifier: Apache-2.0
// Fields of records in words: their names, their values, and why one can't be changed.

import type { FieldValue, FieldView, FundValue } from '../contract';
import { fields as names } from './en';
import { date, percent } from './format';
import { readable } from './phrase';
import { choice, refusalList } from './words';

export function fieldLabel(name: string): string {
  const phrase = names[name];
  return typeof phrase === 'string' ? phrase : readable(name);
}

function one(value: Exclude<FieldValue, null | boolean | string>[number]): string {
  if (typeof value === 'string') return value;
  if ('fund' in value) return `${value.fund}${value.percent === undefined ? '' : ` ${percent(value.percent)}`}`;
  return value.name;
}

/** What a field holds, on one line. */
export function shownValue({ kind, value, shown }: FieldView): string {
  if (shown) return shown;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((each: string | FundValue | { name: string }) => one(each as never)).join(', ');
  if (value === null) return '';
  return kind === 'date' ? date(value) : kind === 'choice' ? choice(value) : value;
}

export function lockReason({ lock, unmet }: FieldView): string {
  if (unmet.every(({ code }) => code === 'field_locked')) {
    if (lock === 'fixed') return 'Given once, when the line was made.';
    if (lock === 'before_sending') return 'The vendor was told this.';
  }
  return refusalList(unmet);
}
