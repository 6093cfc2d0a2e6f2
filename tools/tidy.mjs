#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Checks what no compiler does: each source file names its licence, none grows beyond reading, and
// nothing in the repository speaks of one machine or one mirror.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

const MAX_LINES = 500;
const LICENCE = 'SPDX-License-Identifier: Apache-2.0';
const SOURCES = /^(core|wasm|web|tools|tests|cmake)\/|^[^/]+$/;
const WITH_LICENCE = new Set([
  '.cpp', '.h', '.ts', '.mjs', '.js', '.sh', '.css', '.html', '.cmake', '.py',
]);
const BINARY = new Set(['.png', '.ico', '.woff2', '.accession', '.wasm', '.mrc', '.pdf']);

// Put together from parts, so that this file does not find itself.
const MIRRORS = [['registry', 'npmjs'], ['registry', 'yarnpkg'], ['deb', 'debian']].map((name) =>
  name.join('\\.'),
);
const FORBIDDEN = [
  ["an absolute path of somebody's machine", /(^|[\s"'`(=])\/(work|home|Users|root)\/[\w.-]/],
  ['the address of a package mirror', new RegExp(MIRRORS.join('|'), 'i')],
  ['a resolved address in a lock file', /"resolved": *"http/],
  ['a conflict marker', /^(<{7}|>{7}) /m],
];

const problems = [];
const report = (file, line, text) => problems.push(`${file}${line ? `:${line}` : ''}: ${text}`);

function trackedFiles() {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  return list.toString('utf8').split('\0').filter(Boolean).sort();
}

function isScript(text) {
  return text.startsWith('#!');
}

function checkLicence(file, text) {
  if (!WITH_LICENCE.has(extname(file)) && !isScript(text)) return;
  const head = text.split('\n', 5).join('\n');
  if (!head.includes(LICENCE)) report(file, 1, `the first lines lack "${LICENCE}"`);
}

function checkSize(file, text) {
  if (!SOURCES.test(file) || !WITH_LICENCE.has(extname(file))) return;
  const lines = text.split('\n').length - 1;
  if (lines > MAX_LINES) report(file, 0, `${lines} lines; ${MAX_LINES} is the most one file may have`);
}

function checkWords(file, text) {
  for (const [what, pattern] of FORBIDDEN) {
    const found = pattern.exec(text);
    if (found) report(file, text.slice(0, found.index + 1).split('\n').length, `names ${what}`);
  }
}

for (const file of trackedFiles()) {
  if (BINARY.has(extname(file))) continue;
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    continue; // deleted, but not yet in the index
  }
  checkLicence(file, text);
  checkSize(file, text);
  checkWords(file, text);
}

for (const problem of problems) console.log(problem);
console.log(problems.length === 0 ? 'Tidy.' : `${problems.length} untidy.`);
process.exit(problems.length === 0 ? 0 : 1);
