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
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

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

function value(answer) {
  const told = JSON.parse(answer);
  if (!told.ok) throw new Error(`the core refused: ${JSON.stringify(told.error)}`);
  return told.value;
}

/** Carries requests until there is nothing to ask; gives the milliseconds it took. */
async function comeHome(session, url, access) {
  const began = performance.now();
  let requests = 0;
  for (;;) {
    const step = value(session.nextRequest(JSON.stringify({ now: Date.now(), random: 0 })));
    if (!step.request) {
      if (step.wait !== null) throw new Error(`it waits ${step.wait} ms: ${session.sync()}`);
      return { took: performance.now() - began, requests };
    }
    requests += 1;
    const { id, method, path, headers, body } = step.request;
    const response = await fetch(`${url}/v1/workspaces/main/${path}`, {
      method, body: body ?? undefined, headers: { ...headers, authorization: `Bearer ${access}`, 'content-type': 'application/json' },
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const reply = { id, status: response.status, headers: Object.fromEntries(response.headers), now: Date.now(), random: 0 };
    value(session.takeReply(JSON.stringify(reply), bytes));
  }
}

/** So many receipts of items that are expected, over all lines. */
function receipts(session, count) {
  const found = value(session.query(JSON.stringify({ text: '', filters: {}, sort: 'number', descending: false })));
  const commands = [];
  const columns = JSON.parse(new TextDecoder().decode(session.exportWorkspace()));
  for (const item of columns.items) {
    if (commands.length === count) break;
    if (item.status !== 'Expected' && item.status !== 'expected') continue;
    commands.push({
      id: randomUUID(), action: 'receive', line: item.line, items: [item.id], today, at: Date.now(), actor: 'mara', device: 'bench',
    });
  }
  return { commands, lines: found.total };
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
  const { default: createModule } = await import(pathToFileURL(join(project, 'build/wasm/accession.js')));
  const module = await createModule();
  module.FS.mkdirTree('/bench');
  const session = new module.Session();
  value(session.open('/bench', JSON.stringify({ fence: 1, token: randomUUID() })));
  value(session.join('{"workspace":"main"}'));
  const signIn = await fetch(`${url}/v1/sign-in`, {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: 'mara', password, device: value(session.sync()).device, deviceName: 'bench' }),
  });
  const { access } = await signIn.json();
  const fetched = await comeHome(session, url, access);
  console.log(`fetching ${asked.lines} lines: ${fetched.took.toFixed(0)} ms`);
  const { commands } = receipts(session, Number(asked.receipts));
  const began = performance.now();
  const outcomes = value(session.apply(JSON.stringify(commands))).outcomes;
  const queued = outcomes.filter(({ accepted }) => accepted).length;
  console.log(`${queued} of ${commands.length} receipts queued: ${(performance.now() - began).toFixed(0)} ms`);
  const home = await comeHome(session, url, access);
  const after = value(session.sync());
  console.log(`home: ${home.took.toFixed(0)} ms in ${home.requests} requests; ${after.waiting + after.sent} wait, ${after.attention} need attention`);
  session.delete();
  hub.kill();
  await once(hub, 'exit');
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
