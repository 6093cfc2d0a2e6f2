// SPDX-License-Identifier: Apache-2.0
// The Device room as a person uses it: check, compact, save a rescue file, read it back elsewhere,
// and forget; and the same when nothing can be saved any more.
import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { copies, openDesk, scan } from './support/desk_page';
import { DeskWorker, type Place } from './support/desk_worker';
import { breakStorage, damageStored, spoilWorker } from './support/faults';

test.use({ serviceWorkers: 'block' });
const database = 'accession:/';

async function someLine(page: Page): Promise<Place> {
  const finder = await DeskWorker.open(page, 'accession-test:finder');
  const [place] = await finder.receivable(1, 3);
  if (!place) throw new Error('a line with three copies');
  return place;
}

async function receiveOne(page: Page, number: string): Promise<void> {
  await page.goto('./#/receive');
  await scan(page, number);
  await expect(copies(page, /next$/)).toHaveCount(1);
  const before = await copies(page, /received$/).count();
  await scan(page, '');
  await expect(copies(page, /received$/)).toHaveCount(before + 1);
}

async function openRoom(page: Page): Promise<void> {
  await page.goto('./#/device');
  await expect(page.getByRole('heading', { name: 'This device', level: 1 })).toBeVisible();
}

/** To a page of the same place that opens nothing. */
async function leave(page: Page): Promise<void> {
  await page.goto('./icons/accession-192.png');
}

const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

async function saved(page: Page, button: Locator): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(file.suggestedFilename()).toMatch(/^accession-rescue-.*\.accession$/);
  return readFileSync(await file.path());
}

async function otherDesk(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
  const page = await context.newPage();
  await openDesk(page);
  await openRoom(page);
  return page;
}

async function readBack(page: Page, bytes: Buffer): Promise<void> {
  await page.locator('input[aria-label="Rescue file"]')
    .setInputFiles({ name: 'rescue.accession', mimeType: 'application/octet-stream', buffer: bytes });
  await expect(page.getByRole('heading', { name: 'What is in the file' })).toBeVisible();
}

test('checked, compacted, saved, read back on another device, forgotten', async ({ page, browser, baseURL }) => {
  const place = await someLine(page);
  await openDesk(page);
  await receiveOne(page, place.number);
  await openRoom(page);
  await expect(page.getByText(/^1\u00a0change and 2,00\d\u00a0lines are kept on this device; last saved at/)).toBeVisible();

  await section(page, 'Check').getByRole('button', { name: 'Verify everything' }).click();
  await expect(section(page, 'Check')).toContainText(/All is well/);
  await expect(section(page, 'Check').locator('dd')).toHaveCount(2);
  await section(page, 'Compact').getByRole('button', { name: 'Compact now' }).click();
  await expect(section(page, 'Compact')).toContainText(/Compact[\s\S]*Done/);
  await section(page, 'Check').getByRole('button', { name: 'Verify everything' }).click();
  await expect(section(page, 'Check')).toContainText(/All is well/);

  const forget = section(page, 'Forget this device').getByRole('button', { name: /^Forget/ });
  await expect(forget).toHaveAttribute('aria-disabled', 'true');
  await expect(forget).toHaveAccessibleDescription(/nowhere else/);
  const bytes = await saved(page, section(page, 'Rescue file').getByRole('button', { name: 'Save a rescue file' }));

  const other = await otherDesk(browser, baseURL);
  await readBack(other, bytes);
  await expect(other.getByText('This workspace has done none of them.')).toBeVisible();
  await other.getByRole('button', { name: 'Do this change here' }).click();
  await expect(section(other, 'Rescue file')).toContainText(/1\s+change done and saved/);
  await expect(other.getByText('This workspace has done all of them already.')).toBeVisible();
  await other.goto('./#/receive');
  await scan(other, place.number);
  await expect(copies(other, /received$/).first()).toBeVisible();
  await other.context().close();

  await expect(forget).toHaveAttribute('aria-disabled', 'false');
  await forget.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forget this device' }).click();
  await expect(section(page, 'Forget this device')).toContainText('begun afresh');
  // What was told of the workspace before is told no more.
  await expect(section(page, 'Check')).not.toContainText('All is well');
  await expect(section(page, 'Compact')).not.toContainText('Done');
  await expect(page.getByText(/^0\u00a0changes and 2,00\d\u00a0lines are kept/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^0\u00a0changes and 2,00\d\u00a0lines are kept/)).toBeVisible();
});

