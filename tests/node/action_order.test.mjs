// SPDX-License-Identifier: Apache-2.0
// Which action of a line is the loud one: the likely next step, and none where there is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { loudOne } = await load('line/action-order');

const named = (name, more = {}) => ({ name, subject: 'line', asks: [], destructive: false, ...more });
const rulebook = {
  mainAxis: 'main', receiveAction: 'receive',
  actions: [named('order_now'), named('receive', { subject: 'item' }), named('create_invoice'), named('pay_invoice'), named('approve'),
    named('decide_trial', { destructive: true, asks: [{ name: 'decision', required: true }] }), named('cancel', { destructive: true })],
};

/** A line whose main status has a mark, with what may be done to it. */
function line(mark, able, { spine = true, others = [] } = {}) {
  const word = { text: 'here', mark };
  return {
    statuses: [{ axis: 'main', word }, ...others.map((other) => ({ axis: other, word: { text: other, mark: other } }))],
    offers: able.map((action) => ({ action, allowed: true, unmet: [] })),
    lifecycles: [{ axis: 'main', nodes: [{ word, spine, current: true }, { word: { text: 'next', mark: 'round' }, spine: true, current: false }], edges: [] }],
  };
}

test('what came is received once it is ordered, and not before', () => {
  assert.equal(loudOne(line('round', ['create_invoice', 'receive', 'cancel']), rulebook), 'receive');
  assert.equal(loudOne(line('ring', ['create_invoice', 'receive', 'cancel']), rulebook), undefined);
  assert.equal(loudOne(line('ring', ['receive', 'pay_invoice', 'approve']), rulebook), 'approve');
});

test('an invoice is the next step only where the line waits for it', () => {
  assert.equal(loudOne(line('diamond', ['create_invoice', 'cancel']), rulebook), 'create_invoice');
  assert.equal(loudOne(line('diamond', ['create_invoice', 'pay_invoice']), rulebook), 'pay_invoice');
  assert.equal(loudOne(line('loop', ['create_invoice', 'cancel'], { spine: false }), rulebook), undefined);
  assert.equal(loudOne(line('round', ['create_invoice', 'cancel']), rulebook), undefined);
});

test('nothing is loud that destroys, nor anything on what is canceled or done', () => {
  assert.equal(loudOne(line('ring', ['decide_trial', 'cancel', 'receive'], { spine: false }), rulebook), undefined);
  assert.equal(loudOne(line('round', ['receive', 'cancel'], { others: ['bar'] }), rulebook), undefined);
  assert.equal(loudOne(line('square', ['receive', 'create_invoice']), rulebook), undefined);
});
