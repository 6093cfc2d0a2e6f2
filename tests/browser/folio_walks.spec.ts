// SPDX-License-Identifier: Apache-2.0
// An order's life in the FOLIO library: print, mixed, ongoing with issues, cancelled and reopened.
import { expect, test } from '@playwright/test';
import type { LineDetail, LineRow, QueryResult } from '../../web/src/contract';
import { button, expectStatus, press } from './support/alma_line';
import type { AlmaDesk } from './support/alma_desk';
import { scan } from './support/desk_page';
import { addLine, makeOrder, noteInvoice, openFolio, openOrder, pieces, receiveNext } from './support/folio_line';

test.describe.configure({ timeout: 120_000 });

async function lineOf(desk: AlmaDesk, order: string): Promise<LineDetail> {
  const { query } = await desk.worker.ask<QueryResult>('query', { text: order, filters: {}, sort: 'number', descending: false });
  const [row] = await desk.worker.ask<LineRow[]>('page', query, 0, 1);
  const line = await desk.worker.ask<LineDetail | undefined>('line', row?.id);
  if (!line) throw new Error(`no line in order ${order}`);
  return line;
}

test('print, once: ordered, received copy by copy, paid; closes by itself', async ({ page }) => {
  const desk = await openFolio(page);
  await desk.go('#/lines');
  await makeOrder(page, 'One-Time');
  await addLine(page, { format: 'Physical Resource', title: 'Engines in print', physical: '2' });
  await openOrder(page);
  await expectStatus(page, 'Awaiting Receipt');
  await expect(pieces(page).getByRole('row')).toHaveCount(3);
  await page.setViewportSize({ width: 1440, height: 900 });
  const cut = await pieces(page).locator('.cell, .top, .under').evaluateAll((cells) => (
    cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map(({ textContent }) => textContent)));
  expect(cut, 'all of a piece has room at 1440').toEqual([]);

  // What becomes of the item is decided by the rules unless somebody says so, and can be left to them again.
  await pieces(page).getByRole('button', { name: /^Receive: / }).first().click();
  const status = page.getByRole('dialog').getByLabel('Item status');
  await expect(status.locator('option:checked')).toHaveText('as usual');
  await expect(page.getByRole('dialog')).toContainText('in the inventory as “In process”');
  await status.selectOption('Missing');
  await expect(page.getByRole('dialog')).toContainText('in the inventory as “Missing”');
  await status.selectOption('as usual');
  await expect(page.getByRole('dialog')).toContainText('in the inventory as “In process”');
  await page.keyboard.press('Escape');

  await receiveNext(page);
  await expectStatus(page, 'Partially Received');
  await expect(page.getByText('1 of 2 received')).toBeVisible();
  await receiveNext(page);
  await expectStatus(page, 'Fully Received');
  await noteInvoice(page, 'INV-F-1');
  await expectStatus(page, 'Closed');
});

test('print and electronic: both are received', async ({ page }) => {
  const desk = await openFolio(page);
  await desk.go('#/lines');
  await makeOrder(page, 'One-Time');
  await addLine(page, { format: 'P/E Mix', title: 'Engines, both ways', physical: '1', electronic: '1' });
  await openOrder(page);
  await expect(pieces(page)).toContainText('Physical');
  await expect(pieces(page)).toContainText('Electronic');
  await pieces(page).getByRole('checkbox', { name: 'Choose all shown' }).check();
  const bar = page.getByRole('group', { name: 'Chosen pieces' });
  await bar.getByRole('button', { name: /^Quick receive 2/ }).click();
  await press(page, 'Receive');
  await expectStatus(page, 'Fully Received');
});

