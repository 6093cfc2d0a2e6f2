// SPDX-License-Identifier: Apache-2.0
// A writer's turns: whoever has claimed the database since is never overtaken, whatever became of the writes
// before, and what tells writers apart stays little.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import assert from 'node:assert/strict';
import { before, beforeEach, describe, test } from 'node:test';
import { buildFilesystemModule, findCompiler } from './support/filesystem_module.mjs';
import { restart as restartOf, text } from './support/idbfs_program.mjs';
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

  const restart = () => restartOf(createModule);

  /** One that has written and whose writes fail from now on, until `mend()`. */
  async function failing() {
    const writer = await restart();
    await writer.IDBFS.claim('/data');
    writer.FS.writeFile('/data/a', 'first');
    await writer.sync({ put: ['/data/a'] });
    const { connection } = writer.FS.lookupPath('/data').node.mount.store;
    const { transaction } = connection;
    await spoilWrites(writer, failWith('UnknownError'));
    return { writer, mend: () => { connection.transaction = transaction; } };
  }

  test('a writer whose writes failed is refused like any other when somebody has claimed since', async () => {
    const { writer: first, mend } = await failing();
    for (let failed = 0; failed < 5; failed += 1) {
      await assert.rejects(first.sync({ put: ['/data/a'] }), { code: 'transaction_aborted' });
    }
    mend();
    const second = await restart();
    await second.IDBFS.claim('/data');
    await assert.rejects(first.sync({ put: ['/data/a'] }), { code: 'writer_replaced' });
    second.FS.writeFile('/data/a', 'second');
    await second.sync({ put: ['/data/a'] });
    assert.equal(text(await restart(), '/data/a'), 'second');
  });

  test('no writer begins more writes than a claim can refuse', async () => {
    const { writer: first, mend } = await failing();
    const told = [];
    for (let failed = 0; failed < 18; failed += 1) {
      if (failed === 17) mend();
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
