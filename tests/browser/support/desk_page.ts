// SPDX-License-Identifier: Apache-2.0
// The desk as a person uses it: a server that can be stopped, scans, the saving state.
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, type BrowserContext, type BrowserType, type Locator, type Page } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './chromium';

const project = join(import.meta.dirname, '..', '..', '..');

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}

/** A server of the built desk that a test can stop: that is what having no network means. */
export class DeskServer {
  private constructor(readonly url: string, private readonly process: ChildProcess) {}

  static async start(): Promise<DeskServer> {
    const port = await freePort();
    const server = spawn('node', ['tools/serve.mjs', '--dir', 'build/web', '--port', String(port)], {
      cwd: project, stdio: 'ignore',
    });
    const url = `http://localhost:${String(port)}/`;
    await expect.poll(() => fetch(url).then((reply) => reply.ok, () => false)).toBe(true);
    return new DeskServer(url, server);
  }

  async stop(): Promise<void> {
    if (this.process.exitCode === null) {
      const gone = new Promise((resolve) => this.process.once('exit', resolve));
      this.process.kill();
      await gone;
    }
    await expect.poll(() => fetch(this.url).then(() => true, () => false)).toBe(false);
  }
}

/** A browser with a profile on disk, to be closed and started again. */
export function startBrowser(type: BrowserType, profile: string): Promise<BrowserContext> {
  return type.name() === 'chromium'
    ? type.launchPersistentContext(profile, {
      executablePath: chromiumPath,
      args: [...chromiumArgs],
      serviceWorkers: 'allow',
    })
    : type.launchPersistentContext(profile, { channel: 'moz-firefox', executablePath: '/usr/bin/firefox-esr' });
}

export async function openDesk(page: Page, url = './'): Promise<void> {
  await page.goto(url);
  await expect(page.getByRole('banner')).toContainText(/saved on this device/i, { timeout: 30_000 });
}

/** Everything is kept for offline use and the service worker answers for this page. */
export async function readyForOffline(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe('activated');
}

/** Scans as a scanner does: into the field, and Enter. */
export async function scan(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^Scan or type/ });
  await field.fill(text);
  await field.press('Enter');
}

export function copies(page: Page, state: RegExp): Locator {
  return page.getByRole('list', { name: /^(Copies|Pieces)$/ }).getByRole('listitem', { name: state });
}

/** All JSON files below a folder. */
export function jsonFiles(folder: string): string[] {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return jsonFiles(path);
    return name.endsWith('.json') ? [path] : [];
  });
}

export async function importFiles(page: Page, files: string[]): Promise<void> {
  await page.getByRole('link', { name: /Import/ }).click();
  await page.locator('input#files').setInputFiles(files);
  // A choice where the files fit here as well, else the only way on.
  await page.getByText('Start a new workspace with these').first().click();
  await expect(page.getByRole('button', { name: /^Import \d+ files?$/ })).toHaveAttribute('aria-disabled', 'false', { timeout: 30_000 });
  await page.getByRole('button', { name: /^Import \d+ files?$/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Discard and import' }).click();
  await expect(page.getByText(/^Imported[.:]/).first()).toBeAttached({ timeout: 60_000 });
}
