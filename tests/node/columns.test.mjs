// SPDX-License-Identifier: Apache-2.0
// A page of lines as the core lays it out, read back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { readLines } = await load('worker/columns');
const encode = (text) => new TextEncoder().encode(text);

/** Writes the layout of wasm/README.md, independently of the code that reads it. */
function layOut(columns, rows, before = 0) {
  const bytes = new Array(before).fill(0xee);
  const size = () => bytes.length - before;
  const pad = (step) => { while (size() % step) bytes.push(0); };
  const u32 = (value) => bytes.push(...new Uint8Array(Uint32Array.of(value).buffer));
  [0x31504341, rows, columns.length].forEach(u32);
  for (const [name, type, values] of columns) {
    u32(encode(name).length);
    bytes.push(...encode(name));
    pad(4);
    u32(type);
    if (type === 0) bytes.push(...new Uint8Array(Int32Array.from(values).buffer));
    if (type === 1) {
      pad(8);
      bytes.push(...new Uint8Array(Float64Array.from(values).buffer));
    }
    if (type === 2) {
      let offset = 0;
      u32(0);
      for (const value of values) u32((offset += encode(value).length));
      for (const value of values) bytes.push(...encode(value));
      pad(4);
    }
  }
  return Uint8Array.from(bytes).subarray(before);
}

const texts = {
  id: ['L1', 'L2'], number: ['POL-1', 'POL-22'], title: ['Éloge de l’ombre', '図書館'], author: ['', 'N. N.'],
  order: ['PO-1', 'PO-1'], vendor: ['Blackwell', ''], location: ['MAIN', 'LAW'], fund: ['HIST', ''],
  currency: ['EUR', 'JPY'], expectedOn: ['2026-11-22', ''], 'axis:status': ['Sent', 'Held'],
  'axis:other': ['', 'Sent'],
};
const columns = [
  ...Object.entries(texts).map(([name, values]) => [name, 2, values]),
  ['priceMinor', 1, [123456789012, -5]],
  ['digits', 0, [2, 0]], ['received', 0, [1, 0]], ['expected', 0, [4, 1]], ['flags', 0, [3, 2]],
];
const sent = { text: 'Sent', mark: 'ring' };
const axes = [
  { key: 'status', subject: 'line', words: [sent, { text: 'Held', mark: 'bar' }] },
  { key: 'other', subject: 'order', words: [sent] },
  { key: 'absent', subject: 'line', words: [] },
];

test('reads every column', () => {
  // A view that does not begin at a multiple of eight, as one of the core's memory may not.
  const rows = readLines(layOut(columns, 2, 4), axes);
  assert.deepEqual(rows, [
    {
      id: 'L1', number: 'POL-1', title: 'Éloge de l’ombre', author: '', order: 'PO-1',
      vendor: 'Blackwell', location: 'MAIN', fund: 'HIST',
      price: { minor: 123456789012, currency: 'EUR', digits: 2 },
      received: 1, expected: 4, expectedOn: '2026-11-22', rush: true, hold: true,
      statuses: [{ axis: 'status', word: sent }],
    },
    {
      id: 'L2', number: 'POL-22', title: '図書館', author: 'N. N.', order: 'PO-1',
      vendor: '', location: 'LAW', fund: '', price: { minor: -5, currency: 'JPY', digits: 0 },
      received: 0, expected: 1, rush: false, hold: true,
      statuses: [{ axis: 'status', word: axes[0].words[1] }, { axis: 'other', word: sent }],
    },
  ]);
});

test('no rows; columns it does not know are left alone', () => {
  const empty = columns.map(([name, type]) => [name, type, []]);
  assert.deepEqual(readLines(layOut(empty, 0), axes), []);
  assert.equal(readLines(layOut([...columns, ['later', 2, ['x', 'y']]], 2), axes).length, 2);
});

test('bytes that are no page, or are cut off, are a coded error', () => {
  const whole = layOut(columns, 2);
  const spoiled = [new Uint8Array(), whole.subarray(1), layOut([['id', 9, []]], 0)];
  for (let length = 4; length < whole.length; length += 97) spoiled.push(whole.slice(0, length));
  for (const bytes of spoiled) {
    assert.throws(() => readLines(bytes, axes), { code: 'unreadable_page' });
  }
});
