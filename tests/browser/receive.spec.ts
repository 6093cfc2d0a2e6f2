// SPDX-License-Identifier: Apache-2.0
// The hour at the desk: a scanner that does not wait, and a parcel with what should be in it.
import { expect, test, type Page } from '@playwright/test';
import type { LineDetail } from '../../web/src/contract';
import { AlmaDesk } from './support/alma_desk';
import { openDesk, scan } from './support/desk_page';

const boxes = Number(process.env['ACCESSION_SCANS'] ?? 200);
const tenth = 100;

/**
 * As a scanner does: all keys of a code at once, then Enter, whatever the desk is doing. Ten codes in a
 * second, unless the browser takes keys more slowly than that: how many it took is told.
 */
async function scanOn(page: Page, codes: readonly string[]): Promise<void> {
  const began = Date.now();
  for (const [at, code] of codes.entries()) {
    // Nothing waits for a key to be shown before the next is pressed.
    await Promise.all([...code, 'Enter'].map((key) => page.keyboard.press(key)));
    await page.waitForTimeout(Math.max(0, began + (at + 1) * tenth - Date.now()));
  }
  const rate = (codes.length * 1000) / (Date.now() - began);
  test.info().annotations.push({ type: 'codes in a second', description: rate.toFixed(1) });
}

test(`${String(boxes)} items from a scanner at ten scans a second: none lost, none twice`, async ({ page }) => {
  test.setTimeout(60_000 + boxes * 1000);
  const desk = await AlmaDesk.open(page);
  const places = await desk.worker.receivable(boxes, 1);
  const { sequence } = await desk.worker.describe();
  await openDesk(page, './#/receive');
  await page.getByRole('textbox', { name: /^Scan or type/ }).focus();
  // The number shows the line, the same number again receives its next copy.
  await scanOn(page, places.flatMap(({ number }) => [number, number]));
  await expect.poll(async () => (await desk.worker.describe()).sequence, { timeout: 60_000 }).toBe(sequence + boxes);
  for (const { line, item } of places) {
    const { items } = await desk.worker.ask<LineDetail>('line', line);
    expect(items.find(({ id }) => id === item)?.receivedOn, item).toBeTruthy();
  }
  await expect(page.getByRole('complementary', { name: 'This session' }).or(page.locator('receive-session'))).toContainText(String(boxes));
  await page.waitForTimeout(1000);
  expect((await desk.worker.describe()).sequence, 'nothing more comes').toBe(sequence + boxes);
});

test('a parcel from one vendor: what is of another is heard, and received only with Enter', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const places = await desk.worker.receivable(60, 1);
  const lines = await Promise.all(places.map(({ line }) => desk.worker.ask<LineDetail>('line', line)));
  const [ours] = lines;
  const other = lines.find(({ vendor }) => vendor !== ours?.vendor);
  if (!ours || !other) throw new Error('lines of two vendors');
  await openDesk(page, './#/receive');
  await page.keyboard.press('F4');
  const form = page.locator('parcel-form');
  await form.getByLabel('Number of the parcel or invoice').fill('P-77');
  await form.getByRole('group', { name: /^Vendor/ }).getByRole('searchbox').or(form.getByPlaceholder('Search')).first().fill(ours.vendor);
  const vendor = form.getByRole('radio', { name: new RegExp(ours.vendor) }).first();
  await vendor.check();
  await vendor.press('Enter');
  await expect(page.getByText(`Parcel from ${ours.vendor}`).first()).toBeVisible();

  const { sequence } = await desk.worker.describe();
  await scan(page, other.number);
  await expect(page.getByText(`Not from ${ours.vendor}: ordered from ${other.vendor}.`).first()).toBeVisible();
  await scan(page, other.number);
  await page.waitForTimeout(500);
  expect((await desk.worker.describe()).sequence, 'a scanner does not mean it').toBe(sequence);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await desk.worker.describe()).sequence).toBe(sequence + 1);
  await scan(page, ours.number);
  await scan(page, ours.number);
  await expect.poll(async () => (await desk.worker.describe()).sequence).toBe(sequence + 2);
  await page.getByRole('button', { name: 'Finish the parcel…' }).click();
  const summary = page.getByRole('dialog', { name: 'Finish the parcel' });
  await expect(summary).toContainText('Received (2)');
  await summary.getByRole('button', { name: 'Finish the parcel' }).click();
  await expect(page.getByText('The parcel is finished.').first()).toBeAttached();
});
