// SPDX-License-Identifier: Apache-2.0
// What is kept on this device, whether it is whole, and the file for a bad day.

import type { Instant } from '../contract';
import type { UnmetCondition } from './line';

/** One thing that was not as it should be when the workspace was opened or checked. */
export interface StoreNote {
  code: string;
  /** Empty when it is about no single file. */
  file: string;
  /** Bytes, records or changes, as the code has it. */
  number: number;
}

export type SavingState = 'loading' | 'saving' | 'saved' | 'failed';
export interface StoreState {
  state: SavingState;
  /** Commands kept on this device that no hub has taken yet. */
  queued: number;
  lastSavedAt?: Instant;
  /** Changes that are in memory only and can't be stored any more: a rescue file has them. */
  unsaved?: number;
  /** When the oldest change was made that no hub has taken yet. */
  oldestUnsent?: Instant;
  /** What was not as it should be when the workspace was opened. */
  notes?: StoreNote[];
  /** Why nothing more can be saved: `quota_exceeded`, `transaction_aborted`, `database_closed`, ... */
  error?: { code: string; message: string };
  /** `writer`: this tab writes; `reader`: another tab of this browser does it for us. */
  role: 'writer' | 'reader';
  /** False in a private window or a browser without IndexedDB: say so, never say Saved. */
  durable: boolean;
}

export interface StoredFile {
  name: string;
  kind: string;
  bytes: number;
}

/** Who did what, of a command that lies somewhere. */
export interface CommandTrace {
  id: string;
  action: string;
  line: string;
  /** Of the line; empty where it is about none, or where nobody has it. */
  number: string;
  title: string;
  actor: string;
  device: string;
  at: Instant;
  /** This workspace has done it. */
  known: boolean;
}

export interface DeviceInfo {
  /** False: the workspace is there and could not be opened; only a rescue file can be had of it. */
  open: boolean;
  format: number;
  generation: number;
  fence: number;
  sequence: number;
  /** Up to where all is known to be stored. */
  savedSequence: number;
  commands: number;
  oldestUnsent: Instant | null;
  /** Found behind damage, and not to be done again by themselves. */
  stranded: CommandTrace[];
  snapshotBytes: number;
  /** When the newest snapshot was written. */
  snapshotAt: Instant | null;
  files: StoredFile[];
  /** What the last opening told. */
  notes: StoreNote[];
  readOnly: boolean;
  compacting: boolean;
  /** A rescue file with everything up to now has been handed out. */
  rescued: boolean;
}

export interface VerifyResult {
  /** Everything agrees: files, replay and what the browser's database really holds. */
  good: boolean;
  notes: StoreNote[];
  files: number;
  bytes: number;
  stateHash: string;
  replayHash: string;
  /** What could be read agrees; nothing more can be stored, and so the database was not compared. */
  uncompared?: true;
  /** Names whose bytes in the database are not those that the desk works with; absent where no database is. */
  database?: { different: string[]; missing: string[]; extra: string[] };
}

export interface CompactResult {
  /** Bytes of all files. */
  before: number;
  after: number;
}

export interface RescueContents {
  /** Null: the file holds no state, only commands or files as they were. */
  rulebook: 'alma' | 'folio' | null;
  name: string;
  lines: number;
  sequence: number;
  savedSequence: number;
  commands: CommandTrace[];
  stranded: CommandTrace[];
  damagedParts: number;
  rawFiles: number;
}

export interface RescueApplied {
  done: number;
  known: number;
  refused: { command: string; unmet: UnmetCondition[] }[];
  damaged: number;
}
