// SPDX-License-Identifier: Apache-2.0
// Who may use a hub: signing in and out, tokens and cookies, and what they open.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { lineWhere, scratch, skip } from './support/cli.mjs';
import { HubPlace, keeper, makeSample, newDevice, password, pushOf } from './support/hub.mjs';

const DESK = { 'accession-request': '1' };

describe('who may use a hub', { skip }, () => {
  const kept = keeper();
  let folder;
  let place;
  let hub;

  const refresh = (cookie, headers = DESK) => hub.json('/v1/refresh', { method: 'POST', headers: { cookie, ...headers } });
  const me = (token) => hub.json('/v1/me', { token });
  const code = ({ status, body }) => [status, body?.error?.code];
  const cookieOf = (answer) => answer.headers.get('set-cookie').split(';')[0];

  before(async () => {
    folder = scratch(kept);
    place = new HubPlace('--data', join(folder, 'hub')).fill(makeSample(folder, 5));
    hub = await place.serve(kept);
  });

  test('a password signs in, and says who it is and where', async () => {
    const mara = await hub.signIn('mara');
    assert.equal(mara.status, 200);
    assert.match(mara.access, /^[0-9a-f]{64}$/);
    assert.ok(mara.body.expires > Date.now() + 14 * 60_000 && mara.body.expires < Date.now() + 16 * 60_000);
    assert.equal(mara.body.name, 'mara of the library');
    const header = mara.headers.get('set-cookie');
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/v1']) assert.ok(header.includes(part), header);
    const told = await me(mara.access);
    assert.deepEqual([told.body.user, told.body.workspaces.map(({ id }) => id)], ['mara', ['main']]);
    assert.equal(told.headers.get('cache-control'), 'no-store');
  });

  test('a wrong password and an unknown user are answered the same, in about the same time', async () => {
    const timed = async (user, secret) => {
      const begin = performance.now();
      const answer = await hub.signIn(user, newDevice(), secret);
      return { took: performance.now() - begin, answer };
    };
    const times = { known: [], unknown: [] };
    for (let round = 0; round < 5; ++round) {
      const wrong = await timed('mara', 'not the password');
      const nobody = await timed('nobody', 'not the password');
      assert.deepEqual(code(wrong.answer), [401, 'sign_in_refused']);
      assert.deepEqual(nobody.answer.body, wrong.answer.body);
      times.known.push(wrong.took);
      times.unknown.push(nobody.took);
    }
    const least = Object.values(times).map((list) => Math.min(...list));
    assert.ok(least[1] > least[0] / 3 && least[0] > least[1] / 3, `${least}`);
  });

  test('a refresh token that was followed by two is a copy: used again, it ends all that came of it', async () => {
    const first = await hub.signIn('mara');
    const second = await refresh(first.cookie);
    assert.equal(second.status, 200);
    const third = await refresh(cookieOf(second));
    assert.equal(third.status, 200);
    assert.equal((await me(third.body.access)).status, 200);
    assert.deepEqual(code(await refresh(first.cookie)), [401, 'sign_in_needed']);
    assert.deepEqual(code(await refresh(cookieOf(third))), [401, 'sign_in_needed']);
    assert.deepEqual(code(await me(third.body.access)), [401, 'sign_in_needed']);
    assert.match(place.good(['verify']), /\ngood\n$/);
  });

  test('tabs that use one refresh token at once are all served, and are left with one cookie', async () => {
    const { cookie } = await hub.signIn('mara');
    const answers = await Promise.all([refresh(cookie), refresh(cookie), refresh(cookie)]);
    assert.deepEqual(answers.map(({ status }) => status), [200, 200, 200]);
    assert.equal(new Set(answers.map(cookieOf)).size, 1);
    assert.notEqual(cookieOf(answers[0]), cookie);
    for (const { body } of answers) assert.equal((await me(body.access)).status, 200);
    assert.equal((await refresh(cookieOf(answers[0]))).status, 200);
  });

  test('signed out, nothing of the session is good any more', async () => {
    const { cookie, access } = await hub.signIn('mara');
    const out = await hub.ask('/v1/sign-out', { method: 'POST', headers: { cookie, ...DESK } });
    assert.equal(out.status, 204);
    assert.match(out.headers.get('set-cookie'), /Max-Age=0/);
    assert.deepEqual(code(await me(access)), [401, 'sign_in_needed']);
    assert.deepEqual(code(await refresh(cookie)), [401, 'sign_in_needed']);
  });

  test('another site\'s page cannot use the cookie', async () => {
    const { cookie } = await hub.signIn('mara');
    for (const headers of [{}, { ...DESK, origin: 'https://evil.example' }, { ...DESK, origin: 'null' }]) {
      assert.equal((await refresh(cookie, headers)).status, 403);
      assert.equal((await hub.ask('/v1/sign-out', { method: 'POST', headers: { cookie, ...headers } })).status, 403);
    }
    assert.equal((await refresh(cookie, { ...DESK, origin: hub.url })).status, 200);
  });

  test('forged tokens open nothing; one that is too old says so', async (t) => {
    for (const token of ['', 'x', '0'.repeat(64), `${'0'.repeat(63)}'`, 'f'.repeat(4000)]) {
      assert.deepEqual(code(await me(token)), [401, 'sign_in_needed'], token);
    }
    const hasty = await place.serve(t, '--access-seconds', '1');
    const { access } = await hasty.signIn('mara');
    // The scheme's name may be written in any letters.
    assert.equal((await hasty.json('/v1/me', { headers: { authorization: `bEARER ${access}` } })).status, 200);
    assert.equal((await me(access)).status, 200);
    await wait(1100);
    assert.deepEqual(code(await me(access)), [401, 'token_expired']);
  });

  test('another house\'s workspace, and one that is not there, look alike', async () => {
    const { access } = await hub.signIn('otto');
    for (const what of ['snapshot', 'events', 'changes?epoch=x&after=0', 'nothing']) {
      const theirs = await hub.json(`/v1/workspaces/main/${what}`, { token: access });
      const none = await hub.json(`/v1/workspaces/none/${what}`, { token: access });
      assert.deepEqual(code(theirs), [403, 'workspace_forbidden']);
      assert.deepEqual(none.body, theirs.body);
    }
    const pushed = await hub.json('/v1/workspaces/main/push', { token: access, json: {} });
    assert.deepEqual(code(pushed), [403, 'workspace_forbidden']);
    assert.equal((await hub.ask('/v1/workspaces/other/snapshot', { token: access })).status, 200);
  });

  test('roles are those of now: with the next refresh, and with every push', async (t) => {
    const file = makeSample(folder, 60);
    const line = lineWhere(file, (one) => one.waiting >= 1);
    const item = line.items.find(({ status }) => status === 'Expected');
    const library = new HubPlace('--data', join(folder, 'roles')).fill(file);
    const member = (...options) => library.good(['user', 'member', 'mara', '--workspace', 'main', ...options]);
    const served = await library.serve(t);
    const { access, cookie, device } = await served.signIn('mara');
    const ask = (path, json) => served.json(`/v1/workspaces/main/${path}`, { token: access, json });

    member('--role', 'receiving_operator');
    const renewed = await served.json('/v1/refresh', { method: 'POST', headers: { cookie, ...DESK } });
    assert.deepEqual(renewed.body.workspaces[0].roles, ['receiving_operator']);

    const snapshot = await served.ask('/v1/workspaces/main/snapshot', { token: access });
    const epoch = snapshot.headers.get('accession-epoch');
    // What the device says of its roles is put aside, and so is what they were when it signed in.
    const receive = { action: 'receive', line: line.id, items: [item.id], roles: ['purchasing_manager'] };
    const pushed = await ask('push', pushOf(device, epoch, 1, [receive]));
    assert.equal(pushed.body.outcomes?.[0].position, 1, JSON.stringify(pushed.body));
    const page = await ask(`changes?epoch=${epoch}&after=0`);
    const decided = Buffer.from(page.body.changes[0].decided, 'base64').toString('latin1');
    const written = ['receiving_operator', 'purchasing_operator', 'purchasing_manager'].map((role) => decided.includes(role));
    assert.deepEqual(written, [true, false, false]);

    // A hub's workspace is strict unless somebody said otherwise, whatever its file was.
    const closing = await ask('push', pushOf(device, epoch, 2, [{ action: 'close', line: line.id, roles: ['purchasing_manager'] }]));
    assert.match(JSON.stringify(closing.body.outcomes), /"role_required"/);

    member('--remove');
    assert.deepEqual(code(await ask('push', pushOf(device, epoch, 3, [receive]))), [403, 'workspace_forbidden']);
  });

  test('a disabled user is out at once, and a new password signs the old one out', async () => {
    place.addUser('nora', 'main', 'receiving_operator');
    const nora = await hub.signIn('nora');
    place.good(['user', 'password', 'nora'], 'another long password\n');
    assert.deepEqual(code(await me(nora.access)), [401, 'sign_in_needed']);
    assert.equal((await hub.signIn('nora')).status, 401);
    const again = await hub.signIn('nora', newDevice(), 'another long password');
    assert.equal(again.status, 200);
    place.good(['user', 'disable', 'nora']);
    assert.deepEqual(code(await me(again.access)), [401, 'sign_in_needed']);
    assert.deepEqual(code(await refresh(again.cookie)), [401, 'sign_in_needed']);
    assert.equal((await hub.signIn('nora', newDevice(), 'another long password')).status, 401);
  });

  test('a token of a program signs in until it is revoked', async () => {
    const secret = place.good(['token', 'add', '--user', 'mara', '--label', 'nightly']).trim();
    const signIn = () => hub.json('/v1/sign-in', { json: { token: secret } });
    assert.equal((await signIn()).body.user, 'mara');
    const [, id] = /^(\w{12}) .*nightly/m.exec(place.good(['token', 'list']));
    assert.ok(!place.good(['token', 'list']).includes(secret));
    place.good(['token', 'revoke', id]);
    assert.deepEqual(code(await signIn()), [401, 'sign_in_refused']);
  });

  test('who tries too often has to wait', async (t) => {
    const strict = await place.serve(t, '--sign-ins-per-minute', '3');
    const tries = [];
    for (let at = 0; at < 5; ++at) tries.push(await strict.signIn('mara', newDevice(), 'guess number one'));
    assert.deepEqual(tries.map(({ status }) => status), [401, 401, 401, 429, 429]);
    assert.ok(Number(tries[4].headers.get('retry-after')) >= 1);
  });

  test('what is no sign-in is refused', async () => {
    for (const json of ['', '[]', '"x"', '{"user":1}', '{"user":"mara","user":"otto"}', '{"device":"x"}', `{"user":"mara","password":"${password}","device":"${'0'.repeat(31)}G"}`]) {
      assert.deepEqual(code(await hub.json('/v1/sign-in', { json })), [400, 'malformed'], json);
    }
    const form = await hub.json('/v1/sign-in', { json: '{}', headers: { 'content-type': 'text/plain' } });
    assert.deepEqual(code(form), [400, 'malformed']);
    assert.equal((await hub.json('/v1/sign-in', { json: 'x'.repeat(5000) })).status, 413);
  });

  test('passwords are neither short nor on the command line; the log has no secret', async (t) => {
    assert.equal(place.run(['user', 'add', 'short'], 'short\n').status, 2);
    assert.equal(place.run(['user', 'add', 'mara'], `${password}\n`).status, 2);
    assert.equal(place.run(['user', 'add', 'a/b'], `${password}\n`).status, 2);
    const loud = await place.serve(t, '--verbose');
    const { access, cookie } = await loud.signIn('mara');
    await loud.ask(`/v1/me?access=${access}`, { token: access, headers: { cookie } });
    await loud.stop();
    assert.match(loud.errors, /POST \/v1\/sign-in 200/);
    for (const secret of [password, access, cookie.split('=')[1]]) assert.ok(!loud.errors.includes(secret));
  });
});
