// SPDX-License-Identifier: Apache-2.0
// The `accession` command from end to end: what it prints, what it leaves on disk, its exit status.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { accession, lineWhere, scratch, skip, today } from './support/cli.mjs';

describe('accession sample', { skip }, () => {
  for (const rulebook of ['alma', 'folio']) {
    test(`writes the same ${rulebook} library for the same arguments`, (t) => {
      const folder = scratch(t);
      const make = (name, seed) =>
        accession('sample', '--rulebook', rulebook, '--lines', 150, '--seed', seed,
          '--today', today, '--out', join(folder, name));
      assert.equal(make('one', 4).status, 0);
      assert.equal(make('two', 4).status, 0);
      assert.equal(make('three', 5).status, 0);
      const bytes = (name) => readFileSync(join(folder, name));
      assert.ok(bytes('one').equals(bytes('two')));
      assert.ok(!bytes('one').equals(bytes('three')));
      const shown = JSON.parse(accession('show', join(folder, 'one'), '--json').stdout);
      assert.equal(shown.lines, 150);
      assert.equal(shown.rulebook.key, rulebook);
      assert.equal(shown.sample, true);
      assert.match(shown.stateHash, /^[0-9a-f]{32}$/);
    });
  }

  test('says what is wrong with its arguments', () => {
    assert.equal(accession('sample', '--rulebook', 'sierra', '--out', 'x').status, 1);
    assert.equal(accession('sample', '--rulebook', 'alma').status, 1);
    assert.equal(accession('sample', '--today', '2026-02-31', '--out', 'x').status, 1);
    assert.equal(accession().status, 1);
    assert.equal(accession('--help').status, 0);
  });

  test('says which folder is not there', (t) => {
    const out = join(scratch(t), 'nowhere', 'file');
    const result = accession('sample', '--lines', 3, '--out', out);
    assert.equal(result.status, 3);
    assert.match(result.stderr, /nowhere/);
  });
});

describe('accession show and explain', { skip }, () => {
  test('shows a workspace in numbers', (t) => {
    const { file } = library(t, 'alma');
    const { status, stdout } = accession('show', file);
    assert.equal(status, 0);
    for (const word of ['Waiting for Invoice', 'In Review', 'Recurring Renewal', 'Deferred']) {
      assert.match(stdout, new RegExp(`^${word} +\\d+$`, 'm'));
    }
  });

  test('shows a line with its reasons and its actions', (t) => {
    const { file } = library(t, 'alma');
    const { status, stdout } = accession('show', file, '--line', 'POL-10001');
    assert.equal(status, 0);
    assert.match(stdout, /^line +POL-10001$/m);
    assert.match(stdout, /^reopen +(yes|no)/m);
  });

  test('explains what a line waits for', (t) => {
    const { file } = library(t, 'alma');
    const line = lineWhere(file, (one) => one.status === 'Sent' && one.items.length > 0);
    const { status, stdout } = accession('explain', file, line.number);
    assert.equal(status, 0);
    assert.match(stdout, /automatic_close -> Closed/);
    assert.match(stdout, /no +all_items_received/);
  });

  test('refuses what is no workspace and what has been damaged', (t) => {
    const { file } = library(t, 'alma');
    const damaged = Buffer.from(readFileSync(file));
    damaged[damaged.length - 100] ^= 1;
    writeFileSync(`${file}.damaged`, damaged);
    writeFileSync(`${file}.other`, 'not a workspace');
    const refusal = (path) => accession('show', path);
    assert.equal(refusal(`${file}.damaged`).status, 2);
    assert.equal(refusal(`${file}.other`).status, 2);
    assert.match(refusal(`${file}.other`).stderr, /not_a_workspace_file/);
    assert.equal(refusal(`${file}.missing`).status, 3);
    assert.equal(accession('show', file, '--line', 'POL-1').status, 2);
  });
});

