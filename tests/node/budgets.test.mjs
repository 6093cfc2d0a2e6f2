// SPDX-License-Identifier: Apache-2.0
// What comes over the network stays within bounds: tools/packing/weigh.mjs prints the parts.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { deskWeight, elementWeights } from '../../tools/packing/weigh.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = (path, how) => (existsSync(join(root, path)) ? false : `${how} has not made it`);
const kilobytes = 1024;

test('each element without the core: at most 60 KB', { skip: built('build/package/dist', 'tools/build.sh package') }, () => {
  for (const [name, bytes] of Object.entries(elementWeights())) {
    assert.ok(bytes > kilobytes && bytes <= 60 * kilobytes, `${name}: ${bytes} bytes`);
  }
});

test('the desk’s first load: at most 350 KB with what a start needs of the core', { skip: built('build/web/index.html', 'tools/build.sh web') }, () => {
  const parts = deskWeight();
  const all = Object.values(parts).reduce((sum, bytes) => sum + bytes);
  assert.ok(all <= 350 * kilobytes, `${all} bytes: ${JSON.stringify(parts)}`);
});
