// SPDX-License-Identifier: Apache-2.0
// `accession import --rulebook alma` and `accession export`: in from the API's JSON and from tables,
// out as JSON, receipts and tables.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accession, scratch, skip, today } from './support/cli.mjs';

const data = fileURLToPath(new URL('../data/alma', import.meta.url));
const sample = (name) => join(data, name);

function filled(t, ...files) {
  const workspace = join(scratch(t), 'library.accession');
  const { status, stdout, stderr } = accession(
    'import', '--rulebook', 'alma', ...files, '--workspace', workspace, '--json',
  );
  assert.equal(status, 0, stdout + stderr);
  const run = (...more) => accession('export', workspace, ...more);
  const hash = () => JSON.parse(accession('show', workspace, '--json').stdout).stateHash;
  return { workspace, report: JSON.parse(stdout), run, hash };
}

describe('accession import --rulebook alma', { skip }, () => {
  test('takes lines, invoices and vendors in and reports the line it had to leave out', (t) => {
    const { report, workspace } = filled(t, sample('po_lines.json'), sample('invoices.json'), sample('vendors.json'));
    assert.deepEqual(
      [report.imported, report.lines, report.orders, report.items, report.invoices, report.leftOut],
      [true, 3, 2, 4, 1, 1],
    );
    const left = report.findings.find((finding) => finding.severity === 'error');
    assert.deepEqual([left.code, left.path, left.record], ['required_field_missing', 'number', 'po_line[3]']);
    assert.match(accession('show', workspace, '--line', 'POL-5001').stdout, /Lichens of the harbour wall/);
  });

  test('the same again changes nothing, by either spelling of the command', (t) => {
    const { workspace, hash } = filled(t, sample('po_lines.json'));
    const before = hash();
    assert.equal(accession('import', 'alma', sample('po_lines.json'), '--workspace', workspace).status, 0);
    assert.equal(hash(), before);
  });

  test('keeps what is there; --replace takes what the files say', (t) => {
    const { workspace, hash } = filled(t, sample('po_lines.json'));
    const before = hash();
    const changed = join(scratch(t), 'changed.json');
    writeFileSync(changed, readFileSync(sample('po_lines.json'), 'utf8').replace('Signed copies, please', 'Unsigned'));
    const kept = accession('import', 'alma', changed, '--workspace', workspace);
    assert.match(kept.stdout, /record_kept.*stays as it is/);
    assert.equal(hash(), before);
    const replaced = accession('import', 'alma', changed, '--workspace', workspace, '--replace');
    assert.match(replaced.stdout, /record_replaced/);
    assert.notEqual(hash(), before);
  });

  test('reads a table by its headings, and by what it is told about them', (t) => {
    const { report } = filled(t, sample('lines.csv'));
    assert.equal(report.lines, 3);
    assert.equal(report.columns.find((column) => column.heading === 'Line number').field, 'number');
    const price = report.findings.find((finding) => finding.code === 'invalid_value');
    assert.deepEqual([price.path, price.params.row], ['Price', '3']);
    const folder = scratch(t);
    const table = join(folder, 'odd.csv');
    const workspace = join(folder, 'w.accession');
    writeFileSync(table, 'Ref = no;What\n7;Salt\n');
    const told = accession('import', 'alma', table, '--workspace', workspace, '--column', 'Ref = no=number', '--column', 'What=title');
    assert.equal(told.status, 0, told.stdout + told.stderr);
    assert.match(told.stdout, /Ref = no +number/);
    assert.match(accession('show', workspace, '--line', '7').stdout, /Salt/);
    const wrong = accession('import', 'alma', table, '--workspace', join(folder, 'x'), '--column', 'What=colour');
    assert.equal(wrong.status, 2);
    assert.match(wrong.stdout, /unknown_field/);
    assert.ok(!existsSync(join(folder, 'x')));
    assert.equal(accession('import', 'alma', table, '--workspace', workspace, '--column', 'What').status, 1);
  });

  test('takes a folder with JSON and tables together', (t) => {
    const { report } = filled(t, data);
    assert.equal(report.filesRead, 5);
    assert.equal(report.lines, 8);
  });

  test('refuses a file that ends too early, and another rulebook', (t) => {
    const folder = scratch(t);
    const cut = join(folder, 'cut.json');
    writeFileSync(cut, '{"po_line":[{');
    const workspace = join(folder, 'w.accession');
    assert.equal(accession('import', 'alma', cut, '--workspace', workspace).status, 2);
    assert.ok(!existsSync(workspace));
    accession('sample', '--rulebook', 'folio', '--lines', 5, '--today', today, '--out', workspace);
    const { status, stderr } = accession('import', 'alma', sample('po_lines.json'), '--workspace', workspace);
    assert.equal(status, 2);
    assert.match(stderr, /rulebook_mismatch/);
    assert.equal(accession('import', '--rulebook', 'alma').status, 1);
  });
});

