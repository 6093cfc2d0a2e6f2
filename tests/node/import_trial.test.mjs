// SPDX-License-Identifier: Apache-2.0
// Files on their way in: what is read, asked and remembered, over a backend that says what a test tells it.
import assert from 'node:assert/strict';
import { File } from 'node:buffer';
import { beforeEach, test } from 'node:test';
import { load } from './support/typescript.mjs';

const { ImportTrial } = await load('import/import-trial');
const { forget, recall, remembered, remember, rename } = await load('import/mappings');
const { tablesOf, withChoice } = await load('import/tables');
const { samplesOf } = await load('import/table-sample');
const { filtered, findable, findingsTable, grouped } = await load('import/findings');
const { blockingFiles, isBlocked, isEmpty } = await load('import/plan-state');
const { fromChoice } = await load('import/collect-files');
const { readFiles } = await load('import/read-files');

const settle = async () => { for (let i = 0; i < 30; i += 1) await new Promise((resolve) => setImmediate(resolve)); };
const bytes = (text) => new TextEncoder().encode(text);
const file = (name, text = '{}') => new File([text], name);
const heads = ['Ref', 'What', 'Price'];
const report = (options, columns = []) => ({
  imported: options.dryRun !== true, dryRun: options.dryRun === true, rulebook: 'alma', files: [], fields: ['number', 'title', 'price'],
  orders: 0, lines: 1, items: 1, titles: 1, invoices: 0, leftOut: 0, kept: 0, filesRead: 1, filesIgnored: 0, findings: [],
  columns: columns.map((heading) => ({ file: 'odd.csv', heading, field: options.columns?.[heading] ?? (heading === 'Price' ? 'price' : '') })),
});

function begin({ sample = false, answer = (options) => report(options, heads), hold } = {}) {
  const asked = [];
  const announced = [];
  const desk = {
    workspace: { sample, untouched: sample, lines: 3 },
    store: { queued: 0 },
    opened: Promise.resolve(),
    announce: (text) => announced.push(text),
    backend: {
      importFiles: async (files, options) => {
        asked.push({ files: files.map(({ name }) => name), options });
        await hold?.();
        return answer(options);
      },
    },
  };
  return { desk, asked, announced, trial: ImportTrial.of(desk) };
}

beforeEach(() => { for (const { headings } of remembered()) forget(headings); });

test('chosen files are looked at at once; nothing is taken in before somebody says so', async () => {
  const { asked, trial } = begin();
  trial.take(fromChoice([file('b.json'), file('a.csv'), file('cover.docx')]));
  await settle();
  assert.deepEqual(asked.map(({ files }) => files), [['a.csv', 'b.json']]);
  assert.deepEqual(asked[0].options, { replace: false, dryRun: true });
  assert.deepEqual([trial.step, trial.stale, trial.collected.aside], ['shown', false, ['cover.docx']]);
  const came = await trial.import();
  assert.equal(came.imported, true);
  assert.equal(asked.at(-1).options.dryRun, undefined);
  assert.equal(typeof asked.at(-1).options.at, 'number');
  assert.deepEqual([trial.collected.files.length, trial.result], [0, came]);
});

test('the trial outlives the room, and a sample library makes way', async () => {
  const { desk, asked, trial } = begin({ sample: true });
  trial.take(fromChoice([file('a.json')]));
  await settle();
  assert.equal(ImportTrial.of(desk), trial);
  assert.equal(asked[0].options.replace, true);
  Object.assign(desk.workspace, { importUndo: { at: 1 } });
  trial.take(fromChoice([file('b.json')]));
  await settle();
  assert.equal(asked[1].options.replace, false, 'somebody has begun to work with it');
});

test('files that are chosen before the workspace is open are looked at when it is', async () => {
  const { desk, asked, trial } = begin({ sample: true });
  const { backend, workspace } = desk;
  let open;
  Object.assign(desk, { backend: undefined, workspace: undefined, opened: new Promise((resolve) => { open = resolve; }) });
  trial.take(fromChoice([file('a.json')]));
  await settle();
  Object.assign(desk, { backend, workspace });
  open();
  await settle();
  assert.deepEqual(asked.map(({ options }) => options.replace), [true]);
});

test('what a column is read as is asked again, remembered, used by itself the next time, and forgotten', async () => {
  const first = begin();
  first.trial.take(fromChoice([file('odd.csv')]));
  await settle();
  const [set] = tablesOf(first.trial.plan);
  first.trial.setColumn(set, 'Ref', 'number');
  await settle();
  assert.deepEqual(first.asked.at(-1).options, { replace: false, columns: { Ref: 'number' }, dryRun: true });
  first.trial.setColumn(set, 'What', 'title');
  await settle();
  await first.trial.import();
  assert.deepEqual(first.asked.at(-1).options.columns, { Ref: 'number', What: 'title' });
  assert.deepEqual(remembered(), [{ name: 'odd.csv', headings: heads, columns: { Ref: 'number', What: 'title' } }]);

  const next = begin();
  next.trial.take(fromChoice([file('new.csv')]));
  await settle();
  assert.deepEqual(next.asked.map(({ options }) => options.columns), [undefined, { Ref: 'number', What: 'title' }]);
  assert.equal(next.trial.recalled.get(set.key).name, 'odd.csv');
  next.trial.forgetColumns(set);
  await settle();
  assert.equal(next.asked.at(-1).options.columns, undefined);
  assert.deepEqual([remembered(), next.trial.recalled.size], [[], 0]);
});

