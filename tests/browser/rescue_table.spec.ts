// SPDX-License-Identifier: Apache-2.0
// What is in a rescue file, before anything of it is done: each change says which line it is about.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { copies, openDesk, scan } from './support/desk_page';
import { DeskWorker } from './support/desk_worker';

test.use({ serviceWorkers: 'block' });

test('the changes of a rescue file name their line and its title, on a desk that has another library', async ({ page, browser, baseURL }) => {
  const finder = await DeskWorker.open(page, 'accession-test:finder');
  const [place] = await finder.receivable(1, 3);
  const line = await finder.ask<{ title: string }>('line', place?.line ?? '');
  await openDesk(page);
  await page.goto('./#/receive');
  await scan(page, place?.number ?? '');
  await expect(copies(page, /next$/)).toHaveCount(1);
  await scan(page, '');
  await expect(copies(page, /received$/).first()).toBeVisible();
  await page.goto('./#/device');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a rescue file' }).click()]);

  const other = await (await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' })).newPage();
  await openDesk(other);
  const folio = await DeskWorker.open(other, 'accession:/');
  await folio.ask('resetToSample', 'folio');
  await openDesk(other);
  await other.goto('./#/device');
  await other.locator('input[aria-label="Rescue file"]')
    .setInputFiles({ name: 'rescue.accession', mimeType: 'application/octet-stream', buffer: readFileSync(await file.path()) });
  const row = other.getByRole('group', { name: 'Changes in the file' }).getByRole('row').nth(1);
  await expect(row).toContainText(place?.number ?? 'a number');
  await expect(row).toContainText(line.title);
  await other.context().close();
});
