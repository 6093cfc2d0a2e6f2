// SPDX-License-Identifier: Apache-2.0
// All orders: found as somebody types, narrowed by status and vendor, sorted, walked with the keyboard; the
// address tells it all.
import { expect, test } from '@playwright/test';
import { AlmaDesk } from './support/alma_desk';
import { violations } from './support/axe';
import { openDesk } from './support/desk_page';
import { openOrders, orderGrid, orderRows } from './support/orders_room';

test('an order is found by its vendor, narrowed by status, and opened', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const order = await desk.order(2);
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: /^Orders/ }).click();
  await expect(page.getByRole('heading', { name: 'Orders', level: 1 })).toBeVisible();
  await expect(orderRows(page)).not.toHaveCount(0);

  await page.getByRole('searchbox').fill(order.number);
  await expect(page).toHaveURL(new RegExp(`find=${order.number}`));
  const link = orderGrid(page).getByRole('link', { name: order.number, exact: true });
  await expect(link).toBeVisible();
  await expect(orderRows(page)).toHaveCount(1);

  await page.getByRole('region', { name: 'Status' }).getByRole('button').first().click();
  await expect(page).toHaveURL(/is=/);
  await page.goBack();
  await page.reload();
  await expect(link).toBeVisible();
  await link.click();
  await expect(page.getByRole('heading', { name: `Order ${order.number}`, level: 1 })).toBeVisible();
});

test('statuses and vendors are counted, and each count is what is found', async ({ page }) => {
  await openOrders(page);
  const vendor = page.getByRole('region', { name: 'Vendor' }).getByRole('button').first();
  const count = Number(/(\d+)\s*$/.exec((await vendor.textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(1);
  await vendor.click();
  await expect(page).toHaveURL(/vendor=/);
  await expect(vendor).toHaveAttribute('aria-pressed', 'true');
  await expect(orderGrid(page)).toHaveAttribute('aria-rowcount', String(count + 1));
  const counts = await page.getByRole('region', { name: 'Status' }).getByRole('button').evaluateAll((buttons) =>
    buttons.map((button) => Number(/(\d+)\s*$/.exec(button.textContent)?.[1])));
  expect(counts.reduce((sum, one) => sum + one)).toBe(count);
  await vendor.click();
  await expect(page).not.toHaveURL(/vendor=/);

  await page.getByRole('searchbox').fill('zzzzzz');
  await expect(page.getByRole('heading', { name: 'No order fits.' })).toBeVisible();
  await expect(page.getByText('Words: zzzzzz')).toBeVisible();
  expect(await violations(page), 'Orders, nothing found').toEqual([]);
  await page.getByRole('button', { name: 'Show all orders' }).click();
  await expect(orderRows(page)).not.toHaveCount(0);
});

test('columns sort both ways', async ({ page }) => {
  await openOrders(page);
  const head = orderGrid(page).getByRole('columnheader', { name: /^Sent/ });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=sent&down=1/);
});

test('the grid is walked with the keyboard alone, and coming back finds the row again', async ({ page }) => {
  await openOrders(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const grid = orderGrid(page);
  const here = grid.locator('.line:focus-within');
  await expect(here).toHaveAttribute('aria-rowindex', '2');
  await page.keyboard.press('ArrowRight');
  await expect(here.getByRole('gridcell').nth(2)).toBeFocused();
  await page.keyboard.press('Control+End');
  const last = await grid.getAttribute('aria-rowcount');
  await expect(here).toHaveAttribute('aria-rowindex', last ?? '');
  await page.keyboard.press('PageUp');
  await expect(here).not.toHaveAttribute('aria-rowindex', last ?? '');
  const row = await here.getAttribute('aria-rowindex');
  const number = (await here.getByRole('link').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Order ${number}`, level: 1 })).toBeVisible();
  await page.goBack();
  await expect(here).toHaveAttribute('aria-rowindex', row ?? '');
  await expect(here).toContainText(number);

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  await expect(grid.getByRole('checkbox', { name: /^Choose all/ })).toBeFocused();
  expect(await violations(page), 'Orders').toEqual([]);
});

for (const [width, height] of [[390, 844], [320, 640]] as const) {
  test(`on a phone each order is a card: ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openDesk(page, './#/orders');
    const card = orderRows(page).first();
    await expect(card.getByRole('link')).toBeVisible();
    await expect(card).toContainText('Vendor');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const cut = await orderRows(page).evaluateAll((cards) => cards.flatMap((one) => [...one.querySelectorAll('.cell')])
      .filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent));
    expect(cut).toEqual([]);
    await card.getByRole('checkbox').click();
    await expect(page.getByRole('region', { name: 'Chosen orders' })).toBeInViewport();
    await page.getByRole('button', { name: 'More…', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Columns…' })).toBeVisible();
    expect(await violations(page), 'Orders, cards').toEqual([]);
    await page.getByText('Filter', { exact: true }).click();
    await expect(page.getByRole('region', { name: 'Status' })).toBeVisible();
    expect(await violations(page), 'Orders, filter').toEqual([]);
  });
}
