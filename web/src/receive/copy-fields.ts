// SPDX-License-Identifier: Apache-2.0
// What of a copy is changed while it is in the hand, by the rulebook's own action for it.

import type { FieldInfo, FieldValue, ItemView, RulebookInfo } from '../contract';
import { failureOf, type Desk } from '../app/desk';
import { actionNamed } from '../line/action-event';
import { askedFields } from '../line/asks/field-values';
import { t } from '../i18n/catalogue';
import { refusalList, storageError } from '../i18n/words';

/** In the order in which they are filled in; a rulebook has those it has. */
const inHand = ['barcode', 'callNumber', 'enumeration', 'chronology', 'note', 'comment'];

export function copyFields(rulebook: RulebookInfo | undefined): readonly FieldInfo[] {
  const asked = askedFields(actionNamed(rulebook, rulebook?.records.editItem));
  return inHand.flatMap((name) => asked.filter((field) => field.name === name));
}

const plainFields = new Set(['barcode', 'callNumber', 'enumeration', 'chronology', 'note'] as const);
type PlainField = typeof plainFields extends Set<infer Name> ? Name : never;

export function copyValue(item: ItemView, name: string): string {
  const value: FieldValue | undefined = item.values[name];
  if (typeof value === 'string') return value;
  return plainFields.has(name as PlainField) ? item[name as PlainField] : '';
}

/** What tells the copy, on one line. */
export function copyFacts(item: ItemView): string[] {
  return [item.barcode, item.callNumber, item.enumeration, item.chronology, copyValue(item, 'note') || copyValue(item, 'comment')].filter(Boolean);
}

export interface EditedCopy {
  line: string;
  item: string;
  set: Readonly<Record<string, string>>;
}

/** Why it was not kept; nothing where it was. */
export async function saveCopy(desk: Desk, { line, item, set }: EditedCopy): Promise<string> {
  const action = desk.rulebook?.records.editItem;
  if (!action) return '';
  try {
    const outcome = await desk.perform(desk.command({ action, line, items: [item], set: { ...set } }));
    return outcome.accepted ? '' : t.receive.edit.refused(refusalList(outcome.unmet));
  } catch (reason) {
    return t.receive.edit.refused(storageError(failureOf(reason).code));
  }
}

/** Why nothing of this copy can be changed; nothing where it can. */
export async function whyLocked(desk: Desk, line: string, item: ItemView): Promise<string> {
  const action = desk.rulebook?.records.editItem;
  if (!action || item.can.includes(action)) return '';
  const preview = await desk.backend?.preview(desk.command({ action, line, items: [item.id], set: {} }));
  return preview && preview.unmet.length > 0 ? refusalList(preview.unmet) : '';
}
