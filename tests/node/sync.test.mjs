// SPDX-License-Identifier: Apache-2.0
// The way to the hub: tokens, answers that break off, events, and how it all is said.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clock, json, pretendedFetch, refused, settle, slowBody } from './support/pretended_hub.mjs';
import { load } from './support/typescript.mjs';

const { HubLine } = await load('worker/hub_line');
const { HubEvents } = await load('worker/hub_events');
const { ServerEvents } = await load('worker/server_events');
const { hasArrived, phaseOf, stateOf, troubleOf } = await load('worker/sync_state');
const { signIn } = await load('worker/sign_in');
const words = await load('i18n/en/sync');

const place = { url: 'https://hub.example', workspace: 'main', name: 'Main library', user: 'anna' };
const changes = { id: 1, method: 'GET', path: 'changes', headers: {}, body: null, binary: false };
const push = { id: 2, method: 'POST', path: 'push', headers: {}, body: '{"commands":[]}', binary: false };
const access = (token) => json(200, { access: token, expires: 1, user: 'anna' });
const text = ({ bytes }) => new TextDecoder().decode(bytes);
const core = (more = {}) => ({ cursor: 3, refetch: false, unfetched: false, waiting: 0, sent: 0, attention: 0, restored: null, stopped: null, clockSkew: null, oldestWaiting: null, needsUpdate: false, device: 'dd', ...more });
const transport = (more = {}) => ({ inFlight: false, signInNeeded: false, live: false, ...more });

function line(answers) {
  const clock = new Clock();
  const { fetcher, asked } = pretendedFetch(answers);
  return { line: new HubLine(place, { fetch: fetcher, after: clock.after }), asked, clock };
}

test('a first request gets its token by the cookie; later ones have it', async () => {
  const { line: hub, asked } = line({ '/v1/refresh': [access('t1')], '/changes': [json(200, { more: false })] });
  assert.equal((await hub.send(changes)).status, 200);
  await hub.send(changes);
  assert.deepEqual(asked.map(({ path }) => path), ['/v1/refresh', '/changes', '/changes']);
  assert.deepEqual([asked[0].credentials, asked[0].headers['Accession-Request']], ['include', '1']);
  assert.deepEqual([asked[1].credentials, asked[1].headers.Authorization], ['omit', 'Bearer t1']);
});

test('a token that ran out is renewed once, and the request repeated with its body', async () => {
  const { line: hub, asked } = line({
    '/v1/refresh': [access('t1'), access('t2')], '/push': [refused(401, 'token_expired'), json(200, { last_seq: 4 })],
  });
  assert.equal(text(await hub.send(push)), '{"last_seq":4}');
  const pushes = asked.filter(({ path }) => path === '/push');
  assert.deepEqual(pushes.map(({ headers }) => headers.Authorization), ['Bearer t1', 'Bearer t2']);
  assert.deepEqual(pushes.map(({ body }) => body), [push.body, push.body]);
});

test('with each token comes who is signed in and in which roles', async () => {
  const given = (roles) => json(200, { access: 't', user: 'anna', workspaces: [{ id: 'main', roles }] });
  const { fetcher } = pretendedFetch({ '/v1/refresh': [given(['a']), given(['a', 'b'])], '/changes': [refused(401, 'token_expired'), json(200, {})] });
  const known = [];
  const hub = new HubLine(place, { fetch: fetcher, after: new Clock().after, known: ({ user, workspaces }) => known.push([user, workspaces[0].roles]) });
  assert.equal((await hub.send(changes)).status, 200);
  assert.deepEqual(known, [['anna', ['a']], ['anna', ['a', 'b']]]);
});

test('renewed and run out again, or no session any more: 401, and nobody asks for ever', async () => {
  const twice = line({ '/v1/refresh': [access('t1')], '/changes': [refused(401, 'token_expired')] });
  assert.equal((await twice.line.send(changes)).status, 401);
  assert.equal(twice.asked.length, 4);
  const gone = line({ '/v1/refresh': [refused(401, 'sign_in_needed')] });
  assert.equal((await gone.line.send(changes)).status, 401);
  assert.equal(gone.asked.length, 1);
});

test('why a sign-in has ended is asked for when a token is gone, by the device that asks', async () => {
  const { fetcher } = pretendedFetch({ '/v1/refresh': [access('t1'), refused(403, 'device_revoked')], '/push': [refused(401, 'sign_in_needed')] });
  const addresses = [];
  const hub = new HubLine(place, { fetch: (address, init) => { addresses.push(address); return fetcher(address, init); }, after: new Clock().after, device: () => 'dd' });
  const reply = await hub.send(push);
  assert.deepEqual([reply.status, JSON.parse(text(reply)).error.code], [403, 'device_revoked']);
  assert.equal(addresses.at(-1), `${place.url}/v1/refresh?device=dd`);
});

