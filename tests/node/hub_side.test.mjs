// SPDX-License-Identifier: Apache-2.0
// The writer of a workspace that belongs to a hub: joins, waits for the library, sends, and is asked
// about what needs attention.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clock, PretendedCore, json, pretendedFetch, refused, settle } from './support/pretended_hub.mjs';
import { PretendedSession, begin, refuse, say, timers, touched } from './support/pretended_writer.mjs';
import { load } from './support/typescript.mjs';

const { sideOf } = await load('worker/hub_side');

const place = { url: 'https://hub.example', workspace: 'main', name: 'Main library', user: 'anna' };
const none = { put: [], remove: [] };

class SharedSession extends PretendedSession {
  constructor(options) {
    super(options);
    this.core = new PretendedCore();
    this.joined = options?.found ?? false;
    this.calls = [];
  }
  sync() {
    return say(this.joined ? this.core.sync() : null);
  }
  join(given) {
    this.calls.push(['join', JSON.parse(given)]);
    this.joined = true;
    this.core.state = { ...this.core.state, refetch: true, unfetched: true, cursor: 0 };
    return say({ touched });
  }
  nextRequest(question) {
    return say(this.core.next(JSON.parse(question)));
  }
  takeReply(reply, bytes) {
    return say(this.core.take(JSON.parse(reply), bytes));
  }
  wake(reason) {
    this.core.wake(JSON.parse(reason));
    return say({});
  }
  attention() {
    return say([{ seq: 4, kind: 'rejected' }]);
  }
  redo(choice) {
    this.calls.push(['redo', JSON.parse(choice)]);
    this.sequence += 1;
    return say({ outcome: { command: 'c2', accepted: true, sequence: this.sequence, unmet: [] }, touched });
  }
  discard(choice) {
    this.calls.push(['discard', JSON.parse(choice)]);
    return this.settled ? refuse({ code: 'unknown_attention' }) : say({ touched });
  }
  consent() {
    this.calls.push(['consent']);
    return say({ touched: none });
  }
}

async function shared({ found = true, answers = {}, steps = [], ports = {} } = {}) {
  const clock = new Clock();
  const session = new SharedSession({ found });
  session.core.steps = steps;
  const { fetcher, asked } = pretendedFetch({ '/v1/refresh': [json(200, { access: 't' })], ...answers });
  const hub = sideOf({ place, fetch: fetcher, after: clock.after, random: () => 0, busy: async () => {} });
  const made = await begin({ session, hub, ...ports });
  return { ...made, clock, asked };
}

const phases = (events) => events.filter(({ type }) => type === 'sync').map(({ sync }) => sync.phase);

test('an empty store joins, and is asked nothing before the library is here', async () => {
  let fetched;
  const { session, ask, events, stored, writer } = await shared({
    found: false, steps: [{ path: 'snapshot', binary: true }, { wait: null }],
    answers: { '/snapshot': [() => new Promise((resolve) => { fetched = () => resolve(new Response('SNAP', { status: 200 })); })] },
  });
  assert.deepEqual(session.calls, [['join', { workspace: 'main' }]]);
  assert.deepEqual(session.loaded, [], 'no sample library comes into it');
  let described = false;
  const describing = ask('describe').then(() => { described = true; });
  await settle();
  assert.deepEqual([described, writer.sync().phase, writer.sync().arrived], [false, 'fetching', false]);
  session.core.onTake = () => { session.core.state = { ...session.core.state, refetch: false, unfetched: false, cursor: 9 }; };
  fetched();
  await describing;
  await settle();
  assert.equal(session.core.took[0].text, 'SNAP');
  assert.deepEqual(stored.at(-1), { put: ['/workspace/1'], remove: [] });
  assert.deepEqual(events.filter(({ type }) => type === 'replaced').length, 1);
  assert.deepEqual([phases(events).at(-1), writer.sync().arrived], ['up_to_date', true]);
});

test('a store that joined before works at once, whether the hub answers or not', async () => {
  const { session, ask, writer, events } = await shared({ steps: [{ path: 'changes' }, { wait: 900 }], answers: {} });
  assert.equal((await ask('describe')).name, 'Library');
  await settle();
  assert.deepEqual([session.calls, writer.sync().phase, phases(events).at(-1)], [[], 'unreachable', 'unreachable']);
  assert.equal((await ask('apply', [{ id: 'c1', line: 'L1' }]))[0].accepted, true);
});

