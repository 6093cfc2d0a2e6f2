// SPDX-License-Identifier: Apache-2.0
// The page's end of the conversation with its worker.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { backendOver } = await load('worker/client');
const { databaseName, delivered, mayAskAgain, silenceBound } = await load('worker/protocol');

function pretendedWorker(answer) {
  const listeners = {};
  const asked = [];
  const worker = {
    asked,
    emit: (type, event) => listeners[type](event),
    addEventListener: (type, listener) => { listeners[type] = listener; },
    postMessage: ({ id, question }, given) => {
      asked.push(question);
      worker.given = given;
      const reply = answer(question);
      if (reply) setImmediate(() => listeners.message({ data: { type: 'answer', id, answer: reply } }));
    },
  };
  return worker;
}
const ok = (value) => ({ ok: true, value });

test('questions go out, answers and coded errors come back', async () => {
  const failure = { code: 'read_only', message: 'full', details: { reason: 'quota_exceeded' } };
  const worker = pretendedWorker(({ method }) =>
    method === 'apply' ? { ok: false, failure } : ok(method));
  const backend = backendOver(worker, async () => {});
  assert.deepEqual(await Promise.all([backend.describe(), backend.line('L1')]), ['describe', 'line']);
  await assert.rejects(backend.apply([]), { ...failure, name: 'BackendError' });
});

test('what is asked with each scan comes as text; what JSON does not know as it is', async () => {
  const outcomes = [{ command: 'c1', accepted: true, line: { id: 'L1', title: 'Überall' } }];
  assert.deepEqual(delivered('apply', outcomes), { ok: true, text: JSON.stringify(outcomes) });
  assert.deepEqual(delivered('line', undefined), { ok: true, value: undefined });
  const file = Uint8Array.of(1, 2);
  assert.deepEqual(delivered('rescueFile', file), { ok: true, value: file });
  const worker = pretendedWorker(({ method }) => delivered(method, method === 'line' ? null : outcomes));
  const backend = backendOver(worker, async () => {});
  assert.deepEqual(await backend.apply([]), outcomes);
  assert.equal(await backend.line('L2'), null);
});

test('files that come in are handed over, not copied', async () => {
  const worker = pretendedWorker(() => ok({}));
  const bytes = Uint8Array.of(1, 2, 3);
  await backendOver(worker, async () => {}).importFiles([{ name: 'a.json', bytes }], { replace: false });
  assert.deepEqual(worker.given, [bytes.buffer]);
});

test('a page takes the spec of its result along', async () => {
  const spec = { text: 'a', filters: {}, sort: 'title', descending: false };
  const worker = pretendedWorker(({ method }) => ok(method === 'query' ? { query: 9 } : []));
  const backend = backendOver(worker, async () => {});
  const { query } = await backend.query(spec);
  await backend.page(query, 0, 50);
  assert.deepEqual(worker.asked.at(-1), { method: 'page', args: [9, 0, 50], spec });
  await backend.page(8, 0, 50);
  assert.deepEqual(worker.asked.at(-1), { method: 'page', args: [8, 0, 50] });
});

test('asks the browser to keep the data at the first accepted receipt, once; a no is fine', async () => {
  let accepted = false;
  let asked = 0;
  const worker = pretendedWorker(() => ok([{ accepted }]));
  const backend = backendOver(worker, () => { asked += 1; return Promise.reject(new Error('no')); });
  await backend.apply([]);
  assert.equal(asked, 0);
  accepted = true;
  await backend.apply([]);
  await backend.apply([]);
  assert.equal(asked, 1);
});

test('a worker that dies: what waits is refused, and the page learns that nothing can be saved', async () => {
  const worker = pretendedWorker(() => undefined);
  const backend = backendOver(worker, async () => {});
  const events = [];
  const stop = backend.subscribe((event) => events.push(event));
  const waiting = assert.rejects(backend.describe(), { code: 'worker_failed' });
  worker.emit('error', { message: 'no memory' });
  await waiting;
  await assert.rejects(backend.apply([]), { code: 'worker_failed' });
  assert.equal(events.at(-1).store.state, 'failed');
  assert.equal((await backend.store()).error.code, 'worker_failed');
  stop();
  worker.emit('message', { data: { type: 'event', event: { type: 'replaced' } } });
  assert.equal(events.length, 1);
});

test('each place and each user has a database of its own', () => {
  const names = [
    databaseName('https://library.example/desk/'),
    databaseName('https://library.example/desk/index.html?x#/lines'),
    databaseName('https://library.example/other/'),
    databaseName('https://library.example/desk/', { workspace: 'main', user: 'anna/b' }),
    databaseName('https://library.example/desk/', { workspace: 'branch', user: 'anna/b' }),
    databaseName('https://library.example/desk/', { workspace: 'main', user: 'ben' }),
  ];
  assert.equal(names[0], names[1]);
  assert.equal(new Set(names).size, 5);
  assert.equal(names[3], 'accession:/desk/#main/anna%2Fb');
});

test('what may be asked again, and what a writer is long silent over', () => {
  const again = (method) => mayAskAgain({ method, args: [] });
  for (const method of ['describe', 'apply', 'device', 'verify', 'compactNow', 'rescueFile', 'inspectRescue', 'applyRescue', 'sync', 'syncNow', 'attention', 'signOut']) {
    assert.equal(again(method), true, method);
  }
  for (const method of ['importFiles', 'resetToSample', 'replaceWith', 'forget', 'reopen', 'redo', 'discard', 'consentToResend']) assert.equal(again(method), false, method);
  assert.equal(mayAskAgain({ method: 'importFiles', args: [[], { replace: true, dryRun: true }] }), true, 'a dry run');
  const bound = (method, ...args) => silenceBound({ method, args });
  assert.equal(bound('line', 'L1'), 0);
  assert.equal(bound('apply', [{ line: 'L1' }]), 0);
  assert.ok(bound('apply', [{ action: 'run_daily' }]) > 0);
  const files = (size) => [{ name: 'a.json', bytes: new Uint8Array(size) }];
  assert.ok(bound('importFiles', files(4_000_000)) > bound('importFiles', files(10)));
});
