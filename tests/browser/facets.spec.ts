// SPDX-License-Identifier: Apache-2.0
// Lines by vendor, fund, location and due date, with how many: what is counted is what choosing it finds.
import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe';
import { openDesk } from './support/desk_page';

test.use({ viewport: { width: 1440, height: 900 } });

const counted = async (page: Page, name: string): Promise<number> =>
  Number((await page.locator('record-facets').getByRole('button', { name }).locator('.count').textContent())?.replace(',', ''));
const tally = (page: Page): Promise<number> =>
  page.locator('room-lines .head > .quiet').textContent().then((text) => Number((text ?? '').split(' ')[0]?.replace(',', '')));
const names = (page: Page): Promise<string[]> =>
  page.locator('record-facets details[open] li .word').allTextContents();

test('vendors and funds: folded away, counted, chosen by keyboard, taken back', async ({ page }) => {
  await openDesk(page, './#/lines');
  const facets = page.locator('record-facets');
  await expect(facets.getByText('Vendor')).toBeVisible();
  expect(await facets.getByRole('button').count()).toBe(0);
  await facets.getByText('Vendor').focus();
  await page.keyboard.press('Enter');
  await expect(facets.getByRole('button').nth(3)).toBeVisible();
  const [first = '', second = ''] = await names(page);
  const [ofFirst, ofSecond] = [await counted(page, first), await counted(page, second)];
  expect(ofFirst).toBeGreaterThanOrEqual(ofSecond);
  await facets.getByRole('button', { name: second }).press('Enter');
  await expect(page.getByRole('button', { name: `Remove “Vendor: ${second}”` })).toBeVisible();
  await expect.poll(() => tally(page)).toBe(ofSecond);
  await expect(facets.getByRole('button', { name: second })).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => counted(page, first), 'what is asked of the vendor itself is left aside').toBe(ofFirst);
  await facets.getByText('Fund').press('Enter');
  const fund = facets.locator('details').nth(1).getByRole('button').first();
  const word = await fund.locator('.word').textContent() ?? '';
  const paid = await counted(page, word);
  await fund.press('Enter');
  await expect.poll(() => tally(page)).toBe(paid);
  await expect.poll(() => counted(page, second), 'of the vendor’s lines those of the fund').toBe(paid);
  expect(await violations(page), 'facets').toEqual([]);
  await facets.getByRole('button', { name: second }).press('Enter');
  await expect(page.getByRole('button', { name: /Remove “Vendor/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Remove “Fund/ })).toBeVisible();
  await page.reload();
  await expect(facets.getByRole('button', { name: second }), 'what was unfolded stays so').toBeVisible();
});

test('what is typed and chosen beside them counts, and the rest is shown when it is asked for', async ({ page }) => {
  await openDesk(page, './#/lines');
  const facets = page.locator('record-facets');
  await facets.getByText('Vendor').click();
  await expect(facets.getByRole('button').first()).toBeVisible();
  const before = await counted(page, (await names(page))[0] ?? '');
  await page.getByRole('searchbox', { name: 'Search lines' }).fill('history');
  await expect.poll(async () => counted(page, (await names(page))[0] ?? '')).toBeLessThan(before);
  await page.getByRole('searchbox', { name: 'Search lines' }).fill('zzzzzz');
  await expect(facets.getByText('None found')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search lines' }).fill('');
  const all = facets.getByRole('button', { name: /^Show all/ });
  await all.click();
  await expect(facets.getByRole('button', { name: 'Show fewer' })).toBeVisible();
  expect((await names(page)).length).toBeGreaterThan(9);
});

test('locations, and when what is awaited is due: counted, chosen, changed, taken back', async ({ page }) => {
  await openDesk(page, './#/lines');
  const facets = page.locator('record-facets');
  await facets.getByText('Location').click();
  await expect(facets.getByRole('button').nth(1)).toBeVisible();
  const [, place = ''] = await names(page);
  const there = await counted(page, place);
  await facets.getByRole('button', { name: place }).click();
  await expect.poll(() => tally(page)).toBe(there);
  await expect(page.getByRole('button', { name: `Remove “Location: ${place}”` })).toBeVisible();
  await facets.getByText('Expected').click();
  const due = facets.locator('details').nth(3).getByRole('button');
  await expect(due).toHaveCount(4);
  const overdue = await counted(page, 'Overdue');
  await due.filter({ hasText: 'Overdue' }).click();
  await expect.poll(() => tally(page)).toBe(overdue);
  await expect(due.filter({ hasText: 'Overdue' })).toHaveAttribute('aria-pressed', 'true');
  const later = await counted(page, 'Later');
  await due.filter({ hasText: 'Later' }).click();
  await expect.poll(() => tally(page), 'one stands in the place of the other').toBe(later);
  await expect(due.filter({ hasText: 'Overdue' })).toHaveAttribute('aria-pressed', 'false');
  expect(await violations(page), 'locations and days').toEqual([]);
  await due.filter({ hasText: 'Later' }).click();
  await expect.poll(() => tally(page)).toBe(there);
});
