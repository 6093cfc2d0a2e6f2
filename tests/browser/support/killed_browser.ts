// SPDX-License-Identifier: Apache-2.0
// A browser with a profile of its own on the disk, to be killed and started again.
import { chromium, expect } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromiumArgs, chromiumPath } from './chromium';
import { DeskWorker, plainPage } from './desk_worker';

const database = 'accession-test:kill';

export function start(profile: string): ChildProcess {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const args = [
    '--headless=new', ...chromiumArgs, '--no-first-run',
    '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank',
  ];
  return spawn(chromiumPath, args, { detached: true, stdio: 'ignore' });
}

export function kill(browser: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => browser.once('exit', () => { resolve(); }));
  // The whole group: the process with the database in it does not outlive the window.
  if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
  return gone;
}

export async function connect(profile: string, baseURL: string): Promise<DeskWorker> {
  const portFile = join(profile, 'DevToolsActivePort');
  await expect.poll(() => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n')).toBe(true);
  const port = readFileSync(portFile, 'utf8').split('\n')[0] ?? '';
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0];
  if (!context) throw new Error('no window');
  const page = await context.newPage();
  return DeskWorker.open(page, database, new URL(plainPage, baseURL).href);
}

/** What the browser wrote down about its databases: it begins one anew that it takes for broken. */
export function databaseLogs(profile: string): string {
  const folder = join(profile, 'Default', 'IndexedDB');
  if (!existsSync(folder)) return 'no databases';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ['LOG', 'LOG.old', 'corruption_info.json'].includes(basename(name)))
    .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`)
    .join('\n');
}