describe('accession apply', { skip }, () => {
  test('does what it is told and keeps it', (t) => {
    const { file, folder } = library(t, 'alma');
    const line = lineWhere(file, (one) => one.status === 'Sent' && one.invoiced && one.waiting === 1);
    const commands = join(folder, 'commands.json');
    writeFileSync(commands, JSON.stringify([receipt(line)]));
    const first = accession('apply', file, commands, '--json');
    assert.equal(first.status, 0, first.stderr);
    const [outcome] = JSON.parse(first.stdout);
    assert.equal(outcome.accepted, true);
    assert.ok(outcome.consequences.some((one) => one.code === 'line_status' && one.params.to === 'Closed'));
    const after = JSON.parse(accession('show', file, '--line', line.number, '--json').stdout);
    assert.equal(after.statuses[0].word.text, 'Closed');
    assert.equal(after.history.length, 1);

    const bytes = readFileSync(file);
    const again = accession('apply', file, commands, '--json');
    assert.equal(JSON.parse(again.stdout)[0].sequence, outcome.sequence);
    assert.ok(readFileSync(file).equals(bytes), 'the same command changes nothing the second time');
  });

  test('names every reason of a refusal and leaves the file alone', (t) => {
    const { file, folder } = library(t, 'alma');
    const line = lineWhere(file, (one) => one.status === 'Closed');
    const before = readFileSync(file);
    const commands = join(folder, 'commands.json');
    writeFileSync(commands, JSON.stringify({ ...receipt(line), action: 'close', items: [] }));
    const { status, stdout } = accession('apply', file, commands);
    assert.equal(status, 2);
    assert.match(stdout, /refused\n +status_not_allowed/);
    assert.ok(readFileSync(file).equals(before));
  });

  test('takes no part of a file that is wrong', (t) => {
    const { file, folder } = library(t, 'alma');
    const line = lineWhere(file, (one) => one.status === 'Sent' && one.waiting > 0);
    const before = readFileSync(file);
    const commands = join(folder, 'commands.json');
    const attempt = (text, pattern) => {
      writeFileSync(commands, text);
      const { status, stderr } = accession('apply', file, commands);
      assert.equal(status, 2);
      assert.match(stderr, pattern);
      assert.ok(readFileSync(file).equals(before));
    };
    attempt(JSON.stringify([receipt(line), { action: 7 }]), /\[1\]\./);
    attempt('[{"id":', /invalid_json at byte 7/);
    attempt(JSON.stringify([{ ...receipt(line), itemSet: {} }]), /unknown_field at \[0\]\.itemSet/);
  });
});

describe('accession rules', { skip }, () => {
  test('prints the table it decides by', () => {
    const alma = accession('rules', 'alma').stdout;
    assert.match(alma, /^receive .*Sent/m);
    assert.match(alma, /^automatic_close .*all_items_received.*R17/m);
    const folio = accession('rules', 'folio', '--markdown').stdout;
    assert.match(folio, /^\| check_in \|/m);
    assert.match(folio, /^# Rules: FOLIO$/m);
  });

  test('the pages in docs/ are what it prints', () => {
    for (const rulebook of ['alma', 'folio']) {
      const page = readFileSync(new URL(`../../docs/rules/${rulebook}.md`, import.meta.url), 'utf8');
      assert.equal(accession('rules', rulebook, '--markdown').stdout, page, `docs/rules/${rulebook}.md is old`);
    }
  });
});

function library(t, rulebook) {
  const folder = scratch(t);
  const file = join(folder, 'library');
  const made = accession('sample', '--rulebook', rulebook, '--lines', 120, '--seed', 2,
    '--today', today, '--out', file);
  assert.equal(made.status, 0, made.stderr);
  assert.ok(existsSync(file));
  return { file, folder };
}

function receipt(line) {
  return {
    id: `receipt-${line.number}`, action: 'receive', line: line.id,
    items: line.items.filter((item) => item.status !== 'Received').map((item) => item.id),
    today, at: 0, actor: 'tester', device: 'desk', args: {},
  };
}
