// SPDX-License-Identifier: Apache-2.0
// `accession export` of a FOLIO workspace: documents and bodies of calls as FOLIO's own schemas want
// them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accession, scratch, skip, today } from './support/cli.mjs';
import { FolioSchemas, folioData, schemaOf, schemaOfCall, skipSchemas } from './support/folio_schemas.mjs';

const example = fileURLToPath(new URL('../data/folio/library', import.meta.url));
const collections = [
  ['folio-orders-json', 'purchaseOrders', schemaOf.order],
  ['folio-lines-json', 'poLines', schemaOf.line],
  ['folio-titles-json', 'titles', schemaOf.title],
  ['folio-pieces-json', 'pieces', schemaOf.piece],
  ['folio-receiving-history-json', 'receivingHistory', schemaOf.history],
];
/** The sample library has none before somebody makes one. */
const routingLists = ['folio-routing-lists-json', 'routingLists', schemaOf.routingList];
const formats = [...collections.map(([format]) => format).slice(0, 4), 'folio-routing-lists-json', 'folio-references-json'];

function sampled(t) {
  const workspace = join(scratch(t), 'library.accession');
  const { status, stderr } = accession(
    'sample', '--rulebook', 'folio', '--lines', 300, '--seed', 5, '--today', today, '--out', workspace,
  );
  assert.equal(status, 0, stderr);
  return workspace;
}

function imported(t, ...sources) {
  const workspace = join(scratch(t), 'library.accession');
  const { status, stdout, stderr } = accession('import', 'folio', ...sources, '--workspace', workspace);
  assert.equal(status, 0, stdout + stderr);
  return workspace;
}

