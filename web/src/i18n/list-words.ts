// SPDX-License-Identifier: Apache-2.0
// Work lists and letters in words; like words.ts, a code nobody knows is shown readably.

import type { Consequence, UnmetCondition } from '../contract';
import { t, type Catalogue } from './catalogue';
import type { LetterActionWords } from './en/letters';
import type { ListWords } from './en/lists';
import { currencyDigits, money } from './format';
import { number, readable, text } from './phrase';
import { actionButton, actionDone, actionKeep, refusal } from './words';

export function listWords(name: string): ListWords {
  return t.lists[name] ?? t.unknownList(readable(name));
}

/** Why a line is on a list. */
export function listReason(value: UnmetCondition): string {
  const phrase = t.listReasons[value.code];
  if (phrase === undefined) return refusal(value);
  return typeof phrase === 'string' ? phrase : phrase(value.params);
}

/** The amounts of what is told, one for each currency. */
function amountsOf(told: readonly Consequence[]): string {
  const sums = new Map<string, number>();
  for (const { params } of told) {
    const currency = text(params, 'currency');
    const minor = Number(text(params, 'amount'));
    if (currency && !Number.isNaN(minor)) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  }
  return [...sums].filter(([, minor]) => minor !== 0).map(([currency, minor]) => money({ minor, currency, digits: currencyDigits(currency) })).join(', ');
}

/** Kinds that are told apart by the status they lead to. */
const toldByStatus: ReadonlySet<string> = new Set(['line_status', 'order_status', 'receipt_status', 'payment_status', 'piece_status']);

/** Consequences that are told together. */
export function groupKey({ code, params }: Consequence): string {
  return toldByStatus.has(code) ? `${code}:${text(params, 'to')}` : code;
}

/** `told` are of one kind; in the words of the workspace that they are about. */
export function groupHeading(told: readonly Consequence[], words: Pick<Catalogue, 'consequenceGroups'>): string {
  const [first] = told;
  if (!first) return '';
  const things = told.reduce((sum, { params }) => sum + (number(params, 'count') || 1), 0);
  return words.consequenceGroups[first.code]?.({ n: told.length, things, amounts: amountsOf(told), params: first.params })
    ?? t.unknownGroup(readable(first.code), told.length);
}

export function letterAction(action: string): LetterActionWords {
  return t.letterActions[action] ?? {
    ...t.unknownLetterAction(actionButton(action)), keep: actionKeep(action), done: actionDone(action),
  };
}
