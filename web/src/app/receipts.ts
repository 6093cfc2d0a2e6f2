// SPDX-License-Identifier: Apache-2.0
// What happened at this desk since the page was opened, newest first: the clerk's own record,
// and the place where a receipt is taken back.

import type { FeedbackKind } from '../receive/feedback';

export type EntryKind = 'received' | 'undone' | 'refused' | 'passed_over' | 'not_found';

export interface SessionEntry {
  key: number;
  kind: EntryKind;
  at: number;
  title: string;
  /** Why, of one that was refused; what else there is to say. */
  detail: string;
  /** Which copy of how many. */
  copy?: number;
  copies?: number;
  /** The kind of refusal, as the clerk was told it. */
  why?: FeedbackKind;
  line?: string;
  item?: string;
  /** What to scan again to come back to it. */
  text?: string;
}

const entriesMax = 500;

export class SessionReceipts extends EventTarget {
  #entries: readonly SessionEntry[] = [];
  #nextKey = 1;

  get entries(): readonly SessionEntry[] {
    return this.#entries;
  }

  get received(): number {
    return this.#entries.filter((entry) => entry.kind === 'received').length;
  }

  /** The latest receipt that still stands. */
  get latest(): SessionEntry | undefined {
    return this.#entries.find((entry) => entry.kind === 'received');
  }

  /** Something of this line was received here, and still stands. */
  has(line: string): boolean {
    return this.#entries.some((entry) => entry.kind === 'received' && entry.line === line);
  }

  add(entry: Omit<SessionEntry, 'key' | 'at'>): SessionEntry {
    const added = { ...entry, key: this.#nextKey++, at: Date.now() };
    this.#set([added, ...this.#entries].slice(0, entriesMax));
    return added;
  }

  update(key: number, change: Partial<Omit<SessionEntry, 'key'>>): void {
    this.#set(this.#entries.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)));
  }

  /** A thing looked at and then received is no longer passed over. */
  forgetPassedOver(line: string): void {
    this.#set(this.#entries.filter((entry) => entry.kind !== 'passed_over' || entry.line !== line));
  }

  clear(): void {
    this.#set([]);
  }

  #set(entries: readonly SessionEntry[]): void {
    this.#entries = entries;
    this.dispatchEvent(new Event('change'));
  }
}
