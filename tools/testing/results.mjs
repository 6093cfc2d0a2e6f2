// SPDX-License-Identifier: Apache-2.0
// Numbers out of the reports of the test runners. A runner that failed without reporting a failed
// test (it crashed, or could not start) counts as one.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

function withRunner(counts, ok) {
  return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** One JSON report for each program; a program that died left none, and ctest names it. */
export function readGoogleTest(folder, ok, ctestOutput) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const reports = existsSync(folder) ? readdirSync(folder).filter((n) => n.endsWith('.json')) : [];
  for (const name of reports) {
    const report = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    for (const test of report.testsuites.flatMap((suite) => suite.testsuite)) {
      if (test.failures?.length > 0) counts.failed += 1;
      else if (test.result === 'SKIPPED' || test.status === 'NOTRUN') counts.skipped += 1;
      else counts.passed += 1;
    }
  }
  const programs = ctestOutput.match(/tests failed out of (\d+)/)?.[1];
  if (!ok && programs !== undefined) counts.failed += Math.max(0, programs - reports.length);
  return withRunner(counts, ok);
}

/** The closing comments of a TAP report: `# pass 12`. */
export function readNodeTest(file, ok) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const number = (word) => Number(text.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  const counts = {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  };
  return withRunner(counts, ok);
}

/** A test that passed at the second try only is counted as passed; the report names it flaky. */
export function readPlaywright(file, ok) {
  if (!existsSync(file)) return withRunner({ passed: 0, failed: 0, skipped: 0 }, false);
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  if (stats.flaky > 0) console.log(`flaky: ${stats.flaky} passed at a second try`);
  return withRunner(
    { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped },
    ok,
  );
}
