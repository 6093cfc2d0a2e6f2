// SPDX-License-Identifier: Apache-2.0
// Opens a workspace in a page or a worker.

import { backendOver } from '../worker/client';
import type { StartSettings } from '../worker/protocol';
import type { Backend } from '../contract';
import { fill, isEmpty, type Contents } from './contents';
import { startThread } from './thread';
import { wasmUrl } from './wasm-url';
import { lookAtOptions, workspaceOver, type OpenOptions, type Workspace } from './workspace';

/** Of workspaces that programs open by a name. */
export const namedDatabase = (name: string): string => `accession:@${encodeURIComponent(name)}`;

export async function openWorkspace(options: OpenOptions = {}): Promise<Workspace> {
  lookAtOptions(options, 'name');
  const { name, who = { actor: 'api' }, thread = 'auto' } = options;
  const settings: StartSettings = {
    base: globalThis.location.href, database: namedDatabase(name ?? ''), begin: 'empty', wasm: wasmUrl(), memory: name === undefined,
  };
  const { port, end } = await startThread(thread);
  const backend = backendOver(port, () => Promise.resolve());
  port.postMessage({ type: 'start', settings });
  try {
    return workspaceOver(backend, who, await begin(backend, options), end);
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
