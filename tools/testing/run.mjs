// SPDX-License-Identifier: Apache-2.0
// Runs the groups asked for, one after the other, and sums up. A group that fails stops no other.
import { performance } from 'node:perf_hooks';
import { groups } from './groups.mjs';

const asked = process.argv.slice(2);
if (asked.includes('--list')) {
  for (const group of groups) console.log(`${group.name.padEnd(10)} ${group.about}`);
  process.exit(0);
}
const unknown = asked.filter((name) => !groups.some((group) => group.name === name));
if (unknown.length > 0) {
  console.error(`There is no test group called ${unknown.join(', ')}: see tools/test --list.`);
  process.exit(1);
}

const sum = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
for (const group of groups) {
  if (asked.length > 0 && !asked.includes(group.name)) continue;
  if (!group.present()) continue;
  console.log(`\n== ${group.name}: ${group.about}`);
  const began = performance.now();
  const result = await outcome(group);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (result.failed > 0) {
    failures.push(group.name);
    console.log(result.output.trimEnd());
  }
  console.log(`${group.name}: ${counts(result)} (${seconds} s)`);
  for (const key of Object.keys(sum)) sum[key] += result[key];
}

/** A group that could not even be run is one failed test, with the reason as its output. */
async function outcome(group) {
  try {
    const result = await group.run();
    return { passed: 0, failed: 0, skipped: 0, output: '', ...result };
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: String(error?.stack ?? error) };
  }
}

function counts({ passed, failed, skipped }) {
  const skips = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${skips}`;
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${counts(sum)}`);
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);
