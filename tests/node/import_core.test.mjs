// SPDX-License-Identifier: Apache-2.0
// The shipped core under the writer: an import is tried, mapped, taken in, undone after a restart, and
// everything is handed out in every format.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, beforeEach, describe, test } from 'node:test';
import { load } from './support/typescript.mjs';

const core = new URL('../../build/wasm/accession.js', import.meta.url);
const skip = existsSync(core) ? false : 'the WebAssembly core is not built: run tools/build.sh wasm';
const { Writer } = await load('worker/writer');
const { DatabaseDoor, openDisk } = await load('store/disk');
const door = () => new DatabaseDoor({ database: 'library', above: -1, turnLog: () => Promise.resolve(), late: true, lost: () => {} });
const { fileFormats, exportOptions, lineColumns, usualColumns } = await load('import/export-formats');
const { fileBytesMax } = await load('import/collect-files');
const { headingsIn } = await load('import/table-sample');
const { t } = await load('i18n/catalogue');

const data = (name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`../data/${name}`, import.meta.url))) });
const table = (name, text) => ({ name, bytes: new TextEncoder().encode(text) });
const odd = () => table('odd.csv', 'Our no.;What;Remark;What\nX-1;Salt marsh birds;fragile;a\nX-2;Tides;;b\n');
const folder = ['po-lines/7001-1_lichens', 'po-lines/7001-2_tide_tables', 'purchase-orders/7001_harbour_books', 'titles/lichens', 'pieces/lichens_copy_1']
  .map((name) => `folio/library/${name}.json`);

