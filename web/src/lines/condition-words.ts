// SPDX-License-Identifier: Apache-2.0
// What lines are asked for, in words: one for each condition that can be let go by itself.

import type { LineWhere, QueryResult, QuerySpec } from '../contract';
import { flags, spans, texts, type Span } from '../app/route-where';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { axis as axisWord, statusName } from '../i18n/words';

export interface ShownCondition {
  /** What it consists of. */
  keys: readonly (keyof LineWhere)[];
  words: string;
}

function span(where: LineWhere, name: Span): ShownCondition[] {
  const [from, to] = [where[`${name}From`], where[`${name}To`]];
  const words = t.lines.conditions[name];
  const keys = [`${name}From`, `${name}To`] as const;
  if (from && to) return [{ keys, words: from === to ? words.on(from) : words.between(from, to) }];
  if (from) return [{ keys, words: words.from(from) }];
  return to ? [{ keys, words: words.to(to) }] : [];
}

/** `names`: what ids are called; one that is not known yet is told by itself. */
export function conditionsOf(where: LineWhere | undefined, names: QueryResult['names']): ShownCondition[] {
  if (!where) return [];
  return [
    ...texts.flatMap((key) => {
      const value = where[key];
      return value ? [{ keys: [key], words: t.lines.conditions[key](visible(names[key] ?? value)) }] : [];
    }),
    ...spans.flatMap((name) => span(where, name)),
    ...flags.flatMap((key) => (where[key] ? [{ keys: [key], words: t.lines.conditions[key] }] : [])),
  ];
}

/** Undefined when nothing is left. */
export function without(where: LineWhere, keys: readonly (keyof LineWhere)[]): LineWhere | undefined {
  const kept = Object.entries(where).filter(([key]) => !keys.some((gone) => gone === key));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Everything that is asked for, words and statuses too: for somebody who finds nothing. */
export function askedFor(spec: QuerySpec, names: QueryResult['names']): string[] {
  const text = spec.text.trim();
  return [
    ...(text ? [t.lines.conditions.words(visible(text))] : []),
    ...Object.entries(spec.filters).filter(([, words]) => words.length > 0)
      .map(([axis, words]) => t.lines.conditions.statuses(axisWord(axis), words.map((word) => statusName({ text: word })))),
    ...conditionsOf(spec.where, names).map(({ words }) => words),
  ];
}
