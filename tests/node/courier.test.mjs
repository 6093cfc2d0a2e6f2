// SPDX-License-Identifier: Apache-2.0
// The loop between core and hub: one request at a time, everything kept before the next, and asked
// again when it is worth it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clock, PretendedCore, settle } from './support/pretended_hub.mjs';
import { load } from './support/typescript.mjs';

const { Courier } = await load('worker/courier');

const place = { url: 'https://hub.example', workspace: 'main', name: 'Main library', user: 'anna' };

function begin({ answers = [], keep = async () => {}, steps = [] } = {}) {
  const clock = new Clock();
  const core = new PretendedCore();
  core.steps = steps;
  const log = [];
  const states = [];
  const busy = [];
  const listening = { starts: 0, stops: 0 };
  let writing = true;
  const courier = new Courier({
    place,
    core,
    line: {
      send: async ({ path, id }) => {
        log.push(`ask ${path}`);
        const answer = answers.length > 1 ? answers.shift() : answers[0];
        const reply = typeof answer === 'function' ? await answer(id) : answer;
        return { headers: {}, bytes: new Uint8Array(), ...reply };
      },
      events: async () => undefined,
    },
    took: async (touched, changed) => {
      log.push(`keep ${touched.put[0]}${changed ? ' changed' : ''}`);
      await keep();
      log.push('kept');
    },
    emit: (state) => states.push(state),
    busy: async (bound) => { busy.push(bound); },
    mayWrite: () => writing,
    listen: (ports) => {
      listening.ports = ports;
      return { start: () => { listening.starts += 1; }, stop: () => { listening.stops += 1; } };
    },
    after: clock.after,
    now: () => clock.now,
    random: () => 0.5,
  });
  return { clock, core, courier, log, states, busy, listening, stopWriting: () => { writing = false; } };
}

test('what came of an answer is kept before the next request goes out', async () => {
  let kept;
  const { courier, log } = begin({
    answers: [{ status: 200 }], steps: [{ path: 'push' }, { path: 'changes' }],
    keep: () => new Promise((resolve) => { kept = resolve; }),
  });
  courier.poke();
  courier.poke();
  await settle();
  assert.deepEqual(log, ['ask push', 'keep /workspace/1 changed']);
  kept();
  await settle();
  assert.deepEqual(log, ['ask push', 'keep /workspace/1 changed', 'kept', 'ask changes', 'keep /workspace/2 changed']);
});

test('what can’t be kept is the end of it', async () => {
  const { courier, log, stopWriting, core } = begin({
    answers: [{ status: 200 }], steps: [{ path: 'push' }, { path: 'changes' }], keep: () => Promise.reject(new Error('full')),
  });
  courier.poke();
  await settle();
  stopWriting();
  courier.nudge('user');
  await settle();
  assert.deepEqual(log, ['ask push', 'keep /workspace/1 changed']);
  assert.deepEqual(core.steps, [{ path: 'changes' }]);
});

test('no answer: the core is told, says how long to wait, and is asked again then', async () => {
  const { clock, courier, core, log, states } = begin({
    answers: [{ status: 0 }, { status: 200 }], steps: [{ path: 'push' }, { wait: 700 }, { path: 'push' }],
  });
  core.state.waiting = 1;
  courier.poke();
  await settle();
  assert.deepEqual([core.took[0].status, states.at(-1).phase, states.at(-1).nextTryAt], [0, 'unreachable', clock.now + 700]);
  assert.equal(states.at(-1).lastAnswerAt, undefined);
  await clock.pass(699);
  assert.equal(log.filter((one) => one === 'ask push').length, 1);
  core.onTake = () => { core.state.waiting = 0; };
  await clock.pass(1);
  assert.deepEqual([log.filter((one) => one === 'ask push').length, states.at(-1).phase, states.at(-1).nextTryAt], [2, 'up_to_date', undefined]);
  assert.equal(states.at(-1).lastAnswerAt, clock.now);
});