describe('accession export', { skip }, () => {
  test('gives Alma the JSON back that it gave', (t) => {
    const { run } = filled(t, sample('po_lines.json'), sample('invoices.json'), sample('vendors.json'));
    const given = JSON.parse(readFileSync(sample('po_lines.json'), 'utf8'));
    const lines = JSON.parse(run('--format', 'alma-json').stdout);
    assert.deepEqual(lines.po_line, given.po_line.slice(0, 3));
    for (const kind of ['invoices', 'vendors']) {
      assert.deepEqual(
        JSON.parse(run('--format', `alma-${kind}-json`).stdout),
        JSON.parse(readFileSync(sample(`${kind}.json`), 'utf8')),
      );
    }
  });

  test('in, out and in again is the same state', (t) => {
    const first = filled(t, sample('po_lines.json'));
    const out = join(scratch(t), 'out.json');
    assert.equal(first.run('--format', 'alma-json', '--out', out).status, 0);
    const again = filled(t, out);
    assert.equal(again.report.leftOut, 0);
    assert.equal(again.hash(), first.hash());
  });

  test('tells Alma what was received here, once', (t) => {
    const { workspace, run } = filled(t, sample('po_lines.json'));
    assert.deepEqual(JSON.parse(run('--format', 'receipts-json').stdout), []);
    const commands = join(scratch(t), 'commands.json');
    writeFileSync(commands, JSON.stringify([{
      id: 'r-1', action: 'receive', line: 'POL-5001', items: ['23100000000000101'], today: '2026-03-02', args: { date: '2026-03-01' },
    }]));
    const applied = accession('apply', workspace, commands);
    assert.equal(applied.status, 0, applied.stdout + applied.stderr);
    const [call, ...others] = JSON.parse(run('--format', 'receipts-json', '--department', 'ACQ').stdout);
    assert.equal(others.length, 0);
    assert.equal(call.path, '/almaws/v1/acq/po-lines/POL-5001/items/23100000000000101');
    assert.deepEqual(call.query, { op: 'receive', receive_date: '2026-03-01Z', department: 'ACQ', department_library: 'MAIN' });
    const table = run('--format', 'receipts-csv', '--since', '2026-03-01').stdout;
    assert.match(table, /POL-5001,23100000000000101,SM0001,2026-03-01,/);
    assert.equal(run('--format', 'receipts-csv', '--since', '2026-03-02').stdout.trim().split('\r\n').length, 1);
  });

  test('writes the columns that are asked for', (t) => {
    const { run } = filled(t, sample('po_lines.json'));
    const { stdout } = run('--format', 'lines-csv', '--columns', 'number, status ,received');
    assert.equal(stdout, '\uFEFFnumber,status,received\r\nPOL-5001,Sent,1\r\nPOL-5002,Waiting for Manual Renewal,0\r\nPOL-5003,In Review,0\r\n');
    const wrong = run('--format', 'lines-csv', '--columns', 'number,colour');
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /unknown_column: colour/);
    assert.equal(run('--format', 'pdf').status, 1);
  });

  test('has nothing for another rulebook', (t) => {
    const workspace = join(scratch(t), 'folio.accession');
    accession('sample', '--rulebook', 'folio', '--lines', 5, '--today', today, '--out', workspace);
    const { status, stderr } = accession('export', workspace, '--format', 'alma-json');
    assert.equal(status, 2);
    assert.match(stderr, /other_rulebook/);
  });
});
