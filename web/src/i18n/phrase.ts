// SPDX-License-Identifier: Apache-2.0
// The smallest pieces sentences are made of. `**word**` in a sentence is shown strong.

import type { Params } from '../contract';
import { currencyDigits, money, whole } from './format';
import { forLocale } from './locale';

/** A sentence, or how to make one from what the core says about the case. */
export type Phrase = string | ((params: Params) => string);
export type Phrases = Readonly<Record<string, Phrase>>;

/** The first of these parameters that is given, as text. */
export function text(params: Params, ...names: string[]): string {
  for (const name of names) {
    const value = params[name];
    if (value !== undefined && value !== '') return String(value);
  }
  return '';
}

export function number(params: Params, ...names: string[]): number {
  for (const name of names) {
    const value = params[name];
    if (value !== undefined && value !== '' && !Number.isNaN(Number(value))) return Number(value);
  }
  return 0;
}

/** An amount: minor units as `amount`, and their `currency`. */
export function amount(params: Params): string {
  const currency = text(params, 'currency');
  const minor = Number(text(params, 'amount'));
  return currency && !Number.isNaN(minor) ? money({ minor, currency, digits: currencyDigits(currency) }) : text(params, 'amount');
}

/** `Under Evaluation (Renewal)` -> `under_evaluation_renewal`. */
export function statusKey(status: string): string {
  return status.toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/_$/, '');
}

/** Whether so many take the singular: in French none do as well. */
export function isOne(value: number): boolean {
  return forLocale('plural', (tag) => new Intl.PluralRules(tag)).select(value) === 'one';
}

/** `count(2, 'copy', 'copies')` -> "2 copies". */
export function count(value: number, one: string, many: string): string {
  return `${whole(value)}\u00a0${isOne(value) ? one : many}`;
}

/** Puts ` before` in front of a text that is there, and nothing in front of none. */
export function lead(before: string, value: string, after = ''): string {
  return value ? `${before}${value}${after}` : '';
}

/** `already_received` and `pieceAlreadyReceived` -> "Already received", "Piece already received". */
export function readable(code: string): string {
  const words = code
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_\-.]+/g, ' ')
    .trim()
    .toLocaleLowerCase();
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** A code made readable; a text that is no code as it is. */
export function codeOrText(value: string): string {
  return /^[A-Za-z0-9]+(_[A-Za-z0-9]+)+$/.test(value) || /^([a-z]+|[A-Z]{4,})$/.test(value) ? readable(value) : value;
}