test('no network, a hub that is busy, a page in place of a hub', async () => {
  assert.equal((await line({}).line.send(changes)).status, 0);
  const busy = line({ '/v1/refresh': [json(503, {}, { 'retry-after': '7' })] });
  const reply = await busy.line.send(changes);
  assert.deepEqual([reply.status, reply.headers['retry-after']], [503, '7']);
  const portal = line({ '/v1/refresh': [new Response('<html>', { status: 200 })] });
  assert.equal((await portal.line.send(changes)).status, 0);
});

test('an answer that breaks off comes as far as it came; silence ends it', async () => {
  const body = slowBody();
  const { line: hub, clock } = line({
    '/v1/refresh': [access('t')],
    '/snapshot': [(init) => {
      init.signal.addEventListener('abort', () => body.fail());
      return new Response(body.stream, { status: 200, headers: { etag: '"e-5"', 'content-length': '10' } });
    }],
  });
  const heard = [];
  const sent = hub.send({ ...changes, path: 'snapshot', binary: true }, (received, total) => heard.push([received, total]));
  await settle();
  body.send('abc');
  await settle();
  await clock.pass(29_000);
  body.send('de');
  await settle();
  await clock.pass(29_000);
  await clock.pass(2_000);
  const reply = await sent;
  assert.deepEqual([reply.status, reply.headers.etag, text(reply)], [0, '"e-5"', 'abcde']);
  assert.deepEqual(heard, [[3, 10], [5, 10]]);
});

test('the rest of an answer goes on; the whole in place of the rest that breaks off is nothing', async () => {
  const rest = line({ '/v1/refresh': [access('t')], '/snapshot': [new Response('fghij', { status: 206, headers: { etag: '"e-5"', 'content-range': 'bytes 5-9/10' } })] });
  const heard = [];
  const wanted = { ...changes, path: 'snapshot', binary: true, headers: { range: 'bytes=5-', 'if-range': '"e-5"' } };
  const reply = await rest.line.send(wanted, (...progress) => heard.push(progress));
  assert.deepEqual([reply.status, text(reply), rest.asked[1].headers.range], [206, 'fghij', 'bytes=5-']);
  assert.deepEqual(heard, [[10, 10]]);
  const body = slowBody();
  const whole = line({ '/v1/refresh': [access('t')], '/snapshot': [() => new Response(body.stream, { status: 200, headers: { etag: '"e-5"' } })] });
  const sent = whole.line.send(wanted);
  await settle();
  body.send('abc');
  await settle();
  body.fail();
  const broken = await sent;
  assert.deepEqual([broken.status, broken.bytes.length, broken.headers], [0, 0, {}]);
});

test('signing out says so, with the cookie; who is signed out already is as well', async () => {
  const { line: hub, asked } = line({ '/v1/sign-out': [json(204), refused(401, 'sign_in_needed'), json(503, {})] });
  assert.deepEqual([await hub.signOut(), await hub.signOut(), await hub.signOut()], [true, true, false]);
  assert.deepEqual([asked[0].method, asked[0].credentials, asked[0].headers['Accession-Request']], ['POST', 'include', '1']);
  assert.equal(await line({}).line.signOut(), false);
});

test('events are taken apart wherever they are cut', () => {
  const whole = '\uFEFF: hello\r\n\r\nevent: position\r\ndata: {"epoch":"e1",\r\ndata: "position":4}\r\n\r\nid: 3\ndata:x\n\nevent: nothing\n\n';
  const expected = [{ type: 'position', data: '{"epoch":"e1",\n"position":4}' }, { type: 'message', data: 'x' }];
  for (let size = 1; size <= whole.length; size += 1) {
    const events = new ServerEvents();
    const found = [];
    for (let at = 0; at < whole.length; at += size) found.push(...events.feed(whole.slice(at, at + size)));
    assert.deepEqual(found, expected, `pieces of ${size}`);
  }
});

test('events: live while there is something to hear, silent after 45 seconds, tried again', async () => {
  const clock = new Clock();
  const bodies = [];
  const told = [];
  const live = [];
  const events = new HubEvents({
    after: clock.after,
    open: async (signal) => {
      const body = slowBody();
      signal.addEventListener('abort', () => body.fail());
      bodies.push(body);
      return new Response(body.stream, { headers: { 'content-type': 'text/event-stream' } });
    },
    told: (epoch, position) => told.push([epoch, position]),
    live: (now) => live.push(now),
  });
  events.start();
  events.start();
  await settle();
  bodies[0].send(': here\n\nevent: position\ndata: {"epoch":"e1","position":9}\n\nevent: position\ndata: nonsense\n\n');
  await settle();
  assert.deepEqual([bodies.length, told, live.at(-1)], [1, [['e1', 9]], true]);
  await clock.pass(44_000);
  bodies[0].send(': still here\n');
  await settle();
  await clock.pass(44_000);
  assert.equal(live.at(-1), true);
  await clock.pass(1_500);
  assert.equal(live.at(-1), false);
  await clock.pass(2_000);
  assert.equal(bodies.length, 2);
  events.stop();
  await clock.pass(600_000);
  assert.equal(bodies.length, 2);
});

