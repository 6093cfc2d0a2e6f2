// SPDX-License-Identifier: Apache-2.0
// What the writer does with what is kept: opening what can't be opened, compacting, rescue files,
// forgetting. Nothing that is here and nowhere else goes away unless a file has it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PretendedSession, begin, rounds, timers } from './support/pretended_writer.mjs';

const receipt = [{ id: 'c1', line: 'L1', at: 700 }];
const quota = Object.assign(new Error('QuotaExceededError'), { code: 'quota_exceeded' });
const session = (settings) => Object.assign(new PretendedSession(), settings);

test('the core is told who writes: a fencing number and a text nobody else has', async () => {
  const { session } = await begin();
  assert.deepEqual(session.options, { fence: 3, token: 'token' });
});

for (const [foundAs, code] of [['newer_format', 'newer_format'], ['unreadable', 'store_unreadable']]) {
  test(`found ${foundAs}: nothing is opened, nothing touched; the files can be saved as they are`, async () => {
    const { ask, stored, writer } = await begin({ session: session({ foundAs }) });
    assert.equal(writer.store().state, 'failed');
    assert.equal(writer.store().error.code, code);
    for (const method of ['describe', 'importFiles', 'resetToSample', 'apply', 'verify', 'replaceWith']) {
      await assert.rejects(ask(method, []), { code }, method);
    }
    assert.equal((await ask('device')).open, false);
    assert.deepEqual(await ask('rescueFile'), Uint8Array.of(9));
    await rounds();
    assert.deepEqual(stored, []);
  });
}

test('unreadable: forgotten only after the files were saved; a newer format never', async () => {
  const unreadable = await begin({ session: session({ foundAs: 'unreadable' }) });
  await assert.rejects(unreadable.ask('forget'), { code: 'unsent_changes' });
  await unreadable.ask('rescueFile');
  await unreadable.ask('forget');
  assert.equal(unreadable.writer.store().state, 'saved');
  assert.equal((await unreadable.ask('describe')).name, 'Library');
  const newer = await begin({ session: session({ foundAs: 'newer_format' }) });
  await newer.ask('rescueFile');
  await assert.rejects(newer.ask('forget'), { code: 'newer_format' });
});

test('what could not be mended: read-only', async () => {
  const { ask, writer } = await begin({ session: session({ readOnly: true }) });
  assert.equal(writer.store().error.code, 'storage_failed');
  await assert.rejects(ask('apply', receipt), { code: 'read_only' });
});

test('what opening told is told on, until another workspace takes its place', async () => {
  const notes = [{ code: 'tail_cut', file: 'log-000003', number: 17 }];
  const { ask, writer } = await begin({ session: session({ notes }) });
  assert.deepEqual(writer.store().notes, notes);
  assert.deepEqual((await ask('device')).notes, notes);
  await ask('resetToSample', 'folio');
  assert.equal(writer.store().notes, undefined);
});

test('a snapshot is made in slices between questions, stored, and what is left over removed', async () => {
  let time = 0;
  const leftovers = ['/workspace/snapshot-000001'];
  const core = session({ slices: 4, leftovers, elapse: () => { time += 20; } });
  const { ask, stored, session: made } = await begin({ session: core, clock: () => time });
  const waiting = ask('line', 'L1');
  await rounds();
  assert.deepEqual(await waiting, { id: 'L1' });
  assert.deepEqual(stored.at(-2), { put: ['/workspace/snapshot-000002'], remove: [] });
  assert.deepEqual(stored.at(-1), { put: [], remove: leftovers });
  // Slices that take too long become smaller.
  assert.ok(made.compacted.at(-1) < made.compacted[0], String(made.compacted));
});

test('nothing is removed before all that was touched is stored', async () => {
  const finishes = [];
  const sync = (changes) => new Promise((resolve) => { finishes.push({ changes, resolve }); });
  const core = session({ leftovers: ['/workspace/old'] });
  const { ask } = await begin({ session: core, sync });
  await rounds();
  finishes.shift()?.resolve();
  await rounds();
  const { swept } = core;
  core.slices = 1;
  void ask('apply', receipt);
  finishes.shift().resolve();
  await rounds();
  assert.deepEqual(finishes[0].changes.put, ['/workspace/snapshot-000002']);
  assert.equal(core.swept, swept);
  finishes.shift().resolve();
  await rounds();
  assert.equal(core.swept, swept + 1);
});

