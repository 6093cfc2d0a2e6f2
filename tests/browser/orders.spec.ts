// SPDX-License-Identifier: Apache-2.0
// All orders: found by number and vendor, by status, sorted, turned over; the address tells it all.
import { expect, test } from '@playwright/test';
import { AlmaDesk } from './support/alma_desk';

test('an order is found by its vendor, narrowed by status, and opened', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const order = await desk.order(2);
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: /^Orders/ }).click();
  await expect(page.getByRole('heading', { name: 'Orders', level: 1 })).toBeVisible();
  const table = page.getByRole('table', { name: 'Orders' });
  const rows = table.getByRole('row');
  await expect(rows).not.toHaveCount(0);

  await page.getByRole('searchbox').fill(order.number);
  await expect(page).toHaveURL(new RegExp(`find=${order.number}`));
  const link = table.getByRole('link', { name: order.number, exact: true });
  await expect(link).toBeVisible();

  await page.getByRole('list', { name: 'Order' }).getByRole('button').first().click();
  await expect(page).toHaveURL(/is=/);
  await page.goBack();
  await page.reload();
  await expect(link).toBeVisible();
  await link.click();
  await expect(page.getByRole('heading', { name: `Order ${order.number}`, level: 1 })).toBeVisible();
});

test('columns sort, pages turn, and what is not there is said', async ({ page }) => {
  await AlmaDesk.open(page);
  await page.goto('./#/orders');
  const table = page.getByRole('table', { name: 'Orders' });
  await table.getByRole('button', { name: 'Sent' }).click();
  await expect(table.getByRole('columnheader', { name: /Sent/ })).toHaveAttribute('aria-sort', 'ascending');
  await table.getByRole('button', { name: 'Sent' }).click();
  await expect(table.getByRole('columnheader', { name: /Sent/ })).toHaveAttribute('aria-sort', 'descending');

  const pages = page.getByRole('group', { name: 'Pages' });
  await pages.getByRole('button', { name: 'Next' }).click();
  await expect(page).toHaveURL(/from=101/);
  await expect(pages).toContainText('101 to');

  await page.getByRole('searchbox').fill('zzzzzz');
  await expect(page.getByRole('heading', { name: 'No order fits.' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all orders' }).click();
  await expect(table.getByRole('row')).toHaveCount(101);
});
