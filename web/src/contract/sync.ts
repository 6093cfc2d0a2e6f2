// SPDX-License-Identifier: Apache-2.0
// How a workspace that belongs to a library's hub stands with it, and what of its changes needs a person.

import type { Command, Consequence, Instant, LineRow } from '../contract';
import type { UnmetCondition } from './line';

/** How far a change has come. */
export type ChangeState = 'waiting' | 'sent' | 'confirmed' | 'attention' | 'settled';

/** What somebody chose about a change that needed attention. */
export interface Settled {
  choice: 'redone' | 'discarded' | 'noted';
  reason: string;
  actor: string;
  at: Instant;
  outcome: 'rejected' | 'accepted_adjusted' | 'accepted';
  unmet: UnmetCondition[];
}

/** Which workspace of which hub, and who works in it. */
export interface HubPlace {
  /** Its address, without a path. */
  url: string;
  workspace: string;
  /** What people call the workspace. */
  name: string;
  /** As the user signs in. */
  user: string;
}

export type SyncPhase =
  /** The workspace belongs to no hub. */
  | 'none'
  /** What the hub has is being fetched, for the first time or again. */
  | 'fetching'
  | 'up_to_date'
  | 'sending'
  /** Changes wait, and are sent by themselves. */
  | 'waiting'
  /** No answer came; it is tried again by itself. */
  | 'unreachable'
  /** The hub has asked to wait. */
  | 'busy'
  | 'sign_in_needed'
  /** The hub was restored from a backup: what it lost is sent again when somebody agrees. */
  | 'consent_needed'
  /** Nothing more is sent until a person has done something about it. */
  | 'stopped';

export interface SyncFault {
  code: string;
  message: string;
  /** The change it is about. */
  seq?: number;
}

export interface SyncState {
  hub: HubPlace | null;
  /** What the hub knows this device by. */
  device?: string;
  phase: SyncPhase;
  /** What the hub has was here at least once. */
  arrived: boolean;
  /** Changes saved on this device and not sent. */
  waiting: number;
  /** Sent, and not confirmed yet. */
  sent: number;
  /** Changes that a person has to decide about. */
  attention: number;
  oldestWaiting?: Instant;
  lastAnswerAt?: Instant;
  nextTryAt?: Instant;
  /** The hub tells at once when there is something new. */
  live: boolean;
  /** By how many milliseconds the clocks differ, to a minute, where that is worth knowing. */
  clockSkew?: number;
  /** Of what is being fetched, in bytes. */
  progress?: { received: number; total?: number };
  restored?: { position: number };
  fault?: SyncFault;
  /** The person's roles in this workspace, as the hub said them when it was last asked who is signed in. */
  roles?: string[];
  /** Others use a newer version of the desk: what they did can't be read here. */
  needsUpdate: boolean;
  /** The hub is older than this desk, and does not know what some of the changes do: they wait. */
  hubIsOlder: boolean;
}

export type Credentials = { user: string; password: string } | { token: string };

/** Whom the hub knows by these credentials, and where they may work. */
export interface Account {
  user: string;
  name: string;
  roles: string[];
  workspaces: { id: string; name: string; rulebook: string; roles: string[] }[];
}

export interface SignedOut {
  /** The hub has heard of it; false: it could not be reached. */
  told: boolean;
}

/** Why it is worth asking the hub now. */
export type SyncReason = 'user' | 'online' | 'visible' | 'tick' | 'background' | 'signed_in';

/** What somebody did meanwhile. */
export interface SinceEntry {
  position: number;
  action: string;
  line: string;
  actor: string;
  device: string;
  at: Instant;
}

export interface AttentionEntry {
  /** Number of the change among those of this device. */
  seq: number;
  /** `blocked`: it waits, and is not allowed any more on what is confirmed; the hub has the last word. */
  kind: 'rejected' | 'accepted_adjusted' | 'blocked';
  command: Command;
  actor: string;
  at: Instant;
  line: LineRow | null;
  unmet: UnmetCondition[];
  /** What was announced when it was done, and what came of it. */
  shown: Consequence[];
  became: Consequence[];
  /** Newest first. */
  since: SinceEntry[];
  /** Numbers of changes that were built on it. */
  dependents: number[];
}

export interface Discard {
  seq: number;
  /** Empty where something is only taken note of. */
  reason: string;
  actor: string;
  at: Instant;
}
