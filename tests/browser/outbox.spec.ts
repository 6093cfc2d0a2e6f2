// SPDX-License-Identifier: Apache-2.0
// The outbox: a letter is read, fails, is queued again and sent; the way there counts what waits.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { AlmaDesk } from './support/alma_desk';
import { violations } from './support/axe';

async function confirm(page: Page, button: RegExp, name: RegExp, fill?: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  if (fill !== undefined) await dialog.getByRole('textbox', { name: 'Why' }).fill(fill);
  const go = dialog.getByRole('button', { name });
  await expect(go).toHaveAttribute('aria-disabled', 'false');
  await go.click();
  await expect(dialog).toBeHidden();
}

function badge(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: /^Outbox/ });
}

test('a letter is read, marked failed with its reason, queued again and sent', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const order = await desk.order(2);
  await desk.perform({ action: 'approve_and_send', order: order.id });
  await desk.go('#/outbox?state=waiting');
  await expect(badge(page)).toHaveText(/Outbox\s*\d+ waiting/);
  await page.getByRole('region', { name: 'Letters' }).getByRole('link', { name: new RegExp(`Order ${order.number}`) }).click();
  const letter = page.getByRole('article', { name: `Order ${order.number}` });
  for (const { number } of order.lines) await expect(letter.getByRole('group', { name: 'Text of the letter' })).toContainText(number);

  await confirm(page, /^Mark as failed/, /^Mark as failed/, 'The mailbox was full');
  await expect(letter).toContainText('Failed');
  await expect(letter).toContainText('The mailbox was full');
  await confirm(page, /^Queue again/, /^Queue it again/);
  await expect(letter).toContainText('Waiting');
  await confirm(page, /^Mark as sent/, /^Yes, it is sent/);
  await expect(letter).toContainText('Sent');
  await expect(page.getByRole('button', { name: /^Mark as sent/ })).toHaveCount(0);
  // The button is gone that had the keyboard: the letter has it.
  await expect(letter.getByRole('heading', { level: 2 })).toBeFocused();

  await page.reload();
  await expect(letter).toContainText('Sent');
  await page.getByRole('navigation', { name: 'Letters by state' }).getByRole('link', { name: /^Sent/ }).click();
  await expect(page.getByRole('region', { name: 'Letters' }).getByRole('link', { name: new RegExp(order.number) })).toBeVisible();
});

test('the text is copied, and a filter without letters says so', async ({ page, context, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium lets a test read the clipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const desk = await AlmaDesk.open(page);
  const order = await desk.order(1);
  await desk.perform({ action: 'approve_and_send', order: order.id });
  await desk.go('#/outbox?state=failed');
  await expect(page.getByText('No letter has come back.')).toBeVisible();
  await page.getByRole('navigation', { name: 'Letters by state' }).getByRole('link', { name: /^All/ }).click();
  await page.getByRole('region', { name: 'Letters' }).getByRole('link', { name: new RegExp(order.number) }).click();
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByText('Copied.').first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(order.lines[0]?.number ?? '-');
});

test('letters are found by words, chosen with the keyboard and marked as sent together; what could not be says why', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const orders = [await desk.order(1), await desk.order(1), await desk.order(1)];
  for (const { id } of orders) await desk.perform({ action: 'approve_and_send', order: id });
  await desk.go('#/outbox');
  const list = page.getByRole('region', { name: 'Letters' });
  const box = (number: string): Locator => list.getByRole('checkbox', { name: new RegExp(`^Choose: .*${number}`) });
  const [first, second, third] = orders.map(({ number }) => number);
  const search = page.getByRole('searchbox', { name: 'Search letters' });
  await search.fill(first ?? '');
  await expect(list.getByRole('link')).toHaveCount(1);
  // What is looked for is in the address: a reload and the way back from a letter keep it.
  await list.getByRole('link').click();
  await page.reload();
  await expect(search).toHaveValue(first ?? '', { timeout: 30_000 });
  await expect(list.getByRole('link')).toHaveCount(1);
  await search.fill('n');
  await page.keyboard.press('Alt+1');
  await page.waitForTimeout(400);
  expect(page.url()).toContain('#/receive');
  await page.goBack();
  await expect(search).toHaveValue(first ?? '');
  await search.fill('nothing of the sort');
  await expect(page.getByText('No letter has these words.')).toBeVisible();
  await search.fill('');
  await expect(box(third ?? '')).toBeVisible();

  for (const number of [first, second]) {
    await box(number ?? '').focus();
    await page.keyboard.press('Space');
  }
  const bar = page.getByRole('group', { name: 'Chosen letters' });
  await expect(bar).toContainText('2 letters chosen');
  expect(await violations(page), 'Letters chosen').toEqual([]);
  await bar.getByRole('button', { name: /^Mark as sent/ }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Mark as sent' }).click();
  const report = page.getByRole('group', { name: 'What became of the letters' });
  await expect(report).toContainText('Marked as sent: 2 letters.');
  await expect(bar).toBeHidden();

  // One of them is sent already: the other goes, and it is told why this one does not.
  await box(first ?? '').check();
  await box(third ?? '').check();
  await bar.getByRole('button', { name: /^Mark as sent/ }).click();
  await expect(page.getByRole('dialog')).toContainText('1 letter can’t be, and stays as it is.');
  await page.getByRole('dialog').getByRole('button', { name: 'Mark as sent' }).click();
  await expect(report).toContainText('Marked as sent: 1 letter. Not done: 1 letter.');
  await expect(report.getByRole('listitem')).toContainText(first ?? '-');
  await expect(bar).toContainText('1 letter chosen');
});