test('what came is told to everybody once it is kept', async () => {
  const { events, session, clock, ask } = await shared({ steps: [{ wait: null }], answers: { '/changes': [json(200, {})], '/push': [json(200, {})] } });
  await settle();
  const before = events.length;
  session.core.steps = [{ path: 'push', method: 'POST', body: '{}' }, { path: 'changes' }];
  await ask('apply', [{ id: 'c1', line: 'L1' }]);
  await clock.pass(500);
  const told = events.slice(before).filter(({ type }) => type === 'changed').map(({ lines }) => lines);
  assert.deepEqual(told, [['L1'], [], []]);
});

test('roles that were given or taken meanwhile are told to everybody; those of somebody else are not', async () => {
  const said = (user, roles) => json(200, { access: 't', user, workspaces: [{ id: 'main', roles }, { id: 'other', roles: ['z'] }] });
  const { events, writer, ask, session } = await shared({
    steps: [{ path: 'changes' }, { wait: null }],
    answers: { '/v1/refresh': [said('anna', ['a']), said('anna', ['b']), said('otto', ['c'])], '/changes': [json(200, {}), refused(401, 'token_expired'), json(200, {}), refused(401, 'token_expired'), json(200, {})] },
  });
  await settle();
  assert.deepEqual(writer.sync().roles, ['a']);
  for (const roles of [['b'], ['b']]) {
    session.core.steps = [{ path: 'changes' }, { wait: null }];
    await ask('syncNow', 'user');
    await settle();
    assert.deepEqual(writer.sync().roles, roles);
  }
  const told = events.filter(({ type }) => type === 'sync').map(({ sync }) => String(sync.roles));
  assert.deepEqual([told.includes('a'), told.includes('b'), told.includes('c')], [true, true, false]);
});

test('a library of a hub is not filled or replaced from a device', async () => {
  const { ask } = await shared();
  for (const [method, ...args] of [['importFiles', [], { replace: true }], ['resetToSample', 'folio'], ['replaceWith', new Uint8Array()]]) {
    await assert.rejects(ask(method, ...args), { code: 'shared_workspace' }, method);
  }
});

test('what needs attention: told, done again, discarded, and that only once', async () => {
  const { ask, session, stored, events } = await shared();
  assert.deepEqual(await ask('attention'), [{ seq: 4, kind: 'rejected' }]);
  const outcome = await ask('redo', 4, { id: 'c2', action: 'receive' });
  assert.equal(outcome.accepted, true);
  assert.deepEqual(stored.at(-1), touched);
  assert.equal(events.at(-1).type, 'changed');
  const choice = { seq: 5, reason: 'twice', actor: 'anna', at: 3 };
  await ask('discard', choice);
  assert.deepEqual(session.calls, [['redo', { seq: 4, command: { id: 'c2', action: 'receive' } }], ['discard', choice]]);
  session.settled = true;
  await assert.rejects(ask('discard', choice), { code: 'unknown_attention' });
});

test('signed out: nothing more is asked, and what is forgotten is not fetched again', async () => {
  const { ask, asked, session, next } = await shared({ answers: { '/v1/sign-out': [json(204)] } });
  assert.deepEqual(await ask('signOut'), { told: true });
  const before = asked.length;
  session.core.steps = [{ path: 'push' }];
  await ask('syncNow', 'user');
  await settle();
  assert.equal(asked.length, before);
  session.commands = 0;
  assert.equal(next.joined, undefined);
});

test('signed out without a network: that is said', async () => {
  const { ask } = await shared({ answers: {} });
  assert.deepEqual(await ask('signOut'), { told: false });
});

test('nobody is signed in any more: asks for it, goes on after it', async () => {
  const { ask, writer, session } = await shared({
    steps: [{ path: 'changes' }], answers: { '/v1/refresh': [refused(401, 'sign_in_needed'), json(200, { access: 't' })], '/changes': [json(200, {})] },
  });
  await settle();
  assert.equal(writer.sync().phase, 'sign_in_needed');
  session.core.steps = [{ path: 'changes' }];
  await ask('syncNow', 'signed_in');
  await settle();
  assert.equal(writer.sync().phase, 'up_to_date');
});

test('notes no answers for the next start: of a hub’s workspace nothing is shown before it is open', async () => {
  const { after, pass } = timers();
  const { ask, noted } = await shared({ ports: { after } });
  await ask('query', { text: '', filters: {}, sort: 'number', descending: false });
  await pass();
  assert.deepEqual(noted, []);
});
