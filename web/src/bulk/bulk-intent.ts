// SPDX-License-Identifier: Apache-2.0
// What was asked once, as the command for each line or order, or for all lines together.

import type { ActionInfo, Ask, FieldView } from '../contract';
import type { Intent } from '../app/desk';
import { asksOf, intentOf, type Draft } from '../line/action-intent';
import { askedFields, filled } from '../line/asks/field-values';
import type { Unit } from './bulk-run';

/** Lines that the action takes all at once, in one command. */
export function isTogether({ subject }: ActionInfo): boolean {
  return subject === 'lines';
}

/** Each line brings an amount of its own along: one that is asked for once would be of none of them. */
function eachHasAmount(action: ActionInfo): boolean {
  return isTogether(action) && action.asks.some(({ kind }) => kind === 'money');
}

/** What is asked once for all of them. */
export function bulkAsks(action: ActionInfo): readonly Ask[] {
  return asksOf(action, {}).filter(({ kind }) => kind !== 'order' && !(kind === 'money' && eachHasAmount(action)));
}

/** What of a record's form can be set for several alike. */
export function bulkFields(action: ActionInfo): readonly FieldView[] {
  return filled(askedFields(action), {}).filter(({ naming }) => naming !== true);
}

export function asksForOrder(action: ActionInfo): boolean {
  return action.asks.some(({ kind }) => kind === 'order');
}

/** By the price of each line where amounts are wanted. */
function taken(action: ActionInfo, base: Intent, ids: readonly string[]): Pick<Intent, 'lines' | 'invoiceLines'> {
  if (!eachHasAmount(action)) return { lines: [...ids] };
  const fullyInvoiced = base.args?.['fullyInvoiced'] === true;
  return { invoiceLines: ids.map((line) => ({ line, ...(fullyInvoiced ? { fullyInvoiced } : {}) })) };
}

function base(action: ActionInfo, draft: Draft): Intent {
  const intent = intentOf(undefined, action, draft, {});
  const asked = new Set(bulkAsks(action).map(({ name }) => name));
  return { ...intent, args: Object.fromEntries(Object.entries(intent.args ?? {}).filter(([name]) => asked.has(name))) };
}

export function unitIntent(action: ActionInfo, draft: Draft, unit: Unit): Intent {
  const intent = base(action, draft);
  if (unit.of === 'orders') return { ...intent, order: unit.id };
  return { ...intent, ...(isTogether(action) ? taken(action, intent, [unit.id]) : { line: unit.id }) };
}

export function jointIntent(action: ActionInfo, draft: Draft, units: readonly Unit[]): Intent {
  const intent = base(action, draft);
  return { ...intent, ...taken(action, intent, units.map(({ id }) => id)) };
}
