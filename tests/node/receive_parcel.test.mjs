// SPDX-License-Identifier: Apache-2.0
// A parcel: what it should hold, what goes with its receipts, what does not belong, and what outlives a reload.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';
import { PretendedDesk, ReceiveWorld, rulebook } from './support/receive_world.mjs';

const { ReceiveFlow } = await load('receive/flow');
const { ParcelTally, done, rowsMax, toCome } = await load('receive/tally');
const { SessionReceipts, entriesMax } = await load('app/receipts');
const { write } = await load('app/preferences');
const { damageReport } = await load('receive/damage');
const { copyFields, saveCopy, whyLocked } = await load('receive/copy-fields');
const { parcelWords } = await load('receive/parcel-words');

const harrassowitz = { id: 'Harrassowitz', name: 'Harrassowitz' };
const parcel = (more = {}) => ({ number: '', args: {}, ...more });
let workspaces = 0;

async function open(lines, begun) {
  const world = new ReceiveWorld(lines);
  const desk = new PretendedDesk(world, `Library ${(workspaces += 1)}`);
  const flow = ReceiveFlow.of(desk);
  const kinds = [];
  flow.addEventListener('feedback', ({ kind }) => kinds.push(kind));
  await desk.opened;
  await undefined;
  if (begun) desk.receipts.begin(begun);
  const scanned = async (...texts) => {
    for (const text of texts) await flow.enter(text);
    return kinds.splice(0);
  };
  return { world, desk, flow, scanned };
}

const forty = Array.from({ length: 40 }, (_, at) => ({ number: `N${at}`, invoice: 'R-1' }));

test('the number of an invoice tells what should come; receipts and undo are counted at once', async () => {
  const { flow, desk, scanned, world } = await open([...forty, { number: 'Z', invoice: 'R-2' }], parcel({ number: 'R-1', vendor: harrassowitz }));
  for (const { number } of forty.slice(0, 7)) await scanned(number, number);
  const { kind, received, expected, rows } = flow.tally.tally;
  assert.deepEqual([kind, received, expected], ['parcel', 7, 40]);
  assert.deepEqual([done(rows).length, toCome(rows).length], [7, 33]);
  assert.equal(world.asked.query, 1, 'nothing is asked again for a receipt');
  await flow.undo(desk.receipts.latest);
  assert.equal(flow.tally.tally.received, 6);
});

test('what is not on the invoice, or of another vendor, is told and received by Enter alone', async () => {
  const { scanned, desk } = await open([...forty, { number: 'Z', invoice: 'R-2' }, { number: 'O', vendor: 'Casalini' }], parcel({ number: 'R-1', vendor: harrassowitz }));
  assert.deepEqual(await scanned('Z', 'Z', 'Z'), ['not_in_parcel', 'not_in_parcel', 'not_in_parcel']);
  assert.equal(desk.receipts.received, 0, 'a scanner does not mean it');
  assert.deepEqual(await scanned('O'), ['wrong_vendor']);
  assert.match(desk.said.at(-1).text, /Not from Harrassowitz: ordered from Casalini/);
  assert.deepEqual(await scanned(''), ['completes_line']);
  assert.equal(desk.receipts.received, 1);
  assert.equal(desk.receipts.counts.passed_over, 1, 'the other one lies aside');
});

test('of several matches the one in the parcel is taken', async () => {
  const lines = [{ number: 'A', isbn: '123', invoice: 'R-1' }, { number: 'B', isbn: '123', invoice: 'R-2' }];
  const inParcel = await open(lines, parcel({ number: 'R-1' }));
  assert.deepEqual(await inParcel.scanned('123'), ['found']);
  const without = await open(lines);
  assert.deepEqual(await without.scanned('123'), ['choose']);
});

test('a vendor alone tells what is outstanding, and an unknown number tells nothing', async () => {
  const vendor = await open([{ number: 'A', copies: 2 }, { number: 'B' }], parcel({ vendor: harrassowitz, number: 'R-9' }));
  await vendor.scanned('A', 'A', 'B', 'B');
  assert.deepEqual({ ...vendor.flow.tally.tally, rows: 0 }, { kind: 'vendor', outstanding: 1, invoice: 'R-9', rows: 0 });
  const unknown = await open([{ number: 'A' }], parcel({ number: 'R-9' }));
  assert.deepEqual(await unknown.scanned('A'), ['found']);
  assert.deepEqual(unknown.flow.tally.tally, { kind: 'unknown_invoice', invoice: 'R-9' });
});

test('thousands of lines are read page by page, and only so many are held', async () => {
  const world = new ReceiveWorld(Array.from({ length: 30_000 }, (_, at) => ({ number: `N${at}`, invoice: 'R-1' })));
  const tally = new ParcelTally(() => world);
  await tally.open({ ...parcel({ number: 'R-1' }), startedAt: 1 });
  assert.equal(tally.tally.expected, 30_000);
  assert.equal(tally.tally.rows.length, rowsMax);
  assert.equal(world.asked.page, 30);
  const last = world.lines.at(-1);
  assert.equal(await tally.belonging(world.row(last)), 'yes', 'beyond what is held, the core is asked');
  assert.equal(await tally.belonging({ ...world.row(last), id: 'x', number: 'x' }), 'not_on_invoice');
});

