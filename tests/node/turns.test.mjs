// SPDX-License-Identifier: Apache-2.0
// A writer's turns: whoever has claimed the database since is never overtaken, whatever became of the writes
// before, and what tells writers apart stays little.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import assert from 'node:assert/strict';
import { before, beforeEach, describe, test } from 'node:test';
import { buildFilesystemModule, findCompiler } from './support/filesystem_module.mjs';
import { failWith, spoilWrites } from './support/spoil_writes.mjs';

const compiler = findCompiler();

describe('turns of writers', { skip: compiler ? false : 'em++ is not installed: run tools/start or tools/test once' }, () => {
  let createModule;

  before(async () => {
    createModule = await buildFilesystemModule(compiler);
  });
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  async function restart() {
    const { FS, IDBFS } = await createModule();
    FS.mkdirTree('/data');
    FS.mount(IDBFS, { database: 'library' }, '/data');
    await IDBFS.populate('/data');
    return { FS, IDBFS, sync: (changes) => IDBFS.syncPaths('/data', changes) };
  }
  const text = (program, path) => program.FS.readFile(path, { encoding: 'utf8' });

  test('a writer whose writes failed is refused like any other when somebody has claimed since', async () => {
    const first = await restart();
    await first.IDBFS.claim('/data');
    first.FS.writeFile('/data/a', 'first');
    await first.sync({ put: ['/data/a'] });
    const { connection } = first.FS.lookupPath('/data').node.mount.store;
    const { transaction } = connection;
    await spoilWrites(first, failWith('UnknownError'));
    for (let failed = 0; failed < 5; failed += 1) {
      await assert.rejects(first.sync({ put: ['/data/a'] }), { code: 'transaction_aborted' });
    }
    connection.transaction = transaction;
    const second = await restart();
    await second.IDBFS.claim('/data');
    await assert.rejects(first.sync({ put: ['/data/a'] }), { code: 'writer_replaced' });
    second.FS.writeFile('/data/a', 'second');
    await second.sync({ put: ['/data/a'] });
    assert.equal(text(await restart(), '/data/a'), 'second');
  });

  test('no writer begins more writes than a claim can refuse', async () => {
    const first = await restart();
    await first.IDBFS.claim('/data');
    first.FS.writeFile('/data/a', 'first');
    await first.sync({ put: ['/data/a'] });
    const { connection } = first.FS.lookupPath('/data').node.mount.store;
    const { transaction } = connection;
    await spoilWrites(first, failWith('UnknownError'));
    const told = [];
    for (let failed = 0; failed < 18; failed += 1) {
      if (failed === 17) connection.transaction = transaction;
      await first.sync({ put: ['/data/a'] }).then(() => told.push('saved'), ({ message }) => told.push(/have failed/.test(message)));
    }
    assert.deepEqual(told, [...Array.from({ length: 16 }, () => false), true, true]);
  });

  test('what writers leave to be told apart stays little', async () => {
    for (let start = 0; start < 3; start += 1) {
      const writer = await restart();
      await writer.IDBFS.claim('/data');
      writer.FS.writeFile('/data/a', 'a');
      for (let write = 0; write < 150; write += 1) await writer.sync({ put: ['/data/a'] });
    }
    const { connection } = (await restart()).FS.lookupPath('/data').node.mount.store;
    const keys = await new Promise((resolve) => {
      const request = connection.transaction(['meta']).objectStore('meta').getAllKeys();
      request.onsuccess = () => resolve(request.result);
    });
    assert.ok(keys.length < 3 * (64 + 16) + 5, String(keys.length));
  });
});
