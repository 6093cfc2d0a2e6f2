#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// What a hub costs, and how fast it takes pushes:
//   node tools/bench-hub.mjs [--workspaces 1,10,100] [--lines 2000] [--listeners 1000] [--rate 200] [--seconds 20]
//                            [--open-workspaces 64] [--postgres] [--json]
// The built command serves over loopback, from a folder on the disk or from a PostgreSQL of its own. Memory is what the
// system counts for the hub's process (VmRSS).
import { parseArgs } from 'node:util';
import { rmSync } from 'node:fs';
import { BenchHub, makeLibrary, scratchFolder } from './bench-hub/hub.mjs';
import { openListeners } from './bench-hub/listeners.mjs';
import { editsOf, pushAtRate, pushOnce } from './bench-hub/pushes.mjs';
import { privatePostgres } from './bench-hub/postgres.mjs';

const { values: asked } = parseArgs({
  options: {
    workspaces: { type: 'string', default: '1,10,100' },
    lines: { type: 'string', default: '2000' },
    listeners: { type: 'string', default: '1000' },
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '20' },
    'open-workspaces': { type: 'string', default: '64' },
    postgres: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const megabytes = (bytes) => Math.round(bytes / 1e5) / 10;
const folder = scratchFolder();
const postgres = asked.postgres ? privatePostgres() : undefined;
const results = [];

function tell(row, values) {
  results.push({ row, ...values });
  if (!asked.json) console.log(`${row}: ${Object.entries(values).map(([name, value]) => `${name} ${value}`).join(', ')}`);
}

let databases = 0;

/** A hub with so many workspaces, filled and served; `work` is done with it and the bytes of its database, now and before. */
async function withHub(count, library, work) {
  databases += 1;
  const database = `hub${databases}`;
  const hub = new BenchHub(folder, postgres?.database(database), ['--open-workspaces', asked['open-workspaces']]);
  const size = async () => (postgres ? postgres.size(database) : hub.databaseBytes());
  hub.fill(count, library);
  const begun = await size();
  await hub.start();
  try {
    return await work(hub, size, begun);
  } finally {
    await hub.stop();
  }
}

async function sizes(count, library, lines) {
  await withHub(count, library, async (hub, size) => {
    const begun = hub.memory();
    const access = await hub.signIn();
    for (const id of hub.workspaces) await pushOnce(hub, access, id, lines);
    tell(`${count} workspaces`, {
      'MB at the start': megabytes(begun), 'MB after a push to each': megabytes(hub.memory()),
      'MB database': megabytes(await size()),
    });
  });
}

async function listening(library, lines) {
  await withHub(1, library, async (hub) => {
    const access = await hub.signIn();
    await pushOnce(hub, access, 'w0', lines);
    const before = hub.memory();
    const listeners = await openListeners(hub, access, 'w0', Number(asked.listeners));
    const began = performance.now();
    const heard = listeners.heard();
    await pushOnce(hub, access, 'w0', lines);
    await heard;
    tell(`${asked.listeners} listeners`, {
      'MB before': megabytes(before), 'MB with them': megabytes(hub.memory()), 'ms until all have heard of a push': Math.round(performance.now() - began),
    });
    listeners.close();
  });
}

async function pushing(library, lines) {
  await withHub(1, library, async (hub, size, begun) => {
    const access = await hub.signIn();
    await pushOnce(hub, access, 'w0', lines);
    const worked = hub.processorSeconds();
    const { sent, late, p50, p95, longest } = await pushAtRate(hub, access, 'w0', lines, Number(asked.rate), Number(asked.seconds));
    const [processor, memory] = [hub.processorSeconds() - worked, hub.memory()];
    // Until it has ended SQLite's log stands beside the file, of whatever size.
    await hub.stop();
    const grown = (await size()) - begun;
    tell(`${asked.rate} pushes a second for ${asked.seconds} s`, {
      sent, 'answered after the end': late, 'p50 ms': p50, 'p95 ms': p95, 'longest ms': longest,
      'processor ms for each push': Math.round(processor * 1e5 / sent) / 100,
      'MB': megabytes(memory), 'bytes of database for each push': Math.round(grown / sent),
    });
  });
}

try {
  const library = makeLibrary(folder, asked.lines);
  const lines = editsOf(library);
  for (const count of asked.workspaces.split(',').map(Number)) await sizes(count, library, lines);
  await listening(library, lines);
  await pushing(library, lines);
  if (asked.json) console.log(JSON.stringify(results, null, 2));
} finally {
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
