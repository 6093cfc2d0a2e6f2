// SPDX-License-Identifier: Apache-2.0
// Somebody's first minutes on the sample library, with the keyboard alone.
import { expect, test } from '@playwright/test';
import { violations } from './support/axe';
import { openDesk, scan } from './support/desk_page';
import { openFolio } from './support/folio_line';
import { standIn } from './support/hub_stand_in';

test('a first receipt, step by step, with the real keys; and then it is out of the way', async ({ page }) => {
  await openDesk(page);
  const guide = page.getByRole('region', { name: 'A first receipt' });
  await expect(guide).toContainText('New here?');
  await guide.getByRole('button', { name: 'Show me' }).focus();
  await page.keyboard.press('Enter');
  await expect(guide).toContainText('Step 1 of 5');
  // The keyboard is where a scanner types.
  const field = page.getByRole('textbox', { name: /^Scan or type/ });
  await expect(field).toBeFocused();
  const code = (await guide.locator('.code').textContent()) ?? '';
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await expect(guide).toContainText('Step 2 of 5');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(guide).toContainText('Step 3 of 5');
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await expect(guide).toContainText('Step 4 of 5');
  await page.keyboard.press('Control+z');
  await expect(guide).toContainText('Step 5 of 5');
  await guide.getByRole('button', { name: 'Scan it for me' }).click();
  await expect(guide).toContainText('That is all of it.');
  await guide.getByRole('button', { name: 'Done' }).click();
  await expect(guide).toHaveCount(0);
  // Now it is a library that somebody works in.
  await page.reload();
  await expect(page.getByRole('banner')).toContainText(/saved on this device/i, { timeout: 30_000 });
  await expect(guide).toHaveCount(0);
});

test('who wants no guide says so once, and works on', async ({ page }) => {
  await openDesk(page);
  const guide = page.getByRole('region', { name: 'A first receipt' });
  await guide.getByRole('button', { name: 'Not now' }).click();
  await expect(guide).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: /^Scan or type/ })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Show me a first receipt' })).toBeVisible({ timeout: 30_000 });
  await expect(guide).toHaveCount(0);
  await scan(page, '9780000000000');
  await expect(page.getByText(/not a valid ISBN|Nothing on order/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show me a first receipt' }).click();
  await expect(guide).toContainText('New here?');
});

test('in FOLIO it is pieces that are received', async ({ page }) => {
  await openFolio(page);
  const guide = page.getByRole('region', { name: 'A first receipt' });
  await guide.getByRole('button', { name: 'Show me' }).click();
  await guide.getByRole('button', { name: 'Scan it for me' }).click();
  await expect(guide).toContainText('this piece is received');
  await page.keyboard.press('Enter');
  await expect(guide).toContainText('another piece');
});

test('a hub’s workspace is nobody’s to practise on, though it was made from the sample library', async ({ page }) => {
  await standIn(page);
  await page.goto('./');
  const whole = async (): Promise<void> => { await expect(page.getByRole('banner')).toContainText(/Hollin Library[\s\S]*All confirmed/, { timeout: 30_000 }); };
  await whole();
  // It has come; from the next start on it is as it was found.
  await page.reload();
  await whole();
  await expect(page.getByRole('textbox', { name: /^Scan or type/ })).toBeFocused();
  await expect(page.getByRole('region', { name: 'A first receipt' })).toHaveCount(0);
});
