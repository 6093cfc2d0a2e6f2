// SPDX-License-Identifier: Apache-2.0
// A person's hands in the Order and Line rooms of the FOLIO library.
import { expect, type Locator, type Page } from '@playwright/test';
import { AlmaDesk } from './alma_desk';
import { button, press } from './alma_line';

export interface NewOrderLine {
  format: 'Physical Resource' | 'Electronic Resource' | 'P/E Mix';
  title: string;
  physical?: string;
  electronic?: string;
  /** Pieces are added by hand and change no quantity. */
  independent?: boolean;
  inventory?: string;
}

/** The desk with the FOLIO sample library. */
export async function openFolio(page: Page): Promise<AlmaDesk> {
  const desk = await AlmaDesk.open(page);
  await desk.worker.ask('resetToSample', 'folio');
  return desk;
}

let made = 0;
/** Order numbers are letters and digits. */
export function orderNumber(): string {
  made += 1;
  return `T${String(Date.now() % 1_000_000)}N${String(made)}`;
}

/** Makes an order without a line; ends in its room. */
export async function makeOrder(page: Page, type: 'One-Time' | 'Ongoing'): Promise<string> {
  const number = orderNumber();
  await page.goto('./#/lines');
  await page.getByRole('button', { name: /^New order/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Order number').fill(number);
  await dialog.getByLabel('Order type').selectOption(type);
  const vendor = dialog.getByRole('group', { name: /^Vendor/ });
  await vendor.getByRole('radio').and(vendor.locator(':not(:disabled)')).first().check();
  await press(page, 'Make the order');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  return number;
}

async function fillCost(dialog: Locator, line: NewOrderLine): Promise<void> {
  await dialog.getByLabel('Currency').fill('EUR');
  if (line.physical) {
    await dialog.getByLabel('Physical unit price').fill('12.50');
    await dialog.getByLabel('Physical quantity').fill(line.physical);
    await dialog.getByLabel('Create inventory (physical)').selectOption(line.inventory ?? 'Instance, Holding, Item');
    await dialog.getByLabel('Material type (physical)').fill('book');
  }
  if (line.electronic) {
    await dialog.getByLabel('Electronic unit price').fill('10');
    await dialog.getByLabel('Electronic quantity').fill(line.electronic);
    await dialog.getByLabel('Create inventory (electronic)').selectOption('Instance, Holding');
  }
}

/** Adds a line to the order that is open; ends in the order's room. */
export async function addLine(page: Page, line: NewOrderLine): Promise<void> {
  await page.getByRole('button', { name: /^New line/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Order format').selectOption(line.format);
  await dialog.getByLabel('Title or package').fill(line.title);
  await dialog.getByLabel('How it is acquired').selectOption('Purchase');
  if (line.independent) await dialog.getByLabel(/^Receiving independent/).check();
  await fillCost(dialog, line);
  await dialog.getByRole('button', { name: 'Add a fund' }).click();
  await dialog.getByRole('combobox', { name: 'Fund 1', exact: true }).selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Add a location' }).click();
  await dialog.getByLabel('Location 1', { exact: true }).fill('Main Library');
  await dialog.getByLabel('Location 1', { exact: true }).blur();
  await press(page, 'Make the line');
  await expect(page.getByRole('table', { name: 'Lines' })).toContainText(line.title);
}

/** Opens the order that is shown, and goes to its first line. */
export async function openOrder(page: Page): Promise<void> {
  await button(page, /^Open order/).click();
  await press(page, 'Open the order');
  await page.getByRole('table', { name: 'Lines' }).getByRole('link').first().click();
  await expect(page.locator('line-pieces')).toBeVisible();
}

export function pieces(page: Page): Locator {
  return page.getByRole('grid', { name: 'Pieces' });
}

/** Receives the next expected piece from its own row. */
export async function receiveNext(page: Page): Promise<void> {
  await pieces(page).getByRole('button', { name: /^Receive: / }).first().click();
  await press(page, 'Receive');
}

export async function noteInvoice(page: Page, number: string, status = 'Paid'): Promise<void> {
  await button(page, /^Note an invoice/).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Invoice number').fill(number);
  await dialog.getByLabel('Status').selectOption(status);
  await press(page, 'Note the invoice');
}
