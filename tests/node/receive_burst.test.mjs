// SPDX-License-Identifier: Apache-2.0
// A scanner is told from a person by how fast its keys come.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { BurstReader, isBookCode, staysInField, valueAfter } = await load('receive/burst');

const key = (name, timeStamp, more = {}) => ({ key: name, timeStamp, repeat: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

/** Types `text` with so many milliseconds between the keys, then Enter. */
function typed(reader, text, gap, { field = 'f', value = '', start = 1000, end = 'Enter' } = {}) {
  let at = start;
  let now = value;
  for (const one of text) {
    reader.key(key(one, at), field, now);
    now += one;
    at += gap;
  }
  return reader.key(key(end, at), field, now);
}

test('fast keys with Enter at their end are a burst, and what was there before is known', () => {
  assert.deepEqual(typed(new BurstReader(), '31234000123456', 5), { text: '31234000123456', before: '', untouched: true });
  assert.deepEqual(typed(new BurstReader(), 'POL-10432', 20, { value: 'QA76' }), { text: 'POL-10432', before: 'QA76', untouched: true });
  assert.equal(typed(new BurstReader(), '31234000123456', 5, { end: 'Tab' }).text, '31234000123456');
});

test('a person is no burst, however quick', () => {
  assert.equal(typed(new BurstReader(), 'QA76.73 C15', 90), undefined);
  assert.equal(typed(new BurstReader(), 'v. 12', 10), undefined, 'too short to be told');
  const reader = new BurstReader();
  for (let at = 0; at < 20; at += 1) reader.key(key('x', at * 30, { repeat: at > 0 }), 'f', '');
  assert.equal(reader.key(key('Enter', 600), 'f', ''), undefined, 'a key held down');
});

test('a burst after slow typing keeps what was typed', () => {
  const reader = new BurstReader();
  let at = 0;
  let value = '';
  for (const one of 'QA76 ') {
    reader.key(key(one, at), 'f', value);
    value += one;
    at += 200;
  }
  const burst = typed(reader, '9780141439518', 4, { value, start: at + 1000 });
  assert.deepEqual(burst, { text: '9780141439518', before: 'QA76 ', untouched: false });
});

test('a hiccup does not cut a code in two; where it came in two parts nothing of it is taken away', () => {
  const reader = new BurstReader();
  let value = '';
  for (const [at, one] of [...'31234000123456'].entries()) {
    reader.key(key(one, at * 4 + (at > 5 ? 100 : 0)), 'f', value);
    value += one;
  }
  assert.equal(reader.key(key('Enter', 160), 'f', value).text, '31234000123456');
  const cut = new BurstReader();
  for (const [at, one] of [...'312340'].entries()) cut.key(key(one, at), 'f', '312340'.slice(0, at));
  const burst = typed(cut, '00123456', 4, { value: '312340', start: 500 });
  assert.equal(valueAfter(burst, '31234000123456'), '31234000123456');
  assert.equal(valueAfter({ text: '1234567', before: 'old', untouched: true }, 'old1234567'), '1234567');
});

test('keys of two fields are never one burst; other keys break it; capitals do not', () => {
  const reader = new BurstReader();
  for (const [at, one] of [...'1234'].entries()) reader.key(key(one, at), 'a', '');
  assert.equal(typed(reader, '5678', 1, { field: 'b', start: 5 }), undefined);
  for (const [at, one] of [...'123456'].entries()) reader.key(key(one, at), 'a', '');
  reader.key(key('Backspace', 6), 'a', '');
  assert.equal(reader.key(key('Enter', 7), 'a', ''), undefined);
  for (const [at, one] of [...'POLPOL'].entries()) {
    reader.key(key('Shift', at * 3), 'a', '');
    reader.key(key(one, at * 3 + 1), 'a', '');
  }
  assert.equal(reader.key(key('Enter', 20), 'a', '').text, 'POLPOL');
});

test('a scanned code stays in a field that is scanned into, unless it is a book’s', () => {
  assert.ok(staysInField(true, '31234000123456'));
  assert.ok(!staysInField(false, '31234000123456'));
  assert.ok(!staysInField(true, '9780141439518'));
  assert.ok(isBookCode('978-0-14-143951-8'));
  assert.ok(!isBookCode('97801'));
});
