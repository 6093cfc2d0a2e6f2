// SPDX-License-Identifier: Apache-2.0
// The page's end of the worker that reads barcodes. One picture is on its way at a time.

import type { FrameAnswer, FrameQuestion } from './decode-worker';
import type { Seen } from './reads';

export class Decoder {
  readonly #worker = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module', name: 'barcodes' });

  /** What is in the picture, which is used up; rejects when nothing can be read here at all. */
  read(frame: ImageBitmap): Promise<readonly Seen[]> {
    return new Promise((resolve, reject) => {
      const done = new AbortController();
      const { signal } = done;
      this.#worker.addEventListener('message', ({ data }: MessageEvent<FrameAnswer>) => {
        done.abort();
        if ('found' in data) resolve(data.found);
        else reject(new Error(data.failed));
      }, { signal });
      this.#worker.addEventListener('error', (event) => {
        done.abort();
        reject(new Error(event.message || 'the worker could not be started'));
      }, { signal });
      this.#worker.postMessage({ frame } satisfies FrameQuestion, [frame]);
    });
  }

  end(): void {
    this.#worker.terminate();
  }
}
