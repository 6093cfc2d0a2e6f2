// SPDX-License-Identifier: Apache-2.0
// The messages between a page and its worker, and between the workers of several tabs.
import type { Backend, BackendEvent, HubPlace, ImportOptions, QuerySpec, StoreState, SyncState } from '../contract';
import type { Failure } from './errors';

export type Method = Exclude<keyof Backend, 'subscribe' | 'close'>;
export type Arguments<M extends Method> = Parameters<Backend[M]>;
export type Value<M extends Method> = Awaited<ReturnType<Backend[M]>>;

/** A question of the contract as data. `page` takes along the spec its number stands for, so that
 *  a writer that has just taken over can find the rows too. */
export interface Question {
  method: Method;
  args: unknown[];
  spec?: QuerySpec;
}

export type Answer = { ok: true; value: unknown } | { ok: false; failure: Failure };
/** What goes from a worker to its page: the value of some answers as JSON. */
export type Delivered = Answer | { ok: true; text: string };

/** What is asked with each scan and shown for each line: a text goes over as one piece, not as many small objects. */
const AS_TEXT: ReadonlySet<Method> = new Set<Method>(['apply', 'scan', 'line', 'order']);

export function delivered(method: Method, value: unknown): Delivered {
  // What is not there is no text.
  return AS_TEXT.has(method) && value !== undefined ? { ok: true, text: JSON.stringify(value) } : { ok: true, value };
}

export function answerIn(answer: Delivered): Answer {
  return 'text' in answer ? { ok: true, value: JSON.parse(answer.text) } : answer;
}

export interface StartSettings {
  /** The page's base address: the sample libraries lie below it. */
  base: string;
  /** Name of the database that keeps this workspace. */
  database: string;
  /** Where the workspace belongs to a hub. */
  hub?: HubPlace;
  /** In memory alone, seen by nobody else and gone with the worker. */
  memory?: boolean;
  /** What a workspace is before anybody has filled it; without this the sample library. */
  begin?: 'empty';
  /** Opened for a moment, by somebody who wants to know what is in it: nothing is prepared for a next start. */
  passing?: boolean;
  /** Where the core lies, when not beside the script that loads it. */
  wasm?: string;
}

export type ToWorker =
  | { type: 'start'; settings: StartSettings }
  | { type: 'ask'; id: number; question: Question };

export type FromWorker =
  /** The script runs: it can be told to start. */
  | { type: 'ready' }
  | { type: 'answer'; id: number; answer: Delivered }
  | { type: 'event'; event: BackendEvent };

/** Who writes now. Fencing numbers only grow: of two that claim to write, the higher one does. */
export interface WriterCard {
  token: string;
  fence: number;
}

export type BetweenTabs =
  | { type: 'hello' }
  | { type: 'writer'; writer: WriterCard; sequence: number; store: StoreState; sync: SyncState }
  | { type: 'ask'; to: string; from: string; id: number; question: Question }
  | { type: 'answer'; to: string; writer: string; id: number; answer: Answer }
  | { type: 'event'; writer: string; event: BackendEvent }
  /** About to be silent for so many milliseconds at most; 0: over. */
  | { type: 'busy'; from: string; bound: number };

/** Questions that must not be asked again when nobody knows whether the first one was answered. All
 *  others may: reading changes nothing, a command is known by its id and applied once (those of a
 *  rescue file too), and a compaction that is done finds nothing to do. What was to be chosen about a
 *  change is chosen once: whoever asks again after that would hear that it is settled. */
const ONCE: ReadonlySet<Method> = new Set<Method>([
  'importFiles', 'undoImport', 'resetToSample', 'replaceWith', 'forget', 'reopen', 'redo', 'discard', 'consentToResend',
]);

export function mayAskAgain(question: Question): boolean {
  // What only tells what would come in brings nothing in.
  const trial = question.method === 'importFiles' && (question.args[1] as ImportOptions | undefined)?.dryRun === true;
  return trial || !ONCE.has(question.method);
}

const PER_MEGABYTE = 2_000;
const LONG: Partial<Record<Method, number>> = {
  importFiles: 15_000, undoImport: 15_000, resetToSample: 15_000, replaceWith: 15_000, forget: 15_000, applyRescue: 15_000,
  consentToResend: 10_000, redo: 5_000, inspectRescue: 10_000, verify: 20_000, compactNow: 10_000, rescueFile: 10_000, exportWorkspace: 10_000, exportFile: 10_000, tableFile: 10_000,
  offers: 5_000, previews: 5_000, overview: 5_000,
};
/** One command over many lines, or over the whole workspace. */
const MANY_LINES = 5_000;

/** Opening a large workspace is one long call. */
export const OPENING_BOUND = 8_000;

function bytesIn(value: unknown): number {
  if (value instanceof Uint8Array) return value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, one: unknown) => sum + bytesIn(one), 0);
  if (typeof value === 'object' && value !== null && 'bytes' in value) return bytesIn(value.bytes);
  return 0;
}

/** For how long at most a writer may be silent over this question, in milliseconds; 0: it is a short one. */
export function silenceBound({ method, args }: Question): number {
  if (method === 'apply') {
    const commands = args[0] as { line?: string }[];
    return commands.length > 50 || commands.some(({ line }) => line === undefined) ? MANY_LINES : 0;
  }
  const bound = LONG[method];
  return bound === undefined ? 0 : bound + Math.ceil((bytesIn(args) / 1_000_000) * PER_MEGABYTE);
}

/** One database for each place the app is served from, so that two installations on one origin
 *  (or the app inside a portal) never touch each other's data; and for each user of each of a hub's
 *  workspaces. */
export function databaseName(base: string, hub?: Pick<HubPlace, 'workspace' | 'user'>): string {
  const folder = new URL('.', base).pathname;
  return `accession:${folder}${hub === undefined ? '' : `#${encodeURIComponent(hub.workspace)}/${encodeURIComponent(hub.user)}`}`;
}
