// SPDX-License-Identifier: Apache-2.0
// Runs the shipped worker's own code in this worker, hands it its messages as the browser would, and
// takes the time from a question until its answer is given away.
import type { FromWorker, ToWorker } from '../../../web/src/worker/protocol';

const began = new Map<number, number>();

async function run(worker: string, port: MessagePort): Promise<void> {
  Object.defineProperty(globalThis, 'postMessage', {
    value: (message: FromWorker) => {
      const since = message.type === 'answer' ? began.get(message.id) : undefined;
      const inside = since === undefined ? 0 : performance.now() - since;
      port.postMessage({ message, inside });
    },
  });
  await import(/* @vite-ignore */ worker);
  port.onmessage = ({ data }: MessageEvent<ToWorker>) => {
    if (data.type === 'ask') began.set(data.id, performance.now());
    globalThis.dispatchEvent(new MessageEvent('message', { data }));
  };
}

globalThis.addEventListener(
  'message',
  ({ data }: MessageEvent<{ worker: string; port: MessagePort }>) => {
    void run(data.worker, data.port);
  },
  { once: true },
);