test('issues of a subscription: added, received with a scanner, one taken back, one claimed', async ({ page }) => {
  const desk = await openFolio(page);
  await desk.go('#/lines');
  const number = await makeOrder(page, 'Ongoing');
  await addLine(page, { format: 'Physical Resource', title: 'Engines monthly', physical: '1', independent: true });
  await openOrder(page);

  await page.getByRole('button', { name: /^Add pieces/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Display summary').fill('no. 1');
  await dialog.getByLabel('Enumeration').fill('v. 1 no. 1');
  await dialog.getByLabel('Format').selectOption('Physical');
  await dialog.getByLabel('Expected on').fill('2026-01-15');
  await dialog.getByLabel('How many').fill('24');
  await dialog.getByLabel('Days from one to the next').fill('14');
  await expect(dialog).toContainText('no. 24');
  await press(page, 'Add 24\u00a0pieces');
  await expect(pieces(page)).toContainText('no. 1');

  await page.getByRole('button', { name: /^Receive 24…/ }).click();
  await expect(dialog.getByRole('textbox', { name: 'Barcode: no. 1', exact: true })).toBeFocused();
  for (let issue = 1; issue <= 24; issue += 1) {
    await page.keyboard.type(`3900100000${String(1000 + issue)}`);
    await page.keyboard.press('Enter');
  }
  await expect(dialog.locator('button.primary')).toBeFocused();
  await press(page, 'Receive 24\u00a0pieces');
  const received = await lineOf(desk, number);
  expect(received.items.filter(({ status }) => status.text === 'Received')).toHaveLength(24);
  expect(new Set(received.items.map(({ barcode }) => barcode)).size).toBe(received.items.length);

  await pieces(page).getByRole('button', { name: 'Undo: no. 2', exact: true }).click();
  await press(page, 'Mark as not received');
  await page.getByRole('searchbox', { name: 'Search pieces' }).fill('1002');
  await expect(pieces(page).getByRole('row')).toHaveCount(2);
  await pieces(page).getByRole('checkbox', { name: 'Choose no. 2', exact: true }).check();
  await page.getByRole('button', { name: /^Set status or claim 1/ }).click();
  await dialog.getByLabel('Status').selectOption('Claim sent');
  await dialog.getByLabel('Days until it is looked at again').fill('30');
  await press(page, 'Set the status');
  await expect(pieces(page)).toContainText('Claim sent');
});

test('a line is cancelled, the order closes, and is reopened', async ({ page }) => {
  const desk = await openFolio(page);
  await desk.go('#/lines');
  const number = await makeOrder(page, 'One-Time');
  await addLine(page, { format: 'Physical Resource', title: 'Engines never sent', physical: '1' });
  await openOrder(page);
  await button(page, /^Cancel line/).click();
  await press(page, 'Cancel the line');
  await expectStatus(page, 'Cancelled');
  await expectStatus(page, 'Closed');
  const line = await lineOf(desk, number);
  await desk.go('#/receive');
  await scan(page, line.number);
  await expect(page.getByText('Nothing more of it is expected.').first()).toBeVisible();
  await desk.go(`#/line/${line.id}`);
  await button(page, /^Reopen the order/).click();
  await press(page, 'Reopen the order');
  await expectStatus(page, 'Open');
});

test('1,200 pieces of one title scroll and are filtered', async ({ page }) => {
  const desk = await openFolio(page);
  await desk.go('#/lines');
  const number = await makeOrder(page, 'Ongoing');
  await addLine(page, { format: 'Physical Resource', title: 'Engines daily', physical: '1', independent: true });
  await openOrder(page);
  const line = await lineOf(desk, number);
  for (let from = 0; from < 1200; from += 400) {
    await desk.perform({
      action: 'add_pieces_batch', line: line.id,
      pieces: Array.from({ length: 400 }, (_, index) => ({ format: 'Physical', displaySummary: `day ${String(from + index + 1)}`, barcode: `D${String(50_001 + from + index)}` })),
    });
  }
  await desk.go(`#/line/${line.id}`);
  const grid = pieces(page);
  // The room may have begun to read the line before the last of them were made.
  await expect(grid).toHaveAttribute('aria-rowcount', /^12\d\d$/);
  await grid.getByRole('checkbox', { name: /^Choose / }).nth(1).focus();
  await page.keyboard.press('End');
  await expect(grid.getByRole('row', { name: /day 1200/ })).toBeVisible();
  expect(await grid.getByRole('row').count()).toBeLessThan(60);
  await page.getByRole('searchbox', { name: 'Search pieces' }).fill('day 777');
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  await expect(grid).toContainText('day 777');
});

test('a vendor’s reference has one of FOLIO’s types, an address the form of one', async ({ page }) => {
  const desk = await openFolio(page);
  await desk.go('#/lines');
  const number = await makeOrder(page, 'One-Time');
  await addLine(page, { format: 'P/E Mix', title: 'Engines by reference', physical: '1', electronic: '1' });
  await page.getByRole('table', { name: 'Lines' }).getByRole('link').first().click();
  await page.getByRole('main').getByRole('button', { name: 'Edit…', exact: true }).click();
  const dialog = page.getByRole('dialog');
  // All that is folded is unfolded: what is not on the page yet would be passed over.
  await expect(dialog.getByRole('button', { name: 'Save the changes' })).toBeVisible();
  for (const further of await dialog.locator('details:not([open]) > summary').all()) await further.click();
  await dialog.getByRole('button', { name: 'Add: Vendor’s references' }).click();
  const reference = dialog.getByRole('group', { name: 'Vendor’s references 1' });
  await reference.getByRole('textbox', { name: 'Reference number' }).fill('17');
  await reference.getByRole('combobox', { name: 'Type' }).selectOption('Vendor internal number');
  await reference.getByRole('combobox', { name: 'Where it comes from' }).selectOption('Order line');
  await dialog.getByLabel('URL', { exact: true }).fill('at home');
  await expect(dialog).toContainText('URL: this value does not fit.');
  await dialog.getByLabel('URL', { exact: true }).fill('https://example.org/engines');
  await press(page, 'Save the changes');
  const line = await lineOf(desk, number);
  expect(JSON.stringify(line)).toContain('Vendor internal number');
});
