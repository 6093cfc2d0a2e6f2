// SPDX-License-Identifier: Apache-2.0
// Every word a person reads stands in the catalogue, where another language can have its own.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bareWords, wordsOfMarkup } from './support/bare_words.mjs';

const sources = fileURLToPath(new URL('../../web/src/', import.meta.url));

const files = readdirSync(sources, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('i18n/'))
  .sort();

test('what counts as words for people', () => {
  assert.deepEqual(wordsOfMarkup('<p class="quiet">Nothing here.</p>'), ['Nothing here.']);
  assert.deepEqual(wordsOfMarkup('<button aria-label="Close" title=\uE000>\uE000 <kbd class="hint">Esc</kbd></button>'), ['aria-label="Close"']);
  assert.deepEqual(wordsOfMarkup('<span>Accession</span> · <b>\uE000</b> <svg viewBox="0 0 2 2"><path d="M6 8h8" /></svg>'), []);
  const told = (source) => bareWords('it.ts', source).map(({ words }) => words);
  assert.deepEqual(told("desk.announce('Saved.'); document.title = `Lines · ${name}`; const it = 'Nothing was found';"),
    ['Saved.', 'Lines ·', 'Nothing was found']);
  assert.deepEqual(told("throw new Error('Nothing was found'); console.warn(`Not this ${x}`); import x from './Some thing';"), []);
  assert.deepEqual(told("html`<p class=${wide ? 'wide' : ''}>${n === 1 ? 'copy' : `${n} copies`} <kbd>${'Enter'}</kbd></p>`"), ['copy', 'copies']);
  assert.deepEqual(told("html`<p>${yes ? 'It is there' : t.lines.none}</p>`; css`p { content: 'None at all'; }`"), ['It is there']);
});

test('no English stands outside the catalogue', () => {
  assert.ok(files.length > 200, `only ${String(files.length)} sources were found`);
  const found = files.flatMap((name) => bareWords(name, readFileSync(join(sources, name), 'utf8')).map(({ line, words }) => `${name}:${String(line)}: ${words}`));
  assert.deepEqual(found, []);
});
