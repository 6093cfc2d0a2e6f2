// SPDX-License-Identifier: Apache-2.0
// Receipts of this list that the library's hub did not take: they are none any more, and what would be taken back of
// them is somebody else's.

import type { AttentionEntry } from '../contract';
import type { Desk } from '../app/desk';
import type { SessionEntry } from '../app/receipts';
import { notTaken } from './sentences';

export interface NotTaken {
  entry: SessionEntry;
  unmet: AttentionEntry['unmet'];
}

/** Each once: the list has them as refused from now on. */
export async function noteNotTaken(desk: Desk): Promise<NotTaken[]> {
  const refused = new Map<string, AttentionEntry>();
  for (const one of (await desk.backend?.attention().catch(() => undefined)) ?? []) {
    if (one.kind !== 'accepted_adjusted') refused.set(one.command.id, one);
  }
  const found: NotTaken[] = [];
  for (const entry of desk.receipts.entries) {
    const by = entry.kind === 'received' && entry.command !== undefined ? refused.get(entry.command) : undefined;
    if (by) found.push({ entry, unmet: by.unmet });
  }
  for (const { entry, unmet } of found) {
    desk.receipts.update(entry.key, { kind: 'refused', why: 'refused', detail: notTaken(unmet) });
  }
  return found;
}