describe('an import under the shipped core', { skip }, () => {
  let createModule;
  before(async () => { createModule = (await import(core.href)).default; });
  beforeEach(() => { globalThis.indexedDB = new IDBFactory(); });

  async function start() {
    const module = await createModule();
    const writer = new Writer({
      newSession: () => new module.Session(),
      disk: await openDisk(module, door()),
      token: () => String(Math.random()),
      clock: () => performance.now(),
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      fetchSample: () => Promise.reject(new Error('no sample here')),
      emit: () => {},
      now: () => 1000,
    });
    await writer.open();
    const ask = (method, ...args) => writer.answer({ method, args });
    const find = async (text) => {
      const { query } = await ask('query', { text, filters: {}, sort: 'number', descending: false });
      return ask('page', query, 0, 50);
    };
    return { ask, find, hash: async () => (await ask('describe')).stateHash };
  }
  async function withAlma() {
    const desk = await start();
    await desk.ask('importFiles', [data('alma/po_lines.json')], { replace: true, at: 5 });
    return desk;
  }

  test('a dry run tells what would come in, and nothing is changed by it', async () => {
    const { ask, hash } = await withAlma();
    const before = await hash();
    const report = await ask('importFiles', [data('alma/lines.csv'), data('alma/invoices.json'), table('notes.csv', 'a,b\n1,2\n')], { replace: false, dryRun: true });
    assert.deepEqual([report.imported, report.dryRun, report.rulebook, report.lines, report.invoices], [false, true, 'alma', 3, 1]);
    assert.deepEqual(report.files.map(({ kind }) => kind), ['table', 'invoices', 'ignored']);
    for (const { kind } of report.files) assert.ok(t.importing.fileList.kinds[kind], kind);
    assert.ok(report.fields.includes('number') && report.fields.includes('barcode'));
    assert.equal(await hash(), before);
  });

  test('a table that nobody knows comes in by the columns that are told, those of one name too', async () => {
    const { ask, find } = await withAlma();
    const unknown = await ask('importFiles', [odd()], { replace: false, dryRun: true });
    assert.deepEqual([unknown.lines, unknown.findings.some(({ code }) => code === 'no_known_column')], [0, true]);
    const headings = headingsIn(odd().bytes, true);
    const told = await ask('importFiles', [odd()], { replace: false, columns: { [headings[0]]: 'number', [headings[1]]: 'title' } });
    assert.deepEqual(told.columns.map(({ heading }) => heading), headings);
    assert.deepEqual([told.imported, told.lines, (await find('marsh'))[0].number], [true, 2, 'X-1']);
  });

  test('what is here stays, or becomes what the files say', async () => {
    const { ask } = await withAlma();
    const changed = () => {
      const { name, bytes } = data('alma/po_lines.json');
      return [table(name, new TextDecoder().decode(bytes).replace('Signed copies, please', 'Unsigned'))];
    };
    const kept = await ask('importFiles', changed(), { replace: false, dryRun: true });
    const replaced = await ask('importFiles', changed(), { replace: false, replaceExisting: true, dryRun: true });
    assert.ok(kept.kept > 0);
    assert.ok(replaced.findings.some(({ code }) => code === 'record_replaced'));
  });

  test('files of the other rulebook are refused here, and begin a workspace of their own', async () => {
    const { ask } = await withAlma();
    await assert.rejects(ask('importFiles', folder.map(data), { replace: false, dryRun: true }), { code: 'other_rulebook' });
    const report = await ask('importFiles', folder.map(data), { replace: true, dryRun: true });
    assert.deepEqual([report.rulebook, report.orders, report.lines], ['folio', 1, 2]);
  });

  test('undone after a restart: what was here is here again, what was done since is done again or told', async () => {
    const first = await withAlma();
    const before = await first.hash();
    await first.ask('keepImport');
    assert.equal((await first.ask('describe')).importUndo, undefined);
    await first.ask('importFiles', [odd()], { replace: false, columns: { 'Our no.': 'number', What: 'title' }, at: 77 });
    const [line] = await first.find('POL-5001');
    const detail = await first.ask('line', line.id);
    const command = (id, action, more) => ({ id: `0190a000-0000-7000-8000-00000000000${id}`, action, today: '2026-11-22', at: 1000, actor: 'clerk', device: 'test', ...more });
    const [came] = await first.find('X-1');
    const outcomes = await first.ask('apply', [
      command(1, 'receive', { line: line.id, items: [detail.items.find(({ status }) => status.text !== 'Received').id], roles: ['receiving_operator'] }),
      command(2, 'edit_line', { line: came.id, set: { receivingNote: 'soon' }, roles: ['purchasing_operator', 'purchasing_operator_extended', 'purchasing_manager'] }),
    ]);
    assert.deepEqual(outcomes.map(({ accepted }) => accepted), [true, true], JSON.stringify(outcomes));

    const second = await start();
    const { importUndo } = await second.ask('describe');
    assert.deepEqual([importUndo.at, importUndo.files, importUndo.lines, importUndo.since, importUndo.replaced], [77, ['odd.csv'], 2, 2, false]);
    const undone = await second.ask('undoImport');
    assert.equal(undone.redone, 1);
    assert.deepEqual(undone.lost.map(({ action, line: number }) => [action, number]), [['edit_line', 'X-1']]);
    assert.deepEqual(await second.find('marsh'), []);
    assert.notEqual(await second.hash(), before, 'the receipt is done again');
    assert.equal((await second.ask('describe')).importUndo, undefined);
    await assert.rejects(second.ask('undoImport'), { code: 'nothing_to_undo' });
  });

  test('every format of a rulebook is handed out, with all columns; a wrong wish is told', async () => {
    const wishes = { since: '2026-01-01', until: '2026-12-31', department: 'ACQ', departmentLibrary: 'MAIN', columns: lineColumns };
    const alma = await withAlma();
    const folio = await start();
    await folio.ask('importFiles', folder.map(data), { replace: true });
    for (const format of fileFormats) {
      const desk = format.rulebook === 'alma' ? alma : folio;
      const text = new TextDecoder().decode(await desk.ask('exportFile', exportOptions(format, wishes)));
      if (format.ending === 'json') assert.doesNotThrow(() => JSON.parse(text), format.name);
      else assert.ok(text.includes(','), format.name);
    }
    const usual = new TextDecoder().decode(await alma.ask('exportFile', { format: 'lines-csv' }));
    assert.equal(usual.split('\r\n')[0], usualColumns.join(','));
    await assert.rejects(alma.ask('exportFile', { format: 'lines-csv', columns: ['colour'] }), { code: 'unknown_column' });
    await assert.rejects(alma.ask('exportFile', { format: 'folio-orders-json' }), { code: 'other_rulebook' });
    await assert.rejects(alma.ask('exportFile', { format: 'receipts-csv', since: '2026-02-30' }), { code: 'invalid_date' });
  });
});

test('no file is read that the core would not read', () => {
  const limits = readFileSync(new URL('../../core/model/limits.h', import.meta.url), 'utf8');
  assert.match(limits, new RegExp(`max_file_bytes = std::size_t\\{${String(fileBytesMax / 1024 / 1024)}\\} \\* 1024 \\* 1024;`));
});