test('a field is held by one column: who had it by hand gives it up', () => {
  assert.deepEqual(withChoice({ A: 'number', B: 'title' }, 'C', 'number'), { B: 'title', C: 'number' });
  assert.deepEqual(withChoice({ A: '', B: 'title' }, 'C', ''), { A: '', B: 'title', C: '' });
});

test('headings in another order are the same set; a name given stays; nothing chosen is nothing remembered', () => {
  remember(['A', 'B'], { A: 'title' }, 'first.csv');
  rename(['B', 'A'], 'The vendor’s list');
  remember(['B', 'A'], { A: 'author' }, 'second.csv');
  assert.deepEqual(recall(['A', 'B']), { name: 'The vendor’s list', headings: ['B', 'A'], columns: { A: 'author' } });
  assert.equal(recall(['A']), undefined);
  remember(['A', 'B'], {}, 'third.csv');
  assert.deepEqual(remembered(), []);
});

test('reading is stopped: nothing was asked, and what is shown is out of date', async () => {
  const { asked, trial } = begin();
  const slow = file('a.json', 'x'.repeat(10));
  slow.stream = () => new ReadableStream({ pull: () => new Promise(() => {}) });
  trial.take(fromChoice([slow]));
  await settle();
  assert.equal(trial.step, 'reading');
  trial.stop();
  assert.deepEqual([trial.step, trial.stopped, trial.stale, asked.length], ['none', true, true, 0]);
  assert.equal(await trial.import(), undefined);
});

test('a table of which the core knows no column: its headings are offered all the same', async () => {
  const finding = { severity: 'warning', code: 'no_known_column', file: 'odd.csv', record: '', path: '', params: {} };
  const { asked, trial } = begin({
    answer: (options) => (options.columns ? report(options, ['Ref', 'What', 'What (2)']) : { ...report(options), lines: 0, items: 0, titles: 0, findings: [finding] }),
  });
  trial.take(fromChoice([file('odd.csv', 'Ref;What;What\n1;Tides;x\n')]));
  await settle();
  const [set] = tablesOf(trial.plan);
  assert.deepEqual([set.columns.map(({ heading }) => heading), trial.unknownTables.has('odd.csv')], [['Ref', 'What', 'What (2)'], true]);
  trial.setColumn(set, 'Ref', 'number');
  await settle();
  assert.deepEqual([asked.at(-1).options.columns, trial.unknownTables.size, trial.plan.lines], [{ Ref: 'number' }, 0, 1]);
});

test('only the latest look counts', async () => {
  const waiting = [];
  const { asked, trial } = begin({
    hold: () => new Promise((resolve) => waiting.push(resolve)),
    answer: (options) => ({ ...report(options), lines: options.replaceExisting ? 2 : 1 }),
  });
  trial.take(fromChoice([file('a.json')]));
  await settle();
  trial.wish({ replaceExisting: true });
  await settle();
  waiting[1]();
  await settle();
  waiting[0]();
  await settle();
  assert.deepEqual([asked.length, trial.plan.lines, trial.stale], [2, 2, false]);
});

test('files of the other rulebook: no plan, and it is said', async () => {
  const { trial } = begin({ answer: () => { throw Object.assign(new Error('other_rulebook'), { code: 'other_rulebook' }); } });
  trial.take(fromChoice([file('a.json')]));
  await settle();
  assert.deepEqual([trial.otherRulebook, trial.plan, trial.step], [true, undefined, 'none']);
});

test('a file left aside is not read', async () => {
  const { asked, trial } = begin();
  trial.take(fromChoice([file('a.json'), file('b.json')]));
  await settle();
  trial.leaveAside(['a.json'], true);
  await settle();
  assert.deepEqual(asked.at(-1).files, ['b.json']);
  trial.leaveAside(['b.json'], true);
  await settle();
  assert.deepEqual([asked.length, trial.plan, trial.step], [2, undefined, 'none']);
});

test('a file of more than the core reads is refused with words, and so are too many bytes together', async () => {
  const { asked, trial } = begin();
  const large = (name, size) => Object.defineProperty(file(name), 'size', { value: size });
  trial.take(fromChoice([large('huge.json', 300 * 1024 * 1024), file('a.json')]));
  await settle();
  assert.deepEqual([trial.tooLarge, asked.map(({ files }) => files)], [['huge.json'], [['a.json']]]);
  trial.take(fromChoice([1, 2, 3].map((n) => large(`${n}.json`, 200 * 1024 * 1024))));
  await settle();
  assert.match(trial.trouble(), /600.MB together; at most 512.MB/);
  assert.equal(asked.length, 1);
});

