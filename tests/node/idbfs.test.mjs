// SPDX-License-Identifier: Apache-2.0
// What "saved" rests on: files put into IndexedDB through our IDBFS are there after a restart, or
// the caller has been told, with a code, that they are not.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import assert from 'node:assert/strict';
import { before, beforeEach, describe, test } from 'node:test';
import { buildFilesystemModule, findCompiler } from './support/filesystem_module.mjs';
import { failWith, spoilWrites } from './support/spoil_writes.mjs';

const compiler = findCompiler();
const skip = compiler ? false : 'em++ is not installed: run tools/start or tools/test once';

describe('IDBFS', { skip }, () => {
  let createModule;

  before(async () => {
    createModule = await buildFilesystemModule(compiler);
  });
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  /** A fresh start of the program over whatever the (fake) browser has kept. */
  async function start(database = 'library', options = {}) {
    const { FS, IDBFS } = await createModule();
    const events = [];
    FS.mkdirTree('/data');
    FS.mount(IDBFS, { database, report: (event) => events.push(event), ...options }, '/data');
    return { FS, IDBFS, events, sync: (changes) => IDBFS.syncPaths('/data', changes) };
  }
  async function restart(database, options) {
    const program = await start(database, options);
    await program.IDBFS.populate('/data');
    return program;
  }
  const text = (program, path) => program.FS.readFile(path, { encoding: 'utf8' });

  test('replaces the built-in library', async () => {
    const { IDBFS } = await createModule();
    assert.equal(typeof IDBFS.syncPaths, 'function');
    assert.equal(IDBFS.indexedDB, undefined);
  });

  test('bytes, folders and modes are the same after a restart', async () => {
    const first = await start();
    const bytes = Uint8Array.from({ length: 70000 }, (_, i) => (i * 31) & 255);
    first.FS.mkdirTree('/data/log/old');
    first.FS.writeFile('/data/log/000001.seg', bytes);
    first.FS.writeFile('/data/empty', new Uint8Array());
    first.FS.chmod('/data/empty', 0o600);
    await first.sync({ put: ['/data/log/000001.seg', '/data/empty', '/data/log/old'] });
    const second = await restart();
    assert.deepEqual(second.FS.readFile('/data/log/000001.seg'), bytes);
    assert.equal(second.FS.stat('/data/empty').size, 0);
    assert.equal(second.FS.stat('/data/empty').mode & 0o777, 0o600);
    assert.ok(second.FS.isDir(second.FS.stat('/data/log/old').mode));
  });

  test('what was written but not put is not there', async () => {
    const first = await start();
    first.FS.writeFile('/data/a', 'a');
    first.FS.writeFile('/data/b', 'b');
    await first.sync({ put: ['/data/a'] });
    const second = await restart();
    assert.deepEqual(second.FS.readdir('/data').sort(), ['.', '..', 'a']);
  });

  test('a file written again within the same millisecond is stored again', async () => {
    const first = await start();
    for (let round = 0; round < 200; round += 1) {
      first.FS.writeFile('/data/tail', `round ${round}`);
      first.FS.utime('/data/tail', 1000, 1000);
      await first.sync({ put: ['/data/tail'] });
    }
    assert.equal(text(await restart(), '/data/tail'), 'round 199');
  });

  test('a grown file is stored at its length, without spare capacity', async () => {
    const first = await start();
    const stream = first.FS.open('/data/grown', 'a');
    for (let i = 0; i < 300; i += 1) first.FS.write(stream, new Uint8Array(1000), 0, 1000);
    first.FS.close(stream);
    await first.sync({ put: ['/data/grown'] });
    const connection = first.FS.lookupPath('/data').node.mount.store.connection;
    const stored = await new Promise((resolve, reject) => {
      const request = connection.transaction(['files']).objectStore('files').get('/grown');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    assert.equal(stored.contents.buffer.byteLength, 300000);
  });

  test('bytes are taken when asked: later writing does not slip in', async () => {
    const first = await start();
    first.FS.writeFile('/data/tail', 'first');
    const done = first.sync({ put: ['/data/tail'] });
    first.FS.writeFile('/data/tail', 'second');
    await done;
    assert.equal(text(await restart(), '/data/tail'), 'first');
  });

  test('put and remove are one step; removing a folder takes what is in it', async () => {
    const first = await start();
    first.FS.mkdirTree('/data/gen1/log');
    first.FS.writeFile('/data/gen1/snapshot', 'one');
    first.FS.writeFile('/data/gen1/log/1', 'one');
    first.FS.writeFile('/data/gen10', 'a name that only begins alike');
    await first.sync({ put: ['/data/gen1/snapshot', '/data/gen1/log/1', '/data/gen10'] });
    first.FS.mkdirTree('/data/gen2');
    first.FS.writeFile('/data/gen2/snapshot', 'two');
    await first.sync({ put: ['/data/gen2/snapshot'], remove: ['/data/gen1'] });
    const second = await restart();
    assert.deepEqual(second.FS.readdir('/data').sort(), ['.', '..', 'gen10', 'gen2']);

    await spoilWrites(second, (made) => queueMicrotask(() => made.abort()));
    second.FS.writeFile('/data/gen2/snapshot', 'three');
    await assert.rejects(second.sync({ put: ['/data/gen2/snapshot'], remove: ['/data/gen10'] }));
    const third = await restart();
    assert.deepEqual(third.FS.readdir('/data').sort(), ['.', '..', 'gen10', 'gen2']);
    assert.equal(text(third, '/data/gen2/snapshot'), 'two');
  });

  test('every write asks for strict durability', async () => {
    const first = await start();
    const asked = [];
    await spoilWrites(first, (_, options) => asked.push(options?.durability));
    await first.sync({});
    await first.IDBFS.claim('/data');
    assert.deepEqual(asked, ['strict', 'strict']);
  });

  test('an aborted transaction is a refusal and stores nothing', async () => {
    const first = await start();
    await spoilWrites(first, (made) => queueMicrotask(() => made.abort()));
    first.FS.writeFile('/data/a', 'a');
    await assert.rejects(first.sync({ put: ['/data/a'] }), { code: 'transaction_aborted' });
    assert.deepEqual((await restart()).FS.readdir('/data'), ['.', '..']);
  });

  test('quota: noticed at a request, or only when the transaction aborts', async () => {
    const first = await start();
    await spoilWrites(first, failWith('QuotaExceededError'));
    first.FS.writeFile('/data/a', 'a');
    await assert.rejects(first.sync({ put: ['/data/a'] }), { code: 'quota_exceeded' });

    const second = await start('other');
    await spoilWrites(second, (made) => {
      Object.defineProperty(made, 'error', {
        get: () => new DOMException('no room', 'QuotaExceededError'),
        set: () => {},
      });
      queueMicrotask(() => made.abort());
    });
    second.FS.writeFile('/data/a', 'a');
    await assert.rejects(second.sync({ put: ['/data/a'] }), { code: 'quota_exceeded' });
    assert.deepEqual((await restart('other')).FS.readdir('/data'), ['.', '..']);
  });

  test('no answer within the time is a refusal', async () => {
    const first = await start('library', { timeout: 60 });
    await spoilWrites(first, (made) => {
      // Keeps its transaction busy for ever, as a hung storage process does.
      const again = () => {
        made.objectStore('meta').get('x').onsuccess = again;
      };
      again();
    });
    first.FS.writeFile('/data/a', 'a');
    await assert.rejects(first.sync({ put: ['/data/a'] }), { code: 'timeout' });
    assert.deepEqual((await restart()).FS.readdir('/data'), ['.', '..']);
  });

  test('a connection the browser has closed is opened again, once', async () => {
    const first = await start();
    const connection = await spoilWrites(first, () => {});
    connection.close();
    first.FS.writeFile('/data/a', 'a');
    await first.sync({ put: ['/data/a'] });
    assert.equal(text(await restart(), '/data/a'), 'a');

    const store = first.FS.lookupPath('/data').node.mount.store;
    const open = globalThis.indexedDB.open.bind(globalThis.indexedDB);
    let opened = 0;
    globalThis.indexedDB.open = (...args) => {
      opened += 1;
      const request = open(...args);
      request.addEventListener('success', () => request.result.close());
      return request;
    };
    store.connection.close();
    await assert.rejects(first.sync({ put: ['/data/a'] }), { code: 'database_closed' });
    assert.equal(opened, 1);
  });

  test('a connection lost in the middle: the work is done again on a new one', async () => {
    const first = await start();
    let once = true;
    const connection = await spoilWrites(first, (made) => {
      if (!once) return;
      once = false;
      queueMicrotask(() => {
        made.abort();
        connection.onclose(new Event('close'));
      });
    });
    first.FS.writeFile('/data/a', 'a');
    await first.sync({ put: ['/data/a'] });
    assert.equal(text(await restart(), '/data/a'), 'a');
    assert.deepEqual(first.events.map((event) => event.type), ['closed']);
  });

  test('a database that was deleted is not begun anew behind our back', async () => {
    const first = await start();
    first.FS.writeFile('/data/a', 'a');
    await first.sync({ put: ['/data/a'] });
    const store = first.FS.lookupPath('/data').node.mount.store;
    store.connection.onversionchange = null;
    store.connection.close();
    await new Promise((resolve) => {
      globalThis.indexedDB.deleteDatabase('library').onsuccess = resolve;
    });
    await assert.rejects(first.sync({ put: ['/data/a'] }), { code: 'storage_cleared' });
    assert.deepEqual(await globalThis.indexedDB.databases(), []);
  });

  test('gives way to a page that deletes or upgrades, and says so', async () => {
    const first = await start();
    await first.sync({});
    await new Promise((resolve, reject) => {
      const request = globalThis.indexedDB.deleteDatabase('library');
      request.onsuccess = resolve;
      request.onblocked = reject;
    });
    assert.deepEqual(first.events.map((event) => event.type), ['version_changed']);
    first.FS.writeFile('/data/a', 'a');
    await assert.rejects(first.sync({ put: ['/data/a'] }), { code: 'version_changed' });
  });

  test('a database of a newer version is refused', async () => {
    await new Promise((resolve) => {
      globalThis.indexedDB.open('library', 99).onsuccess = (event) => {
        event.target.result.close();
        resolve();
      };
    });
    await assert.rejects(restart(), { code: 'version_changed' });
  });

  test('another page in the way of opening is reported; waiting has an end', async () => {
    const older = await start();
    await older.sync({});
    const store = older.FS.lookupPath('/data').node.mount.store;
    store.connection.onversionchange = null;
    const open = globalThis.indexedDB.open.bind(globalThis.indexedDB);
    globalThis.indexedDB.open = (name, version) => open(name, version + 1);
    const newer = await start('library', { timeout: 50 });
    await assert.rejects(newer.IDBFS.populate('/data'), { code: 'timeout' });
    assert.deepEqual(newer.events.map((event) => event.type), ['blocked']);
    store.connection.close();
  });

  test('without IndexedDB: database_unavailable', async () => {
    globalThis.indexedDB = undefined;
    await assert.rejects(restart(), { code: 'database_unavailable' });
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('forbidden here', 'SecurityError');
      },
    });
    await assert.rejects(restart(), { code: 'database_unavailable' });
    const given = { configurable: true, writable: true, value: null };
    Object.defineProperty(globalThis, 'indexedDB', given);
  });

  test('two databases do not see each other, and the mount path does not matter', async () => {
    const anna = await start('library:anna');
    anna.FS.writeFile('/data/a', 'of Anna');
    await anna.sync({ put: ['/data/a'] });
    assert.deepEqual((await restart('library:ben')).FS.readdir('/data'), ['.', '..']);

    const { FS, IDBFS } = await createModule();
    FS.mkdirTree('/somewhere/else');
    FS.mount(IDBFS, { database: 'library:anna' }, '/somewhere/else');
    await IDBFS.populate('/somewhere/else');
    assert.equal(FS.readFile('/somewhere/else/a', { encoding: 'utf8' }), 'of Anna');
  });

  test('the newest claim wins: an older writer can store nothing any more', async () => {
    const first = await restart();
    const one = await first.IDBFS.claim('/data');
    first.FS.writeFile('/data/a', 'first');
    await first.sync({ put: ['/data/a'] });
    const second = await restart();
    assert.ok((await second.IDBFS.claim('/data')) > one);
    assert.equal(await second.IDBFS.claim('/data', 40), 41);
    first.FS.writeFile('/data/a', 'stale');
    await assert.rejects(first.sync({ put: ['/data/a'] }), { code: 'writer_replaced' });
    second.FS.writeFile('/data/b', 'second');
    await second.sync({ put: ['/data/b'] });
    const third = await restart();
    assert.equal(text(third, '/data/a'), 'first');
    assert.equal(text(third, '/data/b'), 'second');
  });

  test('a large neighbour is neither read nor written with a small one', async () => {
    const first = await start();
    const big = new Uint8Array(24 << 20).fill(7);
    first.FS.writeFile('/data/snapshot', big);
    await first.sync({ put: ['/data/snapshot'] });
    const stored = [];
    await spoilWrites(first, (made) => {
      const objectStore = made.objectStore.bind(made);
      made.objectStore = (name) => {
        const files = objectStore(name);
        const put = files.put.bind(files);
        files.put = (record, key) => {
          stored.push([key, record.contents.length]);
          return put(record, key);
        };
        return files;
      };
    });
    for (let i = 0; i < 20; i += 1) {
      first.FS.writeFile('/data/tail', `line ${i}`);
      await first.sync({ put: ['/data/tail'] });
    }
    assert.equal(stored.length, 20);
    assert.ok(stored.every(([key, size]) => key === '/tail' && size < 10));
    const second = await restart();
    assert.equal(second.FS.stat('/data/snapshot').size, big.length);
    assert.equal(text(second, '/data/tail'), 'line 19');
  });

  test('bad paths are refused before anything is stored', async () => {
    const first = await start();
    first.FS.writeFile('/data/a', 'a');
    first.FS.writeFile('/elsewhere', 'x');
    first.FS.symlink('/data/a', '/data/link');
    const refused = {
      '/data/none': 'file_missing',
      '/elsewhere': 'path_outside_mount',
      '/data': 'path_outside_mount',
    };
    for (const [path, code] of Object.entries(refused)) {
      await assert.rejects(first.sync({ put: ['/data/a', path] }), { code });
    }
    const outside = first.sync({ put: ['/data/a'], remove: ['/data/../etc'] });
    await assert.rejects(outside, { code: 'path_outside_mount' });
    assert.deepEqual((await restart()).FS.readdir('/data'), ['.', '..']);
    first.FS.mkdir('/unnamed');
    assert.throws(() => first.FS.mount(first.IDBFS, {}, '/unnamed'), { code: 'database_unnamed' });
  });

  test('an audit names what differs between the database and the tree', async () => {
    const first = await start();
    first.FS.mkdirTree('/data/folder');
    for (const name of ['same', 'changed', 'gone', 'longer']) first.FS.writeFile(`/data/${name}`, name);
    const put = ['same', 'changed', 'gone', 'longer', 'folder'].map((name) => `/data/${name}`);
    await first.sync({ put });
    const clean = { files: 5, different: [], missing: [], extra: [] };
    assert.deepEqual(await first.IDBFS.audit('/data'), clean);
    first.FS.writeFile('/data/changed', 'Changed');
    first.FS.writeFile('/data/longer', 'longer and longer');
    first.FS.unlink('/data/gone');
    first.FS.writeFile('/data/new', 'x');
    assert.deepEqual(await first.IDBFS.audit('/data'), {
      files: 5, different: ['changed', 'longer'], missing: ['new'], extra: ['gone'],
    });
  });

  test('a destroyed database is gone; what comes after begins empty, with a higher claim', async () => {
    const first = await start();
    const fence = await first.IDBFS.claim('/data', 5);
    first.FS.mkdirTree('/data/log');
    first.FS.writeFile('/data/log/a', 'a');
    await first.sync({ put: ['/data/log/a'] });
    const other = await restart();
    await first.IDBFS.destroy('/data');
    assert.deepEqual(first.FS.readdir('/data'), ['.', '..']);
    assert.deepEqual(other.events.map(({ type }) => type), ['version_changed']);
    await assert.rejects(other.sync({ put: ['/data/log/a'] }), { code: 'version_changed' });
    assert.ok(await first.IDBFS.claim('/data', fence) > fence);
    first.FS.writeFile('/data/b', 'b');
    await first.sync({ put: ['/data/b'] });
    assert.deepEqual((await restart()).FS.readdir('/data'), ['.', '..', 'b']);
  });

  test('a write asks for everything at once and waits for nothing: a sleeper does not hold the database', async () => {
    const first = await start();
    await first.IDBFS.claim('/data');
    await first.sync({});
    const connection = first.FS.lookupPath('/data').node.mount.store.connection;
    const transaction = connection.transaction.bind(connection);
    let committed = false;
    connection.transaction = (...args) => {
      const made = transaction(...args);
      const commit = made.commit.bind(made);
      made.commit = () => {
        committed = true;
        commit();
      };
      return made;
    };
    first.FS.writeFile('/data/a', 'a');
    const written = first.sync({ put: ['/data/a'] });
    await Promise.resolve();
    await Promise.resolve();
    assert.equal(committed, true);
    await written;
    assert.equal(text(await restart(), '/data/a'), 'a');
  });

  test('FS.syncfs works both ways', async () => {
    const first = await start();
    const whole = (program, populate) =>
      new Promise((resolve, reject) => {
        program.FS.syncfs(populate, (error) => (error ? reject(error) : resolve()));
      });
    first.FS.mkdirTree('/data/log');
    first.FS.writeFile('/data/log/1', 'one');
    first.FS.writeFile('/data/gone', 'x');
    await whole(first, false);
    first.FS.unlink('/data/gone');
    first.FS.writeFile('/data/log/1', 'two');
    await whole(first, false);
    const second = await start();
    second.FS.writeFile('/data/stray', 'not in the database');
    await whole(second, true);
    assert.deepEqual(second.FS.readdir('/data').sort(), ['.', '..', 'log']);
    assert.equal(text(second, '/data/log/1'), 'two');
    await spoilWrites(second, (made) => queueMicrotask(() => made.abort()));
    await assert.rejects(whole(second, false), { code: 'transaction_aborted' });
  });
});
