// SPDX-License-Identifier: Apache-2.0
// A line's life from beginning to end in the Line room: a book, an e-book, a journal.
import { expect, test } from '@playwright/test';
import { openDesk } from './support/desk_page';
import { button, expectStatus, inDays, makeLine, orderNow, payFor, press } from './support/alma_line';

test.describe.configure({ timeout: 120_000 });

test('a book: made, ordered, received, invoiced, approved, paid; closes by itself', async ({ page }) => {
  await openDesk(page);
  await makeLine(page, { type: 'PRINTED_BOOK_OT', title: 'Notes on an engine', copies: '2', location: 'STACKS' });
  await expectStatus(page, 'In Review');
  await orderNow(page);
  await expectStatus(page, 'Sent');

  const copies = page.getByRole('table', { name: 'Copies' });
  await copies.getByRole('button', { name: 'Receive copy 1' }).click();
  await press(page, 'Receive');
  await expect(page.getByText('1 of 2 received')).toBeVisible();
  await copies.getByRole('button', { name: 'Receive copy 2' }).click();
  await expect(page.getByRole('dialog')).toContainText('Waiting for Invoice');
  await press(page, 'Receive');
  await expectStatus(page, 'Waiting for Invoice');

  await payFor(page, 'INV-BOOK-1');
  await expectStatus(page, 'Closed');
  await expect(page.getByRole('heading', { name: /everything received and paid/i })).toBeVisible();
  // Receiving has nothing to do with an e-book, renewing nothing with a book: neither is spoken of.
  await expect(page.locator('line-actions').getByText('Activate')).toHaveCount(0);
  await expect(page.locator('line-actions').getByText('Renew', { exact: true })).toHaveCount(0);
});

test('an e-book: ordered, activated, done', async ({ page }) => {
  await openDesk(page);
  await makeLine(page, { type: 'E_BOOK_OT', title: 'Engines, online' });
  await orderNow(page);
  await expect(page.locator('line-actions').getByText('Receive', { exact: true })).toHaveCount(0);
  const access = page.getByRole('region', { name: 'Access' });
  await expect(access).toContainText('Not active');
  await access.getByRole('button', { name: /^Activate/ }).click();
  await press(page, 'Activate it');
  await expect(access).toContainText('Active');
  await expectStatus(page, 'Waiting for Invoice');
  await payFor(page, 'INV-EBOOK-1');
  await expectStatus(page, 'Closed');
});

test('an e-journal goes on once its activation is done', async ({ page }) => {
  await openDesk(page);
  await makeLine(page, { type: 'E_JOURNAL_CO', title: 'Engines online quarterly', renewal: inDays(300), cycle: '12' });
  await orderNow(page);
  const access = page.getByRole('region', { name: 'Access' });
  await access.getByRole('button', { name: /^Activate/ }).click();
  await press(page, 'Activate it');
  await access.getByRole('button', { name: /^Activation is done/ }).click();
  await press(page, 'It is done');
  await expectStatus(page, 'Recurring Renewal');
});

test('a journal: ordered, issues added and received, renewed by hand', async ({ page }) => {
  await openDesk(page);
  await makeLine(page, { type: 'PRINTED_JOURNAL_CO', title: 'Engines quarterly', location: 'PERIODICALS', renewal: inDays(20), cycle: '12' });
  await button(page, /^Edit fields/).click();
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Renewed by hand' }).check();
  await press(page, 'Save the changes');
  await orderNow(page);
  await expectStatus(page, 'Waiting for Manual Renewal');

  await button(page, /^Add issues/).click();
  await page.getByRole('dialog').getByLabel('How many').fill('2');
  await press(page, 'Add');
  const copies = page.getByRole('table', { name: 'Copies' });
  await copies.getByRole('button', { name: 'Edit copy 1' }).click();
  await page.getByRole('dialog').getByLabel('Volume or issue').fill('vol. 1 no. 1');
  await press(page, 'Save the changes');
  await copies.getByRole('button', { name: 'Receive vol. 1 no. 1' }).click();
  await press(page, 'Receive');
  await expect(page.getByText('1 of 2 received')).toBeVisible();

  await button(page, /^Renew/).click();
  await press(page, 'Renew it');
  await expectStatus(page, 'Recurring Renewal');
});

test('what was made is there after a reload', async ({ page }) => {
  await openDesk(page);
  await makeLine(page, { type: 'PRINTED_BOOK_OT', title: 'Kept on this device', location: 'STACKS' });
  await button(page, /^Assign/).click();
  await page.getByRole('dialog').getByLabel('Who').fill('Ada');
  await press(page, 'Assign it');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kept on this device');
  await expect(page.getByRole('region', { name: 'About this line' })).toContainText('Ada');
});
