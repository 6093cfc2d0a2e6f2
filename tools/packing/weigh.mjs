#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// What comes over the network, in bytes as brotli sends them: tools/packing/weigh.mjs
//   of the desk: everything until its first room is shown, the core’s first part included
//   of the package: each element with everything that has to be there before it shows something but
//   the core, in one language
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const project = fileURLToPath(new URL('../../', import.meta.url));

function weight(path) {
  const bytes = readFileSync(path);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}

/** Scripts that come with these, in the order in which they are found. */
export function closure(folder, names) {
  const seen = [];
  const waiting = [...names];
  while (waiting.length > 0) {
    const name = waiting.shift();
    if (seen.includes(name)) continue;
    seen.push(name);
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, other] of code.matchAll(/(?:^|[;}\s])(?:import|export)(?:[^'"()`;]*?from)?\s*['"]\.\/([^'"]+)['"]/g)) waiting.push(other);
  }
  return seen;
}

const sum = (folder, names) => names.reduce((total, name) => total + weight(join(folder, name)), 0);

/** Name of the one file of this name, which has a hash of eight letters behind it. */
function named(folder, start) {
  const found = readdirSync(folder).filter((name) => name.startsWith(start) && /^[\w-]{8}\.(?:js|wasm)$/.test(name.slice(start.length)));
  if (found.length !== 1) throw new Error(`${found.length} files are called ${start}…`);
  return found[0];
}

/** The desk's page, its scripts, one language, the room in which it begins, the worker and what a start needs of the core. */
export function deskWeight() {
  const web = join(project, 'build/web');
  const assets = join(web, 'assets');
  const page = readFileSync(join(web, 'index.html'), 'utf8');
  const first = [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)].map(([, name]) => name);
  const scripts = first.filter((name) => name.endsWith('.js'));
  const styles = first.filter((name) => name.endsWith('.css'));
  const code = closure(assets, [...scripts, named(assets, 'receive-')]);
  const worker = closure(assets, [named(assets, 'worker-')]);
  const core = named(assets, 'first-');
  return {
    page: weight(join(web, 'index.html')), styles: sum(assets, styles), scripts: sum(assets, [...new Set(code)]),
    worker: sum(assets, worker), core: weight(join(assets, core)),
  };
}

/** Of each element of the package. */
export function elementWeights() {
  const dist = join(project, 'build/package/dist');
  return Object.fromEntries(['accession-desk', 'accession-line', 'accession-receive', 'accession-worklist'].map((name) => (
    [name, sum(dist, closure(dist, [`${name}.js`]))]
  )));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  if (existsSync(join(project, 'build/web/index.html'))) {
    const parts = deskWeight();
    for (const [name, bytes] of Object.entries(parts)) console.log(`desk ${name}: ${kb(bytes)}`);
    console.log(`desk, all of it: ${kb(Object.values(parts).reduce((a, b) => a + b))}`);
  }
  if (existsSync(join(project, 'build/package/dist'))) {
    for (const [name, bytes] of Object.entries(elementWeights())) console.log(`${name}: ${kb(bytes)}`);
  }
}
