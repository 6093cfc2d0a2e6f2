// SPDX-License-Identifier: Apache-2.0
// A device of ours (the WebAssembly core in Node.js) and a hub of the built command, over loopback; both keep on the
// disk what they say is kept.
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { Device, at } from '../sync/device.mjs';
import { diskKeeper } from './disk.mjs';

const program = process.env.ACCESSION_CLI ?? join(import.meta.dirname, '../../build/release/accession');
const password = 'correct horse battery';
const today = '2026-03-02';

function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', input });
  if (status !== 0) throw new Error(`accession ${args.join(' ')}: ${stdout}${stderr}`);
}

export function makeLibrary(folder, lines) {
  const file = join(folder, 'library.accession');
  run(['sample', '--rulebook', 'alma', '--lines', String(lines), '--seed', '7', '--today', today, '--out', file]);
  return file;
}

async function startHub(place, library) {
  run(['hub', 'init', ...place]);
  run(['hub', 'workspace', 'add', 'Main', '--id', 'main', '--from', library, ...place]);
  run(['hub', 'user', 'add', 'mara', ...place], `${password}\n`);
  run(['hub', 'user', 'member', 'mara', '--workspace', 'main', '--role', 'receiving_operator', '--role', 'purchasing_operator', ...place]);
  // An empty desk: the built one's files would be compressed beside what is measured.
  const desk = mkdtempSync(join(tmpdir(), 'accession-no-desk-'));
  writeFileSync(join(desk, 'index.html'), '');
  const hub = spawn(program, ['serve', ...place, '--listen', '127.0.0.1:0', '--desk', desk], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: hub.stdout }), 'line');
  return { url: /https?:\/\/[^/]+/.exec(line)[0], stop: async () => { hub.kill(); await once(hub, 'exit'); rmSync(desk, { recursive: true }); } };
}

/** So many receipts of items that are expected, over all lines. */
function receipts(device, count) {
  const expected = device.library.items.filter(({ status }) => status === 'Expected').slice(0, count);
  return expected.map((item) => ({
    id: randomUUID(), action: 'receive', line: item.line, items: [item.id], today, at: Date.now(), actor: 'mara', device: 'bench',
  }));
}

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Milliseconds of fetching a library, of queueing receipts and of their coming home; and the commands themselves. */
export async function ourRound({ folder, place, library, count }) {
  const hub = await startHub(place, library);
  const device = await Device.open('bench');
  const disk = diskKeeper(join(folder, `device-${randomUUID()}`));
  try {
    device.keep = disk.keep;
    await device.signIn(at(hub.url), 'mara', password);
    const fetching = await timed(() => device.comeHome(at(hub.url)));
    const commands = receipts(device, count);
    let queued = [];
    const queueing = await timed(() => { queued = device.apply(commands).filter(({ accepted }) => accepted); });
    const home = await timed(() => device.comeHome(at(hub.url)));
    const { waiting, sent, attention } = device.sync;
    if (waiting + sent + attention > 0) throw new Error(`${waiting + sent} wait, ${attention} need attention`);
    return { fetching, queueing, home, count: queued.length, commands };
  } finally {
    device.delete();
    disk.close();
    await hub.stop();
  }
}
