// SPDX-License-Identifier: Apache-2.0
// Turning the browser's log over leaves nothing behind and never stands in the way.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { load } from './support/typescript.mjs';

const { keepsOneLog, turnBrowserLog } = await load('store/browser_log');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The bytes that are put into stores until the work is done. */
async function written(work) {
  const { put } = globalThis.IDBObjectStore.prototype;
  let bytes = 0;
  globalThis.IDBObjectStore.prototype.put = function (value, key) {
    bytes += value.byteLength;
    return put.call(this, value, key);
  };
  try {
    await work();
  } finally {
    globalThis.IDBObjectStore.prototype.put = put;
  }
  return bytes;
}

test('more than a log holds is written, and no database is left', async () => {
  assert.ok(await written(() => turnBrowserLog(true)) > 4 * 1024 * 1024);
  assert.deepEqual(await indexedDB.databases(), []);
});

test('only where the browser keeps one log for all databases', async () => {
  assert.equal(keepsOneLog(), false, 'no Chromium');
  assert.equal(await written(() => turnBrowserLog()), 0);
});

test('no room: the start goes on', async () => {
  const { put } = globalThis.IDBObjectStore.prototype;
  globalThis.IDBObjectStore.prototype.put = function (value, key) {
    this.transaction.abort();
    return put.call(this, value, key);
  };
  try {
    await turnBrowserLog(true);
  } finally {
    globalThis.IDBObjectStore.prototype.put = put;
  }
});

test('storage that is forbidden: the start goes on', async () => {
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get() { throw new Error('forbidden'); } });
  await turnBrowserLog(true);
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, writable: true, value: new IDBFactory() });
});

test('no answer: the start goes on', async () => {
  globalThis.indexedDB.open = () => ({});
  await turnBrowserLog(true);
});
