// SPDX-License-Identifier: Apache-2.0
// Whatever a room can show is defined by what is fetched with it: an element that is missing from a
// room's list stays an empty tag, and no compiler says so.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../web/src/', import.meta.url));
const texts = new Map(readdirSync(root, { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [relative('.', name), readFileSync(join(root, name), 'utf8')]));

const definedIn = new Map();
for (const [file, text] of texts) {
  for (const [, tag] of text.matchAll(/customElements\.define\('([\w-]+)'/g)) definedIn.set(tag, file);
}

/** Modules that come with this one; `import(...)` comes when it is asked for, and is followed too where that is right. */
function imports(file, later) {
  const text = texts.get(file);
  const found = [...text.matchAll(/^(?:import|export) (?!type)(?:[^;]*? from )?'(\.[^']+)'/gm)];
  if (later) found.push(...text.matchAll(/import\('(\.[^']+)'\)/g));
  return found.map(([, name]) => `${join(file, '..', name)}.ts`).filter((name) => texts.has(name));
}

function closure(start, later) {
  const seen = new Set();
  const waiting = [start];
  while (waiting.length > 0) {
    const file = waiting.pop();
    if (seen.has(file)) continue;
    seen.add(file);
    waiting.push(...imports(file, later));
  }
  return seen;
}

const tagsIn = (file) => [...texts.get(file).matchAll(/<([a-z]+(?:-[a-z]+)+)[\s>]/g)].map(([, tag]) => tag).filter((tag) => definedIn.has(tag));

test('every element of the desk comes with its frame or with a room', () => {
  const all = new Set([...closure('shell/accession-desk.ts', false), ...closure('elements/rooms.ts', true)]);
  const missing = [...definedIn].filter(([tag, file]) => !all.has(file) && tag !== 'desk-shell' && !file.startsWith('embed/'));
  assert.deepEqual(missing, []);
});

/** Fetched by who wants it and nobody else: the camera's reader is as large as all the rest, words come one language at a time. */
const alone = /^(?:camera|i18n|core-api|embed)\/|^main\.ts$/;

test('what is fetched when it is wanted is fetched beforehand too, for when there is no network', () => {
  const beforehand = new Set([...texts.get('elements/rooms.ts').matchAll(/import\('(\.[^']+)'\)/g)].map(([, name]) => join('elements', name)));
  // A worker's parts are kept with the desk, and are one file in the package.
  const wanted = [...texts].filter(([file]) => !alone.test(file) && !file.startsWith('worker/')).flatMap(([file, text]) => (
    [...text.matchAll(/(?<!typeof )import\('(\.[^']+)'\)/g)].map(([, name]) => join(file, '..', name))
  ));
  assert.ok(wanted.length > 10);
  assert.deepEqual(wanted.filter((name) => !beforehand.has(name)), []);
});

for (const file of texts.keys()) {
  if (!file.startsWith('elements/rooms/') || /\/(?:chosen|forms|pieces)\.ts$/.test(file)) continue;
  test(`${file}: each element that is shown is defined`, () => {
    const here = closure(file, true);
    // What a room shows: the elements its own elements' templates name, and so on.
    const missing = [...here].flatMap((one) => tagsIn(one).filter((tag) => !here.has(definedIn.get(tag))).map((tag) => `${tag} in ${one}`));
    assert.deepEqual(missing, []);
  });
}
