// SPDX-License-Identifier: Apache-2.0
// The conformance scenarios, carried out natively by the command and in WebAssembly: word for word
// the same, and nothing fails.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { linesOf, runFiles } from '../../tools/scenario-wasm.mjs';

const command = 'build/release/accession';
const own = 'tests/conformance/alma';
const beside = '../shared/scenarios/alma';
const folioBeside = '../shared/scenarios/folio';

function native(...paths) {
  return new Promise((resolve) => {
    execFile(command, ['scenario', 'run', ...paths], { maxBuffer: 1 << 26 }, (error, stdout) => {
      resolve({ status: error ? error.code : 0, lines: stdout.trimEnd().split('\n') });
    });
  });
}

async function agree(folder) {
  const told = await native(folder);
  assert.deepEqual(told.lines.filter((line) => line.startsWith('not ok')), []);
  assert.equal(told.status, 0);
  assert.deepEqual(linesOf(await runFiles([folder])), told.lines);
}

test('the project’s own Alma scenarios pass, natively and in WebAssembly', async () => {
  await agree(own);
});

test('the Alma scenarios beside the project pass, natively and in WebAssembly', {
  skip: existsSync(beside) ? false : `${beside} is not there`,
}, async () => {
  await agree(beside);
});

test('the project’s own FOLIO scenarios pass, natively and in WebAssembly', async () => {
  await agree('tests/conformance/folio');
});

test('the FOLIO scenarios beside the project pass, natively and in WebAssembly', {
  skip: existsSync(folioBeside) ? false : `${folioBeside} is not there`,
}, async () => {
  const files = readdirSync(folioBeside).filter((name) => /^\d.*\.json$/.test(name)).sort().map((name) => join(folioBeside, name));
  const told = await native(...files);
  assert.deepEqual(told.lines.filter((line) => line.startsWith('not ok')), []);
  assert.deepEqual(linesOf(await runFiles(files)), told.lines);
});

test('what fails is named with its step, what was expected and what was found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  const file = join(folder, 'wrong.json');
  writeFileSync(file, JSON.stringify({
    rulebook: 'alma',
    scenarios: [
      { id: 'X1', title: 'Closed at once', given: { lines: { L1: { status: 'Sent' } } },
        steps: [{ do: 'list', view: 'all' }, { do: 'close', line: 'L1', expect: { lines: { L1: { status: 'Closed' } } } }] },
      { id: 'X2', title: 'No steps at all' },
      { id: 'X3', title: 'As it is', given: {}, steps: [] },
    ],
  }));
  const told = await native(file);
  assert.equal(told.status, 1);
  assert.match(told.lines[0], /^not ok X1 Closed at once: step 2: refused with \["status_not_allowed"\]/);
  assert.match(told.lines[1], /^not ok X2 No steps at all: not of the form of a scenario/);
  assert.equal(told.lines[2], 'ok X3 As it is');
  assert.equal(told.lines[3], '1 passed, 2 failed');
  writeFileSync(file, '{');
  assert.match((await native(file)).lines[0], /^not ok wrong\.json a file of scenarios: invalid_json/);
});
