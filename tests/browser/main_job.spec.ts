// SPDX-License-Identifier: Apache-2.0
// The main job: real orders come in, the network goes away, a parcel is received by scanning, and
// everything is there after a reload and after the browser was started again with no server at all.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserType, type Page } from '@playwright/test';
import { DeskServer, copies, importFiles, jsonFiles, openDesk, readyForOffline, scan, startBrowser } from './support/desk_page';

const project = join(import.meta.dirname, '..', '..');
const ownRecords = join(project, 'tests/data/folio/library');
const realRecords = join(project, '../shared/data/folio/mod-orders-storage/history-2020-05');

interface Parcel {
  folder: string;
  /** What the scanner reads, the line it belongs to, and its copies before and in all. */
  code: string;
  line: string;
  received: number;
  copies: number;
}
const own: Parcel = { folder: ownRecords, code: '978-3-16-148410-0', line: '7001-1', received: 1, copies: 2 };
const real: Parcel = { folder: realRecords, code: '0552142352', line: '313000-1', received: 2, copies: 7 };

async function expectReceived(page: Page, count: number): Promise<void> {
  await expect(copies(page, /received$/)).toHaveCount(count);
}

async function showLine(page: Page, url: string, parcel: Parcel): Promise<void> {
  await openDesk(page, url);
  await scan(page, parcel.code);
  await expect(page.getByText(parcel.line).first()).toBeVisible();
}

async function doTheJob(browser: BrowserType, parcel: Parcel): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'accession-job-'));
  const server = await DeskServer.start();
  try {
    let window = await startBrowser(browser, profile);
    let page = window.pages()[0] ?? await window.newPage();
    await openDesk(page, server.url);
    await readyForOffline(page);
    await importFiles(page, jsonFiles(parcel.folder));
    await expect(page.getByText(/came in|imported/i).first()).toBeVisible({ timeout: 30_000 });

    await server.stop();
    await page.getByRole('link', { name: 'Receive' }).click();
    await scan(page, parcel.code);
    await expect(page.getByText(parcel.line).first()).toBeVisible();
    await expectReceived(page, parcel.received);
    await scan(page, '');
    await expectReceived(page, parcel.received + 1);
    await expect(page.getByText(/^Saved on this device at/)).toBeVisible();

    await page.reload();
    await showLine(page, server.url, parcel);
    await expectReceived(page, parcel.received + 1);

    await window.close();
    window = await startBrowser(browser, profile);
    page = window.pages()[0] ?? await window.newPage();
    await showLine(page, server.url, parcel);
    await expectReceived(page, parcel.received + 1);

    // One key takes it back, and that is kept as well.
    if (parcel.received + 2 <= parcel.copies) {
      await scan(page, '');
      await expectReceived(page, parcel.received + 2);
      await page.keyboard.press('Control+z');
      await expectReceived(page, parcel.received + 1);
      await page.reload();
      await showLine(page, server.url, parcel);
      await expectReceived(page, parcel.received + 1);
    }
    await window.close();
  } finally {
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

test.describe.configure({ timeout: 180_000 });

test('receives a parcel with the server dead, reloaded and restarted', async ({ playwright, browserName }) => {
  await doTheJob(playwright[browserName], own);
});

test('receives FOLIO’s own sample orders with the server dead', async ({ playwright, browserName }) => {
  test.skip(!existsSync(realRecords), `the FOLIO sample records are not there: ${realRecords}`);
  await doTheJob(playwright[browserName], real);
});
