// SPDX-License-Identifier: Apache-2.0
// Several tabs, one writer: whatever tab is closed at whatever moment, every receipt is stored once
// and every question is answered.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { World, settle } from './support/tab_world.mjs';

const roles = (...tabs) => tabs.map((tab) => tab.store.role);

test('the first tab writes, the second asks it', async () => {
  const world = new World();
  const first = world.open('first');
  await settle();
  const second = world.open('second');
  assert.equal((await second.ask('describe')).by, 'first');
  assert.deepEqual(roles(first, second), ['writer', 'reader']);
  const [outcome] = await second.receive('c1');
  assert.equal(outcome.by, 'first');
  assert.deepEqual(world.store.commands, ['c1']);
});

test('questions asked before anybody is ready wait', async () => {
  const world = new World();
  const first = world.open('first');
  const opening = first.holdAt('opening');
  const second = world.open('second');
  const answers = Promise.all([first.ask('describe'), second.ask('describe')]);
  await opening.reached;
  assert.equal((await first.ask('store')).state, 'loading');
  opening.go();
  assert.deepEqual((await answers).map(({ by }) => by), ['first', 'first']);
});

test('events reach every tab, each with its own role', async () => {
  const world = new World();
  const first = world.open('first');
  const second = world.open('second');
  await settle();
  await first.receive('c1');
  await settle();
  for (const tab of [first, second]) {
    const changed = tab.events.filter((event) => event.type === 'changed');
    assert.deepEqual(changed, [{ type: 'changed', sequence: 1, lines: ['L1'] }]);
  }
});

for (const moment of ['before storing', 'stored']) {
  test(`the writer is killed (${moment}): the next tab goes on, nothing twice`, async () => {
    const world = new World();
    const first = world.open('first');
    const second = world.open('second');
    const third = world.open('third');
    await settle();
    await second.receive('c1');
    const held = first.holdAt(moment);
    const receipts = [second.receive('c2'), third.receive('c3')];
    await held.reached;
    first.kill();
    held.go();
    const outcomes = (await Promise.all(receipts)).flat();
    assert.deepEqual(outcomes.map(({ by }) => by), ['second', 'second']);
    assert.deepEqual([...world.store.commands].sort(), ['c1', 'c2', 'c3']);
    assert.deepEqual(roles(second, third), ['writer', 'reader']);
    // What they had read may never have been stored: both are told to look again.
    for (const tab of [second, third]) {
      assert.ok(tab.events.some(({ type, lines }) => type === 'changed' && lines.length === 0));
    }
  });
}

test('the writer is killed while it opens', async () => {
  const world = new World();
  const first = world.open('first');
  const held = first.holdAt('opening');
  const second = world.open('second');
  await held.reached;
  const receipt = second.receive('c1');
  first.kill();
  held.go();
  assert.equal((await receipt)[0].by, 'second');
});

test('a whole row of tabs, each killed with a receipt under way', async () => {
  const world = new World();
  const tabs = Array.from({ length: 6 }, (_, index) => world.open(`tab${index}`));
  const last = tabs.at(-1);
  await settle();
  for (const tab of tabs.slice(0, -1)) {
    const held = tab.holdAt('stored');
    const receipt = last.receive(`under ${tab.name}`);
    await held.reached;
    tab.kill();
    held.go();
    await receipt;
  }
  assert.equal(last.store.role, 'writer');
  assert.equal(new Set(world.store.commands).size, 5);
  assert.equal(world.store.commands.length, 5);
});

test('an import whose writer was killed is not done again: its end is unknown', async () => {
  const world = new World();
  const first = world.open('first');
  const second = world.open('second');
  await settle();
  const held = first.holdAt('imported');
  const report = second.ask('importFiles', [], { replace: false });
  const refused = assert.rejects(report, { code: 'outcome_unknown' });
  await held.reached;
  first.kill();
  await refused;
  assert.equal(world.store.imports, 1);
});

