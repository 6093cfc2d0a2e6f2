// SPDX-License-Identifier: Apache-2.0
// What the core decides about sync: what to ask the hub next, and what its answers mean. Text in and
// out is JSON, as of every other call.
import type { Outcome, SyncFault } from '../contract';
import type { Touched } from './session';

export interface SyncCalls {
  /** value: CoreSync, or null where the workspace belongs to no hub. */
  sync(): string;
  /** {now, random} -> NextStep */
  nextRequest(question: string): string;
  /** {id, status, headers, now, random} and the body. value: TookReply */
  takeReply(reply: string, body: Uint8Array): string;
  /** {reason}; of an event its epoch and position too. What is waited for is forgotten. */
  wake(reason: string): string;
  /** {workspace, name} -> {touched} */
  join(place: string): string;
  /** {restore: true} -> {touched} */
  consent(choice: string): string;
  /** value: AttentionEntry[] */
  attention(): string;
  /** {seq, command} -> Redone */
  redo(choice: string): string;
  /** {seq, reason, actor, at} -> {touched} */
  discard(choice: string): string;
}

export interface CoreSync {
  workspace: string;
  epoch: string;
  cursor: number;
  waiting: number;
  sent: number;
  attention: number;
  /** The store's id, in 32 hex digits: what the hub knows this device by. */
  device: string;
  oldestWaiting: number | null;
  /** What is confirmed must be fetched, for the first time or again. */
  refetch: boolean;
  restored: { position: number; lastSeq: number } | null;
  stopped: SyncFault | null;
  clockSkew: number | null;
  needsUpdate: boolean;
}

export interface HubRequest {
  id: number | string;
  method: 'GET' | 'POST';
  /** Below the workspace's address. */
  path: string;
  headers: Record<string, string>;
  body: string | null;
  /** The answer is bytes to be kept as they come. */
  binary: boolean;
}

/** `wait`: milliseconds; null: until something happens. */
export type NextStep = { request: HubRequest } | { wait: number | null };

export interface TookReply {
  touched: Touched;
  /** What is shown is not what it was. */
  changed: boolean;
  attention: number;
}

export interface Redone {
  outcome: Outcome;
  touched: Touched;
}
