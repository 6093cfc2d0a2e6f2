// SPDX-License-Identifier: Apache-2.0
// The writer over a pretended core and disk: what is said to be saved, and when.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PretendedSession, begin, refuse, say, touched } from './support/pretended_writer.mjs';
import { load } from './support/typescript.mjs';

const { BackendError } = await load('worker/errors');

const states = (events) => events.filter((e) => e.type === 'store').map((e) => e.store.state);
const receipt = [{ id: 'c1', line: 'L1' }];

test('nothing on this device: begins with the sample library, and stores it', async () => {
  const { session, stored, writer } = await begin({ session: new PretendedSession({ found: false }) });
  assert.deepEqual(session.loaded, ['sample alma']);
  assert.deepEqual(stored, [{ put: ['/workspace/snapshot'], remove: ['/workspace/log'] }]);
  assert.equal(writer.store().state, 'saved');
});

test('no sample to be had: said at each question, had as soon as it is there', async () => {
  let offline = true;
  const fetchSample = async () => {
    if (offline) throw new BackendError({ code: 'sample_unavailable', message: 'no network' });
    return new Uint8Array();
  };
  const { ask } = await begin({ session: new PretendedSession({ found: false }), fetchSample });
  await assert.rejects(ask('describe'), { code: 'sample_unavailable' });
  offline = false;
  assert.equal((await ask('describe')).name, 'Library');
});

test('a core that is not whole answers what a start asks; all else waits for the rest', async () => {
  let arrive;
  const parts = { complete: false, complement: () => arrived };
  const arrived = new Promise((resolve) => { arrive = () => { parts.complete = true; resolve(); }; });
  const { ask, session } = await begin({ parts });
  assert.equal((await ask('describe')).name, 'Library');
  const applying = ask('apply', receipt);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(session.sequence, 7);
  arrive();
  assert.equal((await applying)[0].sequence, 8);
});

test('the rest of the core can’t be had: nothing is begun, and it is tried again', async () => {
  const parts = { complete: false, complement: async () => {
    if (!parts.there) throw new BackendError({ code: 'program_incomplete', message: 'no answer' });
    parts.complete = true;
  } };
  const { ask, session, writer } = await begin({ parts });
  await assert.rejects(ask('apply', receipt), { code: 'program_incomplete' });
  assert.equal(session.sequence, 7);
  assert.equal(writer.store().state, 'saved');
  parts.there = true;
  assert.equal((await ask('apply', receipt))[0].sequence, 8);
});

test('an answer to apply comes after storing, and `changed` with it', async () => {
  let finish;
  const sync = () => new Promise((resolve) => { finish = resolve; });
  const { ask, events, writer } = await begin({ sync });
  let answered = false;
  const applying = ask('apply', receipt).then((outcomes) => { answered = true; return outcomes; });
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(answered, false);
  assert.equal(writer.store().state, 'saving');
  finish();
  assert.equal((await applying)[0].sequence, 8);
  assert.deepEqual(states(events), ['saved', 'saving', 'saved']);
  assert.deepEqual(events.at(-1), { type: 'changed', sequence: 8, lines: ['L1'] });
  assert.equal(writer.store().lastSavedAt, 1000);
});

test('commands of one transaction are told of together', async () => {
  const finish = [];
  const sync = () => new Promise((resolve) => { finish.push(resolve); });
  const { ask, events } = await begin({ sync });
  const first = ask('apply', receipt);
  const others = ['L2', 'L3', 'L2'].map((line, index) => ask('apply', [{ id: `d${index}`, line }]));
  finish[0]();
  await first;
  finish[1]();
  await Promise.all(others);
  // The pretended core answers with the first line always.
  assert.deepEqual(events.filter(({ type }) => type === 'changed').map(({ lines }) => lines.sort()), [['L1'], ['L1', 'L2', 'L3']]);
});

test('beside lines that are named, what may have changed any line is told as such', async () => {
  const { ChangedLines } = await load('worker/changed_lines');
  const told = [];
  const changed = new ChangedLines((lines) => { told.push(lines); });
  changed.add(['L1']);
  changed.add([]);
  await Promise.resolve();
  changed.add(['L2', 'L1']);
  await Promise.resolve();
  assert.deepEqual(told, [[], ['L2', 'L1']]);
});

test('storage fails: refused, read-only, still readable, never said saved', async () => {
  const quota = Object.assign(new Error('QuotaExceededError'), { code: 'quota_exceeded' });
  const { ask, events, writer } = await begin({ sync: () => Promise.reject(quota) });
  await assert.rejects(ask('apply', receipt), { code: 'quota_exceeded' });
  for (const [method, ...args] of [['apply', receipt], ['importFiles', [], { replace: true }], ['resetToSample', 'folio']]) {
    await assert.rejects(ask(method, ...args), { code: 'read_only', details: { reason: 'quota_exceeded' } });
  }
  assert.deepEqual(states(events), ['saved', 'saving', 'failed']);
  assert.equal(writer.store().error.code, 'quota_exceeded');
  assert.equal(events.some((event) => event.type === 'changed'), false);
  assert.deepEqual(await ask('line', 'L1'), { id: 'L1' });
  assert.deepEqual(await ask('exportWorkspace'), Uint8Array.of(1, 2, 3));
});

