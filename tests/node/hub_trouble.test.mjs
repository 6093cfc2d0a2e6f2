// SPDX-License-Identifier: Apache-2.0
// What the hub's commands say when something cannot be read.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { HubPlace, makeSample } from './support/hub.mjs';

const page = 4096;

/** Makes every page of the database that has these words unreadable. */
function spoil(folder, words) {
  const file = join(folder, 'hub.sqlite');
  const bytes = readFileSync(file);
  let spoilt = 0;
  for (let at = page; at < bytes.length; at += page) {
    if (!bytes.subarray(at, at + page).includes(words)) continue;
    bytes.fill(0xff, at, at + page);
    spoilt += 1;
  }
  assert.ok(spoilt > 0, `no page has ${words}`);
  writeFileSync(file, bytes);
}

describe('a hub that cannot be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accession-hub-trouble-'));
  const sample = makeSample(folder);
  after(() => rmSync(folder, { recursive: true, force: true }));
  const filled = (name) => {
    const data = join(folder, name);
    return { data, place: new HubPlace('--data', data).fill(sample) };
  };

  for (const [list, words] of [[['workspace', 'list'], 'Another house'], [['user', 'list'], 'mara of the library']]) {
    test(`${list.join(' ')} says that a table cannot be read`, () => {
      const { data, place } = filled(list[0]);
      assert.match(place.good(list), /mara|Another/);
      spoil(data, words);
      const { status, stdout, stderr } = place.run(list);
      assert.deepEqual([status, stdout], [3, '']);
      assert.match(stderr, /table_unreadable/);
    });
  }

  test('a backup that is not there makes no hub', () => {
    const data = join(folder, 'none');
    const { status, stderr } = new HubPlace('--data', data).run(['restore', join(folder, 'no-such-file')]);
    assert.equal(status, 3);
    assert.match(stderr, /backup_missing/);
    assert.equal(existsSync(data), false);
  });
});
