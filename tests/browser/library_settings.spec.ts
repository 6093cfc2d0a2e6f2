// SPDX-License-Identifier: Apache-2.0
// What the library chooses for itself, under either rulebook: each choice with what it means and the rule
// it decides, previewed and kept as any other change.
import { expect, test, type Page } from '@playwright/test';
import type { FieldView, WorkspaceInfo } from '../../web/src/contract';
import { AlmaDesk } from './support/alma_desk';
import { violations } from './support/axe';
import { openFolio } from './support/folio_line';

const dialog = (page: Page) => page.getByRole('dialog', { name: /Settings of the library/ });

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByRole('button', { name: /^Library settings/ }).click();
  await expect(dialog(page)).toBeVisible();
}

async function kept(desk: AlmaDesk): Promise<Record<string, FieldView['value']>> {
  const { settings } = await desk.worker.ask<WorkspaceInfo>('describe');
  return Object.fromEntries(settings.map(({ name, value }) => [name, value]));
}

test('Alma: every choice is there with its meaning and its rule; what is changed is previewed and kept', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  await openSettings(page);
  const { settings } = await desk.worker.ask<WorkspaceInfo>('describe');
  expect(settings.length).toBeGreaterThan(12);
  await expect(dialog(page).getByText('(in the rulebook: B4)')).toHaveCount(3);
  await expect(dialog(page).getByText(/^A line is claimed from the day after its expected date/)).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await dialog(page).getByLabel('Price above which a line is flagged').fill('250,5');
  await dialog(page).getByRole('group', { name: 'Further alerts to look for' }).getByRole('checkbox', { name: 'There is no fund' }).check();
  await dialog(page).getByLabel('Days of grace before a claim').fill('soon');
  await expect(dialog(page).getByText(/Days of grace/).last()).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Save the changes' })).toHaveAttribute('aria-disabled', 'true');
  await dialog(page).getByLabel('Days of grace before a claim').fill('14');
  await dialog(page).getByLabel('Approval of packaged orders').selectOption({ label: 'By hand' });
  await expect(dialog(page)).toContainText(/Settings are changed: .*price above which a line is flagged/);
  await dialog(page).getByRole('button', { name: 'Save the changes' }).click();
  await expect(dialog(page)).toBeHidden();
  expect(await kept(desk)).toMatchObject({ priceLimit: '250.5', furtherAlerts: ['no_fund'], claimGraceDays: '14', poApproval: 'manual' });
});

