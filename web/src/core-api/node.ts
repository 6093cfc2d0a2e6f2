// SPDX-License-Identifier: Apache-2.0
// `@.../core` in Node.js: a workspace in memory or in a folder.

import { memoryDisk } from '../store/disk';
import { backendOver } from '../worker/client';
import { loadWhole } from '../worker/core';
import { BackendError } from '../worker/errors';
import type { TabPorts } from '../worker/tabs';
import { Writer } from '../worker/writer';
import { FolderDisk } from './node-disk';
import { begin } from './open';
import { threadHere } from './thread-here';
import { wasmUrl } from './wasm-url';
import { lookAtOptions, workspaceOver, type OpenOptions, type Workspace } from './workspace';

export { BackendError } from '../worker/errors';
export { NotTakenIn, type Contents, type Records } from './contents';
export { setWasmUrl } from './wasm-url';
export type { Intent, OpenOptions, Who, Workspace } from './workspace';
export type * from '../contract';

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function ports(folder: string | undefined): TabPorts {
  return {
    lock: (work) => work(),
    exclusive: false,
    channel: { post: () => undefined, listen: () => undefined },
    async openWriter(above, emit) {
      const { module: core } = await loadWhole(wasmUrl());
      const writer = new Writer({
        newSession: () => new core.Session(),
        disk: folder === undefined ? memoryDisk(core, above) : FolderDisk.open(core, folder),
        fetchSample: () => Promise.reject(new BackendError({ code: 'workspace_empty', message: 'Nothing is in this workspace yet' })),
        emit,
        now: () => Date.now(),
        clock: () => performance.now(),
        pause,
        token: () => crypto.randomUUID(),
      });
      await writer.open();
      return writer;
    },
    token: crypto.randomUUID(),
    patience: () => new Promise(() => undefined),
    pause,
    clock: () => performance.now(),
  };
}

export async function openWorkspace(options: OpenOptions = {}): Promise<Workspace> {
  lookAtOptions(options, 'folder');
  const { folder, who = { actor: 'api' } } = options;
  const { port, end } = threadHere(() => ports(folder));
  const backend = backendOver(port, () => Promise.resolve());
  port.postMessage({ type: 'start', settings: { base: import.meta.url, database: '', memory: true } });
  try {
    return workspaceOver(backend, who, await begin(backend, options), end);
  } catch (reason) {
    end();
    throw reason;
  }
}
