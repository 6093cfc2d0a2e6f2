// SPDX-License-Identifier: Apache-2.0
// A hub of the built command for the bench: filled, served, and measured from outside.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.ACCESSION_CLI ?? join(project, 'build/release/accession');
export const password = 'correct horse battery';
export const today = '2026-03-02';

export const scratchFolder = () => mkdtempSync(join(process.env.ACCESSION_BENCH_FOLDER ?? tmpdir(), 'accession-bench-'));

export function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', input, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`accession ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

/** The file of an invented library. */
export function makeLibrary(folder, lines) {
  const file = join(folder, 'library.accession');
  run(['sample', '--rulebook', 'alma', '--lines', lines, '--seed', '7', '--today', today, '--out', file]);
  return file;
}

export class BenchHub {
  /** `store`: the address of an empty PostgreSQL database; else a SQLite file in `folder`, which is made anew. */
  constructor(folder, store, options) {
    this.data = store ? undefined : join(folder, 'hub');
    this.options = options;
    if (this.data) rmSync(this.data, { recursive: true, force: true });
    this.place = store ? ['--store', store] : ['--data', this.data];
  }

  /** Workspaces w0, w1, ... with the same library each, and a user who may write in all of them. */
  fill(count, library) {
    this.workspaces = Array.from({ length: count }, (_, index) => `w${index}`);
    run(['hub', 'init', ...this.place]);
    run(['hub', 'user', 'add', 'mara', ...this.place], `${password}\n`);
    for (const id of this.workspaces) {
      run(['hub', 'workspace', 'add', id, '--id', id, '--from', library, ...this.place]);
      run(['hub', 'user', 'member', 'mara', '--workspace', id, '--role', 'purchasing_operator', '--role', 'receiving_operator', ...this.place]);
    }
  }

  async start() {
    // As behind a proxy, so that one machine may have as many connections as a library's many.
    const args = ['serve', ...this.place, '--listen', '127.0.0.1:0', '--behind-proxy', ...this.options];
    this.process = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = await once(createInterface({ input: this.process.stdout }), 'line');
    this.url = /https?:\/\/[^/]+/.exec(line)[0];
  }

  async stop() {
    if (this.process.exitCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill();
    await ended;
  }

  /** Bytes of memory that the process holds. */
  memory() {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${this.process.pid}/status`, 'utf8'));
    return Number(kilobytes) * 1024;
  }

  /** Seconds of the processors that the process has used. */
  processorSeconds() {
    const fields = readFileSync(`/proc/${this.process.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }

  databaseBytes() {
    return readdirSync(this.data).reduce((sum, name) => sum + statSync(join(this.data, name)).size, 0);
  }

  async signIn() {
    const answer = await fetch(`${this.url}/v1/sign-in`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ user: 'mara', password }),
    });
    return (await answer.json()).access;
  }

  async ask(access, workspace, path, json) {
    return fetch(`${this.url}/v1/workspaces/${workspace}/${path}`, {
      method: json ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${access}`, ...(json ? { 'content-type': 'application/json' } : {}) },
      ...(json ? { body: JSON.stringify(json) } : {}),
    });
  }

  async epoch(access, workspace) {
    const answer = await this.ask(access, workspace, 'snapshot');
    await answer.arrayBuffer();
    return answer.headers.get('accession-epoch');
  }
}
