// SPDX-License-Identifier: Apache-2.0
// The pages in docs/rules are what the command prints now.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { accession, skip } from './support/cli.mjs';

for (const rulebook of ['alma', 'folio']) {
  test(`docs/rules/${rulebook}.md is current`, { skip }, () => {
    const { status, stdout } = accession('rules', rulebook, '--markdown');
    assert.equal(status, 0);
    const page = readFileSync(new URL(`../../docs/rules/${rulebook}.md`, import.meta.url), 'utf8');
    assert.equal(page, stdout, `print it again: accession rules ${rulebook} --markdown`);
  });
}
