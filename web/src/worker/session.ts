// SPDX-License-Identifier: Apache-2.0
// The core as the worker sees it: what Embind and the file system offer, and how its answers are read.
import type {
  DeviceInfo, ImportReport, ImportUndone, Outcome, Params, RulebookInfo, StoreNote, VerifyResult, WorkspaceInfo,
} from '../contract';
import type { Session } from '../../../wasm/accession';
import { BackendError } from './errors';

export type { Session };

/** Files under the workspace's folder that differ from what is stored. */
export interface Touched {
  put: string[];
  remove: string[];
}

export interface Opened {
  found: 'nothing' | 'opened' | 'newer_format' | 'unreadable';
  sequence: number;
  lines: number;
  /** What was not as it should be. */
  notes: StoreNote[];
  /** What had to be mended could not be written. */
  readOnly: boolean;
  /** What was mended has to be stored as such. */
  touched: Touched;
  // ---- of what was opened
  axes?: RulebookInfo['axes'];
  /** As in Described and CoreDevice. */
  queued?: number;
  oldestUnsent?: number | null;
}
/** What the core tells of its files; the writer adds what the core can't know. */
export type CoreDevice = Omit<DeviceInfo, 'open' | 'savedSequence' | 'snapshotAt' | 'rescued'>;
export type CoreVerified = Omit<VerifyResult, 'database'> & { touched: Touched };
export interface Compacted {
  wanted: boolean;
  done: boolean;
  touched: Touched;
}
export interface Applied {
  outcomes: Outcome[];
  touched: Touched;
}
export interface Imported {
  report: ImportReport;
  touched: Touched;
}

export interface Undone {
  undone: ImportUndone;
  touched: Touched;
}

/** What the core tells of the workspace beside what the desk is told. */
export interface Described extends WorkspaceInfo {
  /** Commands in the log that no hub has taken yet. */
  queued: number;
}

export interface DatabaseOptions {
  database: string;
  timeout?: number;
  report?: (event: { type: string; database: string }) => void;
  /** Told before all else has been read: what was noted, and the contents of this file. */
  early?: { beside: string; take(note: unknown, file: { contents: Uint8Array } | undefined): void };
}
declare const reading: unique symbol;
/** A database that is being read already. */
export interface Begun {
  readonly [reading]: never;
}
export type MountOptions = DatabaseOptions | { begun: Begun };
export interface Idbfs {
  /** Begins to read, before the module has arrived. */
  begin(options: DatabaseOptions): Begun;
  /** The claim after the fact; undefined where that can't be. */
  claimLate(place: string, above: number, after: Promise<void>): { fence: number; claimed: Promise<void> } | undefined;
  claim(place: string, above: number): Promise<number>;
  populate(place: string): Promise<{ files: number }>;
  syncPaths(place: string, changes: Touched): Promise<void>;
  /** Keeps a value beside the files. */
  note(place: string, value: unknown): Promise<void>;
  /** Compares what the database holds with the files in memory. */
  audit(place: string): Promise<Audit>;
  /** Deletes the database and empties the folder. */
  destroy(place: string): Promise<void>;
  close(place: string): void;
}
/** Names below the folder. */
export interface Audit {
  files: number;
  different: string[];
  missing: string[];
  extra: string[];
}
export interface FileSystem {
  mkdirTree(path: string): void;
  mount(type: Idbfs, options: MountOptions, path: string): unknown;
  unmount(path: string): void;
  stat(path: string): { mtime: Date };
  readdir(path: string): string[];
  unlink(path: string): void;
  readFile(path: string): Uint8Array;
  writeFile(path: string, bytes: Uint8Array): void;
}
export interface CoreModule {
  FS: FileSystem;
  IDBFS: Idbfs;
  Session: new () => Session;
}

interface CoreError {
  code: string;
  message?: string;
  params?: Params;
  [key: string]: unknown;
}
type CoreAnswer<T> = { ok: true; value: T } | { ok: false; error: CoreError };

/** The value of an answer of the core; its coded error is thrown. */
export function valueOf<T>(text: string): T {
  const answer = JSON.parse(text) as CoreAnswer<T>;
  if (answer.ok) return answer.value;
  const { code, message, ...details } = answer.error;
  throw new BackendError({ code, message: message ?? code, details });
}
