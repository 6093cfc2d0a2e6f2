// SPDX-License-Identifier: Apache-2.0
// The steps of a first receipt: what ends each, what ends none, and what there is to practise on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { firstSteps, practiceOn, stepAfter } = await load('receive/first-receipt-steps');
const heard = (moment, kind) => ({ moment, kind });

test('each step ends with what it asks for, in this order', () => {
  const told = [heard('scan', 'found'), heard('receipt', 'received'), heard('receipt', 'completes_line'), heard('undo', 'undone'), heard('scan', 'not_ours')];
  let step = firstSteps[0];
  for (const [at, event] of told.entries()) {
    assert.equal(step, firstSteps[at]);
    step = stepAfter(step, event);
  }
  assert.equal(step, 'done');
});

test('whatever else happens leaves somebody where they are', () => {
  for (const [step, event] of [
    ['scan', heard('scan', 'choose')], ['scan', heard('scan', 'cancelled_or_closed')], ['scan', heard('receipt', 'received')],
    ['enter', heard('scan', 'found')], ['enter', heard('receipt', 'not_saved')], ['again', heard('undo', 'undone')],
    ['undo', heard('receipt', 'received')], ['undo', heard('undo', 'refused')], ['astray', heard('scan', 'found')],
  ]) assert.equal(stepAfter(step, event), step, `${step}: ${JSON.stringify(event)}`);
});

function library(lines) {
  const rows = lines.map((line, index) => ({ id: `id${index}`, number: `POL-${index}`, title: `Title ${index}`, received: 0, expected: 2, rush: false, hold: false, ...line }));
  return {
    query: async ({ where }) => ({ query: 1, total: rows.length, where }),
    page: async (_, offset, count) => rows.slice(offset, offset + count),
    scan: async (text) => {
      const found = rows.filter(({ number, isbn }) => text === number || text === isbn);
      return { total: found.length, matches: found.map((line) => ({ line, isbn: line.isbn, item: 'i', offer: { allowed: line.allowed ?? true, unmet: [] } })) };
    },
  };
}

test('what is practised on has two copies to come, can be received, and its code is of it alone', async () => {
  const practice = await practiceOn(library([
    { isbn: '1', expected: 1 }, { isbn: '2', rush: true }, { isbn: '3', hold: true }, { isbn: '4', allowed: false }, { isbn: undefined },
    { isbn: '5' }, { isbn: '5' }, { isbn: '6' }, { isbn: '7' },
  ]), '2026-03-02');
  assert.equal(practice.code, '6');
  assert.equal(practice.title, 'Title 7');
});

test('a code that is on order is not called one of nobody, and a library without such a line is not practised on', async () => {
  assert.equal((await practiceOn(library([{ isbn: '9780141439518', expected: 1 }, { isbn: '6' }]), '2026-03-02')).astray, '9780306406157');
  assert.equal(await practiceOn(library([{ isbn: '1', expected: 1 }]), '2026-03-02'), undefined);
  assert.equal(await practiceOn(library([]), '2026-03-02'), undefined);
});
