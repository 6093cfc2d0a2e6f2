// SPDX-License-Identifier: Apache-2.0
// What the command palette lists, and in which order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { listed, matches, noteUsed, recentKeys } = await load('shell/palette-entries');

const entry = (key, group, name, refused) => ({ key, group, name, run: () => undefined, ...(refused ? { refused } : {}) });
const all = [entry('a', 'actions', 'Close…'), entry('b', 'actions', 'Reopen…', 'It is open.'), entry('c', 'rooms', 'Work lists'), entry('d', 'settings', 'Appearance: dark')];

test('every word typed begins a word of the entry', () => {
  assert.ok(matches({ name: 'Work lists' }, 'li wo'));
  assert.ok(!matches({ name: 'Work lists' }, 'ists'));
});

test('used lately comes first, and what is not possible is told to who looks for it', () => {
  assert.deepEqual(listed(all, '', ['d', 'c', 'b']).map(({ key, group }) => `${group}:${key}`), ['recent:d', 'recent:c', 'actions:a']);
  assert.deepEqual(listed(all, 'reop', []).map(({ key, refused }) => `${key} ${refused ?? ''}`), ['b It is open.'], 'who looks for it is told why not');
  const line = entry('line', 'lines', 'POL-1');
  assert.deepEqual(listed([...all, line], '9781', []).map(({ key }) => key), ['line'], 'the core has found lines by more than their names');
  for (const key of ['1', '2', '3', '4', '5', '6', '2']) noteUsed(key);
  assert.deepEqual(recentKeys(), ['2', '6', '5', '4', '3']);
});
