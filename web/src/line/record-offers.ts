// SPDX-License-Identifier: Apache-2.0
// What can be done to the records of a line stands beside them; what can't says why.

import { html, nothing } from 'lit';
import type { LineDetail, Offer } from '../contract';
import type { Desk } from '../app/desk';
import { t } from '../i18n/catalogue';
import { actionButton, refusalList, storageError } from '../i18n/words';

export function recordOffer(line: LineDetail, action: string | undefined): Offer | undefined {
  return action === undefined ? undefined : line.recordOffers.find((offer) => offer.action === action);
}

export function mayDo(desk: Desk, offer: Offer | undefined): offer is Offer {
  return offer?.allowed === true && !desk.readOnly;
}

/** The reasons of those that can't be done, one quiet line each. */
export function whyNot(desk: Desk, offers: readonly (Offer | undefined)[]): unknown {
  const refused = offers.filter((offer): offer is Offer => offer !== undefined && !mayDo(desk, offer));
  if (refused.length === 0) return nothing;
  const reasons = new Map<string, string[]>();
  for (const { action, unmet } of refused) {
    const reason = desk.readOnly ? storageError('read_only') : refusalList(unmet);
    reasons.set(reason, [...(reasons.get(reason) ?? []), actionButton(action)]);
  }
  return html`<ul class="why quiet small">${[...reasons].map(([reason, actions]) => html`<li>${t.line.whyNot(actions.join(', '), reason)}</li>`)}</ul>`;
}