test('memory only: works, and never says saved', async () => {
  const { ask, events, writer } = await begin({ durable: false });
  await ask('apply', receipt);
  assert.equal(states(events).includes('saved'), false);
  assert.equal(writer.store().durable, false);
  assert.equal(writer.store().lastSavedAt, undefined);
});

test('coded refusals of the core pass through with what they say', async () => {
  const { ask } = await begin();
  const details = { path: '/today', params: { text: 'x', today: 'never' } };
  await assert.rejects(ask('scan', 'x', 'never'), { code: 'bad_date', details });
  assert.equal(await ask('line', 'L9'), undefined);
});

test('a core that breaks: nothing more is stored, every question says so', async () => {
  const { ask, session, stored, writer } = await begin();
  session.describe = () => { throw new WebAssembly.RuntimeError('unreachable'); };
  await assert.rejects(ask('describe'), { code: 'core_failed', message: 'unreachable' });
  await assert.rejects(ask('line', 'L1'), { code: 'core_failed' });
  await assert.rejects(ask('apply', receipt), { code: 'read_only' });
  assert.deepEqual([stored, writer.store().state], [[], 'failed']);
});

test('the core gives up within a change: nothing more is stored; within a question: no harm', async () => {
  const { ask, session, stored, writer } = await begin();
  session.scan = session.apply = () => refuse({ code: 'out_of_memory' });
  await assert.rejects(ask('scan', 'x', 'y'), { code: 'out_of_memory' });
  assert.equal(writer.store().state, 'saved');
  await assert.rejects(ask('apply', receipt), { code: 'out_of_memory' });
  await assert.rejects(ask('apply', receipt), { code: 'read_only' });
  assert.deepEqual([stored, writer.store().state], [[], 'failed']);
});

test('what opening had to set aside is stored as such', async () => {
  const session = new PretendedSession();
  session.setAside = { put: ['/workspace/damaged-1'] };
  const { stored } = await begin({ session });
  assert.deepEqual(stored, [{ put: ['/workspace/damaged-1'], remove: [] }]);
});

test('counts what no hub has yet: each command once', async () => {
  const { ask, session, writer } = await begin();
  assert.equal(writer.store().queued, 5);
  await ask('apply', receipt);
  await ask('apply', receipt);
  assert.equal(writer.store().queued, 7);
  session.apply = () => say({ outcomes: [{ accepted: true, sequence: 8 }, { accepted: false }], touched });
  await ask('apply', receipt);
  assert.equal(writer.store().queued, 7);
  await ask('resetToSample', 'folio');
  assert.equal(writer.store().queued, 0);
});

test('an import is stored before it is reported; a refused one changes nothing', async () => {
  const { ask, events, stored } = await begin();
  const file = (name) => ({ name, bytes: new Uint8Array() });
  assert.deepEqual(await ask('importFiles', [file('bad.json')], { replace: true }), { imported: false });
  assert.equal(stored.length, 0);
  await ask('importFiles', [file('a.json')], { replace: false });
  assert.equal(stored.length, 1);
  assert.equal(events.at(-1).type, 'changed');
  await ask('importFiles', [file('a.json')], { replace: true });
  assert.equal(events.at(-1).type, 'replaced');
});

test('a dry run stores nothing and tells nobody; nothing saves any more and it is answered all the same', async () => {
  const { ask, events, stored, writer } = await begin();
  const told = events.length;
  assert.deepEqual(await ask('importFiles', [{ name: 'a.json', bytes: new Uint8Array() }], { replace: true, dryRun: true }), { imported: false });
  assert.deepEqual([stored.length, events.length], [0, told]);
  writer.lost('version_changed', 'deleted');
  assert.deepEqual(await ask('importFiles', [], { replace: false, dryRun: true }), { imported: false });
});

test('an import is undone: another workspace is here; it is kept: the way back is taken off the device', async () => {
  const { ask, events, stored } = await begin();
  assert.deepEqual(await ask('undoImport'), { redone: 1, lost: [] });
  assert.equal(events.at(-1).type, 'replaced');
  await ask('keepImport');
  assert.deepEqual(stored.at(-1), { put: [], remove: ['/workspace/before'] });
  assert.equal(events.at(-1).type, 'changed');
});

test('a file for others is handed over as bytes; what is wrong with the wish is a coded error', async () => {
  const { ask } = await begin();
  assert.deepEqual(await ask('exportFile', { format: 'receipts-csv' }), Uint8Array.of(4, 5));
  await assert.rejects(ask('exportFile', { format: 'pdf' }), { code: 'unknown_format' });
});

test('rows of a result are found again after a change, and by a writer that never gave its number', async () => {
  const { ask, session } = await begin();
  const spec = { text: 'a' };
  const { query } = await ask('query', spec);
  assert.deepEqual(await ask('page', query, 0, 10), []);
  session.queries += 1;
  assert.deepEqual(await ask('page', query, 0, 10), []);
  const next = await begin();
  await assert.rejects(next.ask('page', query + 1, 0, 10), { code: 'query_expired' });
  assert.deepEqual(await next.writer.answer({ method: 'page', args: [query + 1, 0, 10], spec }), []);
});

test('the database is deleted by another page: read-only', async () => {
  const { ask, writer } = await begin();
  writer.lost('version_changed', 'deleted');
  await assert.rejects(ask('apply', receipt), { code: 'read_only', details: { reason: 'version_changed' } });
  assert.equal(writer.store().error.code, 'version_changed');
});
