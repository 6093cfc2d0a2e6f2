// SPDX-License-Identifier: Apache-2.0
// The browser is killed in the middle of receiving, again and again. Every receipt that was answered
// is there afterwards. (Not tested: a power cut with a disk that lies.)
import { chromium, expect, test } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Command, VerifyResult, WorkspaceInfo } from '../../web/src/contract';
import { chromiumArgs, chromiumPath } from './support/chromium';
import { DeskWorker, command, plainPage } from './support/desk_worker';

const ROUNDS = Number(process.env['ACCESSION_KILL_ROUNDS'] ?? 20);
const database = 'accession-test:kill';

test.skip(({ browserName }) => browserName !== 'chromium', 'started by hand, to be killed by hand');

function start(profile: string): ChildProcess {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const args = [
    '--headless=new', ...chromiumArgs, '--no-first-run',
    '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank',
  ];
  return spawn(chromiumPath, args, { detached: true, stdio: 'ignore' });
}

function kill(browser: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => browser.once('exit', () => { resolve(); }));
  // The whole group: the process with the database in it does not outlive the window.
  if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
  return gone;
}

async function connect(profile: string, baseURL: string): Promise<DeskWorker> {
  const portFile = join(profile, 'DevToolsActivePort');
  await expect.poll(() => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n')).toBe(true);
  const port = readFileSync(portFile, 'utf8').split('\n')[0] ?? '';
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0];
  if (!context) throw new Error('no window');
  const page = await context.newPage();
  return DeskWorker.open(page, database, new URL(plainPage, baseURL).href);
}

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

/** What the browser wrote down about its databases: it begins one anew that it takes for broken. */
function databaseLogs(profile: string): string {
  const folder = join(profile, 'Default', 'IndexedDB');
  if (!existsSync(folder)) return 'no databases';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ['LOG', 'LOG.old', 'corruption_info.json'].includes(basename(name)))
    .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`)
    .join('\n');
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
