// SPDX-License-Identifier: Apache-2.0
// What a start asks is answered before the store is open, by what was noted at the last quiet moment, if nothing has
// changed since (docs/decisions/0024-answers-noted.md).
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import assert from 'node:assert/strict';
import { before, beforeEach, describe, test } from 'node:test';
import { buildFilesystemModule, findCompiler } from './support/filesystem_module.mjs';
import { begin, timers } from './support/pretended_writer.mjs';
import { World, settle } from './support/tab_world.mjs';
import { load } from './support/typescript.mjs';

const { Foresight, foreseenIn, keyOf } = await load('worker/foresight');
const { DatabaseDoor, openDisk } = await load('store/disk');

const spec = { text: '', filters: {}, sort: 'number', descending: false };
const lines = { method: 'query', args: [spec] };
const rows = { method: 'page', args: [5, 0, 50], spec };

describe('what is noted', () => {
  const noting = (standing = () => ({ sequence: 3, epoch: 0 })) => {
    const written = [];
    const foresight = new Foresight({
      answer: ({ method, args }) => (method === 'query' ? { query: 77, total: 2 } : [method, ...args]),
      pause: async () => {},
      standing,
      write: async (value) => { written.push(value); },
    });
    return { foresight, written };
  };

  test('is what the start has asked and what was asked last, each once', async () => {
    const { foresight, written } = noting();
    const searched = (text) => ({ method: 'query', args: [{ ...spec, text }] });
    for (const question of [{ method: 'describe', args: [] }, lines, rows, rows, lines]) foresight.heard(question);
    for (const text of ['h', 'hi', 'his', 'hist', 'histo', 'histor', 'history']) foresight.heard(searched(text));
    await foresight.note();
    const [{ answers, sequence }] = written;
    assert.equal(sequence, 3);
    const latest = ['hist', 'histo', 'histor', 'history'].map(searched);
    assert.deepEqual([...answers.keys()], [{ method: 'describe', args: [] }, lines, rows, searched('h'), ...latest].map(keyOf));
    // Numbers that no writer gives, each for one question.
    const numbers = [lines, ...latest].map((question) => answers.get(keyOf(question)).query);
    assert.ok(numbers.every((number) => number < 0) && new Set(numbers).size === numbers.length, String(numbers));
  });

  test('is only what can be asked the same again', () => {
    assert.equal(keyOf({ method: 'page', args: [5, 0, 50] }), undefined);
    assert.equal(keyOf(rows), keyOf({ ...rows, args: [99, 0, 50] }));
    assert.notEqual(keyOf(rows), keyOf({ ...rows, args: [5, 50, 50] }));
    assert.equal(keyOf({ ...rows, args: [5, 0, 2000] }), undefined);
    for (const method of ['apply', 'scan', 'line', 'overview', 'device']) assert.equal(keyOf({ method, args: [] }), undefined);
  });

  test('is believed by the build that noted it alone', async () => {
    const { foresight, written } = noting();
    foresight.heard(lines);
    await foresight.note();
    assert.equal(foreseenIn(written[0]), written[0]);
    for (const other of [{ ...written[0], program: 'another' }, {}, undefined]) assert.equal(foreseenIn(other), undefined);
  });

  test('is nothing where anything is unsaved, or changes meanwhile', async () => {
    const moving = [{ sequence: 3, epoch: 0 }, { sequence: 4, epoch: 0 }];
    const another = [{ sequence: 3, epoch: 0 }, { sequence: 3, epoch: 1 }];
    for (const standings of [[undefined, undefined], moving, another, [moving[0], undefined]]) {
      const { foresight, written } = noting(() => standings.shift());
      foresight.heard(lines);
      await foresight.note();
      assert.deepEqual(written, []);
    }
  });
});

describe('a writer', () => {
  test('notes its answers when nobody has changed anything for a while, and again after a change', async () => {
    const { after, pass } = timers();
    const { ask, noted } = await begin({ after });
    await ask('query', spec);
    await pass();
    assert.deepEqual(noted.map(({ sequence, answers }) => [sequence, [...answers.keys()]]), [[7, [keyOf(lines)]]]);
    await ask('apply', [{ id: 'c1', line: 'L1' }]);
    assert.equal(noted.length, 1);
    await pass();
    assert.equal(noted.at(-1).sequence, 8);
  });
});