test('Alma: review rules are made, put in order and taken away again', async ({ page }) => {
  // Nothing of the form lies half under its foot: axe would take such a box for a small one.
  await page.setViewportSize({ width: 1440, height: 2600 });
  const desk = await AlmaDesk.open(page);
  await openSettings(page);
  const rules = dialog(page).getByRole('group', { name: 'Rules for which imported lines are reviewed' });
  await rules.getByRole('button', { name: 'Add a rule' }).click();
  const first = rules.getByRole('group', { name: 'Rule 1', exact: true });
  await first.getByLabel('Name of the rule').fill('dear books');
  await first.getByRole('button', { name: 'Add a condition' }).click();
  const condition = first.getByRole('group', { name: 'Condition 1' });
  await condition.getByRole('combobox', { name: 'Field', exact: true }).selectOption({ label: 'Price' });
  await condition.getByRole('combobox', { name: 'How', exact: true }).selectOption({ label: 'is more than' });
  // Without a value there is nothing to compare with: it can't be saved, and says which setting is meant.
  await expect(dialog(page).getByRole('button', { name: 'Save the changes' })).toHaveAttribute('aria-disabled', 'true');
  await condition.getByLabel('Value', { exact: true }).fill('500');
  await rules.getByRole('button', { name: 'Add a rule' }).click();
  const second = rules.getByRole('group', { name: 'Rule 2', exact: true });
  await second.getByLabel('Name of the rule').fill('our usual vendors');
  await second.getByRole('combobox', { name: 'What it does' }).selectOption({ label: 'Lets the line go on' });
  await second.getByRole('button', { name: 'Add a condition' }).click();
  const vendors = second.getByRole('group', { name: 'Condition 1' });
  await vendors.getByRole('combobox', { name: 'Field', exact: true }).selectOption({ label: 'Vendor' });
  await vendors.getByRole('combobox', { name: 'How', exact: true }).selectOption({ label: 'is one of' });
  await vendors.getByLabel('Values, one in each line').fill('V1\nV2');
  await second.getByRole('button', { name: 'Try rule 2 earlier' }).click();
  await expect(first.getByLabel('Name of the rule')).toHaveValue('our usual vendors');
  expect(await violations(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Save the changes' }).click();
  await expect(dialog(page)).toBeHidden();
  const { reviewRules } = await kept(desk);
  expect(reviewRules).toEqual([
    { record: { name: 'our usual vendors', enabled: 'true', toReview: 'false', '1.field': 'vendor', '1.op': 'in', '1.values': 'V1\nV2' } },
    { record: { name: 'dear books', enabled: 'true', toReview: 'true', '1.field': 'price', '1.op': 'gt', '1.values': '500' } },
  ]);

  await openSettings(page);
  await rules.getByRole('button', { name: 'Remove rule 1' }).click();
  await dialog(page).getByRole('button', { name: 'Save the changes' }).click();
  await expect(dialog(page)).toBeHidden();
  expect(await kept(desk)).toMatchObject({ reviewRules: [{ record: { name: 'dear books' } }] });
});

test('FOLIO: its own choices, with their meaning', async ({ page }) => {
  const desk = await openFolio(page);
  await openSettings(page);
  await expect(dialog(page).getByText(/^An order takes no more lines than this/)).toBeVisible();
  await dialog(page).getByLabel('Most lines in an order').fill('40');
  await dialog(page).getByRole('button', { name: 'Save the changes' }).click();
  await expect(dialog(page)).toBeHidden();
  expect(await kept(desk)).toMatchObject({ poLinesLimit: '40' });
});

test('FOLIO: prefixes and units that the library tells of are chosen for its orders', async ({ page }) => {
  const desk = await openFolio(page);
  await openSettings(page);
  const prefixes = dialog(page).getByRole('group', { name: 'Prefixes of order numbers', exact: true });
  await prefixes.getByRole('button', { name: /^Add/ }).click();
  await prefixes.getByLabel('Name').fill('LAW');
  const units = dialog(page).getByRole('group', { name: 'Acquisition units', exact: true });
  await units.getByRole('button', { name: /^Add/ }).click();
  await units.getByLabel('Name').fill('Law library');
  await units.getByRole('textbox', { name: 'Members' }).fill('ann, bob');
  await units.getByRole('checkbox', { name: 'Only members delete' }).check();
  expect(await violations(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Save the changes' }).click();
  await expect(dialog(page)).toBeHidden();
  expect(await kept(desk)).toMatchObject({
    poNumberPrefixes: [{ record: { name: 'LAW', deprecated: 'false' } }],
    acquisitionUnits: [{ record: { name: 'Law library', members: 'ann, bob', protectDelete: 'true', protectUpdate: 'false' } }],
  });

  // Whoever chooses a prefix does not type it again.
  await page.goto('./#/orders');
  await page.getByRole('button', { name: /^New order/ }).click();
  const order = page.getByRole('dialog');
  const number = `4${String(Date.now() % 1_000_000)}`;
  await order.getByLabel('Prefix').selectOption('LAW');
  await order.getByLabel('Order number').fill(number);
  await order.getByLabel('Order type').selectOption('One-Time');
  const vendor = order.getByRole('group', { name: /^Vendor/ });
  await vendor.getByRole('radio').and(vendor.locator(':not(:disabled)')).first().check();
  await order.getByRole('checkbox', { name: 'Law library' }).check();
  await order.getByRole('button', { name: 'Make the order' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`LAW${number}`);
});