test('which phase follows', () => {
  const cases = [
    ['fetching', null, {}],
    ['fetching', core({ refetch: true, unfetched: true }), {}],
    ['up_to_date', core(), { inFlight: true }],
    ['sending', core({ waiting: 2 }), { inFlight: true }],
    ['waiting', core({ waiting: 2 }), {}],
    ['waiting', core({ sent: 1 }), {}],
    ['unreachable', core({ waiting: 2 }), { trouble: 'unreachable', inFlight: true }],
    ['busy', core(), { trouble: 'busy' }],
    ['sign_in_needed', core({ stopped: { code: 'sign_in_needed', message: '' } }), {}],
    ['sign_in_needed', core({ stopped: { code: 'malformed', message: '' } }), { signInNeeded: true }],
    ['consent_needed', core({ restored: { position: 4 } }), { trouble: 'unreachable' }],
    ['stopped', core({ stopped: { code: 'device_revoked', message: '' } }), {}],
  ];
  for (const [phase, known, more] of cases) assert.equal(phaseOf(known, transport(more)), phase);
  assert.deepEqual([503, 429, 0, 500, 200].map(troubleOf), ['busy', 'busy', 'unreachable', 'unreachable', 'unreachable']);
  assert.deepEqual([null, core({ refetch: true, unfetched: true }), core({ refetch: true }), core({ cursor: 0 })].map(hasArrived), [false, false, true, true]);
  for (const phase of new Set(cases.map(([name]) => name))) {
    assert.ok(words.phaseSentence({ phase, arrived: true, attention: 0 }).endsWith('.'), phase);
    assert.equal(typeof words.connectionWords[phase], 'string', phase);
  }
});

test('the next try is told while nothing is under way, a fault only when it stops', () => {
  const state = stateOf(place, core({ waiting: 1, clockSkew: 410_000 }), transport({ trouble: 'unreachable', nextTryAt: 5 }));
  assert.deepEqual([state.nextTryAt, state.phase, state.clockSkew, state.fault], [5, 'unreachable', 420_000, undefined]);
  assert.equal(stateOf(place, core({ clockSkew: -200_000 }), transport()).clockSkew, undefined);
  assert.equal(stateOf(place, core(), transport({ inFlight: true, nextTryAt: 5 })).nextTryAt, undefined);
  const fault = { code: 'malformed', message: 'x', seq: 4 };
  assert.deepEqual(stateOf(place, core({ stopped: fault }), transport()).fault, fault);
});

test('the pill says how far things have come', () => {
  const store = { state: 'saved', durable: true, queued: 3 };
  const say = (more, saving = {}) => words.sendingWords({ ...store, ...saving }, { arrived: true, phase: 'waiting', waiting: 0, sent: 0, attention: 0, ...more });
  assert.deepEqual(
    [say({}, { state: 'saving' }), say({ waiting: 3 }), say({ waiting: 3, phase: 'sending' }), say({ sent: 2 }), say({ attention: 1 }), say({}), say({ arrived: false })],
    ['Saving…', '3 saved on this device', 'Sending 3…', '2 sent', '1 needs attention', 'All confirmed', 'Not here yet'],
  );
});

test('signing in: who it is and where they may work; refused with the hub’s own code', async () => {
  const reply = {
    access: 'secret', expires: 1, user: 'anna', name: 'Anna Weber', roles: ['r'],
    workspaces: [{ id: 'main', name: 'Main library', rulebook: 'alma', roles: ['receiving_operator'] }, { name: 'nameless' }],
  };
  const { fetcher, asked } = pretendedFetch({ '/v1/sign-in': [json(200, reply), refused(401, 'sign_in_refused'), new Response('<html>')] });
  const device = { device: 'd'.repeat(32), deviceName: 'Desk 2' };
  const account = await signIn(fetcher, place.url, { user: 'anna', password: 'p' }, device);
  assert.deepEqual(account, { user: 'anna', name: 'Anna Weber', roles: ['r'], workspaces: [reply.workspaces[0]] });
  assert.equal(JSON.stringify(account).includes('secret'), false);
  assert.deepEqual(JSON.parse(asked[0].body), { user: 'anna', password: 'p', ...device });
  await assert.rejects(signIn(fetcher, place.url, { token: 't' }, device), { code: 'sign_in_refused' });
  await assert.rejects(signIn(fetcher, place.url, { token: 't' }, device), { code: 'hub_not_understood' });
  await assert.rejects(signIn(pretendedFetch({}).fetcher, place.url, { token: 't' }, device), { code: 'hub_unreachable' });
});
