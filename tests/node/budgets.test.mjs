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

// The core is most of it: scripts, styles and one language are held to what is small already.
test('the desk’s first load: at most 150 KB without the core, 910 KB with it', { skip: built('build/web/index.html', 'tools/build.sh web') }, () => {
  const { core, ...others } = deskWeight();
  const rest = Object.values(others).reduce((sum, bytes) => sum + bytes);
  assert.ok(rest <= 150 * kilobytes, `${rest} bytes without the core: ${JSON.stringify(others)}`);
  assert.ok(rest + core <= 910 * kilobytes, `${rest + core} bytes`);
});
