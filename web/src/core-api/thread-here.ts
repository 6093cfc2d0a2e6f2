// SPDX-License-Identifier: Apache-2.0
// A workspace is worked on by whoever asks: what client.ts says to a worker is heard in the same thread.

import { browserPorts } from '../worker/browser_ports';
import type { WorkerPort } from '../worker/client';
import type { FromWorker, StartSettings, ToWorker } from '../worker/protocol';
import { Serving, type Post } from '../worker/serving';
import type { TabPorts } from '../worker/tabs';
import type { Thread } from './thread';

type PortsFor = (settings: StartSettings) => TabPorts;
type Listener = (event: { data: FromWorker }) => void;

/** Speaks as a worker does, with nothing between: what is passed is copied as it would be on the way. */
export function threadHere(portsFor: PortsFor, fetcher?: typeof fetch): Thread {
  const listeners = new Set<Listener>();
  const post: Post = (message, transfer) => {
    const data = structuredClone(message, transfer ? { transfer } : undefined);
    queueMicrotask(() => { for (const listener of listeners) listener({ data }); });
  };
  const serving = new Serving(post, portsFor, fetcher);
  const port: WorkerPort = {
    postMessage(message: ToWorker): void {
      const copy = structuredClone(message);
      queueMicrotask(() => { serving.hear(copy); });
    },
    addEventListener(type: 'message' | 'error', listener: unknown): void {
      if (type === 'message') listeners.add(listener as Listener);
    },
  };
  return {
    port,
    end() {
      listeners.clear();
      serving.end();
    },
  };
}

export const threadInPage = (): Thread => threadHere(browserPorts);
