// SPDX-License-Identifier: Apache-2.0
// Fields of records in words: their names, their values, and why one can't be changed.

import type { FieldInfo, FieldValue, FieldView, PlaceValue } from '../contract';
import { t } from './catalogue';
import { date, percent } from './format';
import { readable } from './phrase';
import { choice, refusalList } from './words';

/** `of`: the kind of record, where its field has another name than the same field elsewhere. */
export function fieldLabel(name: string, of = ''): string {
  const phrase = t.fields[`${of}.${name}`] ?? t.fields[name];
  return typeof phrase === 'string' ? phrase : readable(name.slice(name.lastIndexOf('.') + 1));
}

/** Of what one of a field's records consists of: `details.productIds` has a `qualifier`. */
export function columnLabel(field: string, column: string): string {
  return fieldLabel(`${field}.${column}` in t.fields ? `${field}.${column}` : column);
}

type Member = Extract<FieldValue, unknown[]>[number];

function placeText({ location, holdings, physical, electronic }: PlaceValue['place']): string {
  return t.values.place(location ?? holdings ?? '', physical ?? 0, electronic ?? 0);
}

function one(value: Member): string {
  if (typeof value === 'string') return value;
  if ('record' in value) return Object.values(value.record).filter(Boolean).join(' ');
  if ('place' in value) return placeText(value.place);
  if ('fund' in value) return `${value.fund}${value.percent === undefined ? '' : ` ${percent(value.percent)}`}`;
  return value.name;
}

/** What a field holds, on one line. */
export function shownValue({ kind, value, shown, names }: FieldView): string {
  if (shown) return shown;
  if (typeof value === 'boolean') return t.values.flag(value);
  if (Array.isArray(value)) return value.map((member) => (typeof member === 'string' ? names?.[member] : undefined) ?? one(member)).join(', ');
  if (value === null) return '';
  return kind === 'date' ? date(value) : kind === 'choice' ? choice(value) : value;
}

/** What a choice of the library does, and the rule it decides; nothing of other fields. */
export function settingHelp({ name, source }: FieldInfo): string | undefined {
  if (source === undefined) return undefined;
  return [t.settingMeanings[name], t.settingSource(source)].filter(Boolean).join(' ');
}

export function lockReason({ lock, unmet }: FieldView): string {
  if (unmet.every(({ code }) => code === 'field_locked')) {
    if (lock === 'fixed') return t.values.locked.fixed;
    if (lock === 'before_sending') return t.values.locked.beforeSending;
  }
  // The reason names the field, which stands beside it already.
  if (unmet.every(({ code }) => code === 'protectedFieldChanging')) return t.values.locked.opened;
  return refusalList(unmet);
}
