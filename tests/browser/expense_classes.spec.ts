// SPDX-License-Identifier: Apache-2.0
// What a fund may be spent on comes in with FOLIO's finance records, is chosen for each share of a line, and is
// shown with its money; an order with a class that is not active any more does not open (folio.md A4.4).
import { expect, test, type Page } from '@playwright/test';
import type { Choice, Choices } from '../../web/src/contract';
import { violations } from './support/axe';
import { button, press } from './support/alma_line';
import { addLine, makeOrder, openFolio } from './support/folio_line';

function finance(fund: string, print: 'Active' | 'Inactive'): { name: string; mimeType: string; buffer: Buffer } {
  const records = {
    budgets: [{ id: 'b1', name: 'This year', budgetStatus: 'Active', fundId: fund, fiscalYearId: 'y1' }],
    budgetExpenseClasses: [
      { budgetId: 'b1', expenseClassId: 'e1', status: print },
      { budgetId: 'b1', expenseClassId: 'e2', status: 'Inactive' },
    ],
    expenseClasses: [
      { id: 'e1', code: 'Prn', name: 'Print', externalAccountNumberExt: '01' },
      { id: 'e2', code: 'Mic', name: 'Microfilm', externalAccountNumberExt: '02' },
    ],
  };
  const list = [...records.budgets, ...records.budgetExpenseClasses, ...records.expenseClasses];
  return { name: 'finance.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(list)) };
}

async function bringIn(page: Page, fund: string, print: 'Active' | 'Inactive', more: string): Promise<void> {
  await page.goto('./#/import');
  await page.locator('input#files').setInputFiles(finance(fund, print));
  await page.getByRole('radio', { name: /Into this workspace/ }).check();
  if (more) await page.getByRole('radio', { name: more }).check();
  const others = page.locator('import-plan .figures > div').filter({ hasText: 'Other records' }).locator('dd');
  await expect(others).toHaveText('1');
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await expect(page.getByRole('heading', { name: 'Imported.' })).toBeVisible();
  await expect(page.getByText(/1\sother record\./)).toBeVisible();
}

test('an expense class is told by finance’s records, chosen in a line, and asked for when its order opens', async ({ page }) => {
  // Nothing of the form lies half under its foot: axe would take such a box for a small one.
  await page.setViewportSize({ width: 1440, height: 2600 });
  const desk = await openFolio(page);
  const { choices } = await desk.worker.ask<Choices>('choices', { of: 'funds', text: '' });
  const fund = choices.find(({ unfit }) => unfit === undefined) as Choice;
  await bringIn(page, fund.id, 'Active', '');

  await makeOrder(page, 'One-Time');
  await addLine(page, { format: 'Physical Resource', title: 'Cloud atlas', physical: '1' });
  await page.getByRole('table', { name: 'Lines' }).getByRole('link').first().click();
  await button(page, /^Edit…$/).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Fund 1', exact: true }).selectOption(fund.id);
  const spentOn = dialog.getByRole('combobox', { name: 'Expense class of fund 1' });
  await expect(spentOn.getByRole('option')).toHaveText([/^\s*No expense class\s*$/, /^\s*Print\s*$/, /^\s*Microfilm \(.*not active.*\)\s*$/]);
  await expect(spentOn.getByRole('option').nth(2)).toBeDisabled();
  await spentOn.selectOption({ label: 'Print' });
  // Another figure, or another unit, changes nothing else.
  await dialog.getByLabel('Share of fund 1').fill('50');
  await dialog.getByLabel('Share of fund 1').blur();
  await dialog.getByLabel('Share of fund 1').fill('100');
  await dialog.getByLabel('Share of fund 1').blur();
  await expect(spentOn).toHaveValue('e1');
  expect(await violations(page), 'the form').toEqual([]);
  await press(page, 'Save the changes');
  await expect(page.getByRole('table', { name: 'Funds' })).toContainText('· Print');
  await expect(page.getByText(/Fund distribution: .* 100 % Print instead of/).first()).toBeVisible();
  const line = page.url();

  await bringIn(page, fund.id, 'Inactive', 'Becomes what the files say');
  await page.goto(line);
  await page.reload();
  await expect(page.getByRole('table', { name: 'Funds' })).toContainText('· Print');
  await page.getByRole('link', { name: /^T\d+N\d+$/ }).first().click();
  await expect(page.getByText(/Open order\. The expense class Print of fund .* is not active/)).toBeVisible();
});
