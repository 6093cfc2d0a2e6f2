// SPDX-License-Identifier: Apache-2.0
// Browsers that fail: put before the worker's own code on its way to the browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { workerFile } from './desk_worker';

/** Told so over a channel, it aborts every writing transaction when it is to be committed, as a
 *  browser does that has no room left. */
const faults = `
{
  let broken = false;
  new BroadcastChannel('test-faults').addEventListener('message', ({ data }) => { broken = data; });
  const make = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const transaction = make.call(this, stores, mode, options);
    if (broken && mode === 'readwrite') {
      Object.defineProperty(transaction, 'error', {
        get: () => new DOMException('no room left', 'QuotaExceededError'),
      });
      transaction.commit = () => transaction.abort();
    }
    return transaction;
  };
}
`;

/** Told so, the worker does nothing at all for so many milliseconds, as one that the system has put
 *  to sleep: it keeps its lock and answers nobody. */
export const sleeper = `
new BroadcastChannel('test-sleep').addEventListener('message', ({ data }) => {
  const until = Date.now() + data;
  while (Date.now() < until);
});
`;

export async function putToSleep(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((value) => { new BroadcastChannel('test-sleep').postMessage(value); }, milliseconds);
}

/** A browser that keeps nothing here. */
export const noDatabase = `Object.defineProperty(globalThis, 'indexedDB', { value: undefined });\n`;

export async function spoilWorker(page: Page, before = faults): Promise<void> {
  const file = workerFile();
  const source = readFileSync(join(import.meta.dirname, '..', '..', '..', 'build', 'web', file), 'utf8');
  await page.route(`**/${file}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: before + source }));
}

export async function breakStorage(page: Page, broken: boolean): Promise<void> {
  await page.evaluate((value) => { new BroadcastChannel('test-faults').postMessage(value); }, broken);
  // The worker hears it after what it is doing.
  await page.waitForTimeout(50);
}

type Damage = 'three bytes behind the log' | 'every byte of everything';

/** Spoils what is stored, behind everybody's back. */
export async function damageStored(page: Page, database: string, damage: Damage): Promise<void> {
  await page.evaluate(([name, how]) => new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => { reject(new Error('no database')); };
    request.onsuccess = () => {
      const transaction = request.result.transaction('files', 'readwrite');
      transaction.objectStore('files').openCursor().onsuccess = (event) => {
        const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
        if (!cursor) return;
        const record = cursor.value as { contents: Uint8Array | Blob };
        if (how === 'every byte of everything') {
          const length = record.contents instanceof Blob ? record.contents.size : record.contents.length;
          cursor.update({ ...record, contents: new Uint8Array(length).fill(0xaa) });
        } else if ((cursor.key as string).includes('log-') && record.contents instanceof Uint8Array) {
          cursor.update({ ...record, contents: Uint8Array.from([...record.contents, 1, 2, 3]) });
        }
        cursor.continue();
      };
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  }), [database, damage] as const);
}