test('bytes are read in portions and counted; a file that is another one by now is not taken', async () => {
  const counted = [];
  const reading = { signal: new AbortController().signal, read: (n) => counted.push(n) };
  const [one] = await readFiles(fromChoice([file('a.json', 'abc'), file('b.json', 'de')]).files, reading);
  assert.deepEqual([new TextDecoder().decode(one.bytes), counted.at(-1)], ['abc', 5]);
  const cut = Object.defineProperty(file('c.json', 'abc'), 'size', { value: 9 });
  await assert.rejects(readFiles([{ name: 'c.json', file: cut }], reading), { name: 'NotReadableError' });
});

test('in a folder a text is a note; chosen by itself it may be a table', () => {
  const inFolder = Object.defineProperty(file('notes.txt'), 'webkitRelativePath', { value: 'orders/notes.txt' });
  const { files, aside } = fromChoice([inFolder, file('Analytics.TXT')]);
  assert.deepEqual([files.map(({ name }) => name), aside], [['Analytics.TXT'], ['orders/notes.txt']]);
});

test('samples: quoted cells, semicolons, UTF-16, Windows-1252, a cut end; none where the headings differ', () => {
  const of = (text, headings, whole = true) => samplesOf(typeof text === 'string' ? bytes(text) : text, whole, headings);
  assert.deepEqual(of('\ufeffA,B\r\n1,"x, ""y""\nz"\r\n1,\r\n2,w\r\n', ['A', 'B']), [['1', '2'], ['x, "y"\nz', 'w']]);
  assert.deepEqual(of('sep=|\nA|B\n1|2\n', ['A', 'B']), [['1'], ['2']]);
  assert.deepEqual(of('A;"B, C"\n1;2\n3;', ['A', 'B, C'], false), [['1'], ['2']]);
  assert.deepEqual(of(Uint8Array.of(0x41, 0x0a, 0xe9), ['A']), [['é']]);
  assert.deepEqual(of(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x0a, 0, 0x42, 0), ['A']), [['B']]);
  assert.equal(of('A,B\n1,2\n', ['A']), undefined);
  assert.equal(of('', ['A']), undefined);
});

test('findings: errors first, filtered, with links only where there is something to find, and as a table', () => {
  const finding = (severity, code, record, more = {}) => ({ severity, code, record, file: 'a.csv', path: 'Price', params: {}, ...more });
  const all = [finding('info', 'line_number_made', ''), finding('warning', 'invalid_value', 'POL-1'), finding('error', 'invalid_json', '', { offset: 7 }), finding('warning', 'invalid_value', 'POL-2')];
  assert.deepEqual(grouped(all).map(({ code, findings }) => [code, findings.length]), [['invalid_json', 1], ['invalid_value', 2], ['line_number_made', 1]]);
  assert.deepEqual(filtered(all, { severity: 'warning', text: 'pol-2' }), [all[3]]);
  assert.deepEqual(['POL-1', '', 'row 7', 'po_line[3]', '7c7b5c1e-1b2d-4a4b-9b6e-000000000000'].map(findable), [true, false, false, false, false]);
  const table = findingsTable(all);
  assert.deepEqual([table.length, table[0].length, table[3][1], table[3][7]], [5, 8, 'invalid_json', 7]);
});

test('errors that keep everything out are told from files with nothing in them', () => {
  const none = { ...report({ dryRun: true }), lines: 0, items: 0, titles: 0 };
  const error = { severity: 'error', code: 'invalid_json', file: 'a', record: '', path: '', params: {} };
  assert.deepEqual([isBlocked({ ...none, findings: [error] }), isBlocked({ ...none, lines: 1, findings: [error] })], [true, false]);
  const files = [{ name: 'a', kind: 'unreadable', records: 0 }, { name: 'b', kind: 'lines', records: 1 }];
  const both = [error, { ...error, file: 'b', code: 'required_field_missing' }];
  assert.deepEqual([...blockingFiles({ ...none, files, findings: both })], ['a']);
  assert.deepEqual([...blockingFiles({ ...none, files: [files[1]], findings: [both[1]] })], ['b']);
  assert.deepEqual([...blockingFiles({ ...none, lines: 1, files, findings: both })], []);
  assert.equal(isEmpty({ ...none, files: [{ name: 'a', kind: 'ignored', records: 0 }] }), true);
  assert.equal(isEmpty({ ...none, files: [{ name: 'a', kind: 'vendors', records: 3 }] }), false);
});

test('a heading of many words in one is broken where they meet, and loses nothing', async () => {
  const { headingParts } = await load('import/heading-breaks');
  assert.deepEqual(headingParts('poLineNumber'), ['po', 'Line', 'Number']);
  assert.deepEqual(headingParts('vendor_code/of-ISBN'), ['vendor_', 'code/', 'of-', 'ISBN']);
  assert.deepEqual(headingParts('Price (net) in USD'), ['Price (net) in USD']);
});