test('compacting on demand tells the sizes before and after', async () => {
  const { ask } = await begin();
  assert.deepEqual(await ask('compactNow'), { before: 100, after: 40 });
});

test('while nobody changes anything, a log that a start would notice is taken into a snapshot', async () => {
  const { after, pass, waiting } = timers();
  const core = session({ logBytes: 256 * 1024 });
  const { session: made, stored, ask } = await begin({ session: core, after });
  await pass();
  assert.equal(made.bytes, undefined, 'a short log is left');
  core.logBytes += 1;
  await ask('apply', receipt);
  await ask('apply', [{ id: 'c2', line: 'L1' }]);
  assert.equal(waiting.size, 1, 'each change begins the wait anew');
  await pass();
  assert.equal(made.bytes, 40);
  assert.ok(stored.some(({ put }) => put.includes('/workspace/snapshot-000002')));
  core.bytes = 64 * 1024 * 1024;
  core.logBytes = 1024 * 1024;
  await ask('apply', [{ id: 'c3', line: 'L1' }]);
  await pass();
  assert.equal(made.bytes, 64 * 1024 * 1024, 'a large snapshot is not written again for a few receipts');
});

test('a compaction that can not be stored: read-only, nothing removed', async () => {
  const core = session({});
  let full = false;
  const sync = () => (full ? Promise.reject(quota) : Promise.resolve());
  const { ask, writer } = await begin({ session: core, sync });
  await rounds();
  const { swept } = core;
  full = true;
  await assert.rejects(ask('compactNow'), { code: 'quota_exceeded' });
  assert.equal(writer.store().error.code, 'quota_exceeded');
  assert.equal(core.swept, swept);
});

test('when nothing can be saved: how many changes are in memory only; the file says what was saved', async () => {
  const { ask, writer } = await begin({ sync: () => Promise.reject(quota) });
  await assert.rejects(ask('apply', receipt), { code: 'quota_exceeded' });
  assert.equal(writer.store().unsaved, 1);
  assert.throws(() => writer.mayReopen(false), { code: 'unsaved_changes' });
  writer.mayReopen(true);
  assert.deepEqual(await ask('rescueFile'), Uint8Array.of(1, 7));
  writer.mayReopen(false);
});

test('a core that has failed is asked for a rescue file all the same', async () => {
  const { ask, session } = await begin();
  session.describe = () => { throw new WebAssembly.RuntimeError('unreachable'); };
  await assert.rejects(ask('describe'), { code: 'core_failed' });
  assert.deepEqual(await ask('rescueFile'), Uint8Array.of(1, 7));
});

test('forgetting: refused while something is unsent, unless a rescue file has all of it', async () => {
  const { ask, forgotten, writer, next, session, events } = await begin();
  await assert.rejects(ask('forget'), { code: 'unsent_changes', details: { changes: 5 } });
  await ask('rescueFile');
  assert.equal((await ask('device')).rescued, true);
  await ask('apply', receipt);
  // One more since: the file has not everything any more.
  assert.equal((await ask('device')).rescued, false);
  await assert.rejects(ask('forget'), { code: 'unsent_changes', details: { changes: 6 } });
  assert.equal(forgotten.length, 0);
  await ask('rescueFile');
  const forgetting = ask('forget');
  const meanwhile = ask('apply', receipt);
  await forgetting;
  assert.equal(forgotten.length, 1);
  assert.ok(session.deleted);
  assert.deepEqual(next.loaded, ['sample alma']);
  // What was asked meanwhile is done in the new workspace, not in the one that is gone.
  assert.equal((await meanwhile)[0].sequence, 1);
  assert.equal(writer.store().queued, 1);
  assert.ok(events.some(({ type }) => type === 'replaced'));
  await assert.rejects(ask('forget'), { code: 'unsent_changes' });
});

test('changes that could not be done again count as unsent', async () => {
  const core = session({ commands: 0, stranded: [{ id: 'c9' }] });
  const { ask } = await begin({ session: core });
  await assert.rejects(ask('forget'), { code: 'unsent_changes', details: { changes: 1 } });
});

