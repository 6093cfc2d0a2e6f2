#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// How long a queue takes to come home: node tools/bench-sync.mjs [--lines N] [--receipts N] [--store postgres://...]
// A device (the WebAssembly core in Node.js, its files in memory) and a hub of the built command, over loopback;
// the hub keeps everything on disk. What a browser adds is one IndexedDB transaction for each reply.
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Device, at } from './sync/device.mjs';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = process.env.ACCESSION_CLI ?? join(project, 'build/release/accession');
const { values: asked } = parseArgs({
  options: {
    lines: { type: 'string', default: '20000' },
    receipts: { type: 'string', default: '10000' },
    store: { type: 'string' },
  },
});
const today = '2026-03-02';
const password = 'correct horse battery';
const folder = mkdtempSync(join(tmpdir(), 'accession-bench-'));
const place = asked.store ? ['--store', asked.store] : ['--data', join(folder, 'hub')];

function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', input });
  if (status !== 0) throw new Error(`accession ${args.join(' ')}: ${stdout}${stderr}`);
}

/** Carries until there is nothing to ask; gives the milliseconds and the requests that it took. */
async function comeHome(device, url) {
  const began = performance.now();
  const before = device.requests;
  await device.comeHome(at(url));
  return { took: performance.now() - began, requests: device.requests - before };
}

/** So many receipts of items that are expected, over all lines. */
function receipts(device, count) {
  const expected = device.library.items.filter(({ status }) => status === 'Expected').slice(0, count);
  return expected.map((item) => ({
    id: randomUUID(), action: 'receive', line: item.line, items: [item.id], today, at: Date.now(), actor: 'mara', device: 'bench',
  }));
}

async function main() {
  const file = join(folder, 'library.accession');
  run(['sample', '--rulebook', 'alma', '--lines', asked.lines, '--seed', '7', '--today', today, '--out', file]);
  run(['hub', 'init', ...place]);
  run(['hub', 'workspace', 'add', 'Main', '--id', 'main', '--from', file, ...place]);
  run(['hub', 'user', 'add', 'mara', ...place], `${password}\n`);
  run(['hub', 'user', 'member', 'mara', '--workspace', 'main', '--role', 'receiving_operator', '--role', 'purchasing_operator', ...place]);
  const hub = spawn(program, ['serve', ...place, '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: hub.stdout }), 'line');
  const url = /https?:\/\/[^/]+/.exec(line)[0];
  const device = await Device.open('bench');
  await device.signIn(at(url), 'mara', password);
  const fetched = await comeHome(device, url);
  console.log(`fetching ${asked.lines} lines: ${fetched.took.toFixed(0)} ms`);
  const commands = receipts(device, Number(asked.receipts));
  const began = performance.now();
  const queued = device.apply(commands).filter(({ accepted }) => accepted).length;
  console.log(`${queued} of ${commands.length} receipts queued: ${(performance.now() - began).toFixed(0)} ms`);
  const home = await comeHome(device, url);
  const { waiting, sent, attention } = device.sync;
  console.log(`home: ${home.took.toFixed(0)} ms in ${home.requests} requests; ${waiting + sent} wait, ${attention} need attention`);
  device.delete();
  hub.kill();
  await once(hub, 'exit');
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
