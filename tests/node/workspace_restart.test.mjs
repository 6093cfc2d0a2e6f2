// SPDX-License-Identifier: Apache-2.0
// The shipped core, our IDBFS and the writer together: what was answered is there after a restart,
// whichever transaction fails.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { before, beforeEach, describe, test } from 'node:test';
import { load } from './support/typescript.mjs';

const core = new URL('../../build/wasm/accession.js', import.meta.url);
const skip = existsSync(core) ? false : 'the WebAssembly core is not built: run tools/build.sh wasm';
const { Writer } = await load('worker/writer');
const { DatabaseDoor, openDisk } = await load('store/disk');
const door = () => new DatabaseDoor({ database: 'library', above: -1, turnLog: () => Promise.resolve(), late: true, lost: () => {} });

const COPIES = 6;
const uuid = (kind, number) => `${kind}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** One open order with one line of some copies, as FOLIO writes them. */
function records() {
  const order = { id: uuid('a', 1), poNumber: '10001', orderType: 'One-Time', workflowStatus: 'Open' };
  const line = {
    id: uuid('c', 1), purchaseOrderId: order.id, poLineNumber: '10001-1', titleOrPackage: 'Forty boxes',
    paymentStatus: 'Awaiting Payment', receiptStatus: 'Awaiting Receipt', source: 'User',
    orderFormat: 'Physical Resource', acquisitionMethod: uuid('d', 1),
    cost: { currency: 'USD', listUnitPrice: 10, quantityPhysical: COPIES },
    physical: { createInventory: 'None' },
    locations: [{ locationId: uuid('e', 1), quantity: COPIES, quantityPhysical: COPIES }],
  };
  const title = { id: uuid('f', 1), poLineId: line.id, title: line.titleOrPackage };
  const pieces = Array.from({ length: COPIES }, (_, index) => ({
    id: uuid('9', index), poLineId: line.id, titleId: title.id, receivingStatus: 'Expected',
    format: 'Physical', locationId: uuid('e', 1), sequenceNumber: index + 1,
  }));
  return { purchaseOrders: [order], poLines: [line], titles: [title], pieces };
}

function files() {
  return Object.entries(records()).map(([key, list]) => {
    const text = JSON.stringify({ [key]: list, totalRecords: list.length });
    return { name: `${key}.json`, bytes: new TextEncoder().encode(text) };
  });
}

describe('a workspace over restarts', { skip }, () => {
  let createModule;
  before(async () => {
    createModule = (await import(core.href)).default;
  });
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  async function start() {
    const module = await createModule();
    const events = [];
    const disk = await openDisk(module, door());
    const writer = new Writer({
      newSession: () => new module.Session(),
      disk,
      token: () => String(Math.random()),
      clock: () => performance.now(),
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      fetchSample: () => Promise.reject(new Error('no sample here')),
      emit: (event) => events.push(event),
      now: () => 1000,
    });
    await writer.open();
    return { module, writer, events, ask: (method, ...args) => writer.answer({ method, args }) };
  }
  async function startWithOrder() {
    const desk = await start();
    const report = await desk.ask('importFiles', files(), { replace: true });
    assert.equal(report.imported, true, JSON.stringify(report.findings));
    return desk;
  }
  const receipt = (index) => ({
    id: `0190a000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    action: 'check_in', line: uuid('c', 1), items: [uuid('9', index)],
    today: '2026-11-22', at: 1000, actor: 'clerk', device: 'test',
  });

  /** Aborts the n-th writing transaction from here on, counted from 0. */
  function abortTransaction({ module }, wanted) {
    const { store } = module.FS.lookupPath('/workspace').node.mount;
    const make = store.connection.transaction.bind(store.connection);
    let count = -1;
    store.connection.transaction = (stores, mode, options) => {
      const made = make(stores, mode, options);
      if (mode === 'readwrite') count += 1;
      // As a browser does that finds no room when it commits.
      if (mode === 'readwrite' && count === wanted) made.commit = () => made.abort();
      return made;
    };
  }

  test('an import and receipts are the same after a restart, to the hash', async () => {
    const first = await startWithOrder();
    for (let index = 0; index < COPIES; index += 1) {
      const [outcome] = await first.ask('apply', [receipt(index)]);
      assert.equal(outcome.accepted, true, JSON.stringify(outcome));
    }
    const second = await start();
    assert.deepEqual(await second.ask('describe'), await first.ask('describe'));
    assert.deepEqual(await second.ask('line', uuid('c', 1)), await first.ask('line', uuid('c', 1)));
    assert.equal(second.writer.store().queued, COPIES);
    // The claim comes after the first answers.
    while (second.writer.store().state === 'saving') await new Promise((resolve) => { setTimeout(resolve, 2); });
    assert.equal(second.writer.store().state, 'saved');
  });

  test('a command sent again after a restart has its first outcome', async () => {
    const first = await startWithOrder();
    const [before] = await first.ask('apply', [receipt(0)]);
    const second = await start();
    const [after] = await second.ask('apply', [receipt(0)]);
    assert.equal(after.sequence, before.sequence);
    assert.equal(second.writer.store().queued, 1);
  });

  for (let wanted = 0; wanted < COPIES; wanted += 1) {
    test(`write ${wanted} fails: what was answered before it is there, nothing after it`, async () => {
      const first = await startWithOrder();
      abortTransaction(first, wanted);
      const hashes = [(await first.ask('describe')).stateHash];
      let answered = 0;
      for (let index = 0; index < COPIES; index += 1) {
        try {
          await first.ask('apply', [receipt(index)]);
          answered += 1;
          hashes.push((await first.ask('describe')).stateHash);
        } catch (error) {
          assert.equal(error.code, index === wanted ? 'transaction_aborted' : 'read_only');
        }
      }
      assert.equal(answered, wanted);
      assert.equal(first.writer.store().state, 'failed');
      const second = await start();
      assert.equal((await second.ask('describe')).stateHash, hashes[wanted]);
      assert.equal(second.writer.store().queued, wanted);
      const [outcome] = await second.ask('apply', [receipt(wanted)]);
      assert.equal(outcome.accepted, true);
    });
  }

  test('the import itself can not be stored: nothing is there after a restart', async () => {
    const first = await start();
    abortTransaction(first, 0);
    const importing = first.ask('importFiles', files(), { replace: true });
    await assert.rejects(importing, { code: 'transaction_aborted' });
    const second = await start();
    await assert.rejects(second.ask('describe'), { message: 'no sample here' });
  });

  test('rows of the grid come out of the core as the contract says', async () => {
    const desk = await startWithOrder();
    const spec = { text: '', filters: {}, sort: 'number', descending: false };
    const { query, total } = await desk.ask('query', spec);
    const rows = await desk.ask('page', query, 0, 10);
    assert.equal(total, 1);
    const { number, title, received, expected, price, statuses } = rows[0];
    assert.deepEqual({ number, title, received, expected }, {
      number: '10001-1', title: 'Forty boxes', received: 0, expected: COPIES,
    });
    assert.equal(price.currency, 'USD');
    assert.ok(statuses.length >= 3 && statuses.every(({ word }) => word.text && word.mark));
    assert.deepEqual((await desk.ask('line', rows[0].id)).statuses, statuses);
  });
});
