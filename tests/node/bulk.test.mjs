// SPDX-License-Identifier: Apache-2.0
// Choosing many lines, and one action over all of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { Selection, spread } = await load('bulk/chosen');
const { chosenSource, rowsBetween } = await load('bulk/chosen-source');
const { doEach, tryEach, unitsOf } = await load('bulk/bulk-run');
const { bulkOffers } = await load('bulk/bulk-offers');
const { bulkAsks, bulkFields, jointIntent, unitIntent } = await load('bulk/bulk-intent');
const { RowChoosing } = await load('grid/row-choosing');
const { groupHeading } = await load('i18n/list-words');
const { t } = await load('i18n/catalogue');

const line = (index, order = '') => ({ id: `id-${index}`, number: `POL-${index}`, title: `Title ${index}`, order });
const lines = (count) => Array.from({ length: count }, (_, index) => line(index));
const watch = (controller = new AbortController()) => ({ signal: controller.signal, progress: () => undefined });
const action = (subject, asks = []) => ({ name: 'something', subject, asks, destructive: false });

test('all lines are chosen without naming one, and some can be left out of them', () => {
  const all = Selection.everything;
  assert.equal(all.size(100_000), 100_000);
  assert.ok(all.has('id-7'));
  const without = all.with([line(7), line(8)], false);
  assert.equal(without.size(100_000), 99_998);
  assert.ok(!without.has('id-7'));
  assert.ok(without.with([line(7)], true).has('id-7'));
  assert.equal(all.size(100_000), 100_000, 'a choice makes another selection');
  const few = Selection.of([line(1), line(2)]).with([line(1)], false);
  assert.deepEqual([...few.named.keys()], ['id-2']);
});

test('what names one record is not asked for several', () => {
  const field = (name, naming) => ({ name, kind: 'text', required: false, usual: true, ...(naming ? { naming } : {}) });
  const edit = action('order', [{ name: 'fields', kind: 'fields', fields: [field('number', true), field('billTo')] }]);
  assert.deepEqual(bulkFields(edit).map(({ name }) => name), ['billTo']);
});

test('a range follows where it is led and gives back what it leaves', async () => {
  const asked = [];
  const choosing = new RowChoosing(async (from, to) => {
    asked.push([from, to]);
    return lines(20).slice(from, to);
  });
  let selection = choosing.toggle(Selection.none, 5, line(5));
  selection = await choosing.extend(selection, 9, 5);
  assert.equal(selection.size(20), 5);
  selection = await choosing.extend(selection, 3, 9);
  assert.deepEqual([...selection.named.keys()].sort(), ['id-3', 'id-4', 'id-5']);
  assert.deepEqual(asked, [[5, 10], [3, 6]]);
  const [early, late] = await Promise.all([choosing.extend(selection, 15, 3), choosing.extend(selection, 6, 3)]);
  assert.equal(early, undefined, 'only the latest range counts');
  assert.equal(late.size(20), 2);
});

function stoppedSignal() {
  const controller = new AbortController();
  controller.abort();
  return controller.signal;
}

function pages(total) {
  const asked = [];
  return {
    asked,
    read: async (offset, count) => {
      asked.push(count);
      return lines(total).slice(offset, offset + count);
    },
  };
}

test('what was found is read by pages, and not at all to ask what can be done', async () => {
  const backend = pages(2_500);
  const source = chosenSource('lines', backend.read, Selection.everything.with([line(3)], false), 2_500);
  assert.equal(source.count, 2_499);
  const some = await source.some(40);
  assert.ok(some.length <= 40 && some.length >= 35);
  assert.ok(backend.asked.every((count) => count <= 5));
  assert.ok(some.some(({ id }) => Number(id.slice(3)) > 2_000), 'the last ones are asked about too');
  const every = await source.every();
  assert.equal(every.length, 2_499);
  assert.ok(!every.some(({ id }) => id === 'id-3'));
  await assert.rejects(rowsBetween(backend.read, 0, 9, stoppedSignal()));
  assert.deepEqual(spread([1, 2, 3, 4, 5, 6], 3), [1, 3, 5]);
});

test('an order is acted on once, however many of its lines are chosen', () => {
  const chosen = [line(1, 'PO-1'), line(2, 'PO-2'), line(3, 'PO-1'), line(4)];
  assert.deepEqual(unitsOf(chosen, action('order'), 'lines').map(({ name, chosen: some }) => [name, some.length]), [['PO-1', 2], ['PO-2', 1], ['POL-4', 1]]);
  assert.equal(unitsOf(chosen, action('line'), 'lines').length, 4);
});

