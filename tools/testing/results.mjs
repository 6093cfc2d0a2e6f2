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

/** The files in which a TAP report has failures, by what it says of their places. */
export function failedFiles(file) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const failures = text.matchAll(/^ *not ok .*\n(?: +(?!\.\.\.).*\n)*? +location: '(?:file:\/\/)?(.+):\d+:\d+'$/gm);
  return [...new Set([...failures].map(([, path]) => path))];
}

/** What passed at a second try only is counted as passed, and named. */
export function tellFlaky(titles) {
  for (const title of titles) console.log(`flaky, passed at a second try: ${title}`);
}

function* testsOf({ suites = [], specs = [] }) {
  for (const { file, title, tests } of specs) {
    for (const { status, projectName } of tests) yield { status, title: `${file}, ${projectName}: ${title}` };
  }
  for (const suite of suites) yield* testsOf(suite);
}

export function readPlaywright(file, ok) {
  if (!existsSync(file)) return withRunner({ passed: 0, failed: 0, skipped: 0 }, false);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const { stats } = report;
  tellFlaky([...testsOf(report)].filter(({ status }) => status === 'flaky').map(({ title }) => title));
  return withRunner(
    { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped },
    ok,
  );
}
