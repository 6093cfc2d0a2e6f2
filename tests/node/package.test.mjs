// SPDX-License-Identifier: Apache-2.0
// The npm package as whoever installs it finds it: exports with types, hashes, no code made from text, the
// core in Node.js, and documents that say what the sources say.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { records } from '../../web/examples/records.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'build/package');
const skip = existsSync(join(folder, 'package.json')) ? false : 'tools/build.sh package has not made it';
const read = (name) => readFileSync(join(folder, name), 'utf8');

let place;
before(() => {
  place = mkdtempSync(join(tmpdir(), 'accession-package-'));
  mkdirSync(join(place, 'node_modules'));
  symlinkSync(folder, join(place, 'node_modules/accession'), 'dir');
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
});
after(() => rmSync(place, { recursive: true, force: true }));

test('every export is there, and its types come first', { skip }, () => {
  const { exports, customElements, files } = JSON.parse(read('package.json'));
  const conditions = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(conditions));
  for (const [name, value] of Object.entries(exports)) {
    if (typeof value !== 'string') assert.equal(Object.keys(value)[0], 'types', `${name}: types first`);
    for (const path of conditions(value)) {
      const [start, end] = path.split('*');
      const found = end === undefined
        ? existsSync(join(folder, path))
        : readdirSync(join(folder, dirname(`${start}.`))).some((file) => `./${join(dirname(`${start}.`), file)}`.startsWith(start) && file.endsWith(end));
      assert.ok(found, `${name}: ${path}`);
    }
  }
  assert.ok(existsSync(join(folder, customElements)));
  for (const name of files) assert.ok(existsSync(join(folder, name)), name);
});

test('integrity.json has the hash of every file', { skip }, () => {
  const said = JSON.parse(read('integrity.json'));
  const there = readdirSync(join(folder, 'dist')).map((name) => `dist/${name}`).sort();
  assert.deepEqual(Object.keys(said).sort(), there);
  for (const name of there) {
    assert.equal(said[name], `sha384-${createHash('sha384').update(readFileSync(join(folder, name))).digest('base64')}`, name);
  }
});

