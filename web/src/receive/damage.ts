// SPDX-License-Identifier: Apache-2.0
// A copy that came damaged is claimed at once, where the rulebook has a claim of that sort and offers it.

import type { ActionInfo, LineDetail, RulebookInfo } from '../contract';

const damaged = 'damaged';

export interface DamageReport {
  action: ActionInfo;
  /** The answer that says so, by the name of its question. */
  answers: Readonly<Record<string, string>>;
}

export function damageReport(rulebook: RulebookInfo | undefined, offers: LineDetail['offers']): DamageReport | undefined {
  for (const action of rulebook?.actions ?? []) {
    const ask = action.asks.find(({ choices }) => choices?.includes(damaged));
    if (ask && offers.some(({ action: name, allowed }) => name === action.name && allowed)) return { action, answers: { [ask.name]: damaged } };
  }
  return undefined;
}