test('what can’t be read keeps nobody from receiving', async () => {
  const { world, scanned, flow } = await open([{ number: 'A' }]);
  world.query = async () => { throw new Error('gone'); };
  await flow.tally.open({ ...parcel({ number: 'R-1' }), startedAt: 1 });
  assert.deepEqual(await scanned('A', 'A'), ['found', 'completes_line']);
});

test('the parcel’s answers go with every receipt, and only those the rulebook asks for', async () => {
  const { world, scanned, desk } = await open([{ number: 'A' }, { number: 'B' }], parcel({ args: { date: '2026-11-20', keepInDepartment: true, shelf: 'x' } }));
  await scanned('A', 'A');
  assert.deepEqual(world.commands[0].args, { date: '2026-11-20', keepInDepartment: true, department: 'acquisitions' });
  desk.receipts.end();
  await scanned('B', 'B');
  assert.deepEqual(world.commands[1].args, { keepInDepartment: false, department: 'acquisitions' });
  assert.match(parcelWords(parcel({ vendor: harrassowitz, number: '7', args: { department: 'acquisitions' } }), rulebook), /^Parcel from Harrassowitz · number 7$/);
});

test('the record and its parcel outlive a reload, and Undo with them', async () => {
  const first = new SessionReceipts();
  first.keepUnder('receipts.one');
  first.begin(parcel({ number: 'R-1', vendor: harrassowitz }));
  first.add({ kind: 'received', title: 'A', detail: '', line: 'line-A', item: 'A-1', copy: 1, copies: 2 });
  first.flush();
  const second = new SessionReceipts();
  second.keepUnder('receipts.one');
  assert.equal(second.parcel.number, 'R-1');
  assert.equal(second.latest.item, 'A-1');
  const key = second.add({ kind: 'received', title: 'B', detail: '' }).key;
  assert.notEqual(key, second.entries[1].key);
  const elsewhere = new SessionReceipts();
  elsewhere.keepUnder('receipts.two');
  assert.equal(elsewhere.entries.length, 0, 'another workspace has a record of its own');
  second.flush();
  first.lookAgain();
  assert.equal(first.entries.length, 2, 'what another tab did meanwhile');
  second.clear();
  const third = new SessionReceipts();
  third.keepUnder('receipts.one');
  assert.equal(third.parcel, undefined);
});

test('undo after a reload takes the same copy back', async () => {
  const { world, desk, scanned } = await open([{ number: 'A' }]);
  await scanned('A', 'A');
  desk.receipts.flush();
  const again = new PretendedDesk(world, desk.workspace.name);
  const flow = ReceiveFlow.of(again);
  await flow.enter('A');
  assert.equal(again.receipts.received, 1);
  await flow.undo(again.receipts.latest);
  assert.equal(world.lines[0].items[0].receivedOn, undefined);
  assert.equal(again.receipts.received, 0);
});

test('what was kept and can’t be read is nothing; the list is bounded, its counts are not', () => {
  write('receipts.bad', '{"entries": "no"');
  const receipts = new SessionReceipts();
  receipts.keepUnder('receipts.bad');
  assert.equal(receipts.entries.length, 0);
  receipts.begin(parcel());
  for (let at = 0; at < entriesMax + 50; at += 1) receipts.add({ kind: 'received', title: `T${at}`, detail: '' });
  assert.equal(receipts.entries.length, entriesMax);
  assert.equal(receipts.received, entriesMax + 50);
});

test('yesterday’s list is not today’s, a parcel’s is', () => {
  const at = Date.now() - 2 * 86_400_000;
  const entry = { key: 1, kind: 'received', at, title: 'old', detail: '' };
  write('receipts.old', JSON.stringify({ entries: [entry] }));
  write('receipts.long', JSON.stringify({ parcel: { ...parcel(), startedAt: at - 1 }, entries: [entry] }));
  const [old, long] = ['receipts.old', 'receipts.long'].map((key) => {
    const receipts = new SessionReceipts();
    receipts.keepUnder(key);
    return receipts;
  });
  assert.equal(old.entries.length, 0);
  assert.equal(long.entries.length, 1);
});

test('a copy is changed by the rulebook’s own action; what it locks says why', async () => {
  const { world, desk } = await open([{ number: 'A' }]);
  assert.deepEqual(copyFields(rulebook).map(({ name }) => name), ['barcode', 'callNumber', 'enumeration', 'chronology', 'note']);
  assert.equal(await saveCopy(desk, { line: 'line-A', item: 'A-1', set: { barcode: '31234' } }), '');
  assert.equal(world.lines[0].items[0].barcode, '31234');
  world.refuse = 'duplicate_barcode';
  assert.match(await saveCopy(desk, { line: 'line-A', item: 'A-1', set: { barcode: '1' } }), /arcode (\S+ )?is on another item already/);
  const [item] = world.lines[0].items;
  assert.equal(await whyLocked(desk, 'line-A', item), '');
  assert.match(await whyLocked(desk, 'line-A', { ...item, can: [] }), /be changed now/);
});

test('damage is reported where the rulebook has a claim of that sort and offers it', () => {
  const offer = (allowed) => [{ action: 'start_claim', allowed, unmet: [] }];
  assert.deepEqual(damageReport(rulebook, offer(true)).answers, { type: 'damaged' });
  assert.equal(damageReport(rulebook, offer(false)), undefined);
  assert.equal(damageReport({ ...rulebook, actions: [] }, offer(true)), undefined);
});
