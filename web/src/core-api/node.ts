// SPDX-License-Identifier: Apache-2.0
// `@.../core` in Node.js: a workspace in memory or in a folder.

import { memoryDisk } from '../store/disk';
import { after } from '../worker/after';
import { backendOver } from '../worker/client';
import { loadWhole } from '../worker/core';
import { BackendError } from '../worker/errors';
import { sideOf } from '../worker/hub_side';
import type { TabPorts } from '../worker/tabs';
import { Writer } from '../worker/writer';
import type { HubPlace } from '../contract';
import { stateOf } from '../worker/sync_state';
import { withCookies } from './cookies';
import { atHub } from './hub';
import { FolderDisk } from './node-disk';
import { opened } from './open';
import { threadHere } from './thread-here';
import { wasmUrl } from './wasm-url';
import { lookAtOptions, type OpenOptions, type Workspace } from './workspace';

export { BackendError } from '../worker/errors';
export { NotTakenIn, type Contents, type Records } from './contents';
export { setWasmUrl } from './wasm-url';
export type { HubOptions } from './hub';
export type { Intent, OpenOptions, Who, Workspace } from './workspace';
export type * from '../contract';

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function ports(folder: string | undefined, place: HubPlace | undefined, fetcher: typeof fetch): TabPorts {
  return {
    lock: (work) => work(),
    exclusive: false,
    channel: { post: () => undefined, listen: () => undefined },
    async openWriter(above, emit, busy) {
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
        ...(place ? { hub: sideOf({ place, fetch: fetcher, after, random: () => Math.random(), busy }) } : {}),
      });
      await writer.open();
      return writer;
    },
    ...(place ? { unknownSync: stateOf(place, null, { inFlight: false, signInNeeded: false, live: false }) } : {}),
    token: crypto.randomUUID(),
    patience: () => new Promise(() => undefined),
    pause,
    clock: () => performance.now(),
  };
}

export async function openWorkspace(options: OpenOptions = {}): Promise<Workspace> {
  lookAtOptions(options, 'folder');
  const { folder, hub } = options;
  const fetcher = hub ? withCookies() : fetch;
  const there = hub && await atHub(hub, fetcher);
  const { port, end } = threadHere(() => ports(folder, there?.place, fetcher), fetcher);
  const backend = backendOver(port, () => Promise.resolve());
  port.postMessage({ type: 'start', settings: { base: import.meta.url, database: '', memory: true, ...(there ? { hub: there.place } : {}) } });
  return opened(backend, options, there, end);
}
