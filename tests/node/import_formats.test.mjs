// SPDX-License-Identifier: Apache-2.0
// The desk's table of formats and columns is that of the core, name for name, and each has its words.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const core = (name) => readFileSync(new URL(`../../core/${name}`, import.meta.url), 'utf8');
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, ...found]) => found);
const { exportOptions, fileFormats, lineColumns, usualColumns } = await load('import/export-formats');
const { t } = await load('i18n/catalogue');

test('the formats are those that the core writes, of the same rulebooks', () => {
  const written = all(core('formats/export_file.cpp'), /^\s+\{"([\w-]+)", RulebookKey::(\w+),/gm);
  assert.ok(written.length > 10, `only ${written.length} formats were found in the sources`);
  const here = fileFormats.map(({ name, rulebook }) => [name, rulebook]);
  assert.deepEqual(here.toSorted(), written.toSorted());
  for (const { name, ending } of fileFormats) assert.ok(name.endsWith(ending), name);
  assert.deepEqual(Object.keys(t.importing.formats).toSorted(), ['workspace', ...fileFormats.map(({ name }) => name)].toSorted());
});

test('the columns are those that the core knows, and each has a name', () => {
  const table = core('formats/lines_csv.cpp');
  const own = all(/own_columns\[\] = \{([\s\S]*?)\n\};/.exec(table)?.[1] ?? '', /^\s{4}\{"(\w+)",/gm).flat();
  assert.equal(own.length, 10);
  const fields = all(core('validation/alma_line_fields.cpp'), /^\s+\{"(\w+)",\s/gm).flat().filter((name) => name !== 'attachments');
  assert.ok(fields.length > 35);
  assert.deepEqual(lineColumns.toSorted(), [...own, ...fields].toSorted());
  const usual = all(/usual\{([\s\S]*?)\};/.exec(table)?.[1] ?? '', /"(\w+)"/g).flat();
  assert.deepEqual([...usualColumns], usual);
  for (const name of lineColumns) assert.ok(t.importing.tableFields[name] ?? t.fields[name], name);
});

test('every field that a column of a table can be read as has a name', () => {
  const own = all(core('formats/alma/columns.h'), /string_view \w+ = "(\w+)";/g).flat();
  assert.ok(own.length > 10);
  for (const name of own) assert.ok(t.importing.tableFields[name] ?? t.fields[name], name);
});

test('a format is asked only what it takes', () => {
  const wishes = { since: '2026-11-01', until: '', department: 'ACQ', departmentLibrary: 'MAIN', columns: ['number'] };
  const asked = (name) => exportOptions(fileFormats.find((format) => format.name === name), wishes);
  assert.deepEqual(asked('receipts-json'), { format: 'receipts-json', since: '2026-11-01', department: 'ACQ', departmentLibrary: 'MAIN' });
  assert.deepEqual(asked('lines-csv'), { format: 'lines-csv', columns: ['number'] });
  assert.deepEqual(asked('folio-calls-json'), { format: 'folio-calls-json', since: '2026-11-01' });
  assert.deepEqual(asked('alma-json'), { format: 'alma-json' });
});
