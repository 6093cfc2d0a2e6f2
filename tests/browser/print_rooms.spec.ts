// SPDX-License-Identifier: Apache-2.0
// What the browser's own print command puts on paper: the content of a room, and nothing to press.
import { expect, test, type Page } from '@playwright/test';
import { openDesk } from './support/desk_page';

/** Prints go nowhere here; the sheet stays, as it does while a browser's own dialog is open. */
async function withoutPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => { window.print = () => undefined; });
}

const sheet = (page: Page) => page.locator('#print-out');

test('lines that were found print as a table, with how many of how many', async ({ page }) => {
  await withoutPrinter(page);
  await openDesk(page, './#/lines');
  await expect(page.getByRole('grid').getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(sheet(page).locator('.under')).toContainText('The first 1,000 of 2,000');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet(page).locator('tbody tr')).toHaveCount(1000);
  await expect(sheet(page).getByRole('columnheader')).toHaveText(['Line', 'Title', 'Status', 'Order status', 'Copies', 'Expected', 'Order', 'Vendor', 'Fund', 'Price']);
  await expect(page.locator('desk-shell')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => { dispatchEvent(new Event('afterprint')); });

  await openDesk(page, './#/lines?find=history');
  await page.keyboard.press('Control+p');
  await expect(sheet(page).locator('.under')).toContainText('Words: history');
  await expect(sheet(page).locator('.under')).not.toContainText('The first');
});

test('the browser’s menu prints the lines that are at hand', async ({ page }) => {
  await withoutPrinter(page);
  await openDesk(page, './#/lines');
  await expect(page.getByRole('grid').getByRole('link').first()).toBeVisible();
  await expect(async () => {
    await page.evaluate(() => { dispatchEvent(new Event('beforeprint')); });
    await expect(sheet(page).locator('tbody tr')).toHaveCount(100, { timeout: 200 });
  }).toPass();
  await page.evaluate(() => { dispatchEvent(new Event('afterprint')); });
  await expect(sheet(page)).toHaveCount(0);
});

for (const room of ['orders', 'overview', 'outbox', 'device', 'settings', 'import']) {
  test(`${room}: nothing to press or to go to is printed, and dark screens print light`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openDesk(page, `./#/${room}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (room === 'overview') await expect(page.getByRole('list', { name: 'In figures' })).toBeVisible();
    // A sum is printed, though on the screen it leads to the funds.
    await expect(page.getByRole('button').and(page.locator(':not(.sum > button)')).filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('desk-shell')?.shadowRoot?.querySelector('h1, .main') ?? document.body).color)).toBe('rgb(28, 27, 24)');
  });
}

test('a line prints without what could be done to it, and why not', async ({ page }) => {
  await openDesk(page, './#/lines');
  const href = await page.getByRole('grid').getByRole('link').first().getAttribute('href');
  await page.goto(`./${href ?? ''}`);
  const actions = page.locator('line-actions');
  await expect(actions).toContainText(/Not possible while it is/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(actions).toBeHidden();
});