function exported(workspace, format, ...more) {
  const { status, stdout, stderr } = accession('export', workspace, '--format', format, ...more);
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const hashOf = (workspace) => JSON.parse(accession('show', workspace, '--json').stdout).stateHash;

/** Carries commands out; each must be accepted. */
function apply(t, workspace, commands) {
  const file = join(scratch(t), 'commands.json');
  const asked = commands.map((command, number) => ({
    id: `c0ffee00-0000-4000-8000-${String(number).padStart(12, '0')}`, today, actor: 'm.tsang', ...command,
  }));
  writeFileSync(file, JSON.stringify(asked));
  const { status, stdout, stderr } = accession('apply', workspace, file);
  assert.equal(status, 0, stdout + stderr);
}

function jsonBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.json')).sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** A few of everything that can be done, on a library of the sample. */
function work(t, workspace) {
  const orders = exported(workspace, 'folio-orders-json').purchaseOrders;
  const pieces = exported(workspace, 'folio-pieces-json').pieces;
  const statusOf = new Map(orders.map((order) => [order.id, order.workflowStatus]));
  const open = orders.filter((order) => order.workflowStatus === 'Open').flatMap((order) => order.poLines);
  const expected = (line) => pieces.filter((piece) => piece.poLineId === line.id && piece.receivingStatus === 'Expected');
  const lines = open.filter((line) => !line.isPackage && expected(line).length >= 2);
  assert.ok(lines.length >= 5, 'the sample has lines to work on');
  const [one, two, three, four, five] = lines;
  const bound = expected(five).slice(0, 2).map(({ id }) => id);
  const pending = orders.find((order) => statusOf.get(order.id) === 'Pending' && order.poLines.length >= 2);
  const first = (line) => expected(line)[0].id;
  const printed = lines.find((line) => line.orderFormat === 'Physical Resource');
  apply(t, workspace, [
    { action: 'check_in', items: [first(one), first(two)], set: { callNumber: 'QE 1', comment: 'damp' } },
    { action: 'unreceive', items: [first(one)] },
    { action: 'batch_status', items: [first(one), first(three)], args: { status: 'Unreceivable', claimingInterval: '14', internalNote: 'lost' } },
    { action: 'expect', items: [first(one), first(three)], args: { comment: 'found' } },
    { action: 'put_piece', items: [expected(three)[1].id], set: { displaySummary: 'Part 2', receiptDate: '2026-04-01' } },
    {
      action: 'check_in', items: bound,
      itemSets: { [bound[0]]: { barcode: 'B-1', enumeration: 'no. 1' }, [bound[1]]: { barcode: 'B-2', itemStatus: 'Available' } },
    },
    { action: 'bind_pieces', items: bound, args: { barcode: 'B-3', callNumber: 'QE 2' } },
    { action: 'unbind_piece', items: bound.slice(0, 1) },
    { action: 'update_line', line: two.id, set: { 'requester': 'n.okafor', 'vendorDetail.noteFromVendor': 'soon' } },
    { action: 'cancel_line', line: four.id },
    { action: 'update_order', order: pending.id, set: { notes: ['by air'] } },
    { action: 'approve', order: pending.id },
    { action: 'close', order: two.purchaseOrderId, args: { reason: 'Error' } },
    { action: 'reopen', order: two.purchaseOrderId },
    { action: 'add_routing_list', line: printed.id, args: { name: 'Readers', notes: 'Back by Friday' } },
  ]);
}

describe('accession export, of FOLIO', { skip }, () => {
  test('in, out and in again is the same state', (t) => {
    const first = imported(t, example);
    const folder = scratch(t);
    const files = formats.map((format) => join(folder, `${format}.json`));
    for (const [number, format] of formats.entries()) {
      assert.equal(accession('export', first, '--format', format, '--out', files[number]).status, 0);
    }
    assert.equal(hashOf(imported(t, ...files)), hashOf(first));
  });

  test('tells what was done, in its order, as calls', (t) => {
    const workspace = sampled(t);
    assert.deepEqual(exported(workspace, 'folio-calls-json'), []);
    work(t, workspace);
    const calls = exported(workspace, 'folio-calls-json');
    assert.deepEqual(calls.map(({ method, path }) => `${method} ${path.replace(/\/[0-9a-f-]{36}$/, '/{id}')}`), [
      'POST /orders/check-in', 'POST /orders/receive', 'PUT /orders/pieces-batch/status', 'POST /orders/expect',
      'PUT /orders/pieces/{id}', 'POST /orders/check-in', 'POST /orders/bind-pieces', 'DELETE /orders/bind-pieces/{id}',
      'PUT /orders/order-lines/{id}', 'PUT /orders/order-lines/{id}',
      'PUT /orders/composite-orders/{id}', 'PUT /orders/composite-orders/{id}', 'PUT /orders/composite-orders/{id}', 'PUT /orders/composite-orders/{id}',
      'POST /orders/routing-lists',
    ]);
    assert.equal(calls[0].body.toBeCheckedIn.length, 2);
    const [{ checkInPieces }] = calls[5].body.toBeCheckedIn;
    assert.deepEqual(checkInPieces.map(({ barcode, enumeration, itemStatus }) => [barcode, enumeration, itemStatus]),
      [['B-1', 'no. 1', 'In process'], ['B-2', undefined, 'Available']]);
    assert.equal(calls[6].body.bindPieceIds.length, 2);
    assert.deepEqual(calls.slice(-3, -1).map(({ body }) => body.workflowStatus), ['Closed', 'Open']);
    assert.deepEqual(exported(workspace, 'folio-calls-json', '--since', '2026-03-03'), []);
  });

  test('is refused for the other rulebook', (t) => {
    const workspace = sampled(t);
    const { status, stderr } = accession('export', workspace, '--format', 'alma-json');
    assert.equal(status, 2);
    assert.match(stderr, /other_rulebook/);
  });
});

describe("FOLIO's schemas", { skip: skip || skipSchemas }, () => {
  const schemas = new FolioSchemas();
  const check = (schema, record, name) => assert.deepEqual(schemas.errors(schema, record), [], name);

  test('find what is wrong with a document', () => {
    const errors = schemas.errors(schemaOf.piece, { format: 'Paper', poLineId: 'x', shelf: 1 });
    assert.ok(errors.some((error) => error.includes('/format')), errors.join('; '));
    assert.ok(errors.some((error) => error.includes('/poLineId')), errors.join('; '));
    assert.ok(errors.some((error) => error.includes('shelf')), errors.join('; '));
  });

  for (const [format, key, schema] of collections) {
    test(`take every record of ${format}`, (t) => {
      const file = exported(sampled(t), format);
      assert.equal(file.totalRecords, file[key].length);
      assert.ok(file[key].length > 0);
      for (const record of file[key]) check(schema, record, record.id);
    });
  }

  test('take records after work, and the body of every call', (t) => {
    const workspace = sampled(t);
    work(t, workspace);
    for (const [format, key, schema] of [...collections, routingLists]) {
      for (const record of exported(workspace, format)[key]) check(schema, record, `${format} ${record.id}`);
    }
    const calls = exported(workspace, 'folio-calls-json');
    assert.ok(calls.length >= 10);
    for (const call of calls.filter(({ body }) => body)) check(schemaOfCall(call), call.body, `${call.action} ${call.path}`);
  });

  const reference = join(folioData, 'mod-orders-storage', 'reference-data');
  const history = join(folioData, 'mod-orders-storage', 'history-2020-05');
  for (const folder of [example, reference, history]) {
    test(`find nothing in what goes out that they did not find in ${basename(folder)}`, (t) => {
      const given = new Map();
      for (const file of jsonBelow(folder)) {
        for (const record of file.pieces ?? file.poLines ?? [file, ...(file.poLines ?? [])]) given.set(record.id, record);
      }
      const workspace = imported(t, folder);
      let compared = 0;
      for (const [format, key, schema] of collections.slice(0, 4)) {
        for (const { poLines, ...record } of exported(workspace, format)[key]) {
          const before = given.get(record.id);
          if (!before || (poLines && before.poLines)) continue;
          const found = schemas.errors(schema, before);
          assert.deepEqual(schemas.errors(schema, record).filter((error) => !found.includes(error)), [], `${key} ${record.id}`);
          compared += 1;
        }
      }
      assert.ok(compared > 8, `${compared} records`);
    });
  }
});
