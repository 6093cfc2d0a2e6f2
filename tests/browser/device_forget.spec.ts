// SPDX-License-Identifier: Apache-2.0
// "Forget this device": whatever anybody has kept in this browser goes, and nothing of it that is nowhere else
// goes untold.
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { importFiles, openDesk, jsonFiles } from './support/desk_page';
import { DeskWorker } from './support/desk_worker';
import { Hub, canServe, desk, fillSignIn, pill, receivable, receive } from './support/hub';

test.use({ serviceWorkers: 'block' });
test.setTimeout(120_000);

const part = (page: Page): Locator => page.getByRole('region', { name: 'Forget this device' });
const button = (page: Page): Locator => part(page).getByRole('button', { name: /^Forget/ });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const databases = (page: Page): Promise<string[]> => page.evaluate(async () =>
  (await indexedDB.databases()).map(({ name = '' }) => name).filter((name) => name.startsWith('accession:')).sort());

async function openRoom(page: Page, address = './'): Promise<void> {
  await page.goto(`${address}#/device`);
  await expect(button(page)).toHaveAttribute('aria-disabled', 'false');
}

async function saveOf(page: Page, whose: RegExp): Promise<void> {
  const save = part(page).getByRole('listitem').filter({ hasText: whose }).getByRole('button', { name: 'Save a rescue file' });
  const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(file.suggestedFilename()).toMatch(/^accession-rescue-.*\.accession$/);
  await expect(save).toHaveCount(0);
}

test('another workspace of this browser: whose it is, and that it is nowhere else, is said; then nothing is left', async ({ page }) => {
  const other = await DeskWorker.open(page, 'accession:/#main/mara');
  const [place] = await other.receivable(1);
  if (!place) throw new Error('something to receive');
  await other.receive(place);
  await page.evaluate(() => {
    for (const key of ['actor', 'device', 'hub.kept', 'embedded.actor']) localStorage.setItem(`accession.${key}`, 'Mara');
    localStorage.setItem('someone-elses', 'stays');
  });
  await openDesk(page);
  await openRoom(page);
  await button(page).click();
  await expect(part(page)).toContainText('something of others is on this device and nowhere else');
  await expect(part(page).getByRole('listitem')).toContainText(/mara \(.*\): 1\u00a0change/);
  await expect(dialog(page)).toHaveCount(0);
  expect(await databases(page)).toContain('accession:/#main/mara');

  await saveOf(page, /mara/);
  await button(page).click();
  await expect(dialog(page)).toContainText(/Also deleted from this device: mara/);
  await expect(dialog(page)).toContainText('only the rescue file has it');
  await page.keyboard.press('Escape');
  expect(await databases(page)).toContain('accession:/#main/mara');
  // Opened anew, nobody knows of a file any more.
  await button(page).click();
  await saveOf(page, /mara/);
  await button(page).click();
  await dialog(page).getByRole('button', { name: 'Forget this device' }).click();
  await expect(part(page)).toContainText('begun afresh');
  expect(await databases(page)).toEqual(['accession:/']);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Mara');
  expect(await page.evaluate(() => localStorage.getItem('someone-elses'))).toBe('stays');
});

test('a workspace that an import put aside goes too, and that is said', async ({ page }) => {
  await openDesk(page);
  await importFiles(page, jsonFiles(join(import.meta.dirname, '../data/folio/library')));
  await openRoom(page);
  await button(page).click();
  await expect(dialog(page)).toContainText('the workspace that the latest import put aside');
  await page.keyboard.press('Escape');
});

test('at a hub: what somebody else of this device has not sent is not forgotten untold, and nobody’s name stays', async ({ browser }) => {
  test.skip(!canServe(), 'the built command can’t be a hub');
  const hub = await Hub.make('mtsang', 'jokafor');
  try {
    const page = await desk(browser, hub, 'mtsang', 'Loading bay');
    await page.context().route('**/push', (route) => route.abort());
    const [number = ''] = receivable(hub, 1);
    await receive(page, hub, number);
    await page.goto(`${hub.url}#/device`);
    await page.getByRole('main').getByRole('button', { name: /^Sign out/ }).click();
    await dialog(page).getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: /^Sign in/ }).click();
    await fillSignIn(page, 'jokafor', 'Loading bay');
    await expect(pill(page)).toContainText('All confirmed', { timeout: 30_000 });

    await openRoom(page, hub.url);
    await button(page).click();
    await expect(part(page).getByRole('listitem')).toContainText(/mtsang.*: 1\u00a0change/);
    await saveOf(page, /mtsang/);
    await button(page).click();
    await expect(dialog(page)).toContainText(/Also deleted from this device: .*, without a hub; mtsang/);
    await dialog(page).getByRole('button', { name: 'Forget this device' }).click();
    await expect(page.getByRole('banner')).toContainText('Sample', { timeout: 30_000 });
    expect(await databases(page)).toEqual(['accession:/']);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/mtsang|jokafor|Loading bay|Hollin/);
    // Who signs in again begins with what the hub has.
    await page.context().unroute('**/push');
    await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: /^Sign in/ }).click();
    await fillSignIn(page, 'mtsang', 'Loading bay');
    await expect(pill(page)).toContainText('All confirmed', { timeout: 30_000 });
  } finally {
    await hub.end();
  }
});
