// SPDX-License-Identifier: Apache-2.0
// The work lists: packaging by hand, what is due on another day, the daily jobs.
import { expect, test } from '@playwright/test';
import type { LineDetail } from '../../web/src/contract';
import { AlmaDesk, civilToday, later } from './support/alma_desk';
import { openFolio } from './support/folio_line';

test('two lines are packaged by hand, with the keyboard alone', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  await desk.perform({ action: 'edit_settings', set: { poApproval: 'manual' } });
  const [first, second] = await desk.packable(2);
  await desk.go('#/lists/manual_packaging');
  const table = page.getByRole('table', { name: 'To package by hand' });
  for (const line of [first, second]) {
    const box = table.getByRole('checkbox', { name: `Choose ${line?.number ?? ''}`, exact: true });
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  const bar = page.getByRole('region', { name: 'Chosen lines' });
  await expect(bar).toContainText(/2\s+lines chosen/);
  await bar.getByRole('button', { name: /^Put into an order/ }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/Nothing has changed yet/);
  await expect(dialog).toContainText(/Order .* is created/);
  await dialog.getByRole('button', { name: /^Put into an order: 2/ }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/Put into an order: 2\s+lines\./).first()).toBeVisible();
  await expect(page.getByRole('link', { name: first?.number ?? '' })).toHaveCount(0);
});

test('a line joins an open order that can take it', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const order = await desk.order(1);
  const [line] = await desk.packable(1);
  await desk.go('#/lists/manual_packaging');
  await page.getByRole('checkbox', { name: `Choose ${line?.number ?? ''}`, exact: true }).check();
  await page.getByRole('button', { name: /^Put into an order…/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Into which order' }).selectOption(order.id);
  await expect(dialog).toContainText(`now in order ${order.number}`);
  await dialog.getByRole('button', { name: /^Put into an order: 1/ }).click();
  await expect(dialog).toBeHidden();
  await page.goto(`./#/order/${order.id}`);
  await expect(page.getByRole('table', { name: 'Lines' }).getByRole('link', { name: line?.number ?? '' })).toBeVisible();
});

test('claims are due as of the day that is chosen, and looking runs nothing', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const today = civilToday();
  const far = later(today, 400);
  const [now, then] = [await desk.count('claim', today), await desk.count('claim', far)];
  expect(then).toBeGreaterThan(now);
  const { sequence } = await desk.worker.describe();
  await desk.go('#/lists/claim');
  const link = page.getByRole('navigation', { name: 'Work lists' }).getByRole('link', { name: /^Claims due/ });
  await expect(link).toHaveText(new RegExp(`${now.toLocaleString('en')}$`));
  await page.getByLabel('As of').fill(far);
  await page.getByLabel('As of').press('Tab');
  await expect(link).toHaveText(new RegExp(`${then.toLocaleString('en')}$`));
  await expect(page.getByRole('table', { name: 'Claims due' }).getByRole('row').nth(1)).toContainText(/late: expected .* of grace until/);
  await page.getByRole('button', { name: 'Today' }).click();
  await expect(link).toHaveText(new RegExp(`${now.toLocaleString('en')}$`));
  const again = await AlmaDesk.open(page);
  expect((await again.worker.describe()).sequence).toBe(sequence);
});

test('the daily jobs say what they would do, and then do it', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const [one, two] = await desk.packable(2);
  for (const line of [one, two]) {
    await desk.perform({ action: 'package', lines: [line?.id ?? ''] });
  }
  const claims = await desk.count('claim');
  await desk.go('#/lists');
  await page.getByRole('button', { name: /^Run the daily jobs/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/Nothing has changed yet/, { timeout: 30_000 });
  if (claims > 12) await expect(dialog).toContainText(/lines are put in claim/);
  await dialog.getByRole('button', { name: 'Run them' }).click();
  await expect(page.getByText('The daily jobs have run.').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('They have run today.')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Work lists' }).getByRole('link', { name: /^Claims due/ })).toHaveText(/0$/);
});

test('FOLIO has lists of its own, and its claim job marks what became late', async ({ page }) => {
  const desk = await openFolio(page);
  await desk.go('#/lists');
  const names = page.getByRole('navigation', { name: 'Work lists' });
  await names.getByRole('link', { name: /^To open/ }).click();
  const toOpen = page.getByRole('table', { name: 'To open' });
  await expect(toOpen.getByRole('row').nth(1)).toContainText(/may be opened|:|\./);
  // Pieces that nobody claims are overdue; where claiming begins for their title, the job takes them.
  const overdue = await desk.lists('overdue_pieces', civilToday(), 1);
  const line = overdue.rows?.[0]?.id ?? '';
  const { titles }: LineDetail = await desk.worker.ask('line', line);
  await desk.perform({ action: 'put_title', line, args: { title: titles[0]?.id ?? '' }, set: { claimingActive: true, claimingInterval: '1' } });
  await desk.go('#/lists/claim_job');
  await expect(page.getByRole('table', { name: 'Becoming late' }).getByRole('row').nth(1)).toContainText(/to be marked late, expected/);
  await desk.go('#/lists');
  await page.getByRole('button', { name: /^Run the claim job/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/Nothing has changed yet/, { timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Mark them late' }).click();
  await expect(page.getByText('The claim job has run.').first()).toBeVisible({ timeout: 30_000 });
  await expect(names.getByRole('link', { name: /^Late/ })).toHaveText(/[1-9]$/);
});

test('a room that a rulebook has nothing for is not shown', async ({ page }) => {
  const desk = await openFolio(page);
  await desk.go('#/lines');
  const rooms = page.getByRole('navigation', { name: 'Rooms' });
  await expect(rooms.getByRole('link', { name: /^Lines/ })).toBeVisible();
  await expect(page.getByText(/FOLIO rulebook/)).toBeVisible();
  await expect(rooms.getByRole('link', { name: /^Outbox/ })).toHaveCount(0);
  // Nor is what has no form there.
  await expect(page.getByRole('button', { name: /^New line/ })).toHaveCount(0);
});
