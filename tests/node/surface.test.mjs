// SPDX-License-Identifier: Apache-2.0
// The declared surface of the module is the one that is bound, name for name, and bad input is
// answered with a code.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const module = join(root, 'build/wasm/accession.js');
const skip = existsSync(module) ? false : 'not built: build/wasm/accession.js';

function declaredMethods() {
  const path = join(root, 'wasm/accession.d.ts');
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const declared = source.statements.find((node) => ts.isClassDeclaration(node) && node.name?.text === 'Session');
  return declared.members.filter(ts.isMethodDeclaration).map((member) => member.name.text).sort();
}

async function load() {
  const { default: createModule } = await import(module);
  return createModule();
}

test('the declaration file names exactly what is bound', { skip }, async () => {
  const { Session } = await load();
  const handle = ['isAliasOf', 'clone', 'isDeleted', 'deleteLater', 'constructor'];
  const bound = new Set();
  for (let at = Session.prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) if (!handle.includes(name)) bound.add(name);
  }
  assert.deepEqual([...bound].sort(), declaredMethods());
});

test('calls of wrong form are answered with a code, not with an exception', { skip }, async () => {
  const { Session, FS } = await load();
  FS.mkdirTree('/w');
  const session = new Session();
  const code = (text) => JSON.parse(text).error?.code;
  assert.equal(code(session.describe()), 'not_open');
  assert.equal(code(session.exportFile('{}')), 'not_open');
  assert.equal(JSON.parse(session.open('/w', '{}')).ok, true);
  assert.equal(code(session.scan('{"text":')), 'wrong_type');
  assert.equal(code(session.query('{"sort":"colour"}')), 'unknown_sort');
  assert.equal(code(session.query('{"filters":{"nowhere":[]}}')), 'unknown_axis');
  assert.equal(code(session.query('{"filters":{"status":["Lost"]}}')), 'unknown_status');
  assert.equal(code(session.apply('[{"id":"1","action":"close","today":"2026-02-30"}]')), 'invalid_date');
  assert.equal(code(session.apply('[{"id":"1"}]')), 'missing_field');
  assert.equal(code(session.preview('7')), 'wrong_type');
  assert.equal(code(session.exportFile('7')), 'wrong_type');
  assert.equal(code(session.exportFile('{"format":"pdf"}')), 'unknown_format');
  assert.equal(code(session.exportFile('{"format":"lines-csv","columns":["colour"]}')), 'unknown_column');
  assert.equal(code(session.exportFile('{"format":"receipts-csv","since":"2026-02-30"}')), 'invalid_date');
  const table = new TextDecoder().decode(session.exportFile('{"format":"lines-csv","columns":["number","status"]}'));
  assert.equal(table, 'number,status\r\n');
  assert.equal(code(session.tableFile('{"a":1}')), 'wrong_type');
  assert.equal(code(session.tableFile('[["a"],[true]]')), 'wrong_type');
  assert.equal(code(session.loadSnapshot(new Uint8Array([1, 2, 3]))), 'not_a_workspace_file');
  assert.equal(session.page(99, 0, 10).length, 0);
  assert.equal(JSON.parse(session.line('"nobody"')).value, null);
  assert.equal(JSON.parse(session.line('{"id":"nobody","roles":[],"actor":"","today":"2026-03-02"}')).value, null);
  assert.equal(code(session.choices('{"of":"stars"}')), 'wrong_type');
  assert.equal(JSON.parse(session.choices('{"of":"vendors","text":"nobody"}')).value.total, 0);
  assert.equal(JSON.parse(session.attachment('{"line":"nobody","index":0}')).value, null);
  const heavy = Buffer.alloc(5 * 1024 * 1024 + 1).toString('base64');
  assert.equal(code(session.preview(JSON.stringify({
    id: '1', action: 'start_claim', line: 'nobody', today: '2026-03-02', attachments: [{ name: 'a', mediaType: '', bytes: heavy }],
  }))), 'attachment_too_large');
  assert.equal(code(session.order('7')), 'wrong_type');
  assert.equal(code(session.order('{"id":"nobody","today":"2026-02-30"}')), 'invalid_date');
  assert.equal(JSON.parse(session.order('{"id":"nobody","today":"2026-03-02"}')).value, null);
  assert.equal(code(session.workLists('{"day":"soon"}')), 'invalid_date');
  assert.equal(code(session.letters('[]')), 'wrong_type');
  session.delete();
});

test('in a table no cell is a formula, numbers stay numbers, and quotes are doubled', { skip }, async () => {
  const { Session } = await load();
  const session = new Session();
  const titles = ['=1+1', '+49', '-x', '@sum', '\tx', '\rx', "'=1", "'quoted", 'a "b", c', ' edge', 'plain'];
  const bytes = session.tableFile(JSON.stringify([['Title', 'Copies'], ...titles.map((title) => [title, -2])]));
  const table = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const cells = table.split('\r\n').slice(1, -1).map((record) => record.slice(0, record.lastIndexOf(',')));
  assert.deepEqual(cells, ["'=1+1", "'+49", "'-x", "'@sum", '"\'\tx"', '"\'\rx"', "''=1", "'quoted", '"a ""b"", c"', '" edge"', 'plain']);
  assert.ok(table.startsWith('\uFEFFTitle,Copies\r\n'));
  assert.ok(table.includes('plain,-2\r\n'));
  session.delete();
});
