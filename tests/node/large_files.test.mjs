// SPDX-License-Identifier: Apache-2.0
// A snapshot of many lines: kept as a blob, read part by part, and in memory only where the core looks at it.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, beforeEach, describe, test } from 'node:test';
import { buildFilesystemModule, findCompiler } from './support/filesystem_module.mjs';
import { restart as restartOf, start as startOf } from './support/idbfs_program.mjs';

const { Blob, DOMException, ReadableStream } = globalThis;
const compiler = findCompiler();
const root = join(import.meta.dirname, '../..');
const core = join(root, 'build/wasm/accession.js');
const sample = join(root, 'web/public/sample/alma.accession');
const LARGE = 1000;
const bytesOf = (length, seed = 7) => Uint8Array.from({ length }, (_, at) => (at * 31 + seed) & 255);

const start = (createModule, options) => startOf(createModule, { large: LARGE, ...options });
const restart = (createModule, options) => restartOf(createModule, { large: LARGE, ...options });

function stored(name, version) {
  return new Promise((resolve, reject) => {
    const opening = globalThis.indexedDB.open('library', version);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const request = opening.result.transaction('files').objectStore('files').get(`/${name}`);
      request.onsuccess = () => {
        opening.result.close();
        resolve(request.result?.contents);
      };
    };
  });
}

