// SPDX-License-Identifier: Apache-2.0
// The copies of a line can be looked over: two lines of text each, whatever is known of them and in every language.
import { expect, test } from '@playwright/test';
import type { LineDetail, LineRow, QueryResult } from '../../web/src/contract';
import { AlmaDesk } from './support/alma_desk';

/** One with copies of which all is known. */
async function lineWithCopies(desk: AlmaDesk): Promise<LineDetail> {
  const { query } = await desk.worker.ask<QueryResult>('query', { text: '', filters: {}, sort: 'number', descending: true });
  for (const { id, expected, received } of await desk.worker.ask<LineRow[]>('page', query, 0, 500)) {
    if (received < 2 || expected < 3) continue;
    const line = await desk.worker.ask<LineDetail>('line', id);
    if (line.items.filter(({ barcode, callNumber, receivedOn, receivedBy }) => barcode && callNumber && receivedOn && receivedBy).length > 1) return line;
  }
  throw new Error('no line has such copies');
}

test('at 1440 each copy has two lines, and on a phone the call number has its name', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const line = await lineWithCopies(desk);
  const number = line.items.find(({ callNumber }) => callNumber)?.callNumber ?? '';
  await page.setViewportSize({ width: 1440, height: 900 });
  await desk.go(`#/line/${line.id}`);
  const copies = page.locator('line-copies');
  for (const language of ['en', 'de', 'fr', 'es']) {
    await page.evaluate((code) => { localStorage.setItem('accession.language', code); }, language);
    await page.reload();
    await expect(copies.getByText(number).first()).toBeVisible({ timeout: 30_000 });
    const tall = await copies.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height / 16));
    expect(Math.max(...tall), language).toBeLessThan(3.75);
    expect(await copies.locator('.table-scroll').evaluate((table) => table.scrollWidth - table.clientWidth), language).toBeLessThanOrEqual(0);
    await expect(copies.locator('.what').first()).toBeHidden();
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(copies.locator('.what').first()).toBeVisible();
});
