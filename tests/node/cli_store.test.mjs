// SPDX-License-Identifier: Apache-2.0
// `accession store` and `accession rescue`: a workspace in a folder, damaged, mended, rescued.
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { accession, lineWhere, program, scratch, skip, today } from './support/cli.mjs';

function good(...args) {
  const { status, stdout, stderr } = accession(...args);
  assert.equal(status, 0, `${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

/** A store of a small library, and the workspace file it was begun from. */
function begun(t) {
  const folder = scratch(t);
  const file = join(folder, 'whole.accession');
  const store = join(folder, 'store');
  good('sample', '--lines', 60, '--today', today, '--out', file);
  good('store', 'begin', store, file);
  return { folder, file, store };
}

describe('a store in a folder', { skip }, () => {
  test('begins, is good, and stays good when it is compacted', (t) => {
    const { store } = begun(t);
    assert.match(good('store', 'check', store), /\ngood\n$/);
    good('store', 'compact', store);
    assert.match(good('store', 'check', store), /\ngood\n$/);
    assert.deepEqual(readdirSync(store).filter((name) => name.startsWith('snapshot')), ['snapshot-000002']);
  });

  test('is not begun over another one', (t) => {
    const { file, store } = begun(t);
    const { status, stderr } = accession('store', 'begin', store, file);
    assert.equal(status, 2);
    assert.match(stderr, /store_not_empty/);
  });

  test('a damaged manifest is told once, and mended', (t) => {
    const { store } = begun(t);
    const manifest = join(store, 'manifest-a');
    const bytes = readFileSync(manifest);
    bytes[20] ^= 1;
    writeFileSync(manifest, bytes);
    assert.match(accession('store', 'check', store).stderr, /manifest_damaged/);
    good('store', 'compact', store);
    const { status, stderr } = accession('store', 'check', store);
    assert.equal(status, 0);
    assert.equal(stderr, '');
  });

  test('a damaged snapshot is not good, and nothing else is said of it', (t) => {
    const { store } = begun(t);
    const snapshot = join(store, 'snapshot-000001');
    const bytes = readFileSync(snapshot);
    bytes[bytes.length >> 1] ^= 1;
    writeFileSync(snapshot, bytes);
    const { status, stdout, stderr } = accession('store', 'check', store);
    assert.equal(status, 2);
    assert.match(stderr, /snapshot_damaged/);
    assert.match(stdout, /\nnot good\n$/);
  });

  test('one that can’t be read is saved as it is, and what was done can be read in that', (t) => {
    const { folder, store } = begun(t);
    rmSync(join(store, 'snapshot-000001'));
    const files = readdirSync(store);
    const rescued = join(folder, 'rescued.accession');
    const { status, stderr } = accession('store', 'rescue', store, rescued);
    assert.equal(status, 2);
    assert.match(stderr, /store_unreadable/);
    assert.deepEqual(readdirSync(store), files);
    const told = accession('rescue', 'inspect', rescued);
    assert.match(told.stdout, /damaged parts +1\n/);
    assert.match(told.stdout, /commands +\d+\n/);
  });

  test('where there is no store none is made', (t) => {
    const folder = scratch(t);
    for (const [name, ...more] of [['check'], ['compact'], ['rescue', join(folder, 'out')]]) {
      const { status, stderr } = accession('store', name, join(folder, 'typo'), ...more);
      assert.equal(status, 2, name);
      assert.match(stderr, /store_empty/);
    }
    assert.deepEqual(readdirSync(folder), []);
    writeFileSync(join(folder, 'file'), 'x');
    assert.match(accession('store', 'check', join(folder, 'file')).stderr, /not_a_folder/);
  });

  test('a folder without a store is said to be one', (t) => {
    const { status, stderr } = accession('store', 'check', join(scratch(t), 'nothing'));
    assert.equal(status, 2);
    assert.match(stderr, /store_empty/);
  });
});

describe('a rescue file', { skip }, () => {
  test('says what is in it, and is done where it is missing, once', (t) => {
    const { folder, file } = begun(t);
    const line = lineWhere(file, (one) => one.status === 'Sent' && one.waiting > 0);
    const commands = join(folder, 'commands.json');
    const item = line.items.find(({ status }) => status === 'Expected').id;
    writeFileSync(commands, JSON.stringify([{
      id: 'r1', action: 'receive', line: line.id, items: [item], today, at: 1, actor: 'm.silva', device: 'laptop 2',
    }]));
    const worked = join(folder, 'worked.accession');
    copyFileSync(file, worked);
    good('apply', worked, commands);
    const told = good('rescue', 'inspect', worked);
    assert.match(told, /commands +1\n/);
    assert.match(told, /1 +receive .*m\.silva +laptop 2/);
    assert.match(good('rescue', 'apply', worked, file), /^1 done, 0 were done before, 0 refused/);
    assert.match(good('rescue', 'apply', worked, file), /^0 done, 1 were done before, 0 refused/);
    const state = (name) => JSON.parse(good('show', name, '--json')).stateHash;
    assert.equal(state(file), state(worked));
  });

  test('what is no such file is refused', () => {
    const { status, stderr } = accession('rescue', 'inspect', program);
    assert.equal(status, 2);
    assert.match(stderr, /not_a_workspace_file/);
  });
});
