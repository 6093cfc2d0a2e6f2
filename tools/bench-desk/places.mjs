// SPDX-License-Identifier: Apache-2.0
// The built desk with a library of any size in the place of its sample, and what can be looked for there.
import { spawn } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const DAY = '2026-11-22';

/** A folder with the desk; `lines` of 0 leaves the sample that comes with it. */
export function deskWith(lines, { desk, command, out }) {
  const folder = join(out, `desk-${lines}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(desk, folder, { recursive: true });
  const library = join(folder, 'sample', 'alma.accession');
  if (lines > 0) execFileSync(command, ['sample', '--rulebook', 'alma', '--lines', String(lines), '--today', DAY, '--out', library]);
  return { folder, library };
}

/** Numbers and ISBNs of lines that wait for something, spread over the whole library, and words of titles. */
export function codesOf(library, command, count) {
  const columns = ['--columns', 'number,isbn,received,expected,title'];
  const table = execFileSync(command, ['export', library, '--format', 'lines-csv', ...columns], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const rows = table.split('\r\n').slice(1).map((row) => /^([^,]*),([^,]*),(\d+),(\d+),(.*)$/.exec(row)).filter(Boolean);
  const waiting = rows.filter(([, , , received, expected]) => Number(expected) > Number(received));
  const spread = (list, most) => list.filter((_, at) => at % Math.max(1, Math.floor(list.length / most)) === 0).slice(0, most);
  const codes = spread(waiting, count).map(([, number, isbn], at) => (at % 2 === 0 && isbn ? isbn : number));
  const words = spread(rows, 10).map(([, , , , , title]) => /[A-Za-z]{5,}/.exec(title)?.[0].toLowerCase()).filter(Boolean);
  return { codes, words };
}

/** The library's lines as a table, as another system would give them out. */
export function tableOf(library, command) {
  const table = `${library}.csv`;
  execFileSync(command, ['export', library, '--format', 'lines-csv', '--out', table]);
  return table;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => { resolve(port); });
    });
  });
}

/** Serves a folder as tools/start does. */
export async function serve(folder, project) {
  const port = await freePort();
  const server = spawn('node', ['tools/serve.mjs', '--dir', folder, '--port', String(port)], { cwd: project, stdio: 'ignore' });
  const address = `http://localhost:${port}/`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).then(({ ok }) => ok, () => false)) return { address, stop: () => { server.kill(); } };
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  server.kill();
  throw new Error(`nothing answers at ${address}`);
}
