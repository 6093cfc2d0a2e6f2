// SPDX-License-Identifier: Apache-2.0
// Where nothing has changed since a quiet moment, a start shows its rows before the core has come.
import { expect, test, type Page } from '@playwright/test';
import { DeskWorker, plainPage } from './support/desk_worker';
import { openDesk } from './support/desk_page';

/** The worker notes its answers after half a minute without a change. */
const patience = { timeout: 50_000, intervals: [1000] };

/** Whether the database of this name has a note, which is as of how many changes. */
function noted(page: Page, database: string): Promise<number | undefined> {
  return page.evaluate((name) => new Promise<number | undefined>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => { reject(new Error(name)); };
    opening.onsuccess = () => {
      const request = opening.result.transaction('meta').objectStore('meta').get('note');
      request.onsuccess = () => {
        opening.result.close();
        resolve((request.result as { value: { sequence: number } } | undefined)?.value.sequence);
      };
    };
  }), database);
}

/** Away from here, until the worker has let go: one that is still there for a moment would answer. */
async function leave(page: Page): Promise<void> {
  await page.goto(plainPage);
  await expect.poll(() => page.evaluate(async () => ((await navigator.locks.query()).held ?? []).length)).toBe(0);
}

/** Until `release` is called the core does not come. */
async function holdCore(page: Page): Promise<{ release: () => void }> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => { release = resolve; });
  await page.route(/\/first-[^/]*\.wasm$/, async (route) => {
    await released;
    await route.continue();
  });
  return { release };
}

test('the rows of the lines, and no word of being saved, before the core is there', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  await openDesk(page, './#/lines');
  const rows = page.getByRole('row');
  await expect(rows.nth(5)).toBeVisible();
  const before = await rows.allInnerTexts();
  const database = `accession:${new URL(baseURL ?? '').pathname}`;
  await expect.poll(() => noted(page, database), patience).toBeDefined();

  await leave(page);
  const { release } = await holdCore(page);
  await page.goto('./#/lines');
  await expect(rows.nth(5)).toBeVisible();
  expect(await rows.allInnerTexts()).toEqual(before);
  const saved = page.getByRole('banner').getByRole('button', { name: /Saved on this device/i });
  await expect(saved).toHaveCount(0);
  release();
  await expect(saved).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Search lines' }).fill('history');
  await expect(rows.filter({ hasText: /histor/i }).first()).toBeVisible();
});

test('what has changed since is not shown as it was', async ({ page }) => {
  test.setTimeout(120_000);
  const database = 'accession-test:foresight';
  const desk = await DeskWorker.open(page, database);
  const [place] = await desk.receivable(1);
  if (!place) throw new Error('one item');
  await expect.poll(() => noted(page, database), patience).toBeDefined();
  await desk.receive(place);
  const { sequence } = await desk.describe();

  await leave(page);
  const { release } = await holdCore(page);
  const again = await DeskWorker.open(page, database);
  let told = false;
  const describing = again.describe().finally(() => { told = true; });
  await page.waitForResponse(() => true, { timeout: 1000 }).catch(() => undefined);
  expect(told).toBe(false);
  release();
  expect((await describing).sequence).toBe(sequence);
});
