// SPDX-License-Identifier: Apache-2.0
// `accession import folio`: what can be used comes in, and every fault is told with its place.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accession, program, scratch, skip, today } from './support/cli.mjs';

const example = fileURLToPath(new URL('../data/folio/library', import.meta.url));

const order = { id: 'order-1', poNumber: '10001', vendor: 'v1', orderType: 'One-Time', workflowStatus: 'Open' };
const line = {
  id: 'line-1', purchaseOrderId: 'order-1', poLineNumber: '10001-1', titleOrPackage: 'A history of salt',
  orderFormat: 'Physical Resource', receiptStatus: 'Awaiting Receipt', paymentStatus: 'Awaiting Payment',
  acquisitionMethod: 'Purchase', source: 'User',
  cost: { currency: 'EUR', listUnitPrice: 12.5, quantityPhysical: 1, poLineEstimatedPrice: 12.5 },
  locations: [{ locationId: 'main', quantityPhysical: 1 }],
};

function take(t, files) {
  const folder = scratch(t);
  const source = join(folder, 'in');
  mkdirSync(source);
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content);
    writeFileSync(join(source, name), text);
  }
  const workspace = join(folder, 'library.accession');
  const run = (...more) => accession('import', 'folio', source, '--workspace', workspace, ...more);
  return { folder, source, workspace, run };
}

