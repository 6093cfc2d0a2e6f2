// SPDX-License-Identifier: Apache-2.0
// An order: why it cannot go out yet, its approval, and a line that leaves it.
import { expect, test } from '@playwright/test';
import { AlmaDesk } from './support/alma_desk';

test('an order says which line is missing, is approved, and has its letter', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const order = await desk.order(2);
  await desk.go(`#/order/${order.id}`);
  await expect(page.getByRole('heading', { name: `Order ${order.number}`, level: 1 })).toBeVisible();
  const lines = page.getByRole('table', { name: 'Lines' });
  for (const { number } of order.lines) await expect(lines.getByRole('link', { name: number })).toBeVisible();
  await expect(lines).toContainText('12.50');

  await page.getByRole('button', { name: /^Approve and send/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(order.number);
  await expect(dialog).toContainText(/Nothing has changed yet/);
  await dialog.locator('button.primary').click();
  await expect(dialog).toBeHidden();

  await expect(page.getByRole('region', { name: 'Letters' }).getByRole('link', { name: `Order ${order.number}` })).toBeVisible();
  // What can't be done is a sentence that says why, not a button.
  await expect(page.getByRole('button', { name: /^Approve and send/ })).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Actions' })).toContainText(/Not possible now: Approve and send the order\. \S+/);
  await expect(page.getByRole('button', { name: /^Take out of its order/ })).toHaveCount(0);
});

test('a line leaves an order that was not sent, and only then', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const order = await desk.order(2);
  const [leaving, staying] = order.lines;
  await desk.go(`#/order/${order.id}`);
  await page.getByRole('button', { name: new RegExp(`^Take out of its order.*${leaving?.number ?? ''}`) }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/Nothing has changed yet/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: leaving?.number ?? '' })).toBeVisible();

  await page.getByRole('button', { name: new RegExp(`^Take out of its order.*${leaving?.number ?? ''}`) }).click();
  await dialog.locator('button.primary').click();
  await expect(dialog).toBeHidden();
  const lines = page.getByRole('table', { name: 'Lines' });
  await expect(lines.getByRole('link', { name: staying?.number ?? '' })).toBeVisible();
  await expect(lines.getByRole('link', { name: leaving?.number ?? '' })).toHaveCount(0);
});

test('a line leads to its order, and an order that is not there says so', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const order = await desk.order(1);
  await desk.go(`#/line/${order.lines[0]?.id ?? ''}`);
  await expect(page.locator('line-actions button.primary')).toHaveText(/^Approve and send/);
  await page.getByRole('navigation', { name: 'You are here' }).getByRole('link', { name: order.number }).click();
  await expect(page.getByRole('heading', { name: `Order ${order.number}`, level: 1 })).toBeVisible();
  await page.goto('./#/order/nowhere');
  await expect(page.getByRole('heading', { name: 'This order is not here.' })).toBeVisible();
});
