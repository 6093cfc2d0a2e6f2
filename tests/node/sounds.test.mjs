// SPDX-License-Identifier: Apache-2.0
// What can come of a scan sounds otherwise for each kind, and each has its words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { alsoReceived, familyOf, feedbackKinds, feedbackOf, isFeedbackKind } = await load('sound/kinds');
const { lengthOf, patternOf } = await load('sound/patterns');
const words = await load('i18n/en/sound');

const told = [
  'received', 'completes_line', 'hold', 'rush', 'wrong_vendor', 'already_received', 'cancelled_or_closed',
  'more_than_ordered', 'not_ours', 'bad_read', 'choose', 'refused', 'undone', 'not_saved',
  'found', 'not_in_parcel',
];

/** What is heard of it by somebody who can't name a pitch: how many notes, up or down, short or long. */
function heard(kind) {
  const { notes } = patternOf(kind);
  const register = Math.max(...notes.map(({ hertz }) => hertz)) < 400 ? 'low' : 'high';
  const contour = notes.slice(1).map(({ hertz }, index) => Math.sign(hertz - notes[index].hertz)).join();
  const together = notes.some(({ at }, index) => index > 0 && at < notes[index - 1].at + notes[index - 1].length);
  const tap = notes.every(({ length }) => length <= 0.05) ? 'taps' : 'notes';
  return `${register} ${notes.length} ${tap} ${together ? 'together' : ''} ${contour}`;
}

test('every kind has a pattern, a word and a description, and no two are alike', () => {
  assert.deepEqual([...feedbackKinds].sort(), [...told].sort());
  const distinct = (values) => assert.equal(new Set(values).size, told.length, values.join('\n'));
  distinct(told.map(heard));
  for (const list of [words.kindNames, words.kindSounds]) {
    assert.deepEqual(Object.keys(list).sort(), [...told].sort());
    distinct(Object.values(list));
  }
  for (const family of new Set(Object.values(familyOf))) assert.ok(words.families[family], family);
});

test('somebody waits, and it was received: the received note comes first', () => {
  for (const kind of ['hold', 'rush']) {
    assert.equal(patternOf(kind, true).notes[0].hertz, patternOf('received').notes[0].hertz);
    assert.deepEqual(patternOf(kind, true).notes.slice(1).map(({ hertz }) => hertz), patternOf(kind).notes.map(({ hertz }) => hertz));
  }
  assert.equal(alsoReceived({ kind: 'hold', moment: 'receipt' }), true);
  assert.equal(alsoReceived({ kind: 'hold', moment: 'scan' }), false);
  assert.equal(alsoReceived({ kind: 'refused', moment: 'receipt' }), false);
});

test('what went well is short, what stops is low and longer, what wants a look rises', () => {
  const of = (family) => told.filter((kind) => familyOf[kind] === family);
  for (const kind of of('good')) assert.ok(lengthOf(patternOf(kind)) <= 0.25, kind);
  for (const kind of of('look')) {
    const { notes } = patternOf(kind);
    for (let at = 0; at < notes.length; at += 2) assert.ok(notes[at + 1].hertz > notes[at].hertz, kind);
  }
  for (const kind of of('stop')) {
    assert.ok(lengthOf(patternOf(kind)) > 0.35, kind);
    assert.ok(patternOf(kind).notes.every(({ hertz }) => hertz <= 330), kind);
  }
});

test('nothing is painful: no note is shrill, too loud or long, and no pattern outlasts a scan by much', () => {
  for (const kind of told) {
    const pattern = patternOf(kind);
    assert.ok(lengthOf(pattern) <= 1.4, kind);
    assert.ok(pattern.level <= 1, kind);
    for (const { at, hertz, length } of pattern.notes) {
      assert.ok(hertz >= 180 && hertz <= 1600, `${kind}: ${hertz} Hz`);
      const level = pattern.notes.filter((other) => other.at <= at && other.at + other.length > at)
        .reduce((sum, { share = 1 }) => sum + pattern.level * share, 0);
      assert.ok(level <= 1.001, `${kind} at ${at}: ${level}`);
      assert.ok(length >= 0.04 && length <= 0.6, kind);
    }
  }
});

test('an event tells its kind on itself or as its detail; what tells none is none', () => {
  const event = Object.assign(new Event('feedback'), { kind: 'hold', sentence: 'Somebody waits.' });
  assert.deepEqual(feedbackOf(event), { kind: 'hold', sentence: 'Somebody waits.' });
  const custom = Object.assign(new Event('feedback'), { detail: { kind: 'rush', sentence: '' } });
  assert.deepEqual(feedbackOf(custom), { kind: 'rush', sentence: '' });
  assert.deepEqual(feedbackOf(Object.assign(new Event('feedback'), { kind: 'of_tomorrow' })), { kind: 'of_tomorrow', sentence: '' });
  assert.equal(feedbackOf(new Event('feedback')), undefined);
  assert.equal(isFeedbackKind('of_tomorrow'), false);
  assert.equal(isFeedbackKind('toString'), false);
});