test('a late word of an old writer is not listened to', async () => {
  const world = new World();
  const first = world.open('first');
  world.open('second');
  const third = world.open('third');
  await settle();
  const old = { token: 'first', fence: first.writer.fence };
  first.kill();
  await settle();
  const store = { state: 'saved', queued: 99, role: 'writer', durable: true };
  third.listener({ type: 'writer', writer: old, sequence: 99, store });
  third.listener({ type: 'event', writer: 'first', event: { type: 'store', store } });
  assert.equal(third.store.queued, 0);
  assert.equal((await third.ask('describe')).by, 'second');
});

test('a tab whose lock was taken away stores nothing more and asks the new writer', async () => {
  const world = new World();
  const first = world.open('first');
  const second = world.open('second');
  await settle();
  const held = first.holdAt('before storing');
  const receipt = first.receive('c1');
  await held.reached;
  world.steal();
  await settle();
  held.go();
  assert.equal((await receipt)[0].by, 'second');
  assert.deepEqual(world.store.commands, ['c1']);
  assert.deepEqual(roles(first, second), ['reader', 'writer']);
  assert.ok(first.writer.closed);
  second.kill();
  assert.equal((await first.ask('describe')).by, 'first');
});

test('a sleeping writer: whoever waits takes over; awake again, it stores nothing and asks', async () => {
  const world = new World();
  const first = world.open('first');
  const second = world.open('second', { patience: 30 });
  const third = world.open('third', { patience: 1000 });
  await settle();
  first.sleep();
  const receipts = [second.receive('c1'), third.receive('c2')];
  assert.deepEqual((await Promise.all(receipts)).flat().map(({ by }) => by), ['second', 'second']);
  first.wake();
  await settle();
  assert.equal((await first.receive('c3'))[0].by, 'second');
  assert.deepEqual(roles(first, second, third), ['reader', 'writer', 'reader']);
  assert.deepEqual(world.store.commands, ['c1', 'c2', 'c3']);
  second.kill();
  await settle();
  assert.deepEqual(roles(first, third).sort(), ['reader', 'writer']);
});

test('a writer that slept before anybody came: whoever comes takes over', async () => {
  const world = new World();
  const first = world.open('first');
  await settle();
  first.sleep();
  const second = world.open('second', { patience: 30 });
  assert.equal((await second.receive('c1'))[0].by, 'second');
  first.wake();
  await settle();
  assert.deepEqual(roles(first, second), ['reader', 'writer']);
});

test('a writer that is only slow is left alone', async () => {
  const world = new World();
  const first = world.open('first');
  const second = world.open('second', { patience: 30 });
  await settle();
  const held = first.holdAt('stored');
  const receipt = second.receive('c1');
  await held.reached;
  await settle(500);
  held.go();
  assert.equal((await receipt)[0].by, 'first');
  assert.deepEqual(roles(first, second), ['writer', 'reader']);
});

test('a writer that has said it is busy is left alone, until its word runs out', async () => {
  const world = new World();
  const first = world.open('first');
  const second = world.open('second', { patience: 30 });
  await settle();
  const held = first.holdAt('imported');
  const importing = first.ask('importFiles', [], { replace: false });
  await held.reached;
  first.sleep();
  const receipt = second.receive('c1');
  await settle(500);
  assert.deepEqual(roles(first, second), ['writer', 'reader']);
  world.time += 60_000;
  assert.equal((await receipt)[0].by, 'second');
  held.go();
  await importing.catch(() => undefined);
});

test('a tab that opens what is stored has said so: whoever waits does not rob it', async () => {
  const world = new World();
  const first = world.open('first');
  const second = world.open('second');
  const third = world.open('third', { patience: 30 });
  await settle();
  const stuck = first.holdAt('before storing');
  const receipt = third.receive('c1');
  await stuck.reached;
  const opening = second.holdAt('opening');
  first.kill();
  await opening.reached;
  await settle(500);
  opening.go();
  assert.equal((await receipt)[0].by, 'second');
  assert.deepEqual(world.store.commands, ['c1']);
  assert.deepEqual(roles(second, third), ['writer', 'reader']);
  stuck.go();
});

