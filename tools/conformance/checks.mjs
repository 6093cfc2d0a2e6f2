// SPDX-License-Identifier: Apache-2.0
// What docs/sync-protocol.md asks of a hub: one check for each thing it says. `needs` is how many commands a
// check wants that the workspace will take.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { impossible } from './hub.mjs';

const hex = (text) => /^[0-9a-f]{32}$/.test(text);

function refused(answer, status, ...codes) {
  assert.equal(answer.status, status, `${answer.status} ${answer.bytes}`);
  assert.ok(codes.includes(answer.body?.error?.code), `the code is ${answer.body?.error?.code}, not ${codes.join(' or ')}`);
  return answer.body.error;
}

/** All changes after a position, and the last page; with `own`, of the device that it names the sums will do. */
async function pull(device, epoch, after, own = '') {
  const changes = [];
  for (let position = after; ;) {
    const { status, body, bytes } = await device.in(`changes?epoch=${epoch}&after=${position}${own && `&own=${own}`}`);
    assert.equal(status, 200, String(bytes));
    changes.push(...body.changes);
    if (!body.more) return { changes, last: body };
    assert.ok(body.position > position, 'a page with more to come does not go on');
    position = body.position;
  }
}

export const checks = [
  {
    name: 'health is told to anybody, and nothing else',
    run: async (hub) => {
      const health = await hub.ask('/health');
      assert.equal(health.status, 200);
      assert.equal(health.body.ok, true);
      refused(await hub.ask(`/v1/workspaces/${hub.workspace}/snapshot`), 401, 'sign_in_needed', 'token_expired');
      refused(await hub.ask(`/v1/workspaces/${hub.workspace}/snapshot`, { token: 'x'.repeat(64) }), 401, 'sign_in_needed', 'token_expired');
      refused(await hub.signIn(randomBytes(16).toString('hex'), 'not the password'), 401, 'sign_in_refused');
    },
  },
  {
    name: 'sign-in gives a token, the workspaces and a cookie that scripts cannot read',
    run: async (hub) => {
      const answer = await hub.signIn(randomBytes(16).toString('hex'));
      assert.equal(answer.status, 200);
      assert.ok(answer.body.access && answer.body.expires > Date.now());
      assert.ok(answer.body.workspaces.some(({ id }) => id === hub.workspace));
      const cookie = answer.headers.get('set-cookie');
      assert.match(cookie, /HttpOnly/i);
      assert.match(cookie, /SameSite=Strict/i);
    },
  },
  {
    name: 'a refresh cookie gives another, and only with the header that pages of others cannot send; an older one ends the session',
    run: async (hub) => {
      const device = await hub.device();
      const refresh = (headers) => hub.ask('/v1/refresh', { method: 'POST', body: '', headers });
      assert.notEqual((await refresh({ cookie: device.cookie })).status, 200);
      const used = (cookie) => refresh({ cookie, 'accession-request': '1', origin: hub.url });
      let cookie = device.cookie;
      for (let times = 0; times < 2; ++times) {
        const answer = await used(cookie);
        assert.equal(answer.status, 200, String(answer.bytes));
        cookie = answer.headers.get('set-cookie').split(';')[0];
      }
      assert.equal((await used(device.cookie)).status, 401);
      assert.equal((await used(cookie)).status, 401);
    },
  },
  {
    name: 'a workspace that is not there and one that is another’s are answered alike',
    run: async (hub) => {
      const device = await hub.device();
      const answer = await device.ask('/v1/workspaces/no-such-workspace/snapshot');
      assert.ok([403, 404].includes(answer.status), String(answer.status));
    },
  },
  {
    name: 'a snapshot comes whole, in parts, and not again to who has it',
    run: async (hub) => {
      const device = await hub.device();
      const whole = await device.in('snapshot');
      assert.equal(whole.status, 200);
      const tag = whole.headers.get('etag');
      const epoch = whole.headers.get('accession-epoch');
      assert.ok(hex(epoch), `the epoch is ${epoch}`);
      assert.equal(tag, `"${epoch}-${whole.headers.get('accession-position')}"`);
      const half = Math.floor(whole.bytes.length / 2);
      const part = (range) => device.in('snapshot', { headers: { range, 'if-range': tag } });
      const [first, rest] = [await part(`bytes=0-${half - 1}`), await part(`bytes=${half}-`)];
      assert.deepEqual([first.status, rest.status], [206, 206]);
      assert.equal(rest.headers.get('content-range'), `bytes ${half}-${whole.bytes.length - 1}/${whole.bytes.length}`);
      assert.ok(Buffer.concat([first.bytes, rest.bytes]).equals(whole.bytes), 'the parts are not the whole');
      assert.equal((await device.in('snapshot', { headers: { range: 'bytes=0-9', 'if-range': '"another"' } })).status, 200);
      assert.equal((await device.in('snapshot', { headers: { 'if-none-match': tag } })).status, 304);
    },
  },
  {
    name: 'a command that is not allowed is rejected, with every condition, and changes nothing',
    run: async (hub) => {
      const device = await hub.device();
      const before = await hub.standing(device);
      const { status, body, bytes } = await device.push(before.epoch, 1, [impossible(), impossible()]);
      assert.equal(status, 200, String(bytes));
      assert.deepEqual(body.outcomes.map(({ seq, outcome }) => [seq, outcome]), [[1, 'rejected'], [2, 'rejected']]);
      assert.ok(body.outcomes.every(({ unmet }) => unmet.length > 0 && unmet.every(({ code }) => code)));
      assert.equal(body.last_seq, 2);
      const { changes } = await pull(device, before.epoch, before.position);
      assert.ok(changes.every((change) => change.device !== device.id));
    },
  },
  {
    name: 'what is sent again is answered the same, whichever part of it is new',
    run: async (hub) => {
      const device = await hub.device();
      const { epoch } = await hub.standing(device);
      const commands = [impossible(), impossible(), impossible()];
      const first = await device.push(epoch, 1, commands.slice(0, 2));
      const all = await device.push(epoch, 1, commands);
      assert.deepEqual(all.body.outcomes.slice(0, 2), first.body.outcomes);
      assert.equal(all.body.last_seq, 3);
    },
  },
  {
    name: 'a gap is refused and nothing of the batch is done',
    run: async (hub) => {
      const device = await hub.device();
      const { epoch } = await hub.standing(device);
      const error = refused(await device.push(epoch, 2, [impossible()]), 409, 'sequence_gap');
      assert.equal(error.last_seq, 0);
      assert.equal((await device.push(epoch, 1, [impossible()])).status, 200);
    },
  },
  {
    name: 'a number that another command had is refused',
    run: async (hub) => {
      const device = await hub.device();
      const { epoch } = await hub.standing(device);
      assert.equal((await device.push(epoch, 1, [impossible()])).status, 200);
      refused(await device.push(epoch, 1, [impossible()]), 409, 'sequence_reused');
    },
  },
  {
    name: 'a command has one answer, from whichever device it comes',
    run: async (hub) => {
      const [one, other] = [await hub.device(), await hub.device()];
      const { epoch } = await hub.standing(one);
      const command = impossible();
      const first = await one.push(epoch, 1, [command]);
      const again = await other.push(epoch, 1, [command]);
      assert.deepEqual(again.body.outcomes, first.body.outcomes);
    },
  },
  {
    name: 'another epoch, another rulebook and an unknown action are told apart',
    run: async (hub) => {
      const device = await hub.device();
      const { epoch } = await hub.standing(device);
      const error = refused(await device.push('0'.repeat(32), 1, [impossible()]), 409, 'hub_restored');
      assert.equal(error.epoch, epoch);
      assert.equal(error.position, 0);
      refused(await device.in(`changes?epoch=${'0'.repeat(32)}&after=0`), 409, 'hub_restored');
      refused(await device.push(epoch, 1, [impossible()], { rulebook: 'none' }), 422, 'rulebook_differs');
      refused(await device.push(epoch, 1, [impossible('no_such_action')]), 426, 'upgrade_required');
    },
  },
  {
    name: 'what cannot be read is refused with a code, however deep or large',
    run: async (hub) => {
      const device = await hub.device();
      const { epoch } = await hub.standing(device);
      const send = (body) => device.in('push', { body, method: 'POST', headers: { 'content-type': 'application/json' } });
      for (const body of ['', '[]', '{', 'null', `{"device":${'['.repeat(5000)}`, '{"device":"x"}']) {
        refused(await send(body), 400, 'malformed');
      }
      refused(await device.push(epoch, 1, [{ ...impossible(), today: 'yesterday' }]), 400, 'malformed');
      const large = await send('x'.repeat(3_000_000)).catch(() => ({ status: 413 }));
      assert.equal(large.status, 413);
      const many = Array.from({ length: 501 }, () => impossible());
      assert.equal((await device.push(epoch, 1, many)).status, 413);
    },
  },
  {
    name: 'what is taken stands in one order without gaps, and its sender is known by it',
    needs: 2,
    run: async (hub, commands) => {
      const device = await hub.device();
      const before = await hub.standing(device);
      const { status, body, bytes } = await device.push(before.epoch, 1, commands);
      assert.equal(status, 200, String(bytes));
      assert.ok(body.outcomes.every(({ outcome }) => outcome !== 'rejected'), String(bytes));
      const { changes, last } = await pull(device, before.epoch, before.position);
      changes.forEach(({ position }, index) => assert.equal(position, before.position + 1 + index));
      const own = changes.filter((change) => change.device === device.id);
      assert.deepEqual(own.map(({ seq }) => seq), [1, 2]);
      assert.deepEqual(own.map(({ position }) => position), body.outcomes.map(({ position }) => position));
      assert.ok(Object.values(last.hashes).every(hex), 'the last page has the tables’ hashes');
      const { changes: named } = await pull(device, before.epoch, before.position, device.id);
      named.forEach((change, index) => {
        const { decided, sum, ...place } = change;
        const { decided: whole, ...known } = changes[index];
        assert.deepEqual(place, known);
        assert.ok(decided === whole || (change.device === device.id && decided === undefined && hex(sum)), JSON.stringify(change));
      });
      const again = await device.push(before.epoch, 1, commands);
      assert.deepEqual(again.body.outcomes, body.outcomes);
      assert.equal((await pull(device, before.epoch, before.position)).changes.length, changes.length);
    },
  },
  {
    name: 'a snapshot reaches to what a device has seen',
    run: async (hub) => {
      const device = await hub.device();
      const { epoch } = await hub.standing(device);
      const { last } = await pull(device, epoch, 0);
      const { headers } = await device.in(`snapshot?after=${last.position}`);
      assert.ok(Number(headers.get('accession-position')) >= last.position);
    },
  },
  {
    name: 'tables are compared in parts, as of where the device has come',
    run: async (hub) => {
      const device = await hub.device();
      const { epoch } = await hub.standing(device);
      const { last } = await pull(device, epoch, 0);
      const tables = { vendors: '0'.repeat(32 * 256) };
      const compare = (json) => device.in('compare', { json });
      const answer = await compare({ epoch, position: last.position, tables });
      // A hub need not know how: devices take a snapshot then.
      if ([404, 405].includes(answer.status)) return;
      assert.equal(answer.status, 200, String(answer.bytes));
      const { position, differ, more, buckets } = answer.body;
      assert.equal(position, last.position);
      assert.equal(differ > 0, last.hashes.vendors !== '0'.repeat(32));
      if (differ <= 64 && !more) assert.equal(buckets.length, differ);
      assert.ok(buckets.every(({ table, bucket, facts }) => table === 'vendors' && bucket >= 0 && bucket < 256 && facts), String(answer.bytes));
      refused(await compare({ epoch, position: last.position, tables: { 'no such table': '0'.repeat(32 * 256) } }), 400, 'malformed');
      refused(await compare({ epoch, position: last.position, tables: { vendors: '00' } }), 400, 'malformed');
      refused(await compare({ epoch: '0'.repeat(32), position: 0, tables }), 409, 'hub_restored');
    },
  },
  {
    name: 'nobody else’s device is believed',
    run: async (hub) => {
      const device = await hub.device();
      const { epoch } = await hub.standing(device);
      const out = await hub.ask('/v1/sign-out', {
        method: 'POST', body: '', headers: { cookie: device.cookie, 'accession-request': '1', origin: hub.url },
      });
      assert.ok(out.status < 300, `signing out was answered by ${out.status}`);
      assert.equal((await device.push(epoch, 1, [impossible()])).status, 401);
    },
  },
];
