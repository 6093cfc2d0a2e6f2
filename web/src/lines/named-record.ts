// SPDX-License-Identifier: Apache-2.0
// From what was typed to the record that is meant: a vendor, a fund, a location.

import type { Backend, Choice, ChoiceQuestion } from '../contract';

export type Kind = Extract<ChoiceQuestion['of'], 'vendors' | 'funds' | 'locations'>;

export type Meant = { choice: Choice } | { fits: number };

const same = (a: string, b: string): boolean => a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;

/** One of that name, else the only one that has it in its name; else how many it could be. */
export async function meant(backend: Pick<Backend, 'choices'>, of: Kind, typed: string): Promise<Meant> {
  const name = typed.trim();
  const { choices, total } = await backend.choices({ of, text: name });
  const exact = choices.filter((choice) => same(choice.name, name));
  const coded = choices.filter(({ details }) => details.some((detail) => same(detail, name)));
  const found = exact.length > 0 ? exact : coded.length > 0 ? coded : choices;
  const [only] = found;
  return only && found.length === 1 ? { choice: only } : { fits: found === choices ? total : found.length };
}