test('what was read turns out not to be what is stored: the tab opens it again and says so', async () => {
  const world = new World();
  const tab = world.open('a');
  await settle();
  const before = tab.writer;
  tab.events.length = 0;
  before.emit({ type: 'store', store: { ...before.store(), state: 'failed', error: { code: 'writer_replaced', message: '' } } });
  await settle();
  assert.notEqual(tab.writer, before);
  assert.equal(before.closed, true);
  assert.ok(tab.writer.fence > before.fence);
  assert.ok(tab.events.some(({ type }) => type === 'changed'));
  assert.ok(!tab.events.some(({ type, store }) => type === 'store' && store.state === 'failed'));
  assert.equal((await tab.receive('c1'))[0].accepted, true);
});

test('the same before the tab has begun to answer: it asks nobody, and opens it again', async () => {
  const world = new World();
  const tab = world.open('a', { staleAtFirst: true });
  assert.equal((await tab.receive('c1'))[0].accepted, true);
  assert.deepEqual(world.store.commands, ['c1']);
  assert.equal(tab.opened, 2);
  assert.ok(!tab.events.some(({ type, store }) => type === 'store' && store.error));
});

test('opening again: refused while something would be lost that nobody has given up', async () => {
  const world = new World();
  const first = world.open('first');
  const second = world.open('second');
  await settle();
  first.unsaved = true;
  await assert.rejects(second.ask('reopen', { giveUp: false }), { code: 'unsaved_changes' });
  assert.equal(first.store.role, 'writer');
  await second.ask('reopen', { giveUp: true });
  await settle();
  assert.ok(first.tabs.state.role === 'reader' && second.store.role === 'writer');
  assert.equal((await first.receive('c1'))[0].by, 'second');
});

test('five tabs receive at once: each once, none lost', async () => {
  const world = new World();
  const tabs = Array.from({ length: 5 }, (_, index) => world.open(`tab${index}`));
  await settle();
  const ids = tabs.flatMap((_, tab) => Array.from({ length: 8 }, (__, count) => `t${tab}c${count}`));
  await Promise.all(ids.map((id, index) => tabs[index % 5].receive(id)));
  assert.deepEqual([...world.store.commands].sort(), [...ids].sort());
});

test('without locks the newest tab writes and the others ask it', async () => {
  const world = new World({ exclusive: false });
  const first = world.open('first');
  await settle();
  await first.receive('c1');
  const second = world.open('second');
  await settle();
  assert.deepEqual(roles(first, second), ['reader', 'writer']);
  assert.equal((await first.receive('c2'))[0].by, 'second');
  assert.deepEqual(world.store.commands, ['c1', 'c2']);
});

test('a workspace that can not be opened: said, with its code; another tab may succeed', async () => {
  const world = new World();
  const failure = { code: 'database_unavailable', message: 'UnknownError' };
  const first = world.open('first', { openFails: failure });
  await assert.rejects(first.ask('describe'), { code: 'database_unavailable' });
  assert.equal(first.store.state, 'failed');
  assert.equal(first.store.error.code, 'database_unavailable');
  await assert.rejects(first.ask('describe'), { code: 'database_unavailable' });
  const second = world.open('second');
  await settle();
  assert.equal((await first.ask('describe')).by, 'second');
  assert.equal(first.store.state, 'saved');
  assert.equal(second.store.role, 'writer');
});

test('refusals keep their code across tabs', async () => {
  const world = new World();
  world.open('first');
  await settle();
  const second = world.open('second');
  await assert.rejects(second.ask('preview', {}), { code: 'unknown', message: 'preview' });
});
