// SPDX-License-Identifier: Apache-2.0
// Opens a workspace in a page or a worker.

import { backendOver } from '../worker/client';
import { databaseName, type StartSettings } from '../worker/protocol';
import type { Backend, HubPlace } from '../contract';
import { fill, isEmpty, type Contents } from './contents';
import { arrival, atHub, whoAt, type AtHub } from './hub';
import { startThread } from './thread';
import { wasmUrl } from './wasm-url';
import { lookAtOptions, workspaceOver, type OpenOptions, type Workspace } from './workspace';

/** Of workspaces that programs open by a name. */
export const namedDatabase = (name: string): string => `accession:@${encodeURIComponent(name)}`;

/** What belongs to a hub lies apart for each of its workspaces and users. */
export function databaseOf(name: string, hub: HubPlace | undefined): string {
  return hub ? `${namedDatabase(name)}${databaseName('https://hub/', hub).slice('accession:/'.length)}` : namedDatabase(name);
}

export async function openWorkspace(options: OpenOptions = {}): Promise<Workspace> {
  lookAtOptions(options, 'name');
  const { name, hub, thread = 'auto' } = options;
  const there = hub && await atHub(hub, (...request) => fetch(...request));
  const settings: StartSettings = {
    base: globalThis.location.href, database: databaseOf(name ?? '', there?.place), begin: 'empty', wasm: wasmUrl(), memory: name === undefined,
    ...(there ? { hub: there.place } : {}),
  };
  const { port, end } = await startThread(thread);
  const backend = backendOver(port, () => Promise.resolve());
  port.postMessage({ type: 'start', settings });
  return opened(backend, options, there, end);
}

/** The workspace that a started backend has; where that fails, it is ended. */
export async function opened(backend: Backend, options: OpenOptions, there: AtHub | undefined, end: () => void): Promise<Workspace> {
  const { who = { actor: 'api' } } = options;
  try {
    if (!there) return workspaceOver(backend, who, await begin(backend, options), end);
    await arrival(backend);
    return workspaceOver(backend, await whoAt(backend, there, options.who), false, end);
  } catch (reason) {
    end();
    throw reason;
  }
}

/** Fills it where nothing is there; true: nothing is there still. */
export async function begin(backend: Backend, contents: Contents): Promise<boolean> {
  const there = await backend.describe().then(() => true, (reason: unknown) => {
    if (isEmpty(reason)) return false;
    throw reason;
  });
  if (there) return false;
  await fill(backend, contents);
  return backend.describe().then(() => false, (reason: unknown) => {
    if (isEmpty(reason)) return true;
    throw reason;
  });
}
