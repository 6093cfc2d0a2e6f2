// SPDX-License-Identifier: Apache-2.0
// What the runners of tests report is read right: what failed, where, and what passed only at a second try.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { failedFiles, readNodeTest, readPlaywright } from '../../tools/testing/results.mjs';

const folder = mkdtempSync(join(tmpdir(), 'accession-results-'));
after(() => { rmSync(folder, { recursive: true }); });

const file = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test('the files of failed tests are found: of suites, and of what ended before it began', () => {
  const failing = file('one.test.mjs', 'import { describe, test } from "node:test"; describe("a", () => { test("b", () => { throw new Error("not ok 1 - c"); }); });');
  const ended = file('two.test.mjs', 'process.exit(3);');
  const good = file('three.test.mjs', 'import { test } from "node:test"; test("a", () => {}); test("b", { skip: true }, () => {});');
  const env = { ...process.env };
  delete env.NODE_TEST_CONTEXT; // or it reports to the runner of this test
  const { stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', failing, ended, good], { encoding: 'utf8', env });
  const tap = file('report.tap', stdout);
  assert.deepEqual(failedFiles(tap).sort(), [failing, ended].sort());
  assert.deepEqual(readNodeTest(tap, false), { passed: 1, failed: 2, skipped: 1 });
  assert.deepEqual(failedFiles(join(folder, 'none.tap')), []);
});

test('what a browser passed at a second try is counted as passed, and named', (t) => {
  const said = t.mock.method(console, 'log', () => {});
  const spec = (title, status) => ({ title, file: 'a.spec.ts', tests: [{ projectName: 'firefox', status }] });
  const report = file('report.json', JSON.stringify({
    stats: { expected: 1, flaky: 1, unexpected: 0, skipped: 0 },
    suites: [{ suites: [{ specs: [spec('good', 'expected'), spec('late', 'flaky')] }] }],
  }));
  assert.deepEqual(readPlaywright(report, true), { passed: 2, failed: 0, skipped: 0 });
  assert.deepEqual(said.mock.calls.map(({ arguments: [text] }) => text), ['flaky, passed at a second try: a.spec.ts, firefox: late']);
});
