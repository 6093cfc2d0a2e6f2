// SPDX-License-Identifier: Apache-2.0
// What can be done with several lines or orders: the core says it of each, here it is counted.

import type { ActionInfo, Offer, RulebookInfo, UnmetCondition } from '../contract';
import { groupOf, type ActionGroup } from '../line/action-order';
import type { RecordsOf } from './chosen';

/** Each is offered some thirty actions; asking more of them would be felt. */
export const askedAtMost = 40;

const manyCan: Readonly<Record<RecordsOf, readonly ActionInfo['subject'][]>> = { lines: ['line', 'lines', 'order'], orders: ['order'] };
const rank: readonly ActionGroup[] = ['onward', 'end', 'change', 'vendor'];

export interface BulkOffer {
  action: ActionInfo;
  /** Of those that were asked about. */
  can: number;
  /** Why not, of the first that can't. */
  unmet: readonly UnmetCondition[];
}

function info(rulebook: RulebookInfo, name: string, of: RecordsOf): ActionInfo | undefined {
  const action = rulebook.actions.find((one) => one.name === name);
  return action && manyCan[of].includes(action.subject) ? action : undefined;
}

/** Records stand beside what they change; of those only a record's own form makes sense for several. */
function beside({ records }: RulebookInfo, name: string, of: RecordsOf): boolean {
  return name !== (of === 'orders' ? records.editOrder : records.editLine) && Object.values(records).includes(name);
}

/** What many of them can take comes first: of that what moves on before what ends, and what deletes last. */
export function bulkOffers(offers: readonly (readonly Offer[])[], rulebook: RulebookInfo, of: RecordsOf): BulkOffer[] {
  const found = new Map<string, BulkOffer>();
  for (const { action: name, allowed, unmet } of offers.flat()) {
    const action = info(rulebook, name, of);
    if (!action || beside(rulebook, name, of)) continue;
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