test('chosen orders are acted on by themselves, and only what is about an order is offered for them', () => {
  const [unit] = unitsOf([{ id: 'O1', number: 'PO-1', title: 'Łódź Books', order: 'PO-1' }], action('order'), 'orders');
  const draft = { answers: { reason: 'Cancelled' }, items: new Set(), invoice: undefined, set: {}, attachments: [] };
  const intent = unitIntent(action('order', [{ name: 'reason', kind: 'choice', required: true }]), draft, unit);
  assert.deepEqual([intent.order, intent.line, intent.args], ['O1', undefined, { reason: 'Cancelled' }]);
  const rulebook = {
    actions: ['line', 'order', 'order', 'order'].map((subject, at) => ({ name: `a${at}`, subject, asks: [], destructive: false })),
    records: { editOrder: 'a2', makeLine: 'a3' },
  };
  const offers = ['a0', 'a1', 'a2', 'a3'].map((name) => ({ action: name, allowed: true, unmet: [] }));
  assert.deepEqual(bulkOffers([offers], rulebook, 'orders').map(({ action: { name } }) => name).sort(), ['a1', 'a2']);
});

test('each is asked before, and told by whether it can', async () => {
  const units = unitsOf(lines(120), action('line'), 'lines');
  const progress = [];
  const trial = await tryEach(units, async (some) => some.map((_, index) => (index % 10 === 0
    ? { allowed: false, unmet: [{ code: 'no', params: {} }], consequences: [] }
    : { allowed: true, unmet: [], consequences: [{ mark: 'becomes', code: 'line_status', params: { to: 'Closed' } }] })), {
    signal: new AbortController().signal, progress: (done) => { progress.push(done); },
  });
  assert.deepEqual(progress, [50, 100, 120]);
  assert.equal(trial.can.length + trial.cannot.length, 120);
  assert.equal(trial.cannot.length, 12);
  assert.equal(trial.consequences[0].of, 'POL-1');
  assert.equal(groupHeading(trial.consequences, t), '108\u00a0lines become Closed');
});

test('stopped between two batches, and after a failure, it says what is done and what is left', async () => {
  const units = unitsOf(lines(60), action('line'), 'lines');
  const controller = new AbortController();
  const accept = async (some) => some.map(() => ({ accepted: true, unmet: [] }));
  const stopped = await doEach(units, async (some) => {
    controller.abort();
    return accept(some);
  }, watch(controller));
  assert.deepEqual([stopped.done.length, stopped.refused.length, stopped.left.length], [25, 0, 35]);
  let batch = 0;
  const failed = await doEach(units, async (some) => {
    batch += 1;
    if (batch === 2) throw Object.assign(new Error('full'), { code: 'quota_exceeded' });
    return some.map((_, index) => ({ accepted: index > 0, unmet: [{ code: 'no', params: {} }] }));
  }, watch());
  assert.deepEqual([failed.done.length, failed.refused.length, failed.left.length], [24, 1, 35]);
  assert.equal(failed.failure.code, 'quota_exceeded');
});

test('only what the core offers is offered, most of all what many can take', () => {
  const rulebook = {
    actions: [
      { name: 'close', subject: 'line', asks: [], destructive: false },
      { name: 'cancel', subject: 'line', asks: [], destructive: true },
      { name: 'receive', subject: 'item', asks: [], destructive: false },
      { name: 'add_title', subject: 'line', asks: [], destructive: false },
      { name: 'update_line', subject: 'line', asks: [], destructive: false },
    ],
    records: { makeTitle: 'add_title', editLine: 'update_line' },
  };
  const offer = (name, allowed) => ({ action: name, allowed, unmet: allowed ? [] : [{ code: 'no', params: {} }] });
  const offered = bulkOffers([
    [offer('receive', true), offer('cancel', true), offer('close', false), offer('add_title', true), offer('update_line', true)],
    [offer('cancel', true), offer('close', true)],
  ], rulebook, 'lines');
  assert.deepEqual(offered.map(({ action: { name }, can }) => [name, can]), [['close', 1], ['update_line', 1], ['cancel', 2]]);
  assert.equal(offered[0].unmet[0].code, 'no');
});

test('lines that are taken together go in one command, with an amount each where amounts are wanted', () => {
  const draft = { answers: { number: '7', amount: '1.00', fullyInvoiced: true }, items: new Set(), invoice: undefined, set: {}, attachments: [] };
  const units = unitsOf(lines(2), action('lines'), 'lines');
  const invoice = action('lines', [
    { name: 'number', kind: 'text', required: true }, { name: 'amount', kind: 'money', required: false }, { name: 'fullyInvoiced', kind: 'flag', required: false },
  ]);
  assert.deepEqual(bulkAsks(invoice).map(({ name }) => name), ['number', 'fullyInvoiced']);
  const joint = jointIntent(invoice, draft, units);
  assert.deepEqual(joint.invoiceLines, [{ line: 'id-0', fullyInvoiced: true }, { line: 'id-1', fullyInvoiced: true }]);
  assert.equal(joint.args.amount, undefined);
  assert.deepEqual(unitIntent(action('lines'), draft, units[1]).lines, ['id-1']);
  assert.equal(unitIntent(action('line'), draft, units[1]).line, 'id-1');
});
