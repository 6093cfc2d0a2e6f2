// SPDX-License-Identifier: Apache-2.0
// A person's hands in the Line room of the Alma library.
import { expect, type Locator, type Page } from '@playwright/test';

export interface NewLine {
  type: string;
  title: string;
  price?: string;
  copies?: string;
  location?: string;
  renewal?: string;
  cycle?: string;
}

/** Days from today, as the date fields take them. */
export function inDays(days: number): string {
  const date = new Date(Date.now() + days * 86_400_000);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Fills a line's form and makes it; ends in its room. */
export async function makeLine(page: Page, line: NewLine): Promise<void> {
  await page.goto('./#/lines');
  await page.getByRole('button', { name: /^New line/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Type of order').selectOption(line.type);
  await dialog.getByLabel('Title', { exact: true }).fill(line.title);
  await dialog.getByLabel('Author').fill('Lovelace, Ada');
  await dialog.getByRole('textbox', { name: /^Price/ }).fill(line.price ?? '40.00');
  await dialog.getByLabel('Owning library').fill('MAIN');
  if (line.copies) await dialog.getByLabel('Copies').fill(line.copies);
  if (line.location) await dialog.getByLabel('Location', { exact: true }).fill(line.location);
  if (line.renewal) await dialog.getByLabel('Renewal date').fill(line.renewal);
  if (line.cycle) await dialog.getByLabel(/Renewed every/).fill(line.cycle);
  const vendor = dialog.getByRole('group', { name: /^Vendor/ });
  await vendor.getByRole('radio').and(vendor.locator(':not(:disabled)')).first().check();
  await dialog.getByRole('button', { name: 'Add a fund' }).click();
  await dialog.getByRole('combobox', { name: 'Fund 1', exact: true }).selectOption({ index: 1 });
  await press(page, 'Make the line');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(line.title);
}

/** An action's button of the room. */
export function button(page: Page, name: RegExp | string): Locator {
  return page.getByRole('main').getByRole('button', { name }).first();
}

/** Presses the dialog's own button once what it announces can be done. */
export async function press(page: Page, name: string): Promise<void> {
  const confirm = page.getByRole('dialog').getByRole('button', { name, exact: true });
  await expect(confirm).toHaveAttribute('aria-disabled', 'false');
  await confirm.click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

export async function expectStatus(page: Page, status: string): Promise<void> {
  await expect(page.locator('room-line .chips')).toContainText(status);
}

export async function orderNow(page: Page): Promise<void> {
  await button(page, /^Order now/).click();
  await press(page, 'Order it now');
}

export async function payFor(page: Page, number: string): Promise<void> {
  await button(page, /^Register invoice/).click();
  await page.getByRole('dialog').getByLabel('Invoice number').fill(number);
  await press(page, 'Register the invoice');
  await button(page, /^Approve invoice/).click();
  await press(page, 'Approve the invoice');
  await button(page, /^Mark invoice paid/).click();
  await press(page, 'Mark it paid');
}
