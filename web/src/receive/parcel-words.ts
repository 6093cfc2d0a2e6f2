// SPDX-License-Identifier: Apache-2.0
// A parcel in words: what the clerk said of it, by what the rulebook asks of a receipt.

import type { Ask, RulebookInfo } from '../contract';
import type { Parcel } from '../app/receipts';
import { t } from '../i18n/catalogue';
import { date, visible } from '../i18n/format';
import { askLabel, choice } from '../i18n/words';

/** What a receipt is asked that one line of text, a choice, a day or a yes can answer. */
const answered: ReadonlySet<Ask['kind']> = new Set(['text', 'choice', 'flag', 'date', 'number', 'location']);

export function receiptAsks(rulebook: RulebookInfo | undefined): readonly Ask[] {
  const asks = rulebook?.actions.find(({ name }) => name === rulebook.receiveAction)?.asks ?? [];
  return asks.filter(({ kind }) => answered.has(kind));
}

function answerWords(ask: Ask, answer: string | boolean, action: string): string {
  if (answer === true) return askLabel(ask.name, action);
  return answer === ask.initial || typeof answer === 'boolean' ? '' : visible(ask.kind === 'choice' ? choice(answer) : answer);
}

export function parcelWords({ vendor, number, args }: Omit<Parcel, 'startedAt'>, rulebook: RulebookInfo | undefined): string {
  const asks = receiptAsks(rulebook);
  const day = asks.find(({ kind }) => kind === 'date');
  const on = day ? args[day.name] : undefined;
  const others = asks.filter((ask) => ask !== day).map((ask) => answerWords(ask, args[ask.name] ?? '', rulebook?.receiveAction ?? ''));
  return t.receive.parcel.about(vendor ? visible(vendor.name) : '', visible(number), typeof on === 'string' ? date(on) : '', others.filter(Boolean));
}
