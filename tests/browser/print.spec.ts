// SPDX-License-Identifier: Apache-2.0
// Slips, labels, the session's list and a worksheet: on paper they and nothing else, on the screen nothing of them.
import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe';
import { openDesk, scan } from './support/desk_page';

/** Prints go nowhere here; the sheet stays, as it does while a browser's own dialog is open. */
async function withoutPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    (window as unknown as { prints: number }).prints = 0;
    window.print = () => { (window as unknown as { prints: number }).prints += 1; };
  });
}

const prints = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { prints: number }).prints);
const sheet = (page: Page) => page.locator('#print-out');

async function receiveSome(page: Page, lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await scan(page, line);
    await expect(page.getByText(line).first()).toBeVisible();
    await scan(page, '');
    await expect(page.locator('receive-session li.received').first()).toBeVisible();
  }
}

/** Numbers of lines that have something to receive, as the sample has them. */
async function receivable(page: Page, wanted: number): Promise<string[]> {
  await openDesk(page, './#/lines');
  const numbers = page.locator('record-grid .row .mono').filter({ hasText: /^POL-/ });
  await expect(numbers.first()).toBeVisible();
  return (await numbers.allTextContents()).slice(0, wanted).map((text) => text.trim());
}

async function printed(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'Print…' }).click();
  await expect(page.getByText(/received in this session/)).toBeVisible();
  await page.getByRole('radio', { name: what }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Print', exact: true }).click();
  await expect(sheet(page)).toBeAttached();
}

test('what was received goes on slips, labels and a list', async ({ page }) => {
  await withoutPrinter(page);
  const lines = await receivable(page, 12);
  await page.getByRole('link', { name: 'Receive' }).click();
  await receiveSome(page, lines);
  const received = await page.locator('receive-session li.received').count();
  expect(received).toBeGreaterThan(2);

  await page.getByRole('button', { name: 'Print…' }).click();
  expect(await violations(page), 'Print').toEqual([]);
  await page.getByRole('radio', { name: 'Spine and pocket labels' }).check();
  expect(await violations(page), 'Print labels').toEqual([]);
  await page.keyboard.press('Escape');

  await printed(page, 'Slips to lay into the books');
  await expect(sheet(page)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet(page).locator('.slip')).toHaveCount(received);
  await expect(sheet(page).locator('.slip').first()).toBeVisible();
  await expect(page.locator('desk-shell')).toBeHidden();
  const shots = process.env['ACCESSION_SHOTS'];
  if (shots) await page.pdf({ path: `${shots}/slips.pdf`, preferCSSPageSize: true });
  await page.emulateMedia({ media: 'screen' });

  await printed(page, 'Spine and pocket labels');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet(page)).toHaveCount(1);
  await expect(sheet(page).locator('.label')).toHaveCount(received);
  if (shots) await page.pdf({ path: `${shots}/labels.pdf`, preferCSSPageSize: true });
  await page.emulateMedia({ media: 'screen' });

  await printed(page, 'List of this session');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet(page).locator('tbody tr')).toHaveCount(received);
  if (shots) await page.pdf({ path: `${shots}/list.pdf`, preferCSSPageSize: true });
  await page.emulateMedia({ media: 'screen' });
  expect(await prints(page)).toBe(3);

  await page.evaluate(() => { dispatchEvent(new Event('afterprint')); });
  await expect(sheet(page)).toHaveCount(0);
});

test('lines go on a worksheet', async ({ page }) => {
  await withoutPrinter(page);
  await openDesk(page, './#/lines?find=history');
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('radio', { name: /Worksheet/ }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Print', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => sheet(page).locator('tbody tr').count()).toBeGreaterThan(10);
  await expect(sheet(page).getByRole('heading')).toContainText('Receiving worksheet');
  const shots = process.env['ACCESSION_SHOTS'];
  if (shots) await page.pdf({ path: `${shots}/worksheet.pdf`, preferCSSPageSize: true });
  expect(await prints(page)).toBe(1);
});
