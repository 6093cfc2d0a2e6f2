// SPDX-License-Identifier: Apache-2.0
// What goes on paper of the things that were received at this desk.

import type { Instant, ItemView, LineDetail } from '../contract';
import type { Desk } from '../app/desk';
import type { SessionEntry } from '../app/receipts';
import { entryDetail } from '../receive/sentences';

export interface Printed {
  at: Instant;
  /** "copy 2 of 3" */
  detail: string;
  line: LineDetail;
  item: ItemView;
}

/** What was received and not taken back, in the order in which it was; what is gone since is left out. */
export async function receivedHere(desk: Desk, entries: readonly SessionEntry[]): Promise<Printed[]> {
  const lines = new Map<string, Promise<LineDetail | undefined>>();
  const line = (id: string): Promise<LineDetail | undefined> => {
    const known = lines.get(id) ?? desk.backend?.line(id) ?? Promise.resolve(undefined);
    lines.set(id, known);
    return known;
  };
  const printed: Printed[] = [];
  for (const entry of entries.filter(({ kind }) => kind === 'received').reverse()) {
    const detail = entry.line ? await line(entry.line) : undefined;
    const item = detail?.items.find(({ id }) => id === entry.item);
    if (detail && item) printed.push({ at: entry.at, detail: entryDetail(desk.words, entry), line: detail, item });
  }
  return printed;
}
