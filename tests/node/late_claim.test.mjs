// SPDX-License-Identifier: Apache-2.0
// A store that is shown before it is claimed (docs/decisions/0022-rows-before-the-claim.md): what was read is what
// is stored, or nothing is written.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import assert from 'node:assert/strict';
import { before, beforeEach, describe, test } from 'node:test';
import { buildFilesystemModule, findCompiler } from './support/filesystem_module.mjs';
import { restart as restartOf, text } from './support/idbfs_program.mjs';

const compiler = findCompiler();
const skip = compiler ? false : 'em++ is not installed: run tools/start or tools/test once';

describe('a claim after the reading', { skip }, () => {
  let createModule;

  before(async () => {
    createModule = await buildFilesystemModule(compiler);
  });
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  const restart = () => restartOf(createModule);

  /** A program that has read what is stored and not claimed it yet. */
  async function readBeforeClaim() {
    const { FS, IDBFS } = await createModule();
    const begun = IDBFS.begin({ database: 'library' });
    FS.mkdirTree('/data');
    FS.mount(IDBFS, { begun }, '/data');
    await IDBFS.populate('/data');
    return { FS, IDBFS, sync: (changes) => IDBFS.syncPaths('/data', changes) };
  }
  /** One that wrote and has ended. */
  async function someEvening() {
    const first = await restart();
    const fence = await first.IDBFS.claim('/data');
    first.FS.writeFile('/data/a', 'evening');
    await first.sync({ put: ['/data/a'] });
    return { first, fence };
  }
  const gate = () => {
    let open;
    const opened = new Promise((resolve) => { open = resolve; });
    return { open, opened };
  };

  test('its number is known at once, and what is written waits for it', async () => {
    const { first, fence } = await someEvening();
    const second = await readBeforeClaim();
    assert.equal(text(second, '/data/a'), 'evening');
    const { open, opened } = gate();
    const late = second.IDBFS.claimLate('/data', -1, opened);
    assert.equal(late.fence, fence + 1);
    second.FS.writeFile('/data/a', 'morning');
    let written = false;
    const writing = second.sync({ put: ['/data/a'] }).then(() => { written = true; });
    second.FS.writeFile('/data/a', 'later');
    assert.equal(text(await restart(), '/data/a'), 'evening');
    assert.equal(written, false);
    open();
    await Promise.all([late.claimed, writing]);
    assert.equal(text(await restart(), '/data/a'), 'morning');
    first.FS.writeFile('/data/a', 'stale');
    await assert.rejects(first.sync({ put: ['/data/a'] }), { code: 'writer_replaced' });
    assert.equal(await second.IDBFS.claim('/data'), fence + 2);
  });

  for (const [what, meanwhile] of Object.entries({
    'somebody wrote': async ({ first }) => {
      first.FS.writeFile('/data/a', 'night');
      await first.sync({ put: ['/data/a'] });
    },
    'somebody claimed': async () => {
      const other = await restart();
      await other.IDBFS.claim('/data');
      other.FS.writeFile('/data/a', 'night');
      await other.sync({ put: ['/data/a'] });
    },
  })) {
    test(`${what} between the reading and the claim: it is refused, and nothing is written`, async () => {
      const evening = await someEvening();
      const second = await readBeforeClaim();
      const { open, opened } = gate();
      const late = second.IDBFS.claimLate('/data', -1, opened);
      second.FS.writeFile('/data/a', 'over it');
      const writing = second.sync({ put: ['/data/a'] });
      await meanwhile(evening);
      open();
      await assert.rejects(late.claimed, { code: 'writer_replaced' });
      await assert.rejects(writing, { code: 'writer_replaced' });
      await assert.rejects(second.sync({ put: ['/data/a'] }), { code: 'writer_replaced' });
      assert.equal(text(await restart(), '/data/a'), 'night');
    });
  }

  test('a writer of an earlier version does not tell when it writes: no claim after the reading', async () => {
    const { first } = await someEvening();
    const { connection } = first.FS.lookupPath('/data').node.mount.store;
    const turns = IDBKeyRange.bound(['turn'], ['turn', []]);
    const none = (meta) => meta.delete(turns);
    for (const older of [none, (meta) => none(meta) && meta.put(true, ['turn', 0, 3])]) {
      await new Promise((resolve) => {
        const transaction = connection.transaction(['meta'], 'readwrite');
        older(transaction.objectStore('meta'));
        transaction.oncomplete = resolve;
      });
      const second = await readBeforeClaim();
      assert.equal(second.IDBFS.claimLate('/data', -1), undefined);
    }
  });

  test('an empty database can be claimed after the reading; one that was let go is not claimed any more', async () => {
    const first = await readBeforeClaim();
    const late = first.IDBFS.claimLate('/data', 4);
    assert.equal(late.fence, 5);
    await late.claimed;
    const second = await readBeforeClaim();
    const { open, opened } = gate();
    const left = second.IDBFS.claimLate('/data', -1, opened);
    second.IDBFS.close('/data');
    open();
    await assert.rejects(left.claimed, { code: 'writer_replaced' });
    first.FS.writeFile('/data/a', 'a');
    await first.sync({ put: ['/data/a'] });
    assert.equal(text(await restart(), '/data/a'), 'a');
  });
});