test('a rescue file takes the place of the workspace, when what is here is safe', async ({ page, browser, baseURL }) => {
  const place = await someLine(page);
  await openDesk(page);
  await receiveOne(page, place.number);
  await openRoom(page);
  const bytes = await saved(page, section(page, 'Rescue file').getByRole('button', { name: 'Save a rescue file' }));
  const other = await otherDesk(browser, baseURL);
  await receiveOne(other, place.number);
  await openRoom(other);
  await readBack(other, bytes);
  const replace = other.getByRole('button', { name: /^Replace this workspace/ });
  await expect(replace).toHaveAttribute('aria-disabled', 'true');
  await saved(other, section(other, 'Rescue file').getByRole('button', { name: 'Save a rescue file' }));
  await expect(replace).toHaveAttribute('aria-disabled', 'false');
  await replace.click();
  await other.getByRole('dialog').getByRole('button', { name: 'Replace it' }).click();
  await expect(section(other, 'Rescue file')).toContainText('is here now');
  await expect(other.getByText(/^1\u00a0change and/)).toBeVisible();
  await other.context().close();
});

test('nothing can be saved: said, the rescue file has what is unsaved, and another desk does it', async ({ page, browser, baseURL }) => {
  await spoilWorker(page);
  const place = await someLine(page);
  await openDesk(page);
  await receiveOne(page, place.number);
  await breakStorage(page, true);
  await scan(page, '');
  const notice = page.getByRole('alert').filter({ hasText: 'Nothing more is saved' });
  await expect(notice).toContainText('no room left');
  await expect(notice).toContainText(/1\u00a0change is in this window and nowhere else: save a rescue file/);
  // The room says the same of it; what is tried after that is not begun, and that is said too.
  await expect(page.getByRole('main')).toContainText(/Not saved: it is in this window and nowhere else/);
  await expect(page.getByRole('main')).not.toContainText('not received');
  await expect(page.getByRole('banner')).not.toContainText(/saved on this device/i);

  // Who asks how it stands is not told first that it is saved.
  await page.getByRole('banner').getByRole('button', { name: /Not saving/ }).click();
  await expect(page.getByRole('dialog', { name: /^Nothing more is saved/ })).toContainText('no room left');
  await page.keyboard.press('Escape');
  await expect(page.locator('receive-session').getByRole('button', { name: /^Undo/ })).toHaveCount(0);

  // What was read is whole, and that the device is full is no damage.
  await page.goto('./#/device');
  await section(page, 'Check').getByRole('button', { name: 'Verify everything' }).click();
  await expect(section(page, 'Check')).toContainText(/Nothing that could be read is damaged[\s\S]*nothing more can be saved/);
  await page.goto('./#/receive');

  // Opening what is saved would lose it: that is said, and can be declined.
  await notice.getByRole('button', { name: /^Open what is saved/ }).click();
  await expect(page.getByRole('dialog')).toContainText(/1\u00a0change.*would be lost/);
  await page.keyboard.press('Escape');
  const bytes = await saved(page, notice.getByRole('button', { name: 'Save a rescue file' }));

  const other = await otherDesk(browser, baseURL);
  await readBack(other, bytes);
  await other.getByRole('button', { name: /^Do these 2/ }).click();
  await expect(section(other, 'Rescue file')).toContainText(/2\s+changes done and saved/);
  await other.context().close();

  await breakStorage(page, false);
  await notice.getByRole('button', { name: /^Open what is saved/ }).click();
  await expect(page.getByRole('banner')).toContainText(/1 saved on this device/);
});

test('damage is told when it is opened, with what became of it', async ({ page }) => {
  const place = await someLine(page);
  await openDesk(page);
  await receiveOne(page, place.number);
  await leave(page);
  await damageStored(page, database, 'three bytes behind the log');
  await openDesk(page);
  const notice = page.getByRole('status').filter({ hasText: 'not closed properly' });
  await expect(notice).toContainText(/last 3\u00a0bytes/);
  await notice.getByRole('link').click();
  await expect(section(page, 'What was found when it was opened')).toContainText(/cut off/);
  await page.getByRole('button', { name: 'Put away' }).click();
  await expect(notice).toHaveCount(0);
});

test('what can not be read is left alone, saved as it is, and only then forgotten', async ({ page }) => {
  await openDesk(page);
  await leave(page);
  await damageStored(page, database, 'every byte of everything');
  await page.goto('./');
  const notice = page.getByRole('alert').filter({ hasText: 'The workspace was not opened' });
  await expect(notice).toContainText('could be read');
  await openRoom(page);
  const forget = section(page, 'Forget this device').getByRole('button', { name: /^Forget/ });
  await expect(forget).toHaveAttribute('aria-disabled', 'true');
  await saved(page, notice.getByRole('button', { name: 'Save the stored files' }));
  await expect(forget).toHaveAttribute('aria-disabled', 'false');
  await forget.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forget this device' }).click();
  await expect(page.getByRole('banner')).toContainText(/saved on this device/i);
  await expect(notice).toHaveCount(0);
});
