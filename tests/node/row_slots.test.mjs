// SPDX-License-Identifier: Apache-2.0
// Rows of the page are given to other lines, and a line that stays in sight keeps its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { RowSlots } = await load('grid/row-slots');
const lines = (from, to) => Array.from({ length: to - from }, (_, offset) => from + offset);

test('a jump takes the rows there are, in the order in which they stand', () => {
  const slots = new RowSlots();
  assert.deepEqual(slots.assign(lines(0, 4)), [0, 1, 2, 3]);
  assert.deepEqual(slots.assign(lines(500, 504)), [0, 1, 2, 3]);
});

test('what stays keeps its row; what comes takes one that has become free', () => {
  const slots = new RowSlots();
  slots.assign(lines(0, 4));
  assert.deepEqual(slots.assign(lines(1, 5)), [1, 2, 3, 0]);
  assert.deepEqual(slots.assign(lines(2, 6)), [2, 3, 0, 1]);
  assert.deepEqual(slots.assign(lines(900, 904)), [2, 3, 0, 1], 'as they stand now');
});

test('the line with the keyboard keeps its row when it is far away', () => {
  const slots = new RowSlots();
  slots.assign(lines(0, 4));
  const [, , , , kept] = slots.assign([...lines(100, 104), 2]);
  assert.equal(kept, 2);
  assert.equal(new Set(slots.assign([...lines(200, 204), 2])).size, 5, 'no row twice');
});

test('more lines in sight than before get rows of their own', () => {
  const slots = new RowSlots();
  slots.assign(lines(0, 4));
  assert.deepEqual(slots.assign(lines(2, 8)), [2, 3, 0, 1, 4, 5]);
});

test('after a jump the rows that are not needed yet are kept as they are: none is made, none taken away', () => {
  const slots = new RowSlots();
  const before = slots.assign([0, 1, 2, 3, 4, 5]);
  const wanted = [50, 51, 52, 53];
  const spare = slots.spare(wanted);
  assert.deepEqual(spare, [4, 5]);
  const after = slots.assign([...wanted, ...spare]);
  assert.deepEqual(after, before);
  // A line that is still wanted needs no other's row: one is enough for the other.
  assert.deepEqual(slots.spare([53, 60]), [51, 52, 4, 5]);
  assert.deepEqual(slots.spare([70, 71, 72, 73, 74, 75, 76]), []);
});
