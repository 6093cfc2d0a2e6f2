// SPDX-License-Identifier: Apache-2.0
// A hub of the built `accession` command: its database, its users, and the program that serves it.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { connect } from 'node:net';
import { after } from 'node:test';
import { once } from 'node:events';
import { join } from 'node:path';
import { accession, program, today } from './cli.mjs';

/** Called in `describe`: what its tests need is taken away when all of them are over. */
export function keeper() {
  const last = [];
  after(async () => {
    for (const end of last.reverse()) await end();
  });
  return { after: (end) => last.push(end) };
}

export const password = 'correct horse battery';
export const newDevice = () => randomBytes(16).toString('hex');

/** A workspace file with an invented Alma library; the lines that a test may receive items of. */
export function makeSample(folder, lines = 60) {
  const file = join(folder, 'library.accession');
  const made = accession('sample', '--rulebook', 'alma', '--lines', lines, '--today', today, '--out', file);
  assert.equal(made.status, 0, made.stderr);
  return file;
}

export class HubPlace {
  /** `place` is --data DIR or --store URL. */
  constructor(...place) {
    this.place = place;
  }

  run(args, input = '') {
    return spawnSync(program, ['hub', ...args, ...this.place], { encoding: 'utf8', input });
  }

  good(args, input) {
    const { status, stdout, stderr } = this.run(args, input);
    assert.equal(status, 0, `${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  }

  addUser(name, workspace, ...roles) {
    this.good(['user', 'add', name, '--name', `${name} of the library`], `${password}\n`);
    if (workspace) this.good(['user', 'member', name, '--workspace', workspace, ...roles.flatMap((role) => ['--role', role])]);
  }

  /** Two workspaces, and a user in each. */
  fill(sample) {
    this.good(['init']);
    this.good(['workspace', 'add', 'Main library', '--id', 'main', '--from', sample]);
    this.good(['workspace', 'add', 'Another house', '--id', 'other', '--from', sample]);
    this.addUser('mara', 'main', 'purchasing_operator', 'purchasing_operator_extended', 'receiving_operator', 'invoice_operator', 'purchasing_manager');
    this.addUser('otto', 'other', 'purchasing_operator');
    return this;
  }

  async serve(t, ...options) {
    const hub = new RunningHub(this, options);
    t?.after(() => hub.stop('SIGKILL'));
    await hub.start();
    return hub;
  }
}

export class RunningHub {
  constructor(place, options) {
    this.place = place;
    this.options = options;
    this.errors = '';
  }

  async start() {
    const args = ['serve', ...this.place.place, '--listen', '127.0.0.1:0', ...this.options];
    if (!this.options.includes('--sign-ins-per-minute')) args.push('--sign-ins-per-minute', '1000');
    this.process = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.process.stderr.on('data', (bytes) => { this.errors += bytes; });
    this.ended = once(this.process, 'exit');
    const lines = createInterface({ input: this.process.stdout });
    const first = await Promise.race([once(lines, 'line'), this.ended.then(() => { throw new Error(this.errors); })]);
    this.url = /https?:\/\/[^/]+/.exec(first[0])[0];
    this.port = Number(new URL(this.url).port);
  }

  async stop(signal = 'SIGTERM') {
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill(signal);
    return (await this.ended)[0];
  }

  async ask(path, { token, json, headers = {}, ...more } = {}) {
    const all = { ...headers };
    if (token) all.authorization = `Bearer ${token}`;
    if (json !== undefined) {
      all['content-type'] ??= 'application/json';
      more.body = typeof json === 'string' ? json : JSON.stringify(json);
      more.method ??= 'POST';
    }
    return fetch(this.url + path, { ...more, headers: all });
  }

  /** The answer's body beside its status. */
  async json(path, options) {
    const response = await this.ask(path, options);
    return { status: response.status, headers: response.headers, body: await response.json().catch(() => undefined) };
  }

  async signIn(user, device = newDevice(), secret = password) {
    const answer = await this.json('/v1/sign-in', { json: { user, password: secret, device, deviceName: `${user}'s laptop` } });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    return { ...answer, access: answer.body?.access, cookie, device };
  }

  /** What comes back for bytes on a bare connection, until it is closed. */
  async raw(bytes) {
    const socket = connect(this.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(bytes);
    let text = '';
    for await (const chunk of socket) text += chunk;
    return text;
  }
}

/** Events of a workspace, one after the other. */
export async function* events(hub, token, workspace = 'main', signal) {
  const response = await hub.ask(`/v1/workspaces/${workspace}/events`, { token, signal });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/event-stream');
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const [, data] = /^event: position\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
      text = text.slice(end + 2);
      if (data) yield JSON.parse(data);
    }
  }
}

/** A push of notes on lines: commands that every line takes. */
export function pushOf(device, epoch, from, commands) {
  return {
    device, epoch, rulebook: 'alma', clock: Date.now(),
    commands: commands.map((command, index) => ({
      seq: from + index, base: 0, told: '00000000',
      command: { id: randomUUID(), today, actor: 'nobody', at: Date.now(), ...command },
    })),
  };
}
