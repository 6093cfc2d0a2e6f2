// SPDX-License-Identifier: Apache-2.0
// Tells the worker when it is worth asking the hub: what only a page can know. An answer decides
// whether there is a connection, not what the browser thinks of it.

import type { Backend, SyncReason } from '../contract';

const tickMs = 60_000;
const tag = 'accession-sync';

interface SyncManager {
  register(tag: string): Promise<void>;
}

/** `waiting`: whether anything waits to be sent, told at each change. */
export class HubNudges {
  #asked = false;

  constructor(private readonly backend: Pick<Backend, 'syncNow'>, signal: AbortSignal) {
    addEventListener('online', () => { this.#nudge('online'); }, { signal });
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') this.#nudge('visible'); }, { signal });
    const timer = setInterval(() => { if (document.visibilityState === 'visible') this.#nudge('tick'); }, tickMs);
    signal.addEventListener('abort', () => { clearInterval(timer); });
    if ('serviceWorker' in navigator) {
      navigator.serviceWorker.addEventListener('message', ({ data }) => {
        if ((data as { type?: unknown } | null)?.type === tag) this.#nudge('background');
      }, { signal });
    }
  }

  /** Where the browser can, it wakes the desk when there is a network again. */
  waiting(some: boolean): void {
    if (!some) {
      this.#asked = false;
      return;
    }
    if (this.#asked || !('serviceWorker' in navigator)) return;
    this.#asked = true;
    navigator.serviceWorker.getRegistration().then(async (registration) => {
      await (registration as { sync?: SyncManager } | undefined)?.sync?.register(tag);
    }).catch(() => undefined);
  }

  #nudge(reason: SyncReason): void {
    this.backend.syncNow(reason).catch(() => undefined);
  }
}