describe('accession import folio', { skip }, () => {
  test('takes the example library in', (t) => {
    const workspace = join(scratch(t), 'library.accession');
    const { status, stdout, stderr } = accession('import', 'folio', example, '--workspace', workspace);
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /^Taken in:/);
    const shown = JSON.parse(accession('show', workspace, '--json').stdout);
    assert.equal(shown.rulebook.key, 'folio');
    assert.ok(shown.lines > 0);
  });

  test('takes an order and its line in, and the same again without a change', (t) => {
    const { workspace, run } = take(t, { 'orders.json': order, 'lines.json': { poLines: [line], totalRecords: 1 } });
    const first = run('--json');
    assert.equal(first.status, 0, first.stdout + first.stderr);
    const report = JSON.parse(first.stdout);
    assert.deepEqual([report.imported, report.orders, report.lines], [true, 1, 1]);
    const hash = () => JSON.parse(accession('show', workspace, '--json').stdout).stateHash;
    const before = hash();
    assert.equal(run().status, 0);
    assert.equal(hash(), before);
    assert.match(accession('show', workspace, '--line', '10001-1').stdout, /Awaiting Receipt/);
  });

  const faults = {
    'truncated JSON': [{ 'a.json': '{"poLines":[{"id":' }, 'invalid_json', 18],
    'bytes that are not UTF-8': [{ 'a.json': Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]) }, 'invalid_utf8', 2],
    'endless nesting': [{ 'a.json': '['.repeat(1_000_000) }, 'json_too_deep', undefined],
    'a wrong type': [{ 'order.json': { ...order, workflowStatus: { is: 'Open' } } }, 'wrong_type', undefined],
    'an unknown status': [{ 'order.json': { ...order, workflowStatus: 'Opened' } }, 'unknown_enum_value', undefined],
  };
  for (const [name, [files, code, offset]] of Object.entries(faults)) {
    test(`refuses ${name} and touches nothing`, (t) => {
      const { folder, workspace, run } = take(t, files);
      const { status, stdout } = run('--json');
      assert.equal(status, 2);
      const report = JSON.parse(stdout);
      assert.equal(report.imported, false);
      const found = report.findings.find((finding) => finding.code === code);
      assert.ok(found, stdout);
      assert.ok(found.path !== '' || found.offset !== undefined);
      if (offset !== undefined) assert.equal(found.offset, offset);
      assert.ok(!existsSync(workspace));
      assert.deepEqual(readdirSync(folder), ['in']);

      assert.equal(accession('sample', '--rulebook', 'folio', '--lines', 30, '--today', today, '--out', workspace).status, 0);
      const before = readFileSync(workspace);
      assert.equal(run().status, 2);
      assert.ok(readFileSync(workspace).equals(before));
    });
  }

  test('does not read a file of a gigabyte', (t) => {
    const { source, run } = take(t, { 'order.json': order });
    const huge = openSync(join(source, 'huge.json'), 'w');
    ftruncateSync(huge, 1024 ** 3);
    closeSync(huge);
    const began = Date.now();
    const { status, stdout } = run();
    assert.equal(status, 2);
    assert.match(stdout, /huge\.json.*byte 268435456.*file_too_large/);
    assert.ok(Date.now() - began < 5000);
  });

  test('refuses to mix rulebooks', (t) => {
    const { workspace, run } = take(t, { 'order.json': order });
    accession('sample', '--rulebook', 'alma', '--lines', 5, '--today', today, '--out', workspace);
    const before = readFileSync(workspace);
    const { status, stderr } = run();
    assert.equal(status, 2);
    assert.match(stderr, /rulebook_mismatch/);
    assert.ok(readFileSync(workspace).equals(before));
  });

  test('says which path is not there', (t) => {
    const folder = scratch(t);
    const { status, stderr } = accession('import', 'folio', join(folder, 'no'), '--workspace', join(folder, 'w'));
    assert.equal(status, 3);
    assert.match(stderr, /no: No such file/);
  });

  test('what is of no use is no import, and files with other endings are named', (t) => {
    const { source, workspace, run } = take(t, { 'list.txt': 'a,b', 'NOTES.JSON': '{"a":1}' });
    const { status, stdout, stderr } = run();
    assert.equal(status, 2, stdout);
    assert.match(stdout, /^Not taken in:/);
    assert.match(stdout, /nothing_to_import/);
    assert.match(stdout, /list\.txt.*file_passed_over/);
    assert.match(stdout, /NOTES\.JSON.*record_kind_not_imported/);
    assert.match(stderr, /nothing was taken in/);
    assert.ok(!existsSync(workspace));
    assert.ok(existsSync(source));
  });

  test('what was received here is not undone by the next import', (t) => {
    const piece = { id: 'p1', poLineId: 'line-1', titleId: 't1', format: 'Physical', receivingStatus: 'Expected', sequenceNumber: 1 };
    const title = { id: 't1', title: line.titleOrPackage, poLineId: 'line-1' };
    const { folder, workspace, run } = take(t, { 'orders.json': order, 'lines.json': { poLines: [line] }, 'pieces.json': { pieces: [piece] }, 'titles.json': { titles: [title] } });
    assert.equal(run().status, 0);
    const commands = join(folder, 'commands.json');
    writeFileSync(commands, JSON.stringify([{ id: '1', action: 'check_in', line: 'line-1', items: ['p1'], today, at: 1, actor: 'clerk', device: 'test' }]));
    assert.equal(accession('apply', workspace, commands).status, 0);
    const again = JSON.parse(run('--json').stdout);
    assert.ok(again.kept > 0);
    const received = () => JSON.parse(accession('show', workspace, '--line', '10001-1', '--json').stdout).items[0].status.text === 'Received';
    assert.ok(received());
    assert.equal(run('--replace').status, 0);
    assert.ok(!received());
  });

  test('two that change one workspace at once take turns', async (t) => {
    const { folder, workspace, run } = take(t, { 'orders.json': order, 'lines.json': { poLines: [line] } });
    assert.equal(run().status, 0);
    const done = ['1', '2', '3', '4'].map((id) => {
      const commands = join(folder, `${id}.json`);
      writeFileSync(commands, JSON.stringify([{ id, action: 'update_line', line: 'line-1', set: { 'details.receivingNote': id }, today, at: 1, actor: 'clerk', device: 'test' }]));
      return new Promise((resolve) => { spawn(program, ['apply', workspace, commands], { stdio: 'ignore' }).on('close', resolve); });
    });
    await Promise.all(done);
    assert.match(accession('rescue', 'inspect', workspace).stdout, /commands +4/);
  });
});
