#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// The WebAssembly half of `accession bench`: node tools/bench-wasm.mjs MODULE FOLDER
// FOLDER holds `workspace`, `snapshot` and `input.json`; `figures.json` is written beside them.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const [modulePath, folder] = process.argv.slice(2);
const input = JSON.parse(readFileSync(join(folder, 'input.json'), 'utf8'));
const figures = [];
const record = (name, value, unit) => figures.push({ name, value, unit });

function timed(work) {
  const began = performance.now();
  const result = work();
  return [performance.now() - began, result];
}

/** The value of an answer of the core; a refusal ends the measurement. */
function value(answer) {
  const told = JSON.parse(answer);
  if (!told.ok) throw new Error(`the core refused: ${JSON.stringify(told.error)}`);
  return told.value;
}

function measure(session) {
  const bytes = new Uint8Array(readFileSync(join(folder, 'workspace')));
  value(session.open('/bench', '{"fence":1,"token":"bench"}'));
  record('open_workspace', timed(() => value(session.loadSnapshot(bytes)))[0] / 1e3, 's');
  record('state_hash', timed(() => value(session.describe()))[0], 'ms');
  const query = (text, sort) =>
    value(session.query(JSON.stringify({ text, filters: {}, sort, descending: false })));
  const [searching] = timed(() => input.searches.forEach((text) => query(text, 'number')));
  record('search', searching / input.searches.length, 'ms each');
  record('all_lines_by_title', timed(() => query('', 'title'))[0], 'ms');
  const [scanning] = timed(() =>
    input.scans.forEach((text) => value(session.scan(JSON.stringify({ text, today: input.today })))),
  );
  record('scan', (scanning * 1e3) / Math.max(1, input.scans.length), 'us each');
  const [working] = timed(() => {
    for (const command of input.commands) value(session.apply(JSON.stringify([command])));
  });
  record('page_commands_per_second', (input.commands.length * 1e3) / working, '1/s');
  const batch = JSON.stringify(input.lives);
  const [living] = timed(() => value(session.apply(batch)));
  record('page_lives_commands_per_second', (input.lives.length * 1e3) / living, '1/s');
  return value(session.describe()).stateHash;
}

/** Milliseconds of one command on a library just opened. */
function taskTime(module, { name, command }) {
  const session = new module.Session();
  value(session.open('/bench', '{"fence":1,"token":"bench"}'));
  value(session.loadSnapshot(new Uint8Array(readFileSync(join(folder, name)))));
  const [took, [outcome]] = timed(() => value(session.apply(JSON.stringify([command]))).outcomes);
  session.delete();
  return outcome.accepted ? took : -1;
}

/** The median, as natively. */
function measureTask(module, task) {
  const times = Array.from({ length: input.rounds }, () => taskTime(module, task));
  record(task.name, times.sort((one, other) => one - other)[Math.floor(input.rounds / 2)], 'ms');
}

/** What commands, opening a snapshot, making the next one and sharing a library cost the core, by a module of its own. */
async function measureCore(directory) {
  const path = join(directory, 'bench.js');
  if (!existsSync(path)) return;
  const { default: create } = await import(pathToFileURL(path).href);
  const locateFile = (name) => join(directory, name);
  const bytes = new Uint8Array(readFileSync(join(folder, 'snapshot')));
  const library = new Uint8Array(readFileSync(join(folder, 'workspace')));
  const working = await create({ locateFile });
  const [receipts, lives] = [input.commands, input.lives].map((commands) => JSON.stringify(commands));
  figures.push(...JSON.parse(working.measureCommands(library, receipts, lives)));
  const opening = await create({ locateFile });
  figures.push(...JSON.parse(opening.measureOpening(bytes)));
  const compacting = await create({ locateFile });
  figures.push(...JSON.parse(compacting.measureCompaction(bytes)));
  const sharing = await create({ locateFile });
  figures.push(...JSON.parse(sharing.measureShared(bytes, JSON.stringify(input.commands))));
}

function sizes() {
  const files = [
    ['module_wasm', modulePath.replace(/\.js$/, '.wasm')],
    ['module_js', modulePath],
  ];
  return files.flatMap(([name, path]) => [
    { name, value: statSync(path).size / 1e3, unit: 'kB' },
    { name: `${name}_gz`, value: gzipSync(readFileSync(path), { level: 9 }).length / 1e3, unit: 'kB' },
  ]);
}

const { default: create } = await import(pathToFileURL(modulePath).href);
const directory = dirname(modulePath);
const module = await create({ locateFile: (name) => join(directory, name) });
module.FS.mkdir('/bench');
const session = new module.Session();
const stateHash = measure(session);
session.delete();
for (const task of input.tasks) measureTask(module, task);
await measureCore(directory);
writeFileSync(join(folder, 'figures.json'), JSON.stringify({ figures, stateHash, sizes: sizes() }));
