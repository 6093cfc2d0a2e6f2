// SPDX-License-Identifier: Apache-2.0
// A workspace of a library's hub, opened by a program: who signs in there, and when it is here.

import type { Account, Backend, Credentials, HubPlace, SyncState } from '../contract';
import { BackendError } from '../worker/errors';
import { signIn } from '../worker/sign_in';
import { badArgument, demand, fields, maybe, someText } from './given';
import type { OpenOptions, Who } from './workspace';

export interface HubOptions {
  /** Its address; in a page under the page's own origin. */
  url: string | URL;
  /** The workspace's id there. */
  workspace: string;
  /** As the user signs in. What is kept here is kept apart for each. */
  user: string;
  /** Signs in when the workspace is opened. Without this and a token: whoever is signed in already. */
  password?: string;
  /** In place of a password; it has to be this user's. */
  token?: string;
  /** What the library's people know this device by. */
  deviceName?: string;
}

export interface AtHub {
  place: HubPlace;
  /** Nothing where the hub could not be reached, or nobody was to sign in. */
  account?: Account;
}

const where = 'openWorkspace';

function originOf(url: string | URL): string {
  try {
    return new URL(url).origin;
  } catch {
    throw badArgument(`${where}: \`hub.url\` is no address: ${String(url)}`);
  }
}

/** Refuses what is no such thing, and what a hub has already. */
export function lookAtHub({ hub, workspace, files, records, rulebook }: OpenOptions): void {
  if (hub === undefined) return;
  demand(where, 'hub', hub, fields({
    workspace: someText, user: someText, password: maybe(someText), token: maybe(someText), deviceName: maybe(someText),
  }));
  originOf(hub.url);
  if (hub.password !== undefined && hub.token !== undefined) throw badArgument(`${where}: \`hub\` has either a \`password\` or a \`token\`.`);
  if (workspace ?? files ?? records ?? rulebook) throw badArgument(`${where}: what a hub's workspace begins with is the hub's.`);
}

function credentialsOf({ user, password, token }: HubOptions): Credentials | undefined {
  if (token !== undefined) return { token };
  return password === undefined ? undefined : { user, password };
}

/** Signs in. A hub that cannot be reached is no trouble: what is here can be worked on, and goes there later. */
export async function atHub(hub: HubOptions, fetcher: typeof fetch): Promise<AtHub> {
  const { workspace, user, deviceName = 'api' } = hub;
  const place: HubPlace = { url: originOf(hub.url), workspace, name: workspace, user };
  const credentials = credentialsOf(hub);
  if (!credentials) return { place };
  let account: Account;
  try {
    account = await signIn(fetcher, place.url, credentials, { deviceName });
  } catch (reason) {
    if (reason instanceof BackendError && reason.code === 'hub_unreachable') return { place };
    throw reason;
  }
  if (account.user !== user) throw badArgument(`${where}: \`hub.token\` is that of '${account.user}', not of '${user}'.`);
  const known = account.workspaces.find(({ id }) => id === workspace);
  if (!known) throw new BackendError({ code: 'workspace_unknown', message: `'${user}' is no member of '${workspace}'` });
  return { place: { ...place, name: known.name }, account };
}

/**
 * Who works here is who signed in, with the roles that the hub gives, unless the program says otherwise. A hub that gave
 * no answer decides later: until then none of the rulebook's roles stands in the way.
 */
export async function whoAt(backend: Backend, { place, account }: AtHub, who: Who | undefined): Promise<Who> {
  const given = account?.workspaces.find(({ id }) => id === place.workspace)?.roles;
  return { actor: place.user, roles: given ?? (await backend.describe()).rulebook.roles, ...who };
}

/** Nothing will come by itself. */
const hopeless: Partial<Record<SyncState['phase'], string>> = {
  unreachable: 'hub_unreachable', sign_in_needed: 'sign_in_needed', stopped: 'workspace_unknown',
};

/** Resolves when the workspace is here; refused where it is not and cannot be had now. */
export async function arrival(backend: Backend): Promise<void> {
  let stop = (): void => undefined;
  const here = new Promise<void>((resolve, reject) => {
    const look = ({ arrived, phase, fault }: SyncState): void => {
      const code = fault?.code ?? hopeless[phase];
      if (arrived) resolve();
      else if (code !== undefined) reject(new BackendError({ code, message: fault?.message ?? 'Nothing of this workspace is here yet' }));
    };
    stop = backend.subscribe((event) => { if (event.type === 'sync') look(event.sync); });
    backend.sync().then(look, reject);
  });
  try {
    await here;
  } finally {
    stop();
  }
}