describe('a tab whose store is being opened', () => {
  const foreseen = (sequence) => ({ program: 'test', sequence, answers: new Map([[keyOf({ method: 'describe', args: [] }), { by: 'note' }]]) });

  test('answers what was noted, and nothing else, and never says that it is saved', async () => {
    const world = new World();
    const tab = world.open('tab', { foreseen: foreseen(0) });
    const opening = tab.holdAt('opening');
    await opening.reached;
    assert.deepEqual(await tab.ask('describe'), { by: 'note' });
    assert.equal((await tab.ask('store')).state, 'loading');
    let received = false;
    const receipt = tab.receive('c1').then(() => { received = true; });
    await settle();
    assert.equal(received, false);
    opening.go();
    await receipt;
    assert.equal((await tab.ask('describe')).by, 'tab');
    const changes = tab.events.filter(({ type }) => type === 'changed');
    assert.deepEqual(changes, [{ type: 'changed', sequence: 1, lines: ['L1'] }]);
  });

  test('answers what was asked before it heard of the note', async () => {
    const world = new World();
    const tab = world.open('tab', { foreseen: foreseen(0) });
    const opening = tab.holdAt('opening');
    const asked = tab.ask('describe');
    await opening.reached;
    assert.deepEqual(await asked, { by: 'note' });
    opening.go();
  });

  test('says that things are other where the store has come to something else', async () => {
    const world = new World();
    const tab = world.open('tab', { foreseen: foreseen(6) });
    await settle();
    assert.deepEqual(tab.events.filter(({ type }) => type === 'changed'), [{ type: 'changed', sequence: 0, lines: [] }]);
  });

  test('says so too where the store had to be mended', async () => {
    const world = new World();
    const tab = world.open('tab', { foreseen: foreseen(0), notes: [{ code: 'snapshot_damaged', file: '', number: 1 }] });
    await settle();
    assert.equal(tab.events.filter(({ type }) => type === 'changed').length, 1);
  });

  test('does not answer by it once it is known that the store can’t be opened', async () => {
    const world = new World();
    const tab = world.open('tab', { foreseen: foreseen(0), openFails: { code: 'database_unavailable', message: '' } });
    await settle();
    await assert.rejects(tab.ask('describe'), { code: 'database_unavailable' });
  });
});

const compiler = findCompiler();
describe('the note in the database', { skip: compiler ? false : 'em++ is not installed: run tools/start or tools/test once' }, () => {
  let createModule;

  before(async () => {
    createModule = await buildFilesystemModule(compiler);
  });
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  /** An opened store; what was told of before it was there. */
  async function opened() {
    const core = await createModule();
    const told = [];
    const door = new DatabaseDoor({
      database: 'library', above: -1, turnLog: async () => {}, late: true, lost() {}, noted: (value) => told.push(value),
    });
    door.begin(core);
    const disk = await openDisk(core, door);
    const save = async (name, contents) => {
      core.FS.writeFile(`/workspace/${name}`, contents);
      await disk.sync({ put: [`/workspace/${name}`], remove: [] });
    };
    return { disk, save, told };
  }

  test('is told at the next start, as long as the tail mark is what it was', async () => {
    const first = await opened();
    assert.deepEqual(first.told, []);
    await first.save('tail', 'one');
    await first.disk.note({ rows: [1, 2] });
    const second = await opened();
    assert.deepEqual(second.told, [{ rows: [1, 2] }]);
    await second.save('log', 'more');
    assert.deepEqual((await opened()).told, [{ rows: [1, 2] }]);
    await (await opened()).save('tail', 'two');
    assert.deepEqual((await opened()).told, []);
  });

  test('goes with the store', async () => {
    const first = await opened();
    await first.save('tail', 'one');
    await first.disk.note('kept');
    await first.disk.forget();
    await first.save('tail', 'one');
    assert.deepEqual((await opened()).told, []);
  });
});
