// SPDX-License-Identifier: Apache-2.0
// What is said to be saved is there; what can't be saved is said not to be.
import { expect, test } from '@playwright/test';
import { DeskWorker } from './support/desk_worker';
import { breakStorage, noDatabase, spoilWorker } from './support/faults';

test.use({ serviceWorkers: 'block' });

test('no room: refused, read-only, said so, never said saved; what was saved is there', async ({ page }) => {
  await spoilWorker(page);
  const database = 'accession-test:quota';
  const desk = await DeskWorker.open(page, database);
  const [saved, lost, later] = await desk.receivable(3);
  if (!saved || !lost || !later) throw new Error('three items');
  await desk.receive(saved);
  const before = await desk.describe();

  await breakStorage(page, true);
  const toldBefore = (await desk.stores()).length;
  await expect(desk.receive(lost)).rejects.toMatchObject({ code: 'quota_exceeded' });
  const told = (await desk.stores()).slice(toldBefore).map(({ state }) => state);
  expect(told).toEqual(['saving', 'failed']);
  expect(await desk.store()).toMatchObject({ state: 'failed', error: { code: 'quota_exceeded' } });

  // Room again does not make it write over the gap.
  await breakStorage(page, false);
  await expect(desk.receive(later)).rejects.toMatchObject({ code: 'read_only' });
  expect((await desk.describe()).lines).toBe(before.lines);

  const again = await DeskWorker.open(page, database);
  expect(await again.describe()).toEqual(before);
  expect(await again.receive(later)).toMatchObject({ accepted: true });
});

test('forty receipts at once are one or a few transactions, and all there after a reload', async ({ page }) => {
  const database = 'accession-test:forty';
  const desk = await DeskWorker.open(page, database);
  const places = await desk.receivable(40);
  const outcomes = await Promise.all(places.map((place) => desk.receive(place)));
  expect(outcomes.every((outcome) => outcome?.accepted)).toBe(true);
  const before = await desk.describe();
  const again = await DeskWorker.open(page, database);
  expect(await again.describe()).toEqual(before);
  expect((await again.store()).queued).toBe(40);
});

test('another page deletes the data: read-only, and no empty library in their place', async ({ page, context }) => {
  const database = 'accession-test:deleted';
  const desk = await DeskWorker.open(page, database);
  const [place] = await desk.receivable(1);
  if (!place) throw new Error('one item');
  const other = await context.newPage();
  await other.goto('./');
  await other.evaluate((name) => new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = reject;
  }), database);
  await expect.poll(async () => (await desk.store()).state).toBe('failed');
  expect((await desk.store()).error?.code).toBe('version_changed');
  await expect(desk.receive(place)).rejects.toMatchObject({ code: 'read_only' });
  expect((await desk.describe()).lines).toBeGreaterThan(0);
});

test('the desk says that nothing more can be saved, and goes on showing what there is', async ({ page }) => {
  await spoilWorker(page);
  const finder = await DeskWorker.open(page, 'accession-test:finder');
  const [place] = await finder.receivable(1, 3);
  if (!place) throw new Error('a line with three copies');
  await page.goto('./');
  const banner = page.getByRole('banner');
  await expect(banner).toContainText(/saved on this device/i);
  const field = page.getByRole('textbox', { name: /^Scan or type/ });
  await field.fill(place.number);
  await field.press('Enter');
  const received = page.getByRole('list', { name: 'Copies' }).getByRole('listitem', { name: /received$/ });
  await expect(page.getByRole('list', { name: 'Copies' })).toBeVisible();
  const before = await received.count();
  await field.press('Enter');
  await expect(received).toHaveCount(before + 1);
  await expect(page.getByText(/^Saved on this device at/)).toBeVisible();

  await breakStorage(page, true);
  await field.press('Enter');
  await expect(banner).not.toContainText(/saved on this device/i);
  await expect(page.getByText(/^Saved on this device at/)).toHaveCount(0);
  await page.reload();
  await expect(banner).toContainText(/saved on this device/i);
  await field.fill(place.number);
  await field.press('Enter');
  await expect(received).toHaveCount(before + 1);
});

test('a browser without IndexedDB: works, and says that nothing is kept', async ({ page }) => {
  await spoilWorker(page, noDatabase);
  const desk = await DeskWorker.open(page, 'accession-test:none', './');
  const [place] = await desk.receivable(1);
  if (!place) throw new Error('one item');
  expect(await desk.receive(place)).toMatchObject({ accepted: true });
  expect((await desk.store()).durable).toBe(false);
  expect((await desk.stores()).map(({ state }) => state)).not.toContain('saved');
  // The desk itself, over its own worker.
  await expect(page.getByRole('banner')).toContainText('Not kept on this device');
});
