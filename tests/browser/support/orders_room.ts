// SPDX-License-Identifier: Apache-2.0
// The room of all orders, as a person meets it.
import { expect, type Locator, type Page } from '@playwright/test';
import { openDesk } from './desk_page';

export const orderGrid = (page: Page): Locator => page.getByRole('grid', { name: 'Orders' });
export const orderRows = (page: Page): Locator => page.locator('record-grid .line.there');
export const orderBoxes = (page: Page): Locator => orderGrid(page).getByRole('checkbox', { name: /^Choose (?!all)/ });
export const chosenOrders = (page: Page): Locator => page.getByRole('region', { name: 'Chosen orders' });

export async function openOrders(page: Page, address = './#/orders'): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDesk(page, address);
  await expect(orderRows(page).first()).toBeVisible();
}

/** What the rules offer for the chosen orders, beside the loudest. */
export async function openMore(page: Page): Promise<Locator> {
  await chosenOrders(page).getByRole('button', { name: /^(More|Actions)$/ }).click();
  return page.getByRole('group', { name: 'What can be done with the chosen orders' });
}
