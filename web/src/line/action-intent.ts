// SPDX-License-Identifier: Apache-2.0
// From what a person chose and answered to the intent that is previewed and applied.

import type { ActionInfo, Ask, InvoiceView, ItemView, LineDetail, RulebookInfo } from '../contract';
import type { Intent } from '../app/desk';
import { today } from '../app/today';

export type Answers = Record<string, string | number | boolean>;

export interface Draft {
  items: ReadonlySet<string>;
  invoice: string | undefined;
  answers: Answers;
}

/** Copies this action can be about: those not in yet for receiving, those in for taking back. */
export function itemsFor(line: LineDetail, action: ActionInfo, rulebook: RulebookInfo): readonly ItemView[] {
  if (action.name === rulebook.receiveAction) return line.items.filter((item) => !item.receivedOn);
  if (action.subject !== 'item') return [];
  return line.items.filter((item) => item.receivedOn);
}

export function invoicesFor(line: LineDetail, action: ActionInfo): readonly InvoiceView[] {
  return action.subject === 'invoice' ? line.invoices : [];
}

function initial(ask: Ask): string | number | boolean | undefined {
  if (ask.initial !== undefined) return ask.initial;
  if (ask.kind === 'flag') return false;
  if (ask.kind === 'date') return today();
  return undefined;
}

export function newDraft(line: LineDetail, action: ActionInfo, rulebook: RulebookInfo): Draft {
  const answers: Answers = {};
  for (const ask of action.asks) {
    const value = initial(ask);
    if (value !== undefined) answers[ask.name] = value;
  }
  const items = itemsFor(line, action, rulebook);
  const invoices = invoicesFor(line, action);
  return {
    answers,
    items: new Set(items.length === 1 || action.name === rulebook.receiveAction ? items.map(({ id }) => id) : []),
    invoice: invoices.length > 0 ? invoices[invoices.length - 1]?.id : undefined,
  };
}

export function intentOf(line: LineDetail, action: ActionInfo, draft: Draft): Intent {
  return {
    action: action.name,
    line: line.id,
    ...(line.orderId ? { order: line.orderId } : {}),
    ...(draft.items.size > 0 ? { items: line.items.map(({ id }) => id).filter((id) => draft.items.has(id)) } : {}),
    ...(draft.invoice ? { invoice: draft.invoice } : {}),
    args: draft.answers,
  };
}
