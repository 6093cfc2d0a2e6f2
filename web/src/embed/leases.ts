// SPDX-License-Identifier: Apache-2.0
// Workspaces that elements of this page have open: those with the same name share one, and its worker,
// which ends when the last of them has gone.

import type { Backend, HubPlace } from '../contract';
import { askToKeep, browserStorage } from '../app/browser-storage';
import { lookIntoStoresBy } from '../app/other-stores';
import { databaseOf } from '../core-api/open';
import { startThread, type Thread } from '../core-api/thread';
import { wasmUrl } from '../core-api/wasm-url';
import { counted } from '../core-api/workspace';
import { backendOver } from '../worker/client';

export interface Wanted {
  /** Empty: one of its own. */
  name: string;
  /** Nothing is kept. */
  memory: boolean;
  hub?: HubPlace;
  /** Whom to ask before anybody is signed in. */
  hubAddress?: string;
}

export interface Lease {
  backend: Promise<Backend>;
  /** Whoever takes the workspace first may fill it; the others wait for it. */
  filling(work: () => Promise<void>): Promise<void>;
  /** `spoilt`: it could not be opened. Whoever asks for it next gets another. */
  release(spoilt?: boolean): void;
}

interface Shared {
  backend: Promise<Backend>;
  users: number;
  filled: Promise<void> | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  end(): void;
}

/** An element that is moved is removed and put back: its workspace stays open meanwhile. */
const graceMs = 400;

/** Whatever element asks: any workspace of this browser. */
lookIntoStoresBy(async (database) => {
  const { port, end } = await startThread('auto');
  port.postMessage({ type: 'start', settings: { base: document.baseURI, database, begin: 'empty', wasm: wasmUrl(), passing: true } });
  return { backend: backendOver(port, () => Promise.resolve()), end };
});

const shared = new Map<string, Shared>();
let unnamed = 0;

/** A frame without an origin of its own can keep nothing, and its browser says so in many ways. */
export function keepsNothing(): boolean {
  try {
    return globalThis.origin === 'null' || typeof indexedDB === 'undefined';
  } catch {
    return true;
  }
}

function keyOf({ name, memory, hub }: Wanted): string {
  if (!name && !hub) return `alone:${String(++unnamed)}`;
  return `${memory ? 'memory' : 'kept'}:${name}:${hub ? databaseOf(name, hub) : ''}`;
}

async function keep(): Promise<void> {
  if (!(await browserStorage()).persisted) await askToKeep();
}

function open(wanted: Wanted): Pick<Shared, 'backend' | 'end'> {
  const started = startThread('auto');
  let settled: () => Promise<void> = () => Promise.resolve();
  const backend = started.then(({ port }: Thread) => {
    const { memory, hub } = wanted;
    const asked = counted(backendOver(port, memory ? () => Promise.resolve() : keep));
    settled = () => asked.settled();
    port.postMessage({
      type: 'start',
      settings: { base: wanted.hubAddress ?? document.baseURI, database: databaseOf(wanted.name, hub), begin: 'empty', wasm: wasmUrl(), memory, ...(hub ? { hub } : {}) },
    });
    return asked.backend;
  });
  backend.catch(() => undefined);
  return {
    backend,
    end: () => {
      void started.then(async (thread) => {
        await settled();
        thread.end();
      }).catch(() => undefined);
    },
  };
}

export function lease(wanted: Wanted): Lease {
  const key = keyOf(wanted);
  let one = shared.get(key);
  if (!one) {
    one = { ...open(wanted), users: 0, filled: undefined, timer: undefined };
    shared.set(key, one);
  }
  const mine = one;
  clearTimeout(mine.timer);
  mine.users += 1;
  let held = true;
  return {
    backend: mine.backend,
    async filling(work) {
      // A second that waited finds it filled: what it does itself then changes nothing that is there.
      const before = mine.filled;
      mine.filled = (before ?? Promise.resolve()).catch(() => undefined).then(work);
      await mine.filled;
    },
    release(spoilt = false) {
      if (!held) return;
      held = false;
      mine.users -= 1;
      if (spoilt && shared.get(key) === mine) shared.delete(key);
      if (mine.users > 0) return;
      mine.timer = setTimeout(() => {
        if (shared.get(key) === mine) shared.delete(key);
        mine.end();
      }, graceMs);
    },
  };
}
