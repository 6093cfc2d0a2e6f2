// SPDX-License-Identifier: Apache-2.0
// What can be done with several lines: the core says it of each, here it is counted.

import type { ActionInfo, Offer, RulebookInfo, UnmetCondition } from '../contract';
import { groupOf, type ActionGroup } from '../line/action-order';

/** Each line is offered some thirty actions; asking more lines than these would be felt. */
export const askedAtMost = 40;

const manyCan: ReadonlySet<ActionInfo['subject']> = new Set(['line', 'lines', 'order']);
const rank: readonly ActionGroup[] = ['onward', 'end', 'change', 'vendor'];

export interface BulkOffer {
  action: ActionInfo;
  /** Of the lines that were asked about. */
  can: number;
  /** Why not, of the first line that can't. */
  unmet: readonly UnmetCondition[];
}

function info(rulebook: RulebookInfo, name: string): ActionInfo | undefined {
  const action = rulebook.actions.find((one) => one.name === name);
  return action && manyCan.has(action.subject) ? action : undefined;
}

/** Records stand beside what they change; of those only the line's own form makes sense for several lines. */
function beside(rulebook: RulebookInfo, name: string): boolean {
  const { editLine, ...others } = rulebook.records;
  return name !== editLine && Object.values(others).includes(name);
}

/** What many of the lines can take comes first: of that what moves on before what ends, and what deletes last. */
export function bulkOffers(offers: readonly (readonly Offer[])[], rulebook: RulebookInfo): BulkOffer[] {
  const found = new Map<string, BulkOffer>();
  for (const { action: name, allowed, unmet } of offers.flat()) {
    const action = info(rulebook, name);
    if (!action || beside(rulebook, name)) continue;
    const known = found.get(name) ?? { action, can: 0, unmet: [] };
    found.set(name, {
      action, can: known.can + Number(allowed), unmet: known.unmet.length > 0 || allowed ? known.unmet : unmet,
    });
  }
  const few = ({ can }: BulkOffer): boolean => can * 4 < offers.length;
  return [...found.values()].sort((a, b) => Number(few(a)) - Number(few(b))
    || Number(a.action.destructive) - Number(b.action.destructive)
    || rank.indexOf(groupOf(a.action)) - rank.indexOf(groupOf(b.action))
    || b.can - a.can);
}
