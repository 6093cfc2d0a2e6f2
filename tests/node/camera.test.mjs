// SPDX-License-Identifier: Apache-2.0
// Which of what a camera sees is a read, and which part of its picture is looked at.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { Reads, isLikely, textOf } = await load('camera/reads');
const { cropOf } = await load('camera/crop');

const code = (text, off = 0, format = 'EAN13') => ({ text, format, off });
const A = code('9783161484100');
const B = code('30112000012345', 0.3, 'Code128');

/** Frames every 120 ms, each a list of what is found in it; the reads as `milliseconds text`. */
function reads(...frames) {
  const rule = new Reads();
  return frames.flatMap((found, index) => {
    const text = rule.see(found, index * 120);
    return text === undefined ? [] : [`${index * 120} ${text}`];
  });
}
const during = (seconds, ...found) => Array.from({ length: Math.round(seconds * 1000 / 120) }, () => found);

test('a code that stays in the picture is read once, however long it stays', () => {
  assert.deepEqual(reads(...during(10, A)), ['0 9783161484100']);
});

test('frames in which it is missed for a moment are no leaving', () => {
  const flickering = Array.from({ length: 80 }, (_, index) => (index % 6 === 0 ? [A] : []));
  assert.deepEqual(reads(...flickering), ['0 9783161484100']);
});

test('what has left the picture is read again, also within two seconds', () => {
  const all = reads(...during(0.5, A), ...during(1), ...during(0.5, A));
  assert.equal(all.length, 2);
  assert.ok(Number.parseInt(all[1]) < 2000, all[1]);
});

test('a device that takes a second for each frame has not seen the code leave between two frames', () => {
  const rule = new Reads();
  assert.equal(rule.see([A], 0), A.text);
  for (const at of [1000, 2000, 3000]) assert.equal(rule.see([A], at), undefined);
  assert.equal(rule.see([], 4000), undefined);
  assert.equal(rule.see([A], 5000), undefined);
});

test('of several codes the one nearest the middle is meant, and a trembling hand reads none twice', () => {
  assert.deepEqual(reads([B, A]), [`0 ${A.text}`]);
  const nearer = { ...B, off: 0.1 };
  const farther = { ...A, off: 0.2 };
  const trembling = Array.from({ length: 40 }, (_, index) => (Math.floor(index / 4) % 2 === 0 ? [A, B] : [farther, nearer]));
  assert.deepEqual(reads(...trembling).map((read) => read.split(' ')[1]), [A.text, B.text]);
  // One frame in which the other is nearer is a tremble, no aim.
  assert.deepEqual(reads([A, B], [farther, nearer], [A, B], [farther, nearer], [A, B]).length, 1);
});

test('the next code in the place of the last one is read at once when the last one is gone', () => {
  assert.deepEqual(reads(...during(0.5, A), [], [{ ...B, off: 0 }]).length, 2);
});

test('a code without a check digit has to be read twice in a row', () => {
  const itf = code('12345678', 0, 'ITF');
  assert.deepEqual(reads([itf]), []);
  assert.deepEqual(reads([itf], []), []);
  assert.deepEqual(reads([itf], [], [itf]), []);
  assert.deepEqual(reads([itf], [itf]), ['120 12345678']);
  assert.deepEqual(reads([code('A1', 0, 'Code39')], [code('A2', 0, 'Code39')]), []);
});

test('after the camera was off, what is before it is read anew', () => {
  const rule = new Reads();
  assert.equal(rule.see([A], 0), A.text);
  rule.forget();
  assert.equal(rule.see([A], 100), A.text);
});

test('letters at the ends of a library’s Codabar are no part of the number; a short ITF is none', () => {
  assert.equal(textOf('A30112000012345B', 'Codabar'), '30112000012345');
  assert.equal(textOf('30112000012345', 'Codabar'), '30112000012345');
  assert.equal(textOf('ABBA', 'Code39'), 'ABBA');
  assert.equal(textOf(' X1 ', 'Code128'), 'X1');
  assert.equal(isLikely('1234', 'ITF'), false);
  assert.equal(isLikely('123456', 'ITF'), true);
  assert.equal(isLikely('', 'QRCode'), false);
});

test('only what lies in the frame on the screen is looked at, whichever side is cut', () => {
  // A wide picture in a tall box: its sides are cut.
  assert.deepEqual(cropOf({ width: 1280, height: 720 }, { width: 360, height: 360 }, { x: 36, y: 90, width: 288, height: 180 }),
    { x: 352, y: 180, width: 576, height: 360 });
  // A tall picture in a wide box: top and bottom are cut.
  assert.deepEqual(cropOf({ width: 720, height: 1280 }, { width: 720, height: 400 }, { x: 0, y: 100, width: 720, height: 200 }),
    { x: 0, y: 540, width: 720, height: 200 });
  // Nothing is laid out yet: the whole picture.
  assert.deepEqual(cropOf({ width: 640, height: 480 }, { width: 0, height: 0 }, { x: 0, y: 0, width: 0, height: 0 }),
    { x: 0, y: 0, width: 640, height: 480 });
  const edge = cropOf({ width: 640, height: 480 }, { width: 640, height: 480 }, { x: 600, y: 470, width: 100, height: 100 });
  assert.deepEqual(edge, { x: 600, y: 470, width: 40, height: 10 });
});
