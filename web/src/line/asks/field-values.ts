// SPDX-License-Identifier: Apache-2.0
// The fields of a record as forms ask for them: of a new one, and of one that is there.

import type { ActionInfo, FieldInfo, FieldValue, FieldView, ItemView } from '../../contract';

const lists = new Set<FieldInfo['kind']>(['texts', 'choices', 'review_rules', 'funds', 'attachments', 'holdings', 'records', 'locations']);

/** What a field holds that nobody has filled in. */
export function emptyValue({ kind }: FieldInfo): FieldValue {
  return kind === 'flag' ? false : lists.has(kind) ? [] : '';
}

/** Of an action's `fields` question. */
export function askedFields(action: ActionInfo | undefined): readonly FieldInfo[] {
  return action?.asks.find(({ kind }) => kind === 'fields')?.fields ?? [];
}

export function filled(fields: readonly FieldInfo[], values: Readonly<Record<string, FieldValue | undefined>>): FieldView[] {
  return fields.map((field) => ({ ...field, value: values[field.name] ?? emptyValue(field), editable: true, unmet: [] }));
}

/** An item's, for the action that edits it. It may be at a place that it is not named by. */
export function itemFields(action: ActionInfo | undefined, item: ItemView): FieldView[] {
  return filled(askedFields(action), item.values).map((field) => (field.kind === 'location' ? { ...field, shown: item.location } : field));
}
