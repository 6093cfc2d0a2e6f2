// SPDX-License-Identifier: Apache-2.0
// What is answered was stored before; after a failure nothing is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { GroupCommit } = await load('store/group_commit');

/** A disk that finishes its transactions when told to. */
function slowDisk() {
  const transactions = [];
  const sync = (touched) =>
    new Promise((resolve, reject) => transactions.push({ touched, resolve, reject }));
  const states = [];
  const commits = new GroupCommit(sync, (state) => states.push(state));
  return { transactions, states, commits };
}
const put = (...paths) => ({ put: paths, remove: [] });
const nothing = { put: [], remove: [] };
const quota = Object.assign(new Error('QuotaExceededError'), { code: 'quota_exceeded' });
const settled = async (promise) => {
  let done = false;
  promise.then(() => { done = true; }, () => { done = true; });
  await new Promise((resolve) => setImmediate(resolve));
  return done;
};

test('what comes while a transaction runs goes together into the next', async () => {
  const { commits, transactions, states } = slowDisk();
  const first = commits.commit(put('/log'));
  const others = [commits.commit(put('/log')), commits.commit(put('/log', '/log2'))];
  assert.equal(transactions.length, 1);
  transactions[0].resolve();
  await first;
  assert.equal(transactions.length, 2);
  assert.deepEqual(transactions[1].touched, put('/log', '/log2'));
  assert.equal(await settled(Promise.any(others)), false);
  transactions[1].resolve();
  await Promise.all(others);
  assert.deepEqual(states, ['busy', 'busy', 'idle']);
});

test('removing wins over an earlier put, below it too; a later put wins over removing', async () => {
  const { commits, transactions } = slowDisk();
  void commits.commit(put('/x'));
  void commits.commit(put('/gen1/a', '/gen1', '/gen10'));
  void commits.commit({ put: ['/gen2/a'], remove: ['/gen1'] });
  void commits.commit(put('/gen1/b'));
  transactions[0].resolve();
  await new Promise((resolve) => setImmediate(resolve));
  const { touched } = transactions[1];
  assert.deepEqual(touched, { put: ['/gen10', '/gen2/a', '/gen1/b'], remove: ['/gen1'] });
});

test('nothing touched: waits for what is under way, since it may be about that', async () => {
  const { commits, transactions } = slowDisk();
  await commits.commit(nothing);
  void commits.commit(put('/log'));
  const again = commits.commit(nothing);
  assert.equal(await settled(again), false);
  transactions[0].resolve();
  await again;
});

test('after a failure nothing is stored and everything refused, with the reason', async () => {
  const { commits, transactions, states } = slowDisk();
  const first = commits.commit(put('/log'));
  const queued = commits.commit(put('/log'));
  transactions[0].reject(quota);
  await assert.rejects(first, { code: 'quota_exceeded' });
  await assert.rejects(queued, { code: 'quota_exceeded' });
  const later = commits.commit(put('/log'));
  await assert.rejects(later, { code: 'read_only', details: { reason: 'quota_exceeded' } });
  await assert.rejects(commits.commit(nothing), { code: 'read_only' });
  assert.equal(transactions.length, 1);
  assert.deepEqual(states, ['busy', 'failed']);
  assert.equal(commits.failure.code, 'quota_exceeded');
});

test('told of a failure: what waits is refused, what runs ends by itself', async () => {
  const { commits, transactions } = slowDisk();
  const running = commits.commit(put('/log'));
  const waiting = commits.commit(put('/log'));
  commits.fail({ code: 'version_changed', message: 'deleted' });
  await assert.rejects(waiting, { code: 'version_changed' });
  transactions[0].resolve();
  await running;
  assert.equal(commits.state, 'failed');
});
