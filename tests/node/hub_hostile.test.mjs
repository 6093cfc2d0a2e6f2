// SPDX-License-Identifier: Apache-2.0
// Who would keep a hub's workers, descriptors or books busy with little effort, and orders that would spoil a hub.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { accession, program, scratch, skip } from './support/cli.mjs';
import { HubPlace, keeper, makeSample, newDevice, password, pushOf } from './support/hub.mjs';

/** Connections that have sent the same and read what comes; `open` leaves their end open when the hub ends its own. */
function crowd(port, count, bytes, { from = () => '127.0.0.1', open = false } = {}) {
  const all = Array.from({ length: count }, (_, at) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: from(at), allowHalfOpen: open });
    socket.on('error', () => {}).resume();
    if (bytes) socket.write(bytes);
    return socket;
  });
  return () => all.forEach((socket) => socket.destroy());
}

describe('who would keep a hub busy', { skip }, () => {
  const kept = keeper();
  let folder;
  let place;
  let hub;
  let mara;
  let epoch;

  /** How long the slowest of some questions waits. */
  const slowest = async () => {
    let most = 0;
    for (let at = 0; at < 10; ++at) {
      const begin = performance.now();
      assert.equal((await hub.ask('/v1/me', { token: mara.access })).status, 200);
      most = Math.max(most, performance.now() - begin);
    }
    return most;
  };

  before(async () => {
    folder = scratch(kept);
    place = new HubPlace('--data', join(folder, 'hub')).fill(makeSample(folder, 5));
    hub = await place.serve(kept);
    mara = await hub.signIn('mara');
    const snapshot = await hub.ask('/v1/workspaces/main/snapshot', { token: mara.access });
    epoch = snapshot.headers.get('accession-epoch');
  });

  test('bodies that do not come keep no more than their share of the workers', async () => {
    const head = `Host: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n`;
    const pushes = crowd(hub.port, 90, `POST /v1/workspaces/main/push HTTP/1.1\r\n${head}Authorization: Bearer ${mara.access}\r\n\r\n{`);
    // From several addresses, as far as each may have some.
    const signIns = crowd(hub.port, 90, `POST /v1/sign-in HTTP/1.1\r\n${head}\r\n{`, { from: (at) => `127.0.0.${2 + at % 9}` });
    await wait(500);
    const took = await slowest();
    const batch = pushOf(mara.device, epoch, 1, [{ action: 'run_daily' }]);
    const pushed = await hub.json('/v1/workspaces/main/push', { token: mara.access, json: batch });
    pushes();
    signIns();
    assert.ok(took < 3000, `${took} ms`);
    assert.equal(pushed.status, 200, 'one whose body is there is not held up');
  });

  test('too many of one address are told to come again', async () => {
    // What each was answered: its head and its body may come in two pieces.
    const said = Array.from({ length: 20 }, () => '');
    const all = said.map((_, at) => {
      const socket = connect(hub.port, '127.0.0.1').on('error', () => {});
      socket.on('data', (bytes) => { said[at] += bytes; });
      socket.write('POST /v1/sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{');
      return socket;
    });
    await wait(1500);
    all.forEach((socket) => socket.destroy());
    const answers = said.filter(Boolean);
    assert.ok(answers.length >= 8 && answers.length < 20, `${answers.length}`);
    for (const answer of answers) assert.match(answer, /^HTTP\/1\.1 503 [^]*\r\nRetry-After: 2\r\n[^]*"busy"/);
  });

  test('who was refused and does not go keeps no worker', async () => {
    const refused = 'POST /v1/me HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n';
    const leave = crowd(hub.port, 110, refused, { open: true });
    await wait(300);
    const took = await slowest();
    leave();
    assert.ok(took < 1000, `${took} ms`);
    const answer = await hub.raw('POST /v1/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n'.padEnd(5100, 'x'));
    assert.match(answer, /^HTTP\/1\.1 400 /, 'the answer arrives whatever was still being sent');
  });

  test('the database has what it needs when connections use up all descriptors', async (t) => {
    const args = ['serve', ...place.place, '--listen', '127.0.0.1:0'];
    const few = spawn('sh', ['-c', 'ulimit -n 200 && exec "$@"', 'sh', program, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    t.after(() => few.kill('SIGKILL'));
    const [line] = await once(createInterface({ input: few.stdout }), 'line');
    const port = Number(/:(\d+)\//.exec(line)[1]);
    const first = connect(port, '127.0.0.1').on('error', () => {});
    await once(first, 'connect');
    await wait(200);
    const leave = crowd(port, 400, '', { from: (at) => `127.0.0.${2 + at % 5}` });
    await wait(500);
    first.write('GET /health HTTP/1.1\r\nHost: x\r\n\r\n');
    const [bytes] = await Promise.race([once(first, 'data'), wait(5000, ['nothing came'])]);
    leave();
    assert.match(bytes.toString(), /^HTTP\/1\.1 200 /);
  });

  test('an id as long as anybody likes leaves the books good; the device of all zeros is nobody\'s', async () => {
    const { device, access } = await hub.signIn('mara');
    const batch = pushOf(device, epoch, 1, [{ action: 'run_daily' }, { action: 'run_daily' }, { action: 'run_daily' }]);
    batch.commands[0].command.id = 'x'.repeat(5000);
    batch.commands[1].command.id = 'a\u0000b';
    batch.commands[2].command.id = '#';
    const first = await hub.json('/v1/workspaces/main/push', { token: access, json: batch });
    assert.equal(first.status, 200, JSON.stringify(first.body));
    const again = await hub.json('/v1/workspaces/main/push', { token: access, json: batch });
    assert.deepEqual(again.body.outcomes, first.body.outcomes);
    const zero = '0'.repeat(32);
    const nobody = await hub.json('/v1/workspaces/main/push', { token: access, json: { ...batch, device: zero } });
    assert.deepEqual([nobody.status, nobody.body.error], [400, { code: 'malformed', message: 'device' }]);
    assert.equal((await hub.signIn('mara', zero)).status, 400);
    assert.match(place.good(['verify']), /\ngood\n$/);
  });

  test('a device that is shut out and comes again stands in the audit', async () => {
    const entries = () => Number(/audit: (\d+) entries/.exec(place.good(['verify']))[1]);
    const { device } = await hub.signIn('mara');
    place.good(['device', 'revoke', device]);
    const before = entries();
    assert.equal((await hub.signIn('mara', device)).status, 403);
    assert.equal(entries(), before + 1);
  });

  test('who is shut out while a body comes is not heard', async () => {
    const { device, access } = await hub.signIn('mara');
    const body = JSON.stringify(pushOf(device, epoch, 1, [{ action: 'run_daily' }]));
    const socket = connect(hub.port, '127.0.0.1').on('error', () => {});
    socket.write(`POST /v1/workspaces/main/push HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer ${access}\r\n`
      + `Content-Length: ${body.length}\r\n\r\n${body.slice(0, 50)}`);
    await wait(300);
    place.good(['user', 'disable', 'mara']);
    place.good(['user', 'disable', 'mara', '--undo']);
    socket.write(body.slice(50));
    const [bytes] = await once(socket, 'data');
    socket.destroy();
    assert.match(bytes.toString(), /^HTTP\/1\.1 401 /);
  });

  test('a snapshot is asked for after a position, or after none', async () => {
    const { access } = await hub.signIn('mara');
    for (const [after, status] of [['', 200], ['?after=0', 200], ['?after=99999', 200], ['?after=abc', 400], ['?after=-1', 400]]) {
      const answer = await hub.ask(`/v1/workspaces/main/snapshot${after}`, { token: access });
      assert.equal(answer.status, status, after);
    }
  });

  test('without a list of other sites nothing about them is ever said', async () => {
    for (const origin of [hub.url, 'https://desk.example.org', 'null']) {
      const answer = await hub.ask('/health', { method: 'OPTIONS', headers: { origin } });
      assert.equal(answer.status, 403);
      assert.deepEqual([...answer.headers.keys()].filter((name) => name.startsWith('access-control')), []);
    }
  });
});

describe('orders that would spoil a hub', { skip }, () => {
  const kept = keeper();
  const folder = scratch(kept);
  const data = join(folder, 'hub');
  const place = new HubPlace('--data', data);
  before(() => place.fill(makeSample(folder, 5)));

  test('an origin is written as a browser writes it', () => {
    for (const origin of ['*', 'null', 'https://desk.example.org/', 'HTTPS://desk.example.org', 'desk.example.org', 'https://']) {
      const { status, stderr } = accession('serve', '--data', data, '--listen', '127.0.0.1:0', '--allow-origin', origin);
      assert.deepEqual([status, stderr.includes('no origin')], [1, true], origin);
    }
  });

  test('what contradicts itself is refused', () => {
    for (const args of [
      ['user', 'member', 'mara', '--workspace', 'main', '--role', 'x', '--remove'],
      ['user', 'add', 'nora', '--no-password', '--password-file', 'x'],
    ]) {
      const { status, stderr } = place.run(args);
      assert.deepEqual([status, stderr.includes('excludes')], [1, true], stderr);
    }
    const changes = accession('serve', '--data', data, '--listen', '127.0.0.1:0', '--keep-changes', '-1');
    assert.equal(changes.status, 1);
    assert.equal(place.run(['user', 'add', 'nora', '--password-file', join(folder, 'none')]).status, 3);
  });

  test('a backup is not written over the hub, and what is none makes no hub', () => {
    for (const ending of ['', '-wal', '-shm']) {
      const file = join(data, `hub.sqlite${ending}`);
      if (!existsSync(file)) continue;
      const { status, stderr } = place.run(['backup', file]);
      assert.deepEqual([status, stderr.includes('file_of_hub')], [2, true], stderr);
    }
    assert.match(place.good(['verify']), /\ngood\n$/);
    const file = join(folder, 'backup');
    place.good(['backup', file]);
    const bytes = readFileSync(file);
    const cut = join(folder, 'cut');
    writeFileSync(cut, bytes.subarray(0, bytes.length - 1));
    for (const none of [cut, folder, join(data, 'hub.sqlite')]) {
      const other = join(folder, 'other');
      const { status, stderr } = new HubPlace('--data', other).run(['restore', none]);
      assert.deepEqual([status, stderr.includes('backup_damaged'), existsSync(other)], [2, true, false], stderr);
    }
    cpSync(file, cut);
    new HubPlace('--data', join(folder, 'third')).good(['restore', cut]);
  });

  test('a folder that cannot be looked into is not taken for one without a hub', () => {
    const loop = join(folder, 'loop');
    symlinkSync(loop, loop);
    const { status, stderr } = new HubPlace('--data', loop).run(['user', 'list']);
    assert.equal(status, 3);
    assert.doesNotMatch(stderr, /hub_missing/);
    assert.equal(new HubPlace('--data', join(folder, 'nowhere')).run(['user', 'list']).status, 2);
  });

  test('files in which nothing belongs here are no import', () => {
    const other = join(folder, 'notes.txt');
    writeFileSync(other, 'a,b');
    const { status, stdout, stderr } = place.run(['import', 'main', other]);
    assert.equal(status, 2, stdout);
    assert.match(stdout, /notes\.txt.*no_known_column/);
    assert.match(stdout, /nothing_to_import/);
    assert.match(stderr, /nothing was taken in; main is as it was/);
  });

  test('who begins a workspace where roles decide nothing has to say so, and hears it', () => {
    const add = (id, ...policy) => place.run(['workspace', 'add', id, '--id', id, '--from', join(folder, 'library.accession'), ...policy]);
    for (const [id, ...policy] of [['open', '--role-policy', 'open'], ['filed', '--role-policy', 'as-filed']]) {
      const added = add(id, ...policy);
      assert.equal(added.status, 0, added.stderr);
      assert.match(added.stderr, /rolePolicy is open/);
    }
    assert.equal(add('strict').stderr, '');
    assert.equal(add('lax', '--role-policy', 'lax').status, 1);
    assert.match(place.good(['verify']), /\ngood\n$/);
  });

  test('a device\'s name brings nothing that a terminal obeys', async (t) => {
    const hub = await place.serve(t);
    for (const name of ['a\u001b[2J', 'a\u009b2J', 'a\u202eb', 'a\u2066b']) {
      const answer = await hub.json('/v1/sign-in', { json: { user: 'mara', password, device: newDevice(), deviceName: name } });
      assert.equal(answer.status, 400, JSON.stringify(name));
    }
    const fine = await hub.json('/v1/sign-in', { json: { user: 'mara', password, device: newDevice(), deviceName: 'Måra’s Gerät — 受入\u00a0' } });
    assert.equal(fine.status, 200);
  });
});
