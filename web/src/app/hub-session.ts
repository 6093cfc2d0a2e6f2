// SPDX-License-Identifier: Apache-2.0
// Who is signed in at which hub on this device, and in which of its workspaces. It lasts without a
// network, until somebody signs out: what may be done with it is the hub's matter.

import type { Account, HubPlace } from '../contract';
import { after } from '../worker/after';
import { HubLine } from '../worker/hub_line';
import { read, write } from './preferences';

const key = 'hub';
const untoldKey = 'hub-untold';

export interface HubSession extends HubPlace {
  userName: string;
  roles: string[];
}

function isSession(value: unknown): value is HubSession {
  if (typeof value !== 'object' || value === null) return false;
  const { url, workspace, name, user, userName, roles } = value as Record<string, unknown>;
  return [url, workspace, name, user, userName].every((one) => typeof one === 'string') && Array.isArray(roles);
}

export function hubSession(): HubSession | undefined {
  try {
    const value: unknown = JSON.parse(read(key) ?? 'null');
    return isSession(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function placeOf({ url, workspace, name, user }: HubSession): HubPlace {
  return { url, workspace, name, user };
}

interface Elsewhere {
  address: string;
  begin(): void;
}
let elsewhere: Elsewhere | undefined;

/** Part of somebody else's page: the hub is where that page says, and the page itself is not loaded anew. */
export function workElsewhere(how: Elsewhere): void {
  elsewhere = how;
}

/** The desk is served by the hub that it works with. */
export function hubAddress(): string {
  return hubSession()?.url ?? elsewhere?.address ?? location.origin;
}

export function keepSession(account: Account, workspace: Account['workspaces'][number]): HubSession {
  const { user, name: userName } = account;
  const session = {
    url: hubAddress(), workspace: workspace.id, name: workspace.name, user, userName, roles: workspace.roles,
  };
  write(key, JSON.stringify(session));
  return session;
}

const placeText = (session: HubSession | undefined): string => JSON.stringify(session && placeOf(session));

/** The roles that the hub gives now, whenever it was that somebody signed in. */
export function keepRoles(roles: readonly string[]): void {
  const session = hubSession();
  if (session) write(key, JSON.stringify({ ...session, roles }));
}

export function endSession(): void {
  write(key, '');
}

/** The hub could not be told that somebody has signed out: it is told as soon as it can be. */
export function signedOutUntold(): void {
  write(untoldKey, hubAddress());
}

/** What is still to be told, where there is something. */
export async function tellSignOut(): Promise<void> {
  const url = read(untoldKey);
  if (!url || hubSession()) return;
  const line = new HubLine({ url, workspace: '' }, { fetch: (...request) => fetch(...request), after });
  if (await line.signOut()) write(untoldKey, '');
  else addEventListener('online', () => void tellSignOut(), { once: true });
}

/** Begins anew with what is chosen now: another database, and nothing of the one before on the screen. */
export function beginAnew(): void {
  if (elsewhere) {
    elsewhere.begin();
    return;
  }
  history.replaceState(null, '', '#/receive');
  location.reload();
}

/** Another tab has signed in or out: this one follows. Roles that have changed are told to each tab. */
export function followOtherTabs(): void {
  const before = placeText(hubSession());
  window.addEventListener('storage', (event) => {
    if (event.key === `accession.${key}` && placeText(hubSession()) !== before) beginAnew();
  });
}

/**
 * Whether whoever serves this page is a hub. A hub answers itself; elsewhere the desk brings an answer along
 * (public/health), so that nothing is asked for that is not there.
 */
export async function isHub(): Promise<boolean> {
  const server = hubSession() || elsewhere ? hubAddress() : document.baseURI;
  try {
    const response = await fetch(new URL('health', server), { cache: 'no-store', signal: AbortSignal.timeout(5000) });
    if (!response.ok || !response.headers.get('content-type')?.includes('json')) return false;
    const { ok } = (await response.json()) as { ok?: unknown };
    return ok === true;
  } catch {
    return false;
  }
}
