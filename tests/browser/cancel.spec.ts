// SPDX-License-Identifier: Apache-2.0
// Before a line is canceled, the desk names what would be deleted; nothing has happened until then.
import { expect, test, type Page } from '@playwright/test';
import { openDesk } from './support/desk_page';
import { DeskWorker } from './support/desk_worker';
import type { LineDetail, LineRow, Preview, QueryResult } from '../../web/src/contract';

/** A line whose cancellation would delete items, found by asking for previews. */
async function lineToLose(page: Page): Promise<LineDetail> {
  const desk = await DeskWorker.open(page, 'accession-test:cancel');
  const spec = { text: '', filters: {}, sort: 'number', descending: true };
  const { query } = await desk.ask<QueryResult>('query', spec);
  for (let offset = 0; offset < 1000; offset += 100) {
    for (const row of await desk.ask<LineRow[]>('page', query, offset, 100)) {
      const preview = await desk.ask<Preview>('preview', {
        id: 'p', action: 'cancel', line: row.id, today: '2026-11-22', at: 0, actor: '', device: '',
        args: { reason: 'Out of print' },
      });
      if (preview.consequences.some(({ code }) => code === 'items_deleted')) {
        return desk.ask<LineDetail>('line', row.id);
      }
    }
  }
  throw new Error('no line would lose an item');
}

test('the preview of Cancel names what would be deleted, and only Cancel deletes it', async ({ page }) => {
  const line = await lineToLose(page);
  await openDesk(page);
  await page.goto(`./#/line/${line.id}`);
  await expect(page.getByRole('heading', { name: line.title, level: 1 })).toBeVisible();
  const items = page.getByRole('table', { name: 'Copies' }).getByRole('row');
  const rows = await items.count();

  await page.getByRole('button', { name: /^Cancel/ }).first().click();
  const dialog = page.getByRole('dialog');
  // Who is to give a reason sees first what it would do.
  await expect(dialog).toContainText('Give a reason.');
  await expect(dialog).toContainText('Then this will happen. Nothing has changed yet.');
  await expect(dialog.getByText(/deleted/i).first()).toBeVisible();
  await expect(dialog).not.toContainText('“…”');
  await expect(dialog.getByRole('button', { name: /^Cancel the line/ })).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('textbox', { name: /Reason/ }).fill('Out of print');
  await expect(dialog).toContainText('This is what will happen.');
  await expect(dialog.getByText(/deleted/i).first()).toBeVisible();
  for (const item of line.items) await expect(dialog).toContainText(new RegExp(`copy ${String(item.copy)}\\b`, 'i'));
  await expect(dialog).toContainText(/Holdings/);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(items).toHaveCount(rows);

  // Enter says what the button says; what deletes something still asks a second time.
  await page.getByRole('button', { name: /^Cancel/ }).first().click();
  const reason = dialog.getByRole('textbox', { name: /Reason/ });
  await reason.fill('Out of print');
  await expect(dialog).toContainText('This is what will happen.');
  await reason.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText(/deleted/i);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(items).toHaveCount(rows);
});
