// SPDX-License-Identifier: Apache-2.0
// The core in two files: a start is done by the first, everything else waits for both.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { firstStart, laterStart, workedOn } from '../../tools/split-wasm/walk.mjs';
import { load } from './support/typescript.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}build/wasm/split/`;
const skip = existsSync(`${folder}rest.wasm`) ? false : 'the core is not divided: run tools/build.sh web';
const sample = () => readFileSync(`${root}web/public/sample/alma.accession`);
const { loadFirstPart, loadWhole } = await load('worker/core');
const { compiledFrom } = await load('worker/core_parts');

describe('a core in two parts', { skip }, () => {
  const parts = { first: 'first.wasm', rest: 'rest.wasm' };
  const own = { fetch: globalThis.fetch, XMLHttpRequest: globalThis.XMLHttpRequest };
  let fetched;
  let online;

  beforeEach(() => {
    fetched = [];
    online = true;
    const bytesOf = (address, how) => {
      fetched.push(`${how} ${address}`);
      if (!online) throw new TypeError('no network');
      return readFileSync(folder + address);
    };
    globalThis.fetch = async (address) => new Response(bytesOf(address, 'fetch'), { headers: { 'Content-Type': 'application/wasm' } });
    globalThis.XMLHttpRequest = class {
      open(_, address) { this.address = address; }
      send() {
        const bytes = bytesOf(this.address, 'at once');
        this.response = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
        this.status = 200;
      }
    };
  });
  afterEach(() => { Object.assign(globalThis, own); });

  test('a first and a later start are done without the rest', async () => {
    const { module, parts: core } = await loadFirstPart(parts);
    firstStart(module, '/first', sample());
    const evening = workedOn((await loadWhole()).module, sample());
    for (const large of [1024 * 1024, Infinity]) await laterStart(module, `/later-${large}`, evening, large);
    assert.deepEqual(fetched, ['fetch first.wasm']);
    assert.equal(core.complete, false);
  });

  const command = `${root}build/release/accession`;
  const notBuilt = existsSync(command) ? false : 'not built: build/release/accession';
  for (const lines of ['300', '20000']) {
    test(`so is one with ${lines} lines`, { skip: notBuilt }, async (t) => {
      const folderOf = mkdtempSync(join(tmpdir(), 'accession-parts-'));
      t.after(() => { rmSync(folderOf, { recursive: true }); });
      const file = join(folderOf, 'library.accession');
      execFileSync(command, ['sample', '--rulebook', 'alma', '--lines', lines, '--out', file]);
      const evening = workedOn((await loadWhole()).module, readFileSync(file));
      const { module } = await loadFirstPart(parts);
      await laterStart(module, '/later', evening, 1024 * 1024);
      assert.deepEqual(fetched, ['fetch first.wasm']);
    });
  }

  test('a first part that was asked for ahead is not asked for again, unless it could not be had', async () => {
    await loadFirstPart(parts, undefined, compiledFrom(parts.first));
    assert.deepEqual(fetched, ['fetch first.wasm']);
    online = false;
    const ahead = compiledFrom(parts.first);
    await assert.rejects(ahead, { code: 'program_incomplete' });
    online = true;
    fetched.length = 0;
    const { module } = await loadFirstPart(parts, undefined, ahead);
    assert.equal(typeof module.Session, 'function');
    assert.deepEqual(fetched, ['fetch first.wasm']);
  });

  test('with the rest it does what the whole core does', async () => {
    const { module, parts: core } = await loadFirstPart(parts);
    await Promise.all([core.complement(), core.complement()]);
    assert.equal(core.complete, true);
    const evening = workedOn(module, sample());
    assert.deepEqual(fetched, ['fetch first.wasm', 'fetch rest.wasm']);
    assert.deepEqual(evening, workedOn((await loadWhole()).module, sample()));
  });

  test('what a start seldom does fetches the rest at once', async () => {
    const { module, parts: core } = await loadFirstPart(parts);
    const evening = workedOn(module, sample());
    assert.deepEqual(fetched, ['fetch first.wasm', 'at once rest.wasm']);
    assert.equal(core.complete, true);
    await core.complement();
    assert.deepEqual(evening, workedOn((await loadWhole()).module, sample()));
  });

  test('where the rest can’t be had, that is said, and it is tried again', async () => {
    const { parts: core } = await loadFirstPart(parts);
    online = false;
    await assert.rejects(core.complement(), { code: 'program_incomplete' });
    online = true;
    await core.complement();
    assert.equal(core.complete, true);
  });

  test('where the first part can’t be had there is no core', async () => {
    online = false;
    await assert.rejects(loadFirstPart(parts), { code: 'program_incomplete' });
  });
});
