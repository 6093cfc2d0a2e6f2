// SPDX-License-Identifier: Apache-2.0
// Every language says all that English says: the same keys, functions of the same parameters, the same
// placeholders; and has a word for every status.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load } from './support/typescript.mjs';

const { languages, loadLanguage, loadPieceWords } = await load('i18n/languages');
const { statusKey } = await load('i18n/phrase');
const english = await loadLanguage('en');

/** `{name}` and `{it}` wherever they stand, and whether strong words begin and end. */
const placeholders = (text) => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();
const strong = (text) => text.split('**').length - 1;
const brackets = (text) => text.split(/[[\]]/).length - 1;

/** In words, where `other` is not of the shape of `one`. */
function differences(one, other, path = '') {
  if (other === undefined) return [`${path} is missing`];
  const kind = (value) => (Array.isArray(value) ? 'array' : value instanceof Set ? 'set' : typeof value);
  // A phrase may be made with what the core says in one language and not in another.
  const phrases = [kind(one), kind(other)].sort().join(' ');
  if (phrases === 'function string') return [];
  if (kind(one) !== kind(other)) return [`${path} is a ${kind(other)}, not a ${kind(one)}`];
  if (typeof one === 'function') return one.length === other.length ? [] : [`${path} takes ${String(other.length)} values, not ${String(one.length)}`];
  if (typeof one === 'string') {
    const said = [];
    if (one !== '' && other === '') said.push(`${path} is empty`);
    if (String(placeholders(one)) !== String(placeholders(other))) said.push(`${path}: placeholders ${placeholders(other).join(' ') || 'are lost'}`);
    if (strong(other) % 2 !== 0 || (strong(one) > 0) !== (strong(other) > 0)) said.push(`${path}: **strong words** are not as in English`);
    if (brackets(one) !== brackets(other)) said.push(`${path}: [words in brackets] are not as in English`);
    return said;
  }
  if (typeof one !== 'object' || one === null || one instanceof Set) return [];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) => {
    if (path === 'statuses' || (path === '' && key === 'named')) return [];
    return key in one ? differences(one[key], other[key], path ? `${path}.${key}` : key) : [`${path}.${key} is not in English`];
  });
}

/** What the core calls its statuses: all texts of status.cpp. */
function statusTexts() {
  const source = readFileSync(fileURLToPath(new URL('../../core/model/status.cpp', import.meta.url)), 'utf8');
  return [...new Set([...source.matchAll(/"([A-Z][^"\\]*)"/g)].map(([, text]) => text))];
}

for (const code of languages.filter((one) => one !== 'en')) {
  const catalogue = await loadLanguage(code);

  test(`${code} has what English has`, () => {
    assert.deepEqual(differences(english, catalogue), []);
  });

  test(`${code} has a word for every status`, () => {
    const texts = statusTexts();
    assert.ok(texts.length > 25, `only ${String(texts.length)} statuses were found in the sources`);
    assert.deepEqual(texts.map(statusKey).filter((key) => !catalogue.statuses[key]), []);
  });
}

test('the pseudo-language is of the shape of English', async () => {
  const pseudo = await loadLanguage('qps');
  assert.deepEqual(differences(english, pseudo).filter((text) => !text.includes(' takes ')), []);
});

/** Paths of all words, and whether they are made with something. */
function paths(words, path = '') {
  if (typeof words !== 'object' || words === null) return [`${path} ${typeof words}`];
  return Object.entries(words).flatMap(([key, part]) => paths(part, path ? `${path}.${key}` : key));
}

test('what becomes of pieces is told of pieces, in every language', async () => {
  for (const code of ['en', 'de', 'es', 'fr']) {
    const { inPieces: { consequences, consequenceGroups } } = await loadPieceWords(code);
    const told = [{ count: '1', names: 'piece 3' }, { count: '2', names: 'piece 3, piece 4' }, { count: '1' }, { count: '20', names: 'piece 3' }]
      .flatMap((params) => Object.values(consequences).map((phrase) => phrase(params)));
    const together = Object.values(consequenceGroups).flatMap((phrase) => [1, 3].map((things) => phrase({ n: 1, things, amounts: '', params: {} })));
    for (const sentence of [...told, ...together]) {
      assert.match(sentence, /piece|Stück|pieza|pièce/i, code);
      assert.doesNotMatch(sentence, /cop(y|ies)|exemplar|exemplaire|ejemplar/i, code);
    }
  }
});

test('where lines have pieces every language says so of the same things', async () => {
  const { withWords } = await load('i18n/some-words');
  for (const code of languages) {
    const catalogue = await loadLanguage(code);
    const { inPieces: others, ofPieces } = await loadPieceWords(code);
    const known = new Set(paths(catalogue));
    const said = paths(others);
    assert.ok(said.length > 20, code);
    assert.deepEqual(said.filter((path) => !known.has(path)), [], `${code}: words that nobody reads`);
    const english = await loadPieceWords('en');
    assert.deepEqual(paths(english.inPieces).filter((path) => !said.includes(path)), [], code);
    // Those are read by name, and stand in nobody's way.
    const further = paths(ofPieces);
    assert.deepEqual(further.filter((path) => known.has(path)), [], `${code}: words of others`);
    const names = (all) => all.map((path) => path.split(' ')[0]);
    assert.deepEqual(names(further).sort(), names(paths(english.ofPieces)).sort(), code);
    const merged = withWords(catalogue, others);
    assert.deepEqual(paths(merged), paths(catalogue), code);
    assert.notEqual(merged.views.lineColumns.received, catalogue.views.lineColumns.received);
    assert.equal(merged.views.lineColumns.vendor, catalogue.views.lineColumns.vendor);
  }
});
