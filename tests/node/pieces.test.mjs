// SPDX-License-Identifier: Apache-2.0
// What the desk makes of many pieces: names, numbers that count on, the filter, what is typed for each.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { countedOn, pieceName } = await load('pieces/piece-words');
const { piecesOf, seriesName } = await load('pieces/new-pieces');
const { matchingText, statusCounts, withStatus } = await load('pieces/piece-filter');

const piece = (given) => ({
  id: 'i', copy: 1, barcode: '', enumeration: '', chronology: '', description: '', callNumber: '', copyNumber: '', location: '', note: '',
  status: { text: 'Expected', mark: 'ring' }, ...given,
});

test('a number at the end counts on, with its zeros; what has none stays', () => {
  assert.equal(countedOn('v. 1 no. 9', 1), 'v. 1 no. 10');
  assert.equal(countedOn('no. 007', 5), 'no. 012');
  assert.equal(countedOn('no. 9 (suppl.)', 2), 'no. 11 (suppl.)');
  assert.equal(countedOn('Index', 3), 'Index');
  assert.equal(countedOn('', 1), '');
});

test('a piece is called by its label, its issue, or its number', () => {
  assert.equal(pieceName(piece({ description: 'no. 3', enumeration: 'v. 1' })), 'no. 3');
  assert.equal(pieceName(piece({ enumeration: 'v. 1', chronology: '2026' })), 'v. 1 2026');
  assert.equal(pieceName(piece({ copy: 7 })), 'piece 7');
});

test('pieces of one form are numbered and dated one after the other', () => {
  const made = piecesOf({ count: 3, every: 7, set: { displaySummary: 'no. 1', chronology: '2026', receiptDate: '2026-02-25' }, title: 't', createItem: true });
  assert.deepEqual(made.map(({ displaySummary }) => displaySummary), ['no. 1', 'no. 2', 'no. 3']);
  assert.deepEqual(made.map(({ receiptDate }) => receiptDate), ['2026-02-25', '2026-03-04', '2026-03-11']);
  assert.deepEqual(made.map(({ chronology }) => chronology), ['2026', '2026', '2026']);
  assert.ok(made.every(({ titleId, createItem }) => titleId === 't' && createItem === 'true'));
  assert.equal(seriesName(made[2]), 'no. 3 2026 2026-03-11');
});

test('pieces are found by every word, counted and shown by status', () => {
  const all = [
    piece({ id: 'a', barcode: '3900', enumeration: 'v. 1' }), piece({ id: 'b', callNumber: 'QA 76', enumeration: 'v. 1' }),
    piece({ id: 'c', status: { text: 'Late', mark: 'diamond' } }),
  ];
  assert.deepEqual(matchingText(all, 'V. qa').map(({ id }) => id), ['b']);
  assert.equal(matchingText(all, '  ').length, 3);
  const words = [{ text: 'Expected', mark: 'ring' }, { text: 'Received', mark: 'square' }];
  assert.deepEqual(statusCounts(all, words).map(({ word, count }) => [word.text, count]), [['Expected', 2], ['Late', 1]]);
  assert.deepEqual(withStatus(all, new Set(['Late'])).map(({ id }) => id), ['c']);
});