test('while it is tried again the words do not change to and fro', async () => {
  let answer;
  const { clock, courier, core, states } = begin({
    answers: [{ status: 0 }, () => new Promise((resolve) => { answer = resolve; })], steps: [{ path: 'push' }, { wait: 100 }, { path: 'push' }, { wait: 900 }],
  });
  core.state.waiting = 1;
  courier.poke();
  await settle();
  await clock.pass(100);
  assert.equal(states.at(-1).phase, 'unreachable');
  answer({ status: 503 });
  await settle();
  assert.equal(states.at(-1).phase, 'busy');
});

test('sign-in needed: stops until somebody has signed in', async () => {
  const { courier, core, log, states, listening } = begin({
    answers: [{ status: 401 }, { status: 200 }], steps: [{ path: 'push' }, { path: 'push' }],
  });
  courier.poke();
  await settle();
  assert.deepEqual([states.at(-1).phase, listening.stops, core.took.length], ['sign_in_needed', 1, 1]);
  courier.nudge('tick');
  courier.saved();
  await settle();
  assert.equal(log.filter((one) => one.startsWith('ask')).length, 1);
  courier.nudge('signed_in');
  await settle();
  assert.deepEqual([core.woken, states.at(-1).phase], [['signed_in'], 'up_to_date']);
});

test('a saved change is sent half a second later, several together', async () => {
  const { clock, courier, core, log } = begin({ answers: [{ status: 200 }], steps: [{ wait: null }] });
  courier.poke();
  await settle();
  core.steps = [{ path: 'push' }];
  courier.saved();
  await clock.pass(400);
  courier.saved();
  await clock.pass(400);
  assert.deepEqual(log, []);
  await clock.pass(100);
  assert.equal(log[0], 'ask push');
});

test('told of something new it asks; without being told, once in a while; told, not', async () => {
  const { courier, core, listening } = begin({ answers: [{ status: 200 }], steps: [] });
  courier.nudge('tick');
  listening.ports.told('e1', 12);
  listening.ports.live(true);
  courier.nudge('tick');
  listening.ports.live(false);
  courier.nudge('tick');
  await settle();
  assert.deepEqual(core.woken, ['tick', 'event', 'tick']);
});

test('events are listened to once the hub has answered', async () => {
  const { courier, listening } = begin({ answers: [{ status: 0 }, { status: 200 }], steps: [{ path: 'changes' }, { path: 'changes' }] });
  courier.poke();
  await settle();
  assert.equal(listening.starts, 1);
});

test('a long answer is announced: other tabs do not take the silence for sleep', async () => {
  const { courier, busy } = begin({ answers: [{ status: 200, bytes: new Uint8Array(3_000_000) }], steps: [{ path: 'snapshot', binary: true }] });
  courier.poke();
  await settle();
  assert.deepEqual(busy, [14_000, 0]);
});

test('a request that takes long to be made is announced before', async () => {
  const { courier, busy, log } = begin({ answers: [{ status: 200 }], steps: [{ wait: 0, making: 3000 }, { path: 'compare' }] });
  courier.poke();
  await settle();
  assert.deepEqual(busy, [11_000, 0]);
  assert.equal(log[0], 'ask compare');
});

test('closed while a request is under way: its answer counts no more', async () => {
  let answer;
  const { courier, core, log, listening } = begin({ answers: [() => new Promise((resolve) => { answer = resolve; })], steps: [{ path: 'push' }] });
  courier.poke();
  await settle();
  courier.close();
  answer({ status: 200 });
  await settle();
  assert.deepEqual([core.took, log, listening.stops], [[], ['ask push'], 1]);
});

test('the same state is not told twice', async () => {
  const { courier, states } = begin({ answers: [{ status: 200 }], steps: [{ path: 'changes' }] });
  courier.poke();
  await settle();
  courier.poke();
  courier.saved();
  await settle();
  const told = states.map((state) => JSON.stringify(state));
  assert.equal(new Set(told).size === told.length || told.every((one, index) => one !== told[index - 1]), true);
});
