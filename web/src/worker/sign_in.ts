// SPDX-License-Identifier: Apache-2.0
// Signing in, in the worker of the tab that asks: a password goes to the hub and nowhere else. What
// stays is a cookie; the access token that comes with it is not kept.
import type { Account, Credentials } from '../contract';
import { BackendError } from './errors';
import { failureOf, jsonOf, noAnswer, type HubReply } from './hub_reply';

const PATIENCE = 30_000;

async function post(fetcher: typeof fetch, address: string, body: unknown): Promise<HubReply> {
  try {
    const response = await fetcher(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accession-Request': '1' },
      body: JSON.stringify(body),
      credentials: 'include',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { status: response.status, headers: {}, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    return noAnswer();
  }
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function workspacesOf(value: unknown): Account['workspaces'] {
  if (!Array.isArray(value)) return [];
  return (value as Record<string, unknown>[]).map(({ id, name, rulebook, roles }) => ({
    id: text(id), name: text(name) || text(id), rulebook: text(rulebook), roles: texts(roles),
  })).filter(({ id }) => id !== '');
}

/** Who it is that the hub answers; undefined when it says no such thing. */
export function accountOf(answer: Record<string, unknown> | undefined): Account | undefined {
  const user = text(answer?.['user']);
  if (!answer || user === '') return undefined;
  return { user, name: text(answer['name']) || user, roles: texts(answer['roles']), workspaces: workspacesOf(answer['workspaces']) };
}

export async function signIn(
  fetcher: typeof fetch, hub: string, credentials: Credentials, device: { device?: string; deviceName: string },
): Promise<Account> {
  const reply = await post(fetcher, `${hub}/v1/sign-in`, { ...credentials, ...device });
  const account = reply.status === 200 ? accountOf(jsonOf(reply)) : undefined;
  if (!account) throw new BackendError(failureOf(reply));
  return account;
}