/** As a browser may leave it that was cut off while it wrote. */
function cutToNothing(name) {
  return new Promise((resolve, reject) => {
    const opening = globalThis.indexedDB.open('library');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('files', 'readwrite');
      const files = transaction.objectStore('files');
      files.get(name).onsuccess = ({ target }) => files.put({ ...target.result, contents: new Blob([]) }, name);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Until the test is over. */
function replace(t, object, name, make) {
  const before = object[name];
  object[name] = make(before);
  t.after(() => {
    object[name] = before;
  });
}

describe('large files', { skip: compiler ? false : 'em++ is not installed: run tools/start or tools/test once' }, () => {
  let createModule;

  before(async () => {
    createModule = await buildFilesystemModule(compiler);
  });
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  async function keep(bytes, options) {
    const program = await start(createModule, options);
    program.FS.writeFile('/data/snapshot', bytes);
    program.FS.writeFile('/data/tail', 'small');
    await program.sync({ put: ['/data/snapshot', '/data/tail'] });
    return program;
  }

  test('are blobs in the database, and the same after a restart', async () => {
    const bytes = bytesOf(3 << 20);
    const first = await keep(bytes);
    first.FS.writeFile('/data/snapshot', 'written since');
    assert.ok((await stored('snapshot')) instanceof Blob);
    assert.ok((await stored('tail')) instanceof Uint8Array);
    const second = await restart(createModule);
    assert.deepEqual(second.FS.readFile('/data/snapshot'), bytes);
    assert.equal(second.FS.stat('/data/snapshot').size, bytes.length);
    assert.equal(second.FS.readFile('/data/tail', { encoding: 'utf8' }), 'small');
  });

  test('are read where a browser reads into no room of ours', async (t) => {
    const bytes = bytesOf(200_000);
    await keep(bytes);
    replace(t, ReadableStream.prototype, 'getReader', (before) => function getReader(options) {
      if (options) throw new TypeError('no such mode');
      return before.call(this);
    });
    assert.deepEqual((await restart(createModule)).FS.readFile('/data/snapshot'), bytes);
  });

  test('are bytes in the database of a browser that keeps no blobs, and in order', async (t) => {
    const put = (value) => value instanceof Blob || value?.contents instanceof Blob;
    const { IDBObjectStore } = globalThis;
    replace(t, IDBObjectStore.prototype, 'put', (before) => function refuse(value, key) {
      if (put(value)) throw new DOMException('no blobs here', 'DataCloneError');
      return before.call(this, value, key);
    });
    const program = await start(createModule);
    const written = [];
    for (const seed of [1, 2]) {
      program.FS.writeFile('/data/snapshot', bytesOf(5000, seed));
      program.FS.writeFile('/data/tail', `of ${seed}`);
      written.push(program.sync({ put: ['/data/snapshot', '/data/tail'] }));
      program.FS.writeFile('/data/tail', `after ${seed}`);
      written.push(program.sync({ put: ['/data/tail'] }));
    }
    await Promise.all(written);
    assert.ok((await stored('snapshot')) instanceof Uint8Array);
    const second = await restart(createModule);
    assert.deepEqual(second.FS.readFile('/data/snapshot'), bytesOf(5000, 2));
    assert.equal(second.FS.readFile('/data/tail', { encoding: 'utf8' }), 'after 2');
  });

  test('that cannot be read are told of, and nothing is opened without them', async (t) => {
    await keep(bytesOf(5000));
    replace(t, Blob.prototype, 'stream', () => () => new ReadableStream({ pull: () => Promise.reject(new Error('gone')) }));
    await assert.rejects(restart(createModule), { code: 'file_unreadable' });
  });

  test('that end too early, or never come, are told of', async (t) => {
    await keep(bytesOf(5000));
    const answers = [(control) => { control.enqueue(bytesOf(10)); control.close(); }, () => new Promise(() => {})];
    let pull;
    replace(t, Blob.prototype, 'stream', () => () => new ReadableStream({ pull }));
    for (pull of answers) {
      await assert.rejects(restart(createModule, { timeout: 50 }), { code: 'file_unreadable' });
    }
  });

  test('cut to nothing are files without bytes', async () => {
    await keep(bytesOf(5000));
    await cutToNothing('/snapshot');
    const second = await restart(createModule);
    assert.deepEqual(second.FS.readFile('/data/snapshot'), new Uint8Array());
    assert.equal(second.FS.readFile('/data/tail', { encoding: 'utf8' }), 'small');
  });

  test('an audit compares them byte by byte', async () => {
    const bytes = bytesOf(5000);
    const program = await keep(bytes);
    assert.deepEqual((await program.IDBFS.audit('/data')).different, []);
    program.FS.writeFile('/data/snapshot', bytes.with(4321, 1 ^ bytes[4321]));
    assert.deepEqual((await program.IDBFS.audit('/data')).different, ['snapshot']);
    program.FS.writeFile('/data/snapshot', bytes.subarray(0, 4999));
    assert.deepEqual((await program.IDBFS.audit('/data')).different, ['snapshot']);
  });

  test('a database of before is opened, and a program of before leaves this one alone', async () => {
    const bytes = bytesOf(5000);
    await new Promise((resolve) => {
      const opening = globalThis.indexedDB.open('library', 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('files').put({ contents: bytes, mode: 0o100644, time: 1 }, '/snapshot');
        opening.result.createObjectStore('meta');
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    const program = await restart(createModule);
    assert.deepEqual(program.FS.readFile('/data/snapshot'), bytes);
    await program.sync({ put: ['/data/snapshot'] });
    assert.ok((await stored('snapshot')) instanceof Blob);
    await assert.rejects(stored('snapshot', 1), { name: 'VersionError' });
  });
});

describe('large files in the core', { skip: existsSync(core) && existsSync(sample) ? false : 'not built: build/wasm/accession.js' }, () => {
  let createModule;

  before(async () => {
    createModule = (await import(core)).default;
  });
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  const asked = (answer) => {
    const { ok, value, error } = JSON.parse(answer);
    assert.ok(ok, JSON.stringify(error));
    return value;
  };
  const snapshotIn = ({ FS }) => FS.readdir('/data').filter((name) => name.startsWith('snapshot')).map((name) => `/data/${name}`);

  function open(program, fence) {
    const session = new program.module.Session();
    const opened = asked(session.open('/data', JSON.stringify({ fence, token: `t${fence}` })));
    return { session, opened };
  }

  /** A store with the sample in it, as the worker leaves it. */
  async function begun(options) {
    const program = await start(createModule, options);
    const { session } = open(program, 1);
    const { touched } = asked(session.loadSnapshot(new Uint8Array(readFileSync(sample))));
    await program.sync(touched);
    return { program, session };
  }

  test('lie where the core reads them, and nowhere else', async () => {
    const { program: first } = await begun();
    const [path] = snapshotIn(first);
    assert.notEqual(first.IDBFS.heldAt(path), 0, 'as it was made');
    const bytes = first.FS.readFile(path).slice();
    const second = await restart(createModule);
    assert.notEqual(second.IDBFS.heldAt(path), 0, 'as it was read');
    assert.deepEqual(second.FS.readFile(path), bytes);
    const { session, opened } = open(second, 2);
    assert.equal(opened.found, 'opened');
    assert.equal(opened.lines, 2000);
    assert.equal(asked(session.verify()).good, true);
    await second.sync(opened.touched);
    assert.deepEqual((await second.IDBFS.audit('/data')).different, []);
  });

  test('of which nothing is left are no reason to begin anew', async () => {
    const { program: first } = await begun();
    const [path] = snapshotIn(first);
    await cutToNothing(path.replace('/data', ''));
    const { opened } = open(await restart(createModule), 2);
    assert.equal(opened.found, 'unreadable');
  });

  test('that somebody has removed are made anew when they are written next', async () => {
    const { program, session } = await begun();
    const compact = () => { for (let done = false; !done;) ({ done } = asked(session.compact(1000, true))); };
    compact();
    const tail = program.FS.readFile('/data/tail').slice();
    program.FS.unlink('/data/tail');
    compact();
    assert.deepEqual(program.FS.readFile('/data/tail'), tail);
    assert.equal(asked(session.verify()).good, true);
  });

  test('are let go of when the next snapshot takes their place', async () => {
    await begun();
    const program = await restart(createModule);
    const { session } = open(program, 2);
    const [before] = snapshotIn(program);
    for (let done = false; !done;) ({ done } = asked(session.compact(1000, true)));
    asked(session.sweep());
    const [after, ...others] = snapshotIn(program);
    assert.notEqual(after, before);
    assert.deepEqual(others, []);
    assert.equal(program.IDBFS.heldAt(before), 0);
    assert.notEqual(program.IDBFS.heldAt(after), 0);
    // Others use the memory now; who looks at the old snapshot still has it.
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    const { query } = asked(session.query(JSON.stringify({ text: 'history', filters: {}, sort: 'title', descending: false })));
    assert.ok(session.page(query, 0, 20).length > 0);
    assert.equal(asked(session.verify()).good, true);
  });

  test('stay what they are when memory grows or they are written anew', async () => {
    const program = await start(createModule);
    const bytes = bytesOf(300_000);
    await program.IDBFS.fill('/data/large', new Blob([bytes]));
    assert.notEqual(program.IDBFS.heldAt('/data/large'), 0);
    program.module.releaseBytes(program.module.reserveBytes(100 << 20));
    assert.deepEqual(program.FS.readFile('/data/large'), bytes);
    const stream = program.FS.open('/data/large', 'a');
    program.FS.write(stream, bytesOf(3, 1), 0, 3);
    program.FS.close(stream);
    assert.equal(program.IDBFS.heldAt('/data/large'), 0);
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    assert.deepEqual(program.FS.readFile('/data/large'), Uint8Array.from([...bytes, ...bytesOf(3, 1)]));
    program.FS.writeFile('/data/large', 'short');
    assert.equal(program.FS.readFile('/data/large', { encoding: 'utf8' }), 'short');
  });

  test('without room for them in the core are files like others', async () => {
    const program = await start(createModule);
    assert.equal(program.module.reserveBytes(2 ** 32 - 1), 0, 'more than there can be');
    const bytes = bytesOf(300_000);
    program.module.reserveBytes = () => 0;
    await program.IDBFS.fill('/data/large', new Blob([bytes]));
    assert.equal(program.IDBFS.heldAt('/data/large'), 0);
    assert.deepEqual(program.FS.readFile('/data/large'), bytes);
  });
});
