// SPDX-License-Identifier: Apache-2.0
// How orders are shown and taken out: columns, density, saved views, files.
import { expect, test, type Page } from '@playwright/test';
import { AlmaDesk } from './support/alma_desk';
import { violations } from './support/axe';
import { openDesk } from './support/desk_page';
import { openOrders, orderBoxes, orderGrid, orderRows } from './support/orders_room';
import { savedFile } from './support/saved_file';

const heads = (page: Page): Promise<string[]> => page.locator('record-grid .head .cell').evaluateAll((cells) =>
  cells.map((cell) => cell.textContent.replace(/[↑↓]/, '').trim()).filter(Boolean));

async function exported(page: Page, format: RegExp): Promise<string> {
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('radio', { name: format }).check();
  const { name, text } = await savedFile(page, () => page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click());
  expect(name).toMatch(/^accession-orders-/);
  return text;
}

test('columns are chosen and moved, kept in the address and in a view of this room', async ({ page, browser }) => {
  await openOrders(page, './#/orders?find=books');
  await page.getByRole('button', { name: 'Columns…' }).press('Enter');
  expect(await violations(page), 'Columns').toEqual([]);
  await expect(page.getByRole('checkbox', { name: 'Show Number' })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Show Encumbered' }).press('Space');
  await page.getByRole('checkbox', { name: 'Show Kind' }).press('Space');
  const left = page.getByRole('button', { name: 'Move Encumbered one place to the left' });
  await left.press('Enter');
  await expect(left).toBeFocused();
  await page.getByRole('radio', { name: 'Compact' }).press('Space');
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).press('Enter');
  const shown = await heads(page);
  expect(shown.slice(-2)).toEqual(['Encumbered', 'Sum']);
  expect(shown).not.toContain('Kind');
  expect((await orderRows(page).first().boundingBox())?.height).toBeLessThan(32);

  await page.getByRole('button', { name: 'Views…' }).press('Enter');
  await page.getByLabel('Save what is shown now as').fill('Money of books');
  await page.keyboard.press('Enter');
  expect(await violations(page), 'Views').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'View: Money of books' })).toBeVisible();

  // The address alone shows the same elsewhere.
  const elsewhere = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await openDesk(elsewhere, page.url());
  await expect.poll(() => heads(elsewhere)).toEqual(shown);
  await expect(elsewhere.getByRole('searchbox', { name: 'Search orders' })).toHaveValue('books');

  await page.getByRole('button', { name: 'View: Money of books' }).click();
  await page.getByRole('link', { name: 'All orders, as at first' }).click();
  await expect.poll(() => heads(page)).toContain('Kind');
  await page.getByRole('button', { name: 'Views…' }).click();
  await page.getByRole('link', { name: 'Money of books' }).click();
  await expect.poll(() => heads(page)).toEqual(shown);

  // The lines have views of their own; the command palette knows all of them.
  await page.goto('./#/lines');
  await page.getByRole('button', { name: 'Views…' }).click();
  await expect(page.getByText('No view is saved yet.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('Money of books');
  await page.getByRole('option', { name: 'Money of books' }).click();
  await expect(page).toHaveURL(/#\/orders\?find=books/);
});

test('what is found is exported whole, or only what is chosen, and no cell of it is a formula', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  await desk.order(1);
  await openOrders(page, './#/orders?columns=number%2Cvendor%2Clines%2Csum');
  const found = Number(await orderGrid(page).getAttribute('aria-rowcount')) - 1;
  const table = await exported(page, /^Table/);
  expect(table.startsWith('\uFEFFNumber,Vendor,Lines,Sum\r\n')).toBe(true);
  const records = table.trimEnd().split('\r\n');
  expect(records).toHaveLength(found + 1);
  expect(records.filter((record) => /(^|,)"?[=+@\t]/.test(record))).toEqual([]);

  await orderBoxes(page).nth(1).click();
  await orderBoxes(page).nth(2).click();
  const json = JSON.parse(await exported(page, /^JSON/)) as { orders: Record<string, string | number>[] };
  expect(json.orders).toHaveLength(2);
  expect(Object.keys(json.orders[0] ?? {})).toEqual(['number', 'vendor', 'lines', 'sum']);
  expect(json.orders[0]?.['sum']).toMatch(/^\d+\.\d\d [A-Z]{3}/);
});

for (const language of ['en', 'de', 'fr', 'es']) {
  test(`a row at its usual height can be read whole: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.addInitScript((code) => { localStorage.setItem('accession.language', code); }, language);
    await page.goto('./#/orders');
    await expect(orderRows(page).first()).toBeVisible({ timeout: 30_000 });
    const cut = await page.locator('record-grid').evaluate((grid) =>
      [...(grid.shadowRoot?.querySelectorAll('.head .cell, .there .cell, .there .own') ?? [])]
        .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 2)
        .map((part) => part.textContent.trim()));
    expect(cut).toEqual([]);
    // A single word has one line: it is not broken.
    for (const down of ['', '&down=1']) {
      await page.goto(`./#/orders?sort=status${down}`);
      await expect(orderRows(page).first()).toBeVisible();
      const broken = await orderRows(page).locator('.chip').evaluateAll((chips) =>
        chips.filter((chip) => !chip.textContent.trim().includes(' ') && chip.getBoundingClientRect().height > 30).map((chip) => chip.textContent.trim()));
      expect(broken).toEqual([]);
    }
  });
}
