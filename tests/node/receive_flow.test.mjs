// SPDX-License-Identifier: Apache-2.0
// The scan loop: what a scan means, and what the clerk is told of it at once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';
import { PretendedDesk, ReceiveWorld } from './support/receive_world.mjs';

const { ReceiveFlow } = await load('receive/flow');

function open(lines) {
  const world = new ReceiveWorld(lines);
  const desk = new PretendedDesk(world);
  const flow = ReceiveFlow.of(desk);
  const told = [];
  flow.addEventListener('feedback', ({ kind, sentence, moment }) => told.push({ kind, sentence, moment }));
  const scanned = async (...texts) => {
    for (const text of texts) await flow.enter(text);
    return told.splice(0).map(({ kind }) => kind);
  };
  return { world, desk, flow, told, scanned };
}

test('every scan and receipt is told as a kind', async () => {
  const { scanned, flow, desk } = open([
    { number: 'A', copies: 2 }, { number: 'H', requests: 3 }, { number: 'R', rush: true }, { number: 'X', status: 'Canceled' }, { number: 'W', status: 'In Review' },
    { number: 'C1', isbn: '123' }, { number: 'C2', isbn: '123' },
  ]);
  assert.deepEqual(await scanned('A', 'A'), ['found', 'received']);
  assert.deepEqual(await scanned('A'), ['completes_line']);
  assert.deepEqual(await scanned('A'), ['more_than_ordered'], 'what is in the hand is one more');
  assert.deepEqual(await scanned('AB1'), ['already_received'], 'this very copy was received before');
  assert.deepEqual(await scanned('H', 'H'), ['hold', 'hold']);
  assert.deepEqual(await scanned('R', ''), ['rush', 'rush']);
  assert.deepEqual(await scanned('X'), ['cancelled_or_closed']);
  assert.deepEqual(await scanned('W'), ['refused'], 'a status that is not the end of a life');
  assert.deepEqual(await scanned('9780306406158'), ['bad_read']);
  assert.deepEqual(await scanned('nothing'), ['not_ours']);
  assert.deepEqual(await scanned('123', '2'), ['choose', 'found']);
  await flow.undo(desk.receipts.latest);
  assert.deepEqual(await scanned(), ['undone']);
  desk.fail = true;
  assert.deepEqual(await scanned('C1', 'C1'), ['found', 'not_saved']);
});

test('what nobody waits for any more stops the clerk, and is received only by Enter', async () => {
  const { scanned, told, flow } = open([{ number: 'C', status: 'Closed' }]);
  assert.deepEqual(await scanned('C'), ['cancelled_or_closed']);
  assert.equal(flow.view.astray, 'ended');
  await flow.enter('C');
  assert.match(told.at(-1).sentence, /Closed\. Nothing more of it is expected\. Enter receives it anyway/);
  assert.equal(told.splice(0).at(-1).kind, 'cancelled_or_closed', 'a scanner does not mean it');
  assert.deepEqual(await scanned(''), ['completes_line']);
});

test('the end that counts is that of the status the line mainly shows, or a bar on any other', async () => {
  const { endOf } = await load('receive/feedback');
  const line = (...marks) => ({ statuses: marks.map(([axis, mark]) => ({ axis, word: { text: `${axis} ${mark}`, mark } })) });
  assert.equal(endOf(line(['order', 'round'], ['receipt', 'square']), 'order'), undefined, 'received in full is no end');
  assert.equal(endOf(line(['order', 'round'], ['receipt', 'bar']), 'order').axis, 'receipt');
  assert.equal(endOf(line(['receipt', 'bar'], ['order', 'square']), 'order').axis, 'order');
});

test('a refusal by the core is told as such, and nothing counts as received', async () => {
  const { scanned, world, desk } = open([{ number: 'A' }]);
  world.refuse = 'date_in_future';
  assert.deepEqual(await scanned('A', 'A'), ['found', 'refused']);
  assert.equal(desk.receipts.received, 0);
});

test('by whom and when, and how many wait, stands in the sentence', async () => {
  const { told, flow } = open([{ number: 'H', requests: 3 }, { number: 'A' }]);
  await flow.enter('H');
  assert.match(told.at(-1).sentence, /3 requests wait/);
  await flow.enter('A');
  await flow.enter('A');
  await flow.enter('H');
  await flow.enter('AB1');
  assert.match(told.at(-1).sentence, /2026.* by Ann/);
});

test('for whom the first copy is held is said, and not of those after it', async () => {
  const askedForBy = [{ name: 'Ada Lovelace', hold: true }, { name: 'Grace Hopper', hold: false }];
  const { told, flow } = open([{ number: 'H', copies: 2, askedForBy }, { number: 'R', requests: 1, askedForBy: [{ name: 'Mary', hold: false }] }]);
  await flow.enter('H');
  assert.equal(told.at(-1).kind, 'hold');
  assert.match(told.at(-1).sentence, /For Ada Lovelace\./);
  await flow.enter('H');
  assert.match(told.at(-1).sentence, /Somebody is waiting/);
  await flow.enter('H');
  assert.doesNotMatch(told.at(-1).sentence, /Lovelace|waiting/);
  await flow.enter('R');
  assert.match(told.at(-1).sentence, /For Mary\./);
});

test('every feedback is announced, and what must stop the clerk is urgent', async () => {
  const { flow, desk, told } = open([{ number: 'A' }]);
  for (const text of ['A', 'A', 'A', 'none']) await flow.enter(text);
  assert.deepEqual(desk.said.map(({ text }) => text), told.map(({ sentence }) => sentence));
  assert.deepEqual(desk.said.map(({ urgent }) => urgent), [false, false, true, true]);
});

test('a thousand scans that come faster than they are done are each done once, in order', async () => {
  const numbers = Array.from({ length: 500 }, (_, at) => `N${at}`);
  const { world, flow, desk } = open(numbers.map((number) => ({ number })));
  let turn = 0;
  world.pause = () => new Promise((resolve) => (turn++ % 7 === 0 ? setImmediate(resolve) : resolve()));
  await Promise.all(numbers.flatMap((number) => [flow.enter(number), flow.enter(number)]));
  const received = world.commands.map(({ line }) => line);
  assert.deepEqual(received, numbers.map((number) => `line-${number}`));
  assert.equal(desk.receipts.received, 500);
  assert.equal(flow.waiting, 0);
});
