// SPDX-License-Identifier: Apache-2.0
// The browser is killed between the two parts of one write to its own log of databases: rare, and done
// by hand here. What is saved after it must not be thrown away with it at the start after that.
import { expect, test } from '@playwright/test';
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VerifyResult } from '../../web/src/contract';
import { connect, databaseLogs, kill, start } from './support/killed_browser';

test.skip(({ browserName }) => browserName !== 'chromium', 'keeps its databases in another way');
test.use({ trace: 'off', screenshot: 'off' });

/** Checksum, length (800 bytes) and kind of a record that never came. */
const head = Buffer.from([0x12, 0x34, 0x56, 0x78, 0x20, 0x03, 0x01]);

/** As a browser leaves it that was killed after a record's head and before the record. */
function tearLog(profile: string): void {
  const folder = join(profile, 'Default', 'IndexedDB');
  const databases = readdirSync(folder).filter((name) => name.endsWith('.leveldb'));
  expect(databases).toHaveLength(1);
  const place = join(folder, databases[0] ?? '');
  const newest = readdirSync(place).filter((name) => name.endsWith('.log')).sort().at(-1);
  appendFileSync(join(place, newest ?? ''), head);
}

test('a record the browser did not finish costs nothing, however often it is started afterwards', async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'accession-torn-'));
  let browser = start(profile);
  try {
    let desk = await connect(profile, baseURL ?? '');
    const places = await desk.receivable(3);
    for (const [round, place] of places.entries()) {
      expect(await desk.receive(place)).toMatchObject({ accepted: true });
      await kill(browser);
      tearLog(profile);
      browser = start(profile);
      desk = await connect(profile, baseURL ?? '');
      expect((await desk.describe()).sequence, databaseLogs(profile)).toBe(round + 1);
    }
    expect(await desk.ask<VerifyResult>('verify')).toMatchObject({ good: true });
  } finally {
    await kill(browser);
    rmSync(profile, { recursive: true, force: true });
  }
});
