// SPDX-License-Identifier: Apache-2.0
// Reads what llvm-cov exported and lists the branches that were never taken, file by file:
// node tools/testing/coverage.mjs FILE. Exit status 1 when there are any.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const [file] = process.argv.slice(2);
const { data } = JSON.parse(readFileSync(file, 'utf8'));
// Clang 19 puts the branches of a comparison it writes itself on the end of "= default" and never
// counts one of them as false, however many different records are compared: they say nothing.
const linesOf = new Map();
function isWrittenByCompiler(file, line, column) {
  if (!linesOf.has(file)) linesOf.set(file, readFileSync(file, 'utf8').split('\n'));
  return linesOf.get(file)[line - 1].slice(0, column).endsWith('= default');
}
// [line, column, end line, end column, times true, times false, ...]: a template has several copies
// of a branch, of which one taken is enough.
const branches = new Map();
for (const { filename, branches: list } of data.flatMap(({ files }) => files)) {
  const name = relative(process.cwd(), filename);
  for (const [line, column, , , yes, no] of list) {
    if (isWrittenByCompiler(filename, line, column)) continue;
    const key = `${name}:${line}:${column}`;
    const [hadYes, hadNo] = branches.get(key) ?? [0, 0];
    branches.set(key, [hadYes + yes, hadNo + no]);
  }
}
const perFile = new Map();
for (const [key, [yes, no]] of branches) {
  const [name, line, column] = key.split(':');
  const of = perFile.get(name) ?? { all: 0, taken: 0, missing: [] };
  perFile.set(name, of);
  of.all += 2;
  of.taken += (yes > 0) + (no > 0);
  if (yes === 0 && no === 0) of.missing.push(`${line}:${column} never reached`);
  else if (yes === 0) of.missing.push(`${line}:${column} never true`);
  else if (no === 0) of.missing.push(`${line}:${column} never false`);
}
let all = 0;
let taken = 0;
for (const [name, of] of [...perFile].sort(([one], [other]) => one.localeCompare(other))) {
  all += of.all;
  taken += of.taken;
  if (of.missing.length > 0) console.log(`${name}: ${of.taken} of ${of.all}\n  ${of.missing.join('\n  ')}`);
}
console.log(`${taken} of ${all} branches taken (${((taken * 100) / Math.max(1, all)).toFixed(2)} %)`);
process.exit(taken === all ? 0 : 1);
