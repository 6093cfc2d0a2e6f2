// SPDX-License-Identifier: Apache-2.0
// What happened at this desk, newest first, and the parcel it came from: the clerk's own record, and the
// place where a receipt is taken back. Kept over a reload, for each workspace by itself.

import type { Instant } from '../contract';
import type { FeedbackKind } from '../receive/feedback';
import { read, write } from './preferences';

export type EntryKind = 'received' | 'undone' | 'refused' | 'passed_over' | 'not_found';

export interface SessionEntry {
  key: number;
  kind: EntryKind;
  at: Instant;
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
  /** Of a receipt: the command that did it. */
  command?: string;
  /** What to scan again to come back to it. */
  text?: string;
}

/** What is unpacked now: begun and ended by the clerk. */
export interface Parcel {
  startedAt: Instant;
  vendor?: { id: string; name: string };
  /** On the parcel, or of its invoice. */
  number: string;
  /** Answers to what the rulebook asks of a receipt, by the names it asks with; those nobody gave are absent. */
  args: Readonly<Record<string, string | boolean>>;
}

export type Counts = Readonly<Record<EntryKind, number>>;

const none: Counts = { received: 0, undone: 0, refused: 0, passed_over: 0, not_found: 0 };
export const entriesMax = 1000;
/** Without a parcel the list is a day's work. */
const dayMs = 86_400_000;
/** A scanner is faster than it is worth writing. */
const writeSoonMs = 200;

interface Kept {
  parcel: Parcel | undefined;
  entries: readonly SessionEntry[];
  /** Of this parcel, what the list has no more room for. */
  dropped: Counts;
}

const empty: Kept = { parcel: undefined, entries: [], dropped: none };

/** What was kept may be of another version, or not ours at all: then there is nothing. */
function keptFrom(text: string | undefined, now: Instant): Kept {
  if (!text) return empty;
  try {
    const { parcel, entries, dropped } = JSON.parse(text) as Partial<Kept>;
    const from = parcel?.startedAt ?? now - dayMs;
    const listed = Array.isArray(entries) ? entries : [];
    return { parcel, entries: listed.filter(({ at, key }) => at >= from && Number.isInteger(key)), dropped: { ...none, ...dropped } };
  } catch {
    return empty;
  }
}

export class SessionReceipts extends EventTarget {
  #kept: Kept = empty;
  #key: string | undefined;
  #written: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get parcel(): Parcel | undefined {
    return this.#kept.parcel;
  }

  /** Of the parcel, where there is one. */
  get entries(): readonly SessionEntry[] {
    const { parcel, entries } = this.#kept;
    return parcel ? entries.filter(({ at }) => at >= parcel.startedAt) : entries;
  }

  get counts(): Counts {
    const counts = { ...this.#kept.dropped };
    for (const { kind } of this.entries) counts[kind] += 1;
    return counts;
  }

  get received(): number {
    return this.counts.received;
  }

  /** The latest receipt that still stands. */
  get latest(): SessionEntry | undefined {
    return this.entries.find((entry) => entry.kind === 'received');
  }

  /** Something of this line was received here, and still stands. */
  has(line: string): boolean {
    return this.#kept.entries.some((entry) => entry.kind === 'received' && entry.line === line);
  }

  /** From here on the record is that of this workspace; the same one again changes nothing. */
  keepUnder(key: string): void {
    if (key === this.#key) return;
    this.#flush();
    // What was done before anybody knew where it belongs belongs here.
    const before = this.#key === undefined ? this.#kept.entries : [];
    this.#key = key;
    this.#adopt(before);
  }

  /** Another tab of this desk may have gone on with the record meanwhile. */
  lookAgain(): void {
    if (this.#key !== undefined && this.#timer === undefined && read(this.#key) !== this.#written) this.#adopt([]);
  }

  #adopt(before: readonly SessionEntry[]): void {
    if (this.#key === undefined) return;
    this.#written = read(this.#key);
    const kept = keptFrom(this.#written, Date.now());
    const next = this.#nextKey(kept.entries);
    const added = before.map((entry, at) => ({ ...entry, key: next + before.length - 1 - at }));
    this.#kept = { ...kept, entries: [...added, ...kept.entries] };
    this.dispatchEvent(new Event('change'));
  }

  #nextKey(entries: readonly SessionEntry[]): number {
    return entries.reduce((most, { key }) => Math.max(most, key), 0) + 1;
  }

  begin(parcel: Omit<Parcel, 'startedAt'>): void {
    // An entry of the same millisecond is not of the parcel.
    const startedAt = Math.max(Date.now(), (this.#kept.entries[0]?.at ?? 0) + 1);
    this.#set({ ...this.#kept, parcel: { ...parcel, startedAt }, dropped: none });
  }

  change(parcel: Omit<Parcel, 'startedAt'>): void {
    const { startedAt } = this.#kept.parcel ?? { startedAt: Date.now() };
    this.#set({ ...this.#kept, parcel: { ...parcel, startedAt } });
  }

  /** What came with it stays on the list. */
  end(): void {
    this.#set({ ...this.#kept, parcel: undefined, dropped: none });
    this.#flush();
  }

  add(entry: Omit<SessionEntry, 'key' | 'at'>): SessionEntry {
    const { entries, parcel } = this.#kept;
    const added = { ...entry, key: (entries[0]?.key ?? 0) + 1, at: Math.max(Date.now(), parcel?.startedAt ?? 0) };
    const dropped: Record<EntryKind, number> = { ...this.#kept.dropped };
    for (const { kind, at } of entries.slice(entriesMax - 1)) if (parcel && at >= parcel.startedAt) dropped[kind] += 1;
    this.#set({ parcel, entries: [added, ...entries.slice(0, entriesMax - 1)], dropped });
    return added;
  }

  update(key: number, change: Partial<Omit<SessionEntry, 'key'>>): void {
    this.#setEntries(this.#kept.entries.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)));
  }

  /** A thing looked at and then received is no longer passed over. */
  forgetPassedOver(line: string): void {
    const entries = this.#kept.entries.filter((entry) => entry.kind !== 'passed_over' || entry.line !== line);
    if (entries.length < this.#kept.entries.length) this.#setEntries(entries);
  }

  clear(): void {
    this.#set(empty);
    this.#flush();
  }

  #setEntries(entries: readonly SessionEntry[]): void {
    this.#set({ ...this.#kept, entries });
  }

  #set(kept: Kept): void {
    this.#kept = kept;
    if (this.#key !== undefined) this.#timer ??= setTimeout(() => { this.#flush(); }, writeSoonMs);
    this.dispatchEvent(new Event('change'));
  }

  /** Writes at once what waits to be written: the page may be going. */
  flush(): void {
    this.#flush();
  }

  #flush(): void {
    if (this.#timer === undefined || this.#key === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#written = JSON.stringify(this.#kept);
    write(this.#key, this.#written);
  }
}