test('replacing the workspace by a file: refused as forgetting is', async () => {
  const { ask, session } = await begin();
  const file = new TextEncoder().encode('a file');
  await assert.rejects(ask('replaceWith', file), { code: 'unsent_changes' });
  await ask('rescueFile');
  assert.equal((await ask('replaceWith', file)).name, 'Library');
  assert.deepEqual(session.loaded, ['a file']);
});

test('a deletion that fails half-way: read-only, since nobody knows what is there', async () => {
  const { ask, writer } = await begin({ session: session({ commands: 0 }), forget: () => Promise.reject(quota) });
  await assert.rejects(ask('forget'), { code: 'quota_exceeded' });
  assert.equal(writer.store().state, 'failed');
});

test('doing what a rescue file has: stored before it is answered', async () => {
  const { ask, stored, writer } = await begin();
  assert.deepEqual(await ask('applyRescue', new Uint8Array()), { done: 2, known: 1, refused: [], damaged: 0 });
  assert.equal(stored.length, 1);
  assert.equal(writer.store().queued, 7);
});

test('checking compares with the database; what is written meanwhile is no difference', async () => {
  let during = async () => {};
  const audit = async () => {
    await during();
    return { files: 2, different: ['log'], missing: [], extra: [] };
  };
  const { ask } = await begin({ audit });
  assert.deepEqual(await ask('verify').then(({ good, database }) => ({ good, database })), {
    good: false, database: { different: ['log'], missing: [], extra: [] },
  });
  during = () => ask('apply', receipt);
  assert.equal((await ask('verify')).good, true);
});

test('the age of the oldest change that is nowhere else', async () => {
  const { ask, writer } = await begin();
  assert.equal(writer.store().oldestUnsent, 500);
  await ask('resetToSample', 'folio');
  assert.equal(writer.store().oldestUnsent, undefined);
  await ask('apply', receipt);
  assert.equal(writer.store().oldestUnsent, 700);
});

/** A note that outlives the disk. */
function keptTrace(at) {
  const trace = { at, written: 0, read: async () => trace.at, write: async (now) => { trace.at = now; trace.written += 1; }, remove: async () => { trace.at = undefined; } };
  return trace;
}
const vanished = ({ writer }) => (writer.store().notes ?? []).filter(({ code }) => code === 'vanished');

test('an empty place that had something is told of, with its day; one that never had is not', async () => {
  const gone = await begin({ session: new PretendedSession({ found: false }), trace: keptTrace(500) });
  assert.deepEqual(vanished(gone), [{ code: 'vanished', file: '', number: 500 }]);
  assert.deepEqual(vanished(await begin({ session: new PretendedSession({ found: false }), trace: keptTrace() })), []);
  assert.deepEqual(vanished(await begin({ trace: keptTrace(500) })), []);
  const mute = { read: async () => { throw new Error('no cache'); }, write: async () => { throw new Error('no cache'); }, remove: async () => undefined };
  assert.deepEqual(vanished(await begin({ session: new PretendedSession({ found: false }), trace: mute })), []);
});

test('what somebody did is noted once in a while; the sample alone is not, nor what only memory has', async () => {
  const sample = keptTrace();
  await begin({ session: new PretendedSession({ found: false }), trace: sample });
  await rounds();
  assert.equal(sample.written, 0);
  let time = 1000;
  const trace = keptTrace();
  const { ask } = await begin({ trace, now: () => time });
  await ask('apply', [{ id: 'n1', line: 'L1', at: 1 }]);
  await ask('apply', [{ id: 'n2', line: 'L1', at: 1 }]);
  await rounds();
  assert.deepEqual([trace.at, trace.written], [1000, 1]);
  time += 3_600_000;
  await ask('apply', [{ id: 'n3', line: 'L1', at: 1 }]);
  await rounds();
  assert.deepEqual([trace.at, trace.written], [time, 2]);
  const memory = keptTrace();
  await (await begin({ trace: memory, durable: false })).ask('apply', [{ id: 'n4', line: 'L1', at: 1 }]);
  await rounds();
  assert.equal(memory.written, 0);
});

test('what was forgotten on purpose is not missed', async () => {
  const trace = keptTrace(500);
  const { ask } = await begin({ session: session({ foundAs: 'unreadable' }), trace });
  await ask('rescueFile');
  await ask('forget');
  await rounds();
  assert.equal(trace.at, undefined);
});