test('no code is made from text, and nothing names a source map that is not there', { skip }, () => {
  for (const name of readdirSync(join(folder, 'dist')).filter((file) => file.endsWith('.js'))) {
    const code = read(`dist/${name}`);
    assert.doesNotMatch(code, /\beval\s*\(|new Function\b|\.innerHTML\s*=(?!=)\s*[`'"]</, name);
    assert.doesNotMatch(code, /sourceMappingURL/, name);
  }
});

test('custom-elements.json tells of all four elements what their types tell', { skip }, () => {
  const { schemaVersion, modules } = JSON.parse(read('custom-elements.json'));
  assert.equal(schemaVersion, '1.0.0');
  const declared = modules.flatMap(({ declarations }) => declarations);
  assert.deepEqual(declared.map(({ tagName }) => tagName), ['accession-desk', 'accession-line', 'accession-receive', 'accession-worklist']);
  for (const { tagName, description, members, events, cssProperties } of declared) {
    assert.ok(description, tagName);
    assert.ok(members.some(({ name }) => name === 'workspace'), tagName);
    for (const one of [...members, ...events]) assert.ok(one.description, `${tagName} ${one.name}`);
    assert.ok(events.some(({ name }) => name === 'accession-before-command'));
    assert.ok(cssProperties.every(({ name }) => name.startsWith('--accession-')));
  }
});

test('docs/embedding.md says what the sources say', () => {
  execFileSync('node', [join(root, 'tools/packing/tables.mjs'), '--check'], { stdio: 'pipe' });
});

test('the core in Node.js: records in, a scan, a receipt, and a folder that is there the next time', { skip }, async () => {
  const { openWorkspace } = await import(pathToFileURL(join(folder, 'dist/node.js')).href);
  const orders = join(place, 'orders');
  const workspace = await openWorkspace({ folder: orders, records, who: { actor: 'nightly' } });
  assert.equal(workspace.empty, false);
  const { rulebook } = await workspace.describe();
  const { matches: [match] } = await workspace.scan('39001000700101', '2026-03-02');
  assert.equal(match.line.number, '7001-1');
  const heard = [];
  const silent = workspace.subscribe((event) => heard.push(event.type));
  const outcome = await workspace.perform({ action: rulebook.receiveAction, line: match.line.id, items: [match.item] });
  assert.equal(outcome.accepted, true, JSON.stringify(outcome.unmet));
  const again = await workspace.perform({ action: rulebook.receiveAction, line: match.line.id, items: [match.item] });
  assert.equal(again.accepted, false);
  assert.ok(again.unmet.length > 0);
  silent();
  assert.ok(heard.length > 0);
  await assert.rejects(openWorkspace({ folder: orders }), { code: 'folder_in_use' });
  await workspace.close();

  const later = await openWorkspace({ folder: orders, who: { actor: 'nightly' } });
  const { matches: [found] } = await later.scan('39001000700101', '2026-03-02');
  assert.ok(found.receivedAlready, 'what was received is kept in the folder');
  await later.close();
});

test('records that cannot be taken in say why, and an empty workspace says that it is empty', { skip }, async () => {
  const { openWorkspace } = await import(pathToFileURL(join(folder, 'dist/node.js')).href);
  await assert.rejects(openWorkspace({ records: { poems: [{ id: 'nothing' }] } }), { code: 'not_taken_in' });
  const empty = await openWorkspace();
  assert.equal(empty.empty, true);
  await assert.rejects(empty.describe(), { code: 'workspace_empty' });
  await empty.close();
});

test('workers and the core of Node.js stand alone, and nothing that a browser gets asks for Node.js', { skip }, () => {
  const names = readdirSync(join(folder, 'dist'));
  for (const name of names.filter((one) => one.endsWith('.js'))) {
    const code = read(`dist/${name}`);
    if (['worker.js', 'barcodes.js', 'node.js'].includes(name)) assert.doesNotMatch(code, /(?:from|import)\s*\(?["'`]\.\//, `${name} is copied without what lies beside it`);
    if (name !== 'node.js') assert.doesNotMatch(code, /import\(["'`]module["'`]\)|(?:from|import)\s*["'`]node:/, `${name}: a bundler would look for it`);
    // A bundler follows each of these, and so does the page.
    for (const [, beside] of code.matchAll(/new URL\(["'`]([^"'`$]+)["'`],\s*import\.meta\.url\)/g)) {
      assert.ok(names.includes(beside.replace('./', '')), `${name} asks for ${beside}`);
    }
  }
});

for (const [module, moduleResolution] of [['nodenext', 'nodenext'], ['es2022', 'bundler']]) {
  test(`a TypeScript program finds the types: ${moduleResolution}`, { skip, timeout: 120_000 }, () => {
    writeFileSync(join(place, 'use.ts'), `
import { BackendError, NotTakenIn, openWorkspace, setWasmUrl, type Outcome, type Workspace } from 'accession/core';
import { AccessionDesk, AccessionLine, type Records } from 'accession';
import type { AccessionLineElement } from 'accession/elements/accession-line';
import { language } from 'accession/i18n/de';
import 'accession/elements/accession-receive';
export async function use(): Promise<Outcome> {
  setWasmUrl('https://static.example.org/accession.wasm');
  const workspace: Workspace = await openWorkspace({ name: 'orders', who: { actor: 'kim' } });
  return workspace.perform({ action: 'receive', line: 'x' });
}
export const codeOf = (reason: unknown): string => reason instanceof NotTakenIn ? reason.report.rulebook : reason instanceof BackendError ? reason.code : language;
export function line(element: AccessionLineElement): string | null { return element.line; }
const given: Records = { poLines: [{ id: 'x' }] };
document.body.append(Object.assign(new AccessionDesk(), { records: given }), new AccessionLine());
document.querySelector('accession-receive')?.addEventListener('accession-outcome', ({ detail }) => {
  // @ts-expect-error: an outcome has no such member
  console.log(detail.outcome.accepted, detail.outcome.nothing);
});
document.addEventListener('accession-before-command', (event) => { if (event.detail.commands.length > 1) event.preventDefault(); });
addEventListener('accession-ready', ({ detail }) => { console.log(detail.info.lines); });
`);
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({
      compilerOptions: {
        module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], strict: true, noEmit: true, skipLibCheck: false,
        noUncheckedSideEffectImports: true, exactOptionalPropertyTypes: true, types: [],
      },
      files: ['use.ts'],
    }));
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', place], { stdio: 'pipe', encoding: 'utf8' });
  });
}
