// SPDX-License-Identifier: Apache-2.0
// Where a workspace is worked on: in a worker, or, where none can be had (a sandboxed frame, a page whose
// policy forbids it, a worker that should not start another), here.

import type { WorkerPort } from '../worker/client';
import type { FromWorker } from '../worker/protocol';
import { startScript } from './scripts';
import type { ThreadChoice } from './workspace';

export interface Thread {
  port: WorkerPort;
  /** Ends it, whatever it is doing. */
  end(): void;
}

function startWorker(): Promise<Thread> {
  return new Promise((resolve, reject) => {
    const worker = startScript('worker', 'accession');
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
