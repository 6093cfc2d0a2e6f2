// SPDX-License-Identifier: Apache-2.0
// The browser is killed in the middle of receiving, again and again. Every receipt that was answered
// is there afterwards. (Not tested: a power cut with a disk that lies.)
import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command, VerifyResult, WorkspaceInfo } from '../../web/src/contract';
import { command, type DeskWorker } from './support/desk_worker';
import { connect, databaseLogs, kill, start } from './support/killed_browser';

const ROUNDS = Number(process.env['ACCESSION_KILL_ROUNDS'] ?? 20);

test.skip(({ browserName }) => browserName !== 'chromium', 'started by hand, to be killed by hand');

/** Receives and takes back, one answer after the other, until the browser dies. */
async function receiveUntilKilled(desk: DeskWorker, info: WorkspaceInfo, answered: Command[]): Promise<void> {
  const { receiveAction, unreceiveAction } = info.rulebook;
  const [place] = await desk.receivable(1);
  if (!place) throw new Error('one item');
  for (let count = 0; ; count += 1) {
    const sent = command(count % 2 === 0 ? receiveAction : unreceiveAction, place);
    const [outcome] = await desk.apply(sent);
    expect(outcome).toMatchObject({ accepted: true });
    answered.push(sent);
  }
}

/** Sent again, they are accepted as what they are: known. */
async function expectKnown(desk: DeskWorker, commands: Command[]): Promise<void> {
  for (let first = 0; first < commands.length; first += 200) {
    const outcomes = await desk.apply(...commands.slice(first, first + 200));
    expect(outcomes.every(({ accepted }) => accepted)).toBe(true);
  }
}

// A trace of a browser that is killed cannot be finished; asking for it would fail the test.
test.use({ trace: 'off', screenshot: 'off' });

test(`killed ${String(ROUNDS)} times while receiving: nothing answered is lost`, async ({ baseURL }) => {
  test.setTimeout(60_000 + ROUNDS * 15_000);
  const profile = mkdtempSync(join(tmpdir(), 'accession-kill-'));
  const answered: Command[] = [];
  let browser = start(profile);
  try {
    let desk = await connect(profile, baseURL ?? '');
    let info = await desk.describe();
    for (let round = 1; round <= ROUNDS; round += 1) {
      const before = answered.length;
      const receiving = receiveUntilKilled(desk, info, answered).catch((error: unknown) => error);
      await expect.poll(() => answered.length, { intervals: [10] }).toBeGreaterThan(before + 10);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
      await kill(browser);
      await receiving;

      browser = start(profile);
      desk = await connect(profile, baseURL ?? '');
      const found = await desk.describe();
      // One more may have been stored without anybody having been told.
      const extra = found.sequence - info.sequence - (answered.length - before);
      expect([0, 1], databaseLogs(profile)).toContain(extra);
      await expectKnown(desk, answered.slice(before));
      expect(await desk.describe()).toEqual(found);
      info = found;
    }
    await expectKnown(desk, answered);
    expect(await desk.describe()).toEqual(info);
    expect(await desk.ask<VerifyResult>('verify')).toMatchObject({ good: true });
    test.info().annotations.push({ type: 'receipts', description: `${String(answered.length)} answered, none lost` });
  } finally {
    await kill(browser);
    rmSync(profile, { recursive: true, force: true });
  }
});
