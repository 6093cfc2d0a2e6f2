// SPDX-License-Identifier: Apache-2.0
// The peer: PouchDB over LevelDB in Node.js, replicating to its own server, express-pouchdb over LevelDB, in a process
// of its own. Its packages are fetched when it is asked for, into build/bench.
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';

const here = import.meta.dirname;
const packages = join(here, '../../build/bench/pouchdb');

/** Gives `require` of the peer's packages. */
export function installPouchdb() {
  mkdirSync(packages, { recursive: true });
  copyFileSync(join(here, 'pouchdb/package.json'), join(packages, 'package.json'));
  if (!existsSync(join(packages, 'node_modules/express-pouchdb'))) {
    const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: packages, encoding: 'utf8' });
    if (status !== 0) throw new Error(`PouchDB could not be installed: ${stderr}`);
  }
  return createRequire(join(packages, 'package.json'));
}

async function startServer(folder) {
  mkdirSync(folder, { recursive: true });
  const server = spawn(process.execPath, [join(here, 'pouchdb/server.mjs'), packages, folder], { stdio: ['ignore', 'pipe', 'inherit'], cwd: folder });
  const [line] = await once(createInterface({ input: server.stdout }), 'line');
  return { url: line, stop: async () => { server.kill(); await once(server, 'exit'); } };
}

/** Milliseconds of keeping the commands as documents, and of replicating them. */
export async function pouchdbRound({ folder, commands, batch }) {
  const PouchDB = installPouchdb()('pouchdb-node');
  const own = join(folder, `pouchdb-${randomUUID()}`);
  const server = await startServer(`${own}-server`);
  const local = new PouchDB(own);
  try {
    const putting = performance.now();
    await local.bulkDocs(commands.map((command) => ({ _id: command.id, ...command })));
    const queueing = performance.now() - putting;
    const replicating = performance.now();
    const { docs_written: written } = await local.replicate.to(`${server.url}/bench`, { batch_size: batch });
    const home = performance.now() - replicating;
    if (written !== commands.length) throw new Error(`PouchDB wrote ${written} of ${commands.length}`);
    return { queueing, home, count: written };
  } finally {
    await local.close();
    await server.stop();
  }
}
