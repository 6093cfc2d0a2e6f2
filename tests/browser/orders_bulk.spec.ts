// SPDX-License-Identifier: Apache-2.0
// Several orders at once: chosen with mouse and keyboard, asked before what would happen, told after of each.
import { expect, test } from '@playwright/test';
import { AlmaDesk } from './support/alma_desk';
import { violations } from './support/axe';
import { openFolio } from './support/folio_line';
import { chosenOrders, openMore, openOrders, orderBoxes, orderGrid } from './support/orders_room';

const bar = chosenOrders;

test('orders are chosen with boxes, with the keyboard, and all at once', async ({ page }) => {
  await openOrders(page);
  await orderBoxes(page).nth(1).click();
  await expect(bar(page)).toContainText(/1\s+order chosen/);
  await expect(orderBoxes(page).nth(1)).toBeChecked();
  await orderBoxes(page).nth(4).click({ modifiers: ['Shift'] });
  await expect(orderBoxes(page).nth(4)).toBeChecked();
  await expect(bar(page)).toContainText(/4\s+orders chosen/);
  await expect(orderBoxes(page).nth(4)).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar(page)).toContainText(/5\s+orders chosen/);
  await page.keyboard.press('Space');
  await expect(bar(page)).toContainText(/4\s+orders chosen/);
  const found = Number(await orderGrid(page).getAttribute('aria-rowcount')) - 1;
  await page.keyboard.press('Control+A');
  await expect(bar(page)).toContainText(new RegExp(`${found.toLocaleString('en')}\\s+orders chosen`));
  await bar(page).getByRole('button', { name: 'Choose none' }).click();
  await expect(bar(page)).toBeHidden();
  await orderBoxes(page).nth(0).click();
  await page.getByRole('searchbox', { name: 'Search orders' }).fill('books');
  await expect(bar(page)).toBeHidden();
});

test('what can and what cannot is said before, done after, and the refused stay chosen', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const orders = [await desk.order(1), await desk.order(2)];
  await openOrders(page, './#/orders?sort=number&down=1');
  for (const { number } of orders) await orderGrid(page).getByRole('checkbox', { name: `Choose ${number}` }).click();
  // One that nobody can approve any more.
  await page.getByRole('searchbox').press('Escape');
  const sent = orderGrid(page).locator('.line').filter({ hasText: 'Sent' }).first();
  await sent.getByRole('checkbox').click();
  await expect(bar(page)).toContainText(/3\s+orders chosen/);
  await (await openMore(page)).getByRole('button', { name: /^Approve/ }).or(bar(page).getByRole('button', { name: /^Approve/ })).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('2 can, 1 cannot.');
  await expect(dialog).toContainText('It is left as it is and stays chosen, because:');
  await expect(dialog).toContainText('Nothing has changed yet');
  expect(await violations(page), 'Orders, approving several').toEqual([]);
  await dialog.locator('.foot .primary').click();
  await expect(dialog.getByRole('heading', { name: 'What came of it' })).toBeVisible();
  const report = dialog.getByRole('group', { name: 'Each order, and what came of it' });
  await expect(report.getByRole('listitem')).toHaveCount(3);
  for (const { number } of orders) await expect(report.getByRole('listitem').filter({ hasText: number })).toContainText('Sent');
  expect(await violations(page), 'Orders, what came of it').toEqual([]);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(bar(page)).toContainText(/1\s+order chosen/);
  await expect(page.getByText('Order by order')).toBeVisible();
  await expect(page.getByText(/Saved on this device at/).first()).toBeVisible();
});

test('FOLIO: orders are closed with one reason, asked once', async ({ page }) => {
  await openFolio(page);
  await openOrders(page, './#/orders?is=Open');
  for (const row of [0, 1, 2]) await orderBoxes(page).nth(row).click();
  // A number is of one order alone: it is not among what several are given.
  await (await openMore(page)).getByRole('button', { name: /^Edit order/ }).click();
  await expect(page.getByRole('dialog').getByLabel('Assigned to')).toBeVisible();
  await expect(page.getByRole('dialog').getByLabel('Order number')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await (await openMore(page)).getByRole('button', { name: /^Close the order/ }).or(bar(page).getByRole('button', { name: /^Close the order/ })).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /Close 3\s+orders\?/ })).toBeVisible();
  await dialog.getByRole('combobox').first().selectOption({ index: 1 });
  await expect(dialog).toContainText('All 3 can.');
  await dialog.getByRole('button', { name: /^Close 3\s+orders$/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/Closed by hand: 3\s+orders\./).first()).toBeVisible();
  await page.getByText('Order by order').click();
  await expect(page.getByRole('group', { name: 'Each order, and what came of it' }).getByText('Closed')).toHaveCount(3);
});
