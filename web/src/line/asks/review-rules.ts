// SPDX-License-Identifier: Apache-2.0
// The conditions of a review rule as its record holds them: `1.field`, `1.op`, `1.values`, `2.field`, ...

export interface RuleCondition {
  field: string;
  op: string;
  /** A value in each line. */
  values: string;
}

const parts = ['field', 'op', 'values'] as const;

export function conditionsOf(record: Readonly<Record<string, string>>): RuleCondition[] {
  const conditions: RuleCondition[] = [];
  for (let number = 1; record[`${String(number)}.field`] !== undefined; number += 1) {
    const [field = '', op = '', values = ''] = parts.map((part) => record[`${String(number)}.${part}`]);
    conditions.push({ field, op, values });
  }
  return conditions;
}

/** The record with these conditions and no others. */
export function withConditions(record: Readonly<Record<string, string>>, conditions: readonly RuleCondition[]): Record<string, string> {
  const others = Object.entries(record).filter(([key]) => !/^\d+\./.test(key));
  const numbered = conditions.flatMap((condition, at) => parts
    .filter((part) => condition[part] !== '')
    .map((part) => [`${String(at + 1)}.${part}`, condition[part]] as const));
  return Object.fromEntries([...others, ...numbered]);
}
