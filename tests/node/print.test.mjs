// SPDX-License-Identifier: Apache-2.0
// Call numbers on spines, and labels on their sheets.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { spineLines } = await load('print/call-number');
const { labelsOn, pagesOf, papers } = await load('print/papers');

test('a call number is broken as it stands on spines', () => {
  const broken = [
    ['QA76.73 .C15 S77 2013', ['QA', '76.73', '.C15', 'S77', '2013']],
    ['QA76.73.C15 S77', ['QA', '76.73', '.C15', 'S77']],
    ['HV6432.7 .A48', ['HV', '6432.7', '.A48']],
    ['813.54 MOR', ['813.54', 'MOR']],
    ['  Fic   Le Guin ', ['Fic', 'Le', 'Guin']],
    ['', []],
  ];
  for (const [callNumber, lines] of broken) assert.deepEqual(spineLines(callNumber), lines, callNumber);
});

test('labels begin behind those that are used, page by page', () => {
  const sheet = papers.find(({ key }) => key === 'a4-24');
  const labels = Array.from({ length: 30 }, (_, at) => at);
  const pages = pagesOf(labels, sheet, 20);
  assert.deepEqual(pages.map((page) => page.length), [24, 24, 2]);
  assert.deepEqual(pages[0].slice(18), [undefined, undefined, 0, 1, 2, 3]);
  assert.deepEqual(pages.flat().filter((one) => one !== undefined), labels);
  assert.deepEqual(pagesOf([], sheet, 0), []);
});

test('every label lies on its page', () => {
  for (const paper of papers) {
    const [width, height] = paper.page;
    assert.ok(paper.left + paper.columns * paper.label[0] + (paper.columns - 1) * paper.gap <= width + 0.01, paper.key);
    assert.ok(paper.top + paper.rows * paper.label[1] <= height + 0.51, paper.key);
    assert.ok(labelsOn(paper) >= 1);
  }
});
