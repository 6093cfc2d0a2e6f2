// SPDX-License-Identifier: Apache-2.0
// What a program without types hands to the package by mistake: refused with a code and words, at once, and
// the workspace is as it was.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { records } from '../../web/examples/records.js';

const folder = fileURLToPath(new URL('../../build/package', import.meta.url));
const skip = existsSync(join(folder, 'package.json')) ? false : 'tools/build.sh package has not made it';
const bad = (words) => ({ code: 'bad_argument', message: words });

let core;
let workspace;
before(async () => {
  if (skip) return;
  core = await import(pathToFileURL(join(folder, 'dist/node.js')).href);
  workspace = await core.openWorkspace({ records });
});
after(() => workspace?.close());

test('no question hangs, throws instead of refusing, or spoils the workspace, whatever it is asked with', { skip, timeout: 60_000 }, async () => {
  const before = (await workspace.describe()).stateHash;
  const cycle = {};
  cycle.self = cycle;
  const wrong = [undefined, null, 5, NaN, 'x', [], () => 1, Symbol('s'), [null], [5], 10n, { deep: 10n }, [{ deep: 10n }], cycle, [cycle], { deep: () => 1 }];
  const questions = Object.keys(workspace).filter((name) => typeof workspace[name] === 'function'
    && !['close', 'forget', 'subscribe', 'command', 'undoImport', 'keepImport'].includes(name));
  assert.ok(questions.length > 30, questions.join(' '));
  for (const name of questions) {
    for (const value of wrong) {
      const asked = workspace[name](value, value);
      assert.ok(asked instanceof Promise, name);
      const reason = await asked.then(() => undefined, (error) => error);
      if (reason === undefined) continue;
      assert.ok(reason instanceof core.BackendError, `${name}: ${String(reason)}`);
      assert.ok(typeof reason.code === 'string' && !['core_failed', 'internal_error', 'read_only'].includes(reason.code), `${name}: ${reason.code}`);
    }
  }
  assert.equal((await workspace.describe()).stateHash, before);
});

test('the words say which argument, what it has to be, and what it is', { skip }, async () => {
  await assert.rejects(workspace.scan(5, '2026-03-02'), bad('scan: `text` has to be a string; it is a number.'));
  await assert.rejects(workspace.apply({ action: 'receive' }), bad('apply: `commands` has to be an array; it is an object (Object).'));
  await assert.rejects(workspace.importFiles([{ name: 'a.json', bytes: 'text' }], { replace: false }),
    bad('importFiles: `files` has to be an array, each of it an object whose `bytes` is a Uint8Array; it is an array.'));
  await assert.rejects(workspace.perform('receive'), bad("command: `intent` has to be an object; it is 'receive'."));
  assert.throws(() => workspace.subscribe('changed'), bad("subscribe: `listener` has to be a function; it is 'changed'."));
  assert.throws(() => core.setWasmUrl(5), { code: 'bad_argument' });
  assert.throws(() => core.setWasmUrl('http://['), bad('setWasmUrl: this is no address: http://['));
});

test('what the core cannot read is a bad argument too, whichever part of it', { skip }, async () => {
  const spec = { text: '', filters: {}, sort: 'number', descending: false };
  for (const [ask, reason, where] of [
    [() => workspace.query({ ...spec, text: 5 }), 'wrong_type', 'text'],
    [() => workspace.query({ ...spec, sort: 'colour' }), 'unknown_sort', 'sort'],
    [() => workspace.query({ ...spec, filters: { colour: ['red'] } }), 'unknown_axis', ''],
    [() => workspace.query({ ...spec, where: { sentFrom: 'May' } }), 'invalid_date', 'where.sentFrom'],
    [() => workspace.preview({ action: 'receive' }), 'missing_field', ''],
    [() => workspace.apply([{ action: 5 }]), 'wrong_type', ''],
    [() => workspace.workLists({ today: 'May' }), 'invalid_date', ''],
    [() => workspace.exportFile({ format: 'clay' }), 'unknown_format', ''],
  ]) {
    const error = await ask().then(() => undefined, (refused) => refused);
    assert.equal(error?.code, 'bad_argument', reason);
    assert.equal(error.details.reason, reason);
    assert.match(error.message, new RegExp(`: ${reason}.*${where}`));
  }
  await assert.rejects(workspace.scan('x', 'today'), bad("scan: `today` has to be a day, as 2026-03-02; it is 'today'."));
});

test('empty lists of records: a portal may have none, but not of what there is no such collection', { skip }, async () => {
  const none = await core.openWorkspace({ records: { purchaseOrders: [], poLines: [], titles: [] } });
  assert.equal(none.empty, true);
  await none.close();
  await assert.rejects(core.openWorkspace({ records: { poems: [] } }), (reason) => reason instanceof core.NotTakenIn && /poems/.test(reason.message + JSON.stringify(reason.report.findings)));
});

test('opening refuses what it does not know, and what would be kept nowhere', { skip }, async () => {
  const { openWorkspace } = core;
  await assert.rejects(openWorkspace(null), { code: 'bad_argument' });
  await assert.rejects(openWorkspace({ name: 'orders', records }), bad('openWorkspace: `name` is for browsers; in Node.js a workspace is kept in a `folder`.'));
  await assert.rejects(openWorkspace({ folder: '' }), { code: 'bad_argument' });
  await assert.rejects(openWorkspace({ database: 'orders' }), /knows no `database`, but workspace, /);
  await assert.rejects(openWorkspace({ records: { poLines: null } }), bad('openWorkspace: `records.poLines` has to be an array; it is null.'));
  await assert.rejects(openWorkspace({ records, rulebook: 'koha' }), bad("openWorkspace: `rulebook` has to be 'alma' or 'folio'; it is 'koha'."));
  await assert.rejects(openWorkspace({ who: {} }), { code: 'bad_argument' });
  await assert.rejects(openWorkspace({ thread: 'worker' }), { code: 'bad_argument' });
  await assert.rejects(openWorkspace({ workspace: new Uint8Array([1]), records }), { code: 'bad_argument' });
  await assert.rejects(openWorkspace({ records: { poems: [{ id: 'x' }] } }), (reason) => reason instanceof core.NotTakenIn && reason.report.findings.length > 0);
});

test('a workspace that was closed says so, however often it is closed', { skip }, async () => {
  const other = await core.openWorkspace({ records });
  const asked = other.describe();
  await Promise.all([other.close(), other.close()]);
  assert.equal((await asked).lines, 2);
  await assert.rejects(other.describe(), { code: 'workspace_closed' });
  await assert.rejects(other.perform({ action: 'receive' }), { code: 'workspace_closed' });
  assert.throws(() => other.subscribe(() => undefined), { code: 'workspace_closed' });
});
