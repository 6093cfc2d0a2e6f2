// SPDX-License-Identifier: Apache-2.0
// The command palette: one field for lines, rooms, actions and settings, with the keyboard alone.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { violations } from './support/axe';
import { openDesk } from './support/desk_page';
import { makeOrder, openFolio } from './support/folio_line';


const field = (page: Page): Locator => page.getByRole('combobox', { name: /^Find a line, a room/ });
const options = (page: Page): Locator => page.getByRole('listbox', { name: 'Found' }).getByRole('option');

async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(text);
}

test('a line is found by its number and its action begun; what is not possible says why', async ({ page }) => {
  await openDesk(page, './#/lines');
  await find(page, 'POL-10006');
  await expect(options(page).first()).toContainText('POL-10006');
  expect(await violations(page), 'Palette, a line').toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Quarterly review');
  // With nothing typed Enter begins what moves the line on; what ends it comes behind.
  await find(page, '');
  await expect(options(page).first()).not.toContainText(/Cancel|Close|Delete/);
  const listed = await options(page).allInnerTexts();
  expect(listed.findIndex((text) => text.includes('Cancel…'))).toBeGreaterThan(listed.findIndex((text) => text.includes('Edit fields…')));
  await page.keyboard.press('Escape');
  await find(page, 'cancel');
  await expect(options(page).first()).toContainText('Cancel…');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Cancel POL-10006?');
  await page.keyboard.press('Escape');
  await find(page, 'reopen');
  const refused = options(page).filter({ hasText: 'Reopen' });
  await expect(refused).toHaveAttribute('aria-disabled', 'true');
  await expect(refused).toContainText(/Not now: .+/);
});

test('rooms and settings are there, and what was used lately comes first', async ({ page }) => {
  await openDesk(page);
  await find(page, 'dev');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/device/i);
  await find(page, 'dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await find(page, '');
  await expect(options(page).nth(0)).toContainText('Appearance: dark');
  await expect(options(page).nth(1)).toContainText('Device');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  expect(await violations(page), 'Palette, dark').toEqual([]);
  await page.keyboard.type('nothing of the sort');
  await expect(page.getByRole('dialog').getByText('Nothing found.').first()).toBeVisible();
});

test('a line is added to the order that is open, and the order edited', async ({ page }) => {
  await openFolio(page);
  const number = await makeOrder(page, 'One-Time');
  await find(page, 'new line');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Title or package')).toBeVisible();
  await page.keyboard.press('Escape');
  await find(page, 'edit order');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Order number')).toHaveValue(number);
});

test('what may be added to a line, and the parts of the settings, are reached', async ({ page }) => {
  const desk = await openFolio(page);
  await desk.go('#/lines');
  await page.getByRole('grid').getByRole('link').first().click();
  await expect(page.getByRole('button', { name: /^Note an invoice/ })).toBeVisible();
  await find(page, 'invoice');
  await expect(options(page).first()).toContainText('Note invoice');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(/invoice/i);
  await page.keyboard.press('Escape');
  await find(page, 'settings keys');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Settings');
  await expect(page.getByRole('region', { name: 'Keys' })).toBeFocused();
  await find(page, '');
  await expect(options(page).filter({ hasText: 'Not now' })).toHaveCount(0);
});
