// SPDX-License-Identifier: Apache-2.0
// The messages between a page and its worker, and between the workers of several tabs.
import type { Backend, BackendEvent, QuerySpec, StoreState } from '../contract';
import type { Failure } from './errors';

export type Method = Exclude<keyof Backend, 'subscribe'>;
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

export interface StartSettings {
  /** The page's base address: the sample libraries lie below it. */
  base: string;
  /** Name of the database that keeps this workspace. */
  database: string;
}

export type ToWorker =
  | { type: 'start'; settings: StartSettings }
  | { type: 'ask'; id: number; question: Question };

export type FromWorker =
  | { type: 'answer'; id: number; answer: Answer }
  | { type: 'event'; event: BackendEvent };

/** Who writes now. Fencing numbers only grow: of two that claim to write, the higher one does. */
export interface WriterCard {
  token: string;
  fence: number;
}

export type BetweenTabs =
  | { type: 'hello' }
  | { type: 'writer'; writer: WriterCard; sequence: number; store: StoreState }
  | { type: 'ask'; to: string; from: string; id: number; question: Question }
  | { type: 'answer'; to: string; writer: string; id: number; answer: Answer }
  | { type: 'event'; writer: string; event: BackendEvent };

/** Questions that may be asked again when nobody knows whether the first one was answered:
 *  reading changes nothing, and a command is known by its id and applied once. */
export function mayAskAgain(question: Question): boolean {
  return question.method !== 'importFiles' && question.method !== 'resetToSample';
}

/** One database for each place the app is served from, so that two installations on one origin
 *  (or the app inside a portal) never touch each other's data; and for each user, if told. */
export function databaseName(base: string, user?: string): string {
  const folder = new URL('.', base).pathname;
  return `accession:${folder}${user === undefined ? '' : `#${encodeURIComponent(user)}`}`;
}
