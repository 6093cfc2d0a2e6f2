// SPDX-License-Identifier: Apache-2.0
// What the core says about sync: how it stands, what to ask the hub next, and what came of an answer.
import type { Outcome, SyncFault } from '../contract';
import type { Touched } from './session';

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
  /** Nothing of it was ever here. */
  unfetched: boolean;
  restored: { position: number } | null;
  stopped: SyncFault | null;
  /** The hub's clock less this device's, in milliseconds. */
  clockSkew: number | null;
  /** The hub does not know an action that waits. */
  hubIsOlder: boolean;
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

/** `wait`: milliseconds; null: until something happens. `making`: the next request takes so many at most to be made. */
export type NextStep = { request: HubRequest } | { wait: number | null; making?: number };

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
