// SPDX-License-Identifier: Apache-2.0
// What a hub does with what devices send, whatever database stands behind it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accession, lineWhere, scratch } from './cli.mjs';
import { events, keeper, makeSample, newDevice, pushOf } from './hub.mjs';

const changesOf = (hub, token, epoch, after) => hub.json(`/v1/workspaces/main/changes?epoch=${epoch}&after=${after}`, { token });
const push = (hub, token, json) => hub.json('/v1/workspaces/main/push', { token, json });

/**
 * `start` makes a place for a hub: `{ place, other }`, the second for what is restored, and `restart` where
 * the database is a program that can be.
 */
export function hubSuite(name, options, start) {
  describe(name, options, () => {
    const kept = keeper();
    let folder;
    let place;
    let other;
    let restart;
    let file;
    let line;
    let hub;
    let mara;
    let epoch;

    test('a hub is made, filled and served', async () => {
      folder = scratch(kept);
      ({ place, other, restart } = await start(kept, folder));
      file = makeSample(folder);
      line = lineWhere(file, (one) => one.waiting >= 2);
      line.items = line.items.filter(({ status }) => status === 'Expected');
      place.fill(file);
      hub = await place.serve(kept);
      assert.deepEqual(await (await hub.ask('/health')).json(), { ok: true, version: '0.1.0' });
      mara = await hub.signIn('mara');
      assert.equal(mara.status, 200);
      assert.deepEqual(mara.body.workspaces.map(({ id, name: label, rulebook }) => [id, label, rulebook]), [['main', 'Main library', 'alma']]);
    });

    test('a snapshot comes whole, in parts, and only once', async () => {
      const whole = await hub.ask('/v1/workspaces/main/snapshot', { token: mara.access });
      const tag = whole.headers.get('etag');
      epoch = whole.headers.get('accession-epoch');
      assert.equal(tag, `"${epoch}-0"`);
      assert.equal(whole.headers.get('accession-position'), '0');
      const bytes = Buffer.from(await whole.arrayBuffer());
      const part = async (range, condition = tag) => hub.ask('/v1/workspaces/main/snapshot', {
        token: mara.access, headers: { range, 'if-range': condition },
      });
      const first = await part('bytes=0-999');
      const rest = await part('bytes=1000-');
      assert.deepEqual([first.status, rest.status], [206, 206]);
      assert.equal(rest.headers.get('content-range'), `bytes 1000-${bytes.length - 1}/${bytes.length}`);
      const joined = Buffer.concat([Buffer.from(await first.arrayBuffer()), Buffer.from(await rest.arrayBuffer())]);
      assert.ok(joined.equals(bytes));
      assert.equal((await part('bytes=0-999', '"other-0"')).status, 200);
      assert.equal((await part(`bytes=${bytes.length}-`)).status, 416);
      const again = await hub.ask('/v1/workspaces/main/snapshot', { token: mara.access, headers: { 'if-none-match': tag } });
      assert.equal(again.status, 304);
    });

    test('a command is decided once, whatever is sent again', async () => {
      const batch = pushOf(mara.device, epoch, 1, [{ action: 'receive', line: line.id, items: [line.items[0].id] }]);
      const first = await push(hub, mara.access, batch);
      assert.equal(first.status, 200, JSON.stringify(first.body));
      assert.equal(first.body.outcomes[0].position, 1, JSON.stringify(first.body));
      const again = await push(hub, mara.access, batch);
      assert.deepEqual(again.body.outcomes, first.body.outcomes);
      assert.equal(again.body.position, 1);
      const pulled = await changesOf(hub, mara.access, epoch, 0);
      assert.equal(pulled.body.changes.length, 1);
      assert.equal(pulled.body.changes[0].device, mara.device);
      assert.ok(pulled.body.hashes);
      // Of what the asking device has decided itself the sum is enough; the hashes are of all of it all the same.
      const own = (device) => hub.json(`/v1/workspaces/main/changes?epoch=${epoch}&after=0&own=${device}`, { token: mara.access });
      const [{ decided, ...change }] = pulled.body.changes;
      const { body: { changes: [{ sum, ...place }], hashes } } = await own(mara.device);
      assert.match(sum, /^[\da-f]{32}$/);
      assert.deepEqual([place, hashes], [change, pulled.body.hashes]);
      assert.equal((await own('0'.repeat(32))).body.changes[0].decided, decided);
      assert.equal((await own('mine')).status, 400);
    });

    test('what cannot be done is rejected with what others did; gaps and old epochs are refused', async () => {
      const second = await hub.signIn('mara');
      const command = { action: 'receive', line: line.id, items: [line.items[0].id] };
      const late = await push(hub, second.access, pushOf(second.device, epoch, 1, [command]));
      assert.equal(late.body.outcomes[0].outcome, 'rejected');
      assert.equal(late.body.outcomes[0].since[0].position, 1);
      assert.equal(late.body.outcomes[0].since[0].actor, 'mara');
      const gap = await push(hub, second.access, pushOf(second.device, epoch, 7, [command]));
      assert.deepEqual([gap.status, gap.body.error.code, gap.body.error.last_seq], [409, 'sequence_gap', 1]);
      const old = await push(hub, second.access, pushOf(second.device, '0'.repeat(32), 2, [command]));
      assert.deepEqual([old.status, old.body.error.code], [409, 'hub_restored']);
      const book = await push(hub, second.access, { ...pushOf(second.device, epoch, 2, [command]), rulebook: 'folio' });
      assert.deepEqual([book.status, book.body.error.code], [422, 'rulebook_differs']);
      const action = await push(hub, second.access, pushOf(second.device, epoch, 2, [{ action: 'fly', line: line.id }]));
      assert.deepEqual([action.status, action.body.error.code], [426, 'upgrade_required']);
      for (const [name, value] of [['today', '9999-12-31'], ['at', 1e300]]) {
        const never = await push(hub, second.access, pushOf(second.device, epoch, 2, [{ ...command, [name]: value }]));
        assert.deepEqual([never.status, never.body.error], [400, { code: 'malformed', message: `command.${name}`, seq: 2 }]);
      }
    });

    test('listeners hear of what this hub and another one of the database take', async (t) => {
      const stop = new AbortController();
      const heard = events(hub, mara.access, 'main', stop.signal);
      assert.deepEqual((await heard.next()).value, { epoch, position: 1 });
      const beside = await place.serve(t);
      const batch = pushOf(mara.device, epoch, 2, [{ action: 'receive', line: line.id, items: [line.items[1].id] }]);
      const reply = await push(beside, mara.access, batch);
      assert.equal(reply.body.position, 2, JSON.stringify(reply.body));
      assert.deepEqual((await heard.next()).value, { epoch, position: 2 });
      // The first hub has not decided it, and answers it all the same.
      assert.deepEqual((await push(hub, mara.access, batch)).body.outcomes, reply.body.outcomes);
      stop.abort();
      await heard.return().catch(() => {});
    });

    test('many who push at once, at two hubs, are all answered', async (t) => {
      const beside = await place.serve(t);
      const devices = Array.from({ length: 8 }, newDevice);
      const command = { action: 'receive', line: line.id, items: [line.items[0].id] };
      const replies = await Promise.all(devices.map((device, index) =>
        push(index % 2 ? hub : beside, mara.access, pushOf(device, epoch, 1, [command, command]))));
      for (const { body } of replies) {
        assert.deepEqual(body.outcomes?.map(({ outcome }) => outcome), ['rejected', 'rejected'], JSON.stringify(body));
      }
      const pulled = await changesOf(beside, mara.access, epoch, 0);
      assert.deepEqual(pulled.body.changes.map(({ position }) => position), [1, 2]);
    });

    test('a device that no sign-in has named is called what its commands call it', async () => {
      const device = newDevice();
      const taken = await push(hub, mara.access, pushOf(device, epoch, 1, [{ action: 'receive', line: line.id, items: [line.items[0].id], device: 'Cart 3' }]));
      assert.equal(taken.status, 200, JSON.stringify(taken.body));
      const day = new Date().toISOString().slice(0, 10);
      assert.match(place.good(['device', 'list']), new RegExp(`^${device} +Cart 3 +mara +main +1 +${day} +good`, 'm'));
    });

    test('a device is its user\'s, until it is revoked', async () => {
      place.addUser('nora', 'main', 'receiving_operator');
      const nora = await hub.signIn('nora');
      const batch = (device, seq) => pushOf(device, epoch, seq, [{ action: 'receive', line: line.id, items: [line.items[0].id] }]);
      const stolen = await push(hub, nora.access, batch(mara.device, 3));
      assert.deepEqual([stolen.status, stolen.body.error.code], [403, 'device_of_another_user']);
      place.good(['device', 'revoke', nora.device]);
      const gone = await push(hub, nora.access, batch(nora.device, 1));
      assert.ok([401, 403].includes(gone.status));
      const why = await hub.json(`/v1/refresh?device=${nora.device}`, { method: 'POST', headers: { cookie: nora.cookie, 'Accession-Request': '1' } });
      assert.deepEqual([why.status, why.body.error.code], [403, 'device_revoked']);
      const unknown = await hub.json(`/v1/refresh?device=${newDevice()}`, { method: 'POST', headers: { cookie: nora.cookie, 'Accession-Request': '1' } });
      assert.deepEqual([unknown.status, unknown.body.error.code], [401, 'sign_in_needed']);
      assert.equal((await hub.signIn('nora', nora.device)).body.error.code, 'device_revoked');
    });

    test('a database that was away for a moment is found again', async (t) => {
      if (!restart) return t.skip('the database is a file');
      const before = await changesOf(hub, mara.access, epoch, 0);
      restart();
      const after = await changesOf(hub, mara.access, epoch, 0);
      assert.deepEqual(after, { ...after, status: 200, body: before.body });
    });

    test('what was answered is there after kill -9', async () => {
      const before = await changesOf(hub, mara.access, epoch, 0);
      await hub.stop('SIGKILL');
      await hub.start();
      const after = await changesOf(hub, mara.access, epoch, 0);
      assert.deepEqual(after.body, before.body);
      assert.match(place.good(['verify']), /\ngood\n$/);
    });

    test('a backup made meanwhile, taken over elsewhere, is the same workspace of another epoch', async (t) => {
      const backup = join(folder, 'hub.backup');
      place.good(['backup', backup]);
      assert.equal(other.run(['restore', backup]).status, 0);
      assert.equal(other.run(['restore', backup]).status, 2);
      assert.match(other.good(['verify']), /\ngood\n$/);
      const state = (text) => /^main +(\d+) +(\w+)/m.exec(text).slice(1);
      assert.deepEqual(state(other.good(['verify'])), state(place.good(['verify'])));
      const restored = await other.serve(t);
      const again = await restored.signIn('mara', mara.device);
      const told = await changesOf(restored, again.access, epoch, 2);
      assert.deepEqual([told.status, told.body.error.code, told.body.error.position], [409, 'hub_restored', 2]);
      assert.equal((await changesOf(restored, again.access, told.body.error.epoch, 2)).status, 200);
      assert.equal(accession('hub', 'restore', file, ...other.place, '--replace').status, 2);
    });

    test('records that are imported at the hub come to the devices', async () => {
      const before = (await changesOf(hub, mara.access, epoch, 0)).body.position;
      const table = join(folder, 'new.csv');
      writeFileSync(table, 'POL number,Title,Price,Currency\nPOL-NEW-1,A new book,12.50,USD\n');
      const said = place.good(['import', 'main', table]);
      const pulled = await changesOf(hub, mara.access, epoch, before);
      assert.equal(pulled.body.changes.length, 1, said);
      assert.deepEqual([pulled.body.changes[0].device, pulled.body.position], ['0'.repeat(32), before + 1]);
      assert.ok(Buffer.from(pulled.body.changes[0].decided, 'base64').includes('POL-NEW-1'));
      writeFileSync(table, Buffer.from([0xff, 0x00, 0xfe]));
      assert.equal(place.run(['import', 'main', join(folder, 'none.csv')]).status, 3);
      assert.equal(place.run(['import', 'nothing', table]).status, 2);
      assert.match(place.good(['verify']), /\ngood\n$/);
    });

    test('it ends when it is told to', async () => {
      assert.equal(await hub.stop('SIGTERM'), 0);
    });
  });
}
