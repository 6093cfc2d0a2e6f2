#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Writes the tables of docs/embedding.md anew from the sources: tools/packing/tables.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tables } from './manifest.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const page = join(project, 'docs/embedding.md');
const before = readFileSync(page, 'utf8');
const known = tables(join(project, 'web/src'));
const after = before.replace(/(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, begin, name, end) => {
  if (!(name in known)) throw new Error(`There is no table ${name}: ${Object.keys(known).join(', ')}`);
  return `${begin}\n${known[name]}\n\n${end}`;
});
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('docs/embedding.md does not say what the sources say: tools/packing/tables.mjs writes its tables.');
    process.exit(1);
  }
} else {
  writeFileSync(page, after);
}
