// SPDX-License-Identifier: Apache-2.0
// A device of ours (the WebAssembly core in Node.js) and a hub of the built command, over loopback; both keep on the
// disk what they say is kept.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { BenchHub, password, today } from '../bench-hub/hub.mjs';
import { Device, at } from '../sync/device.mjs';
import { diskKeeper } from './disk.mjs';

/** Without a desk: the built one's files would be compressed beside what is measured. */
async function startHub(folder, store, library) {
  const desk = mkdtempSync(join(tmpdir(), 'accession-no-desk-'));
  writeFileSync(join(desk, 'index.html'), '');
  const hub = new BenchHub(folder, store, ['--desk', desk]);
  hub.fill(1, library);
  await hub.start();
  return { url: hub.url, workspace: hub.workspaces[0], stop: () => hub.stop().finally(() => { rmSync(desk, { recursive: true }); }) };
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

/**
 * Milliseconds of fetching a library, of queueing receipts and of their coming home; and the commands themselves.
 * `store`: the address of an empty PostgreSQL database; else the hub keeps a SQLite file in `folder`.
 */
export async function ourRound({ folder, store, library, count }) {
  const hub = await startHub(folder, store, library);
  const device = await Device.open('bench', hub.workspace);
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
