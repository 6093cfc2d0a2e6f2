// SPDX-License-Identifier: Apache-2.0
// What was just done is undone: one line with all that went with it, many lines at once, by button and by keys;
// and not any more when something else has been done since.
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { LineDetail, LineRow, Preview, QueryResult, WorkspaceInfo } from '../../web/src/contract';
import { AlmaDesk } from './support/alma_desk';
import { button, expectStatus, press } from './support/alma_line';
import { makeOrder, openFolio } from './support/folio_line';

const undo = (page: Page): Locator => page.getByRole('main').getByRole('button', { name: 'Undo', exact: true });

async function stateHash({ worker }: AlmaDesk): Promise<string> {
  return (await worker.ask<WorkspaceInfo>('describe')).stateHash;
}

/** A line whose cancellation would delete items. */
async function lineToLose({ worker }: AlmaDesk): Promise<LineDetail> {
  const { query } = await worker.ask<QueryResult>('query', { text: '', filters: {}, sort: 'number', descending: true });
  for (let offset = 0; offset < 2000; offset += 100) {
    for (const row of await worker.ask<LineRow[]>('page', query, offset, 100)) {
      const preview = await worker.ask<Preview>('preview', {
        id: 'p', action: 'cancel', line: row.id, today: '2026-11-22', at: 0, actor: '', device: '', args: { reason: 'Out of print' },
      });
      if (preview.consequences.some(({ code }) => code === 'items_deleted')) return worker.ask<LineDetail>('line', row.id);
    }
  }
  throw new Error('no line would lose an item');
}

async function cancelHere(page: Page): Promise<void> {
  await button(page, /^Cancel/).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Reason/ }).fill('Out of print');
  const confirm = dialog.getByRole('button', { name: /^Cancel the line/ });
  await expect(confirm).toHaveAttribute('aria-disabled', 'false');
  await confirm.click();
  await dialog.getByRole('button', { name: 'Delete them and go on' }).click();
  await expect(dialog).toBeHidden();
}

test('a canceled line comes back whole, items and all', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const line = await lineToLose(desk);
  const before = await stateHash(desk);
  await desk.go(`#/line/${line.id}`);
  const copies = page.getByRole('table', { name: 'Copies' }).getByRole('row');
  await expect(copies.first()).toBeVisible();
  const rows = await copies.count();
  await cancelHere(page);
  await expectStatus(page, 'Canceled');
  expect(await stateHash(desk)).not.toBe(before);

  await undo(page).click();
  await expect(page.getByRole('main').getByText(/^Undone: /)).toBeVisible();
  await expect(undo(page)).toBeHidden();
  await expect(page.locator('room-line .chips')).not.toContainText('Canceled');
  await expect(copies).toHaveCount(rows);
  expect(await stateHash(desk)).toBe(before);
  // Nothing is hidden of it.
  await expect(page.locator('line-history')).toContainText('is undone');

  // Once more, by keys.
  await cancelHere(page);
  await expect(undo(page)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('main').getByText(/^Undone: /)).toBeVisible();
  expect(await stateHash(desk)).toBe(before);
});

test('many lines at once are taken back at once', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const before = await stateHash(desk);
  await desk.go('#/lines?find=history');
  const grid = page.getByRole('grid', { name: 'Lines' });
  const bar = page.getByRole('region', { name: 'Chosen lines' });
  await grid.getByRole('checkbox', { name: /^Choose all/ }).click();
  await bar.getByRole('button', { name: /^(More|Actions)$/ }).click();
  await page.getByRole('group', { name: 'What can be done with the chosen lines' }).getByRole('button', { name: /^Close…/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Close \d+\s+lines?$/ }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(undo(page)).toBeVisible();
  expect(await stateHash(desk)).not.toBe(before);
  await undo(page).click();
  await expect(page.getByRole('main').getByText(/^Undone: /)).toBeVisible();
  expect(await stateHash(desk)).toBe(before);
});

test('what something else was done after is not undone, and that is said', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const line = await lineToLose(desk);
  await desk.go(`#/line/${line.id}`);
  await cancelHere(page);
  await expect(undo(page)).toBeVisible();
  // From another window.
  await desk.perform({ action: 'reopen', line: line.id });
  await undo(page).click();
  await expect(page.getByRole('main').getByText('It can’t be undone any more')).toBeVisible();
  await expect(undo(page)).toBeHidden();
});

test('a deleted order of FOLIO comes back', async ({ page }) => {
  const desk = await openFolio(page);
  const number = await makeOrder(page, 'One-Time');
  const before = await stateHash(desk);
  await button(page, /^Delete/).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Delete/ }).click();
  await dialog.getByRole('button', { name: /go on$/ }).click();
  await expect(dialog).toBeHidden();
  await undo(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  expect(await stateHash(desk)).toBe(before);
});

test('the form’s own keys are left alone', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const line = await lineToLose(desk);
  await desk.go(`#/line/${line.id}`);
  await cancelHere(page);
  const canceled = await stateHash(desk);
  await button(page, /^Reopen/).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await stateHash(desk)).toBe(canceled);
  await press(page, 'Reopen the line');
  await expectStatus(page, 'In Review');
});
