// SPDX-License-Identifier: Apache-2.0
// Where a workspace is worked on: in a worker, or, where none can be had (a sandboxed frame, a page whose
// policy forbids it, a worker that should not start another), here.

import type { WorkerPort } from '../worker/client';
import type { FromWorker } from '../worker/protocol';
import type { ThreadChoice } from './workspace';

export interface Thread {
  port: WorkerPort;
  /** Ends it, whatever it is doing. */
  end(): void;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(input: string): string }): { createScriptURL(input: string): unknown };
}

const workerAddress = (): string => new URL('./worker.js', import.meta.url).href;
let trusted: { address: unknown } | undefined;

/** Where Trusted Types are enforced the page has to allow a policy named `accession`; it makes this address and no other. */
function workerScript(): string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  trusted ??= {
    address: factory?.createPolicy('accession', {
      createScriptURL: (input) => {
        if (input !== workerAddress()) throw new TypeError(`Not the worker: ${input}`);
        return input;
      },
    }).createScriptURL(workerAddress()) ?? workerAddress(),
  };
  return trusted.address as string;
}

function startWorker(): Promise<Thread> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerScript(), { type: 'module', name: 'accession' });
    const heard = new AbortController();
    const { signal } = heard;
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type !== 'ready') return;
      heard.abort();
      resolve({ port: worker, end: () => { worker.terminate(); } });
    }, { signal });
    worker.addEventListener('error', (event) => {
      heard.abort();
      worker.terminate();
      reject(new Error(event.message || 'The worker could not be started'));
    }, { signal });
  });
}

/** A worker of a worker is more than a caller there expects. */
const inPage = (): boolean => typeof document !== 'undefined' && typeof Worker !== 'undefined';

export async function startThread(choice: ThreadChoice): Promise<Thread> {
  if (choice === 'worker' || (choice === 'auto' && inPage())) {
    try {
      return await startWorker();
    } catch (reason) {
      if (choice === 'worker') throw reason;
      console.info('Accession works without a worker here.', reason);
    }
  }
  return (await import('./thread-here')).threadInPage();
}
