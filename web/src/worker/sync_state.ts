// SPDX-License-Identifier: Apache-2.0
// How things stand with the hub: from what the core knows and what the last requests met.
import type { HubPlace, SyncPhase, SyncState } from '../contract';
import type { CoreSync } from './sync_calls';

/** What only the transport knows. */
export interface Transport {
  inFlight: boolean;
  /** The last request was not answered, or not as it should be, and it is tried again later. */
  trouble?: 'unreachable' | 'busy';
  signInNeeded: boolean;
  live: boolean;
  /** As the hub last said them. */
  roles?: string[];
  lastAnswerAt?: number;
  nextTryAt?: number;
  progress?: { received: number; total?: number };
}

export const noHub: SyncState = {
  hub: null, phase: 'none', arrived: true, waiting: 0, sent: 0, attention: 0, live: false, needsUpdate: false, hubIsOlder: false,
};

const MINUTE = 60_000;
/** Clocks that differ by less decide nothing and confuse nobody. */
const SKEW_SHOWN = 5 * MINUTE;
const SIGN_IN = new Set(['sign_in_needed', 'token_expired']);
/** Nothing has gone wrong by these: the hub has asked to wait. */
const BUSY = new Set([429, 503]);

/** What a wait that follows an answer with this status means. */
export function troubleOf(status: number): NonNullable<Transport['trouble']> {
  return BUSY.has(status) ? 'busy' : 'unreachable';
}

export function hasArrived(core: CoreSync | null): boolean {
  return core !== null && !core.unfetched;
}

export function phaseOf(core: CoreSync | null, transport: Transport): SyncPhase {
  const { trouble, inFlight, signInNeeded } = transport;
  if (signInNeeded || (core?.stopped && SIGN_IN.has(core.stopped.code))) return 'sign_in_needed';
  if (core?.restored) return 'consent_needed';
  if (core?.stopped) return 'stopped';
  if (trouble) return trouble;
  if (!core || core.refetch) return 'fetching';
  if (core.waiting + core.sent > 0) return inFlight ? 'sending' : 'waiting';
  return 'up_to_date';
}

export function stateOf(hub: HubPlace, core: CoreSync | null, transport: Transport): SyncState {
  const phase = phaseOf(core, transport);
  const { live, roles, lastAnswerAt, nextTryAt, progress } = transport;
  const skew = core?.clockSkew ?? 0;
  return {
    hub,
    phase,
    arrived: hasArrived(core),
    waiting: core?.waiting ?? 0,
    sent: core?.sent ?? 0,
    attention: core?.attention ?? 0,
    live,
    needsUpdate: core?.needsUpdate ?? false,
    hubIsOlder: core?.hubIsOlder ?? false,
    ...(roles ? { roles } : {}),
    ...(core ? { device: core.device } : {}),
    ...(core?.oldestWaiting != null ? { oldestWaiting: core.oldestWaiting } : {}),
    ...(Math.abs(skew) > SKEW_SHOWN ? { clockSkew: Math.round(skew / MINUTE) * MINUTE } : {}),
    ...(core?.restored ? { restored: core.restored } : {}),
    ...(core?.stopped && phase === 'stopped' ? { fault: core.stopped } : {}),
    ...(lastAnswerAt !== undefined ? { lastAnswerAt } : {}),
    ...(nextTryAt !== undefined && !transport.inFlight ? { nextTryAt } : {}),
    ...(progress && phase === 'fetching' ? { progress } : {}),
  };
}
