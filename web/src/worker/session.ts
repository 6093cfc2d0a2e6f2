// SPDX-License-Identifier: Apache-2.0
// The core as the worker sees it: what Embind and the file system offer, and how its answers are read.
import type { ImportReport, Outcome, Params, WorkspaceInfo } from '../contract';
import type { Session } from '../../../wasm/accession';
import { BackendError } from './errors';

export type { Session };

/** Files under the workspace's folder that differ from what is stored. */
export interface Touched {
  put: string[];
  remove: string[];
}

export interface Opened {
  found: boolean;
  sequence: number;
  lines: number;
  /** Bytes that belong to no whole record and were set aside; 0 after an orderly end. */
  truncatedBytes: number;
  /** What was set aside has to be stored as such. */
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

/** What the core tells of the workspace beside what the desk is told. */
export interface Described extends WorkspaceInfo {
  /** Commands in the log that no hub has taken yet. */
  queued: number;
}

export interface MountOptions {
  database: string;
  timeout?: number;
  report?: (event: { type: string; database: string }) => void;
}
export interface Idbfs {
  claim(place: string, above: number): Promise<number>;
  populate(place: string): Promise<{ files: number }>;
  syncPaths(place: string, changes: Touched): Promise<void>;
  close(place: string): void;
}
export interface FileSystem {
  mkdirTree(path: string): void;
  mount(type: Idbfs, options: MountOptions, path: string): unknown;
  unmount(path: string): void;
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
