// SPDX-License-Identifier: Apache-2.0
// axe finds nothing to object to on any screen, light and dark, wide and narrow.
import { expect, test, type Page } from '@playwright/test';
import type { LineDetail } from '../../web/src/contract';
import { AlmaDesk } from './support/alma_desk';
import { violations } from './support/axe';
import { openDesk, scan } from './support/desk_page';
import { DeskWorker } from './support/desk_worker';
import { openFolio, pieces } from './support/folio_line';

/** The look is chosen as a person does: Firefox takes no emulated one. */
async function choose(page: Page, look: 'Light' | 'Dark'): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).last().click();
  await page.getByRole('radio', { name: look }).check();
  expect(await violations(page), 'Settings').toEqual([]);
  await page.goBack();
}

/** Several lines chosen, what would happen to them, and what came of it. */
async function chooseAndClose(page: Page): Promise<void> {
  for (let row = 0; row < 12; row += 1) await page.getByRole('grid').getByRole('checkbox', { name: /^Choose (?!all)/ }).nth(row).click();
  await page.getByRole('button', { name: /^(More|Actions)$/ }).click();
  const panel = page.getByRole('group', { name: 'What can be done with the chosen lines' });
  await panel.locator('summary').click();
  expect(await violations(page), 'Lines, chosen').toEqual([]);
  await panel.getByRole('button', { name: /^Close…/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Nothing has changed yet');
  expect(await violations(page), 'Lines, closing several').toEqual([]);
  await dialog.getByRole('button', { name: /^Close \d/ }).click();
  await expect(dialog.getByRole('heading', { name: 'What came of it' })).toBeVisible();
  expect(await violations(page), 'Lines, what came of it').toEqual([]);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByText('Line by line').click();
  expect(await violations(page), 'Lines, after it').toEqual([]);
  await page.getByRole('button', { name: 'Choose none' }).click();
}

for (const look of ['Light', 'Dark'] as const) {
  for (const [size, width, height] of [['wide', 1440, 900], ['narrow', 390, 844]] as const) {
    test(`no violations: ${look.toLowerCase()}, ${size}`, async ({ page }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width, height });
      const worker = await DeskWorker.open(page, 'accession-test:axe');
      const line = (await worker.receivable(1, 2))[0]?.number ?? '';
      await openDesk(page);
      await choose(page, look);
      expect(await violations(page), 'Receive, empty').toEqual([]);
      await scan(page, 'the');
      expect(await violations(page), 'Receive, choices').toEqual([]);
      await scan(page, '9780000000000');
      expect(await violations(page), 'Receive, not found').toEqual([]);

      await page.getByRole('link', { name: /Lines/ }).click();
      await expect(page.getByRole('heading', { name: /Lines/, level: 1 })).toBeVisible();
      await page.waitForTimeout(500);
      expect(await violations(page), 'Lines').toEqual([]);

      await page.getByRole('link', { name: /^Orders/ }).click();
      await page.getByRole('grid', { name: 'Orders' }).getByRole('checkbox', { name: /^Choose PO/ }).first().click();
      await page.getByRole('button', { name: /^(More|Actions)$/ }).click();
      expect(await violations(page), 'Orders, one chosen').toEqual([]);
      await page.keyboard.press('Escape');

      await page.getByRole('link', { name: /Receive/ }).click();
      await scan(page, line);
      await expect(page.getByRole('list', { name: 'Copies' })).toBeVisible();
      expect(await violations(page), 'Receive, a match').toEqual([]);
      await page.getByRole('link', { name: line }).click();
      await expect(page.getByRole('table', { name: 'Copies' })).toBeVisible();
      expect(await violations(page), 'Line').toEqual([]);
      await page.locator('line-actions button:not([aria-disabled="true"])').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page), 'Line, an action').toEqual([]);
      await page.keyboard.press('Escape');

      await page.getByRole('link', { name: /^Overview/ }).click();
      await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible();
      await expect(page.getByText('All lines').or(page.getByText('in every status')).first()).toBeVisible();
      expect(await violations(page), 'Overview').toEqual([]);

      await page.getByRole('link', { name: /Import/ }).click();
      expect(await violations(page), 'Import & export').toEqual([]);

      await page.getByRole('link', { name: 'Device', exact: true }).click();
      await page.getByRole('button', { name: 'Verify everything' }).click();
      await expect(page.getByText(/^✓ All is well/)).toBeVisible();
      const [file] = await Promise.all([
        page.waitForEvent('download'), page.getByRole('button', { name: 'Save a rescue file' }).click(),
      ]);
      await page.locator('input[aria-label="Rescue file"]').setInputFiles(await file.path());
      await expect(page.getByRole('heading', { name: 'What is in the file' })).toBeVisible();
      expect(await violations(page), 'Device').toEqual([]);

      const desk = await AlmaDesk.open(page);
      const order = await desk.order(2);
      await desk.packable(2);
      await desk.go(`#/order/${order.id}`);
      await expect(page.getByRole('table', { name: 'Lines' })).toBeVisible();
      expect(await violations(page), 'Order').toEqual([]);
      await desk.perform({ action: 'approve_and_send', order: order.id });
      await page.goto('./#/lists');
      await expect(page.getByRole('button', { name: /^Run the daily jobs/ })).toBeVisible();
      expect(await violations(page), 'Work lists').toEqual([]);
      await page.goto('./#/lists/manual_packaging');
      await page.getByRole('checkbox', { name: 'Choose all on this page' }).check();
      await expect(page.getByRole('region', { name: 'Chosen lines' })).toBeVisible();
      expect(await violations(page), 'Work lists, one').toEqual([]);
      await page.getByRole('button', { name: /^(More|Actions)$/ }).click();
      expect(await violations(page), 'Work lists, what can be done').toEqual([]);
      await page.getByRole('group', { name: 'What can be done with the chosen lines' }).getByRole('button', { name: /^Put into an order…/ }).click();
      await expect(page.getByRole('dialog')).toContainText(/All \d+ can/);
      expect(await violations(page), 'Work lists, packaging').toEqual([]);
      await page.keyboard.press('Escape');
      await page.goto('./#/outbox');
      await page.getByRole('region', { name: 'Letters' }).getByRole('link').first().click();
      await expect(page.getByRole('article')).toBeVisible();
      expect(await violations(page), 'Outbox').toEqual([]);
    });
  }
}

for (const look of ['Light', 'Dark'] as const) {
  for (const [size, width, height] of [['wide', 1440, 900], ['narrow', 390, 844]] as const) {
    // Every look and every width once: all four of both are in the first test.
    if ((look === 'Light') !== (size === 'wide')) continue;
    test(`no violations with orders and pieces: ${look.toLowerCase()}, ${size}`, async ({ page }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width, height });
      const desk = await openFolio(page);
      const place = (await desk.worker.receivable(1, 3))[0];
      const line = await desk.worker.ask<LineDetail>('line', place?.line);
      await desk.go('#/lines');
      await choose(page, look);
      await page.getByRole('button', { name: /^New order/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page), 'A new order').toEqual([]);
      await page.keyboard.press('Escape');

      await page.goto(`./#/order/${line.orderId}`);
      await expect(page.getByRole('table', { name: 'Lines' })).toBeVisible();
      await page.getByText('What may be edited').click();
      expect(await violations(page), 'Order').toEqual([]);

      await page.goto(`./#/line/${line.id}`);
      await expect(pieces(page)).toBeVisible();
      await pieces(page).getByRole('checkbox', { name: 'Choose all shown' }).check();
      await expect(page.getByRole('group', { name: 'Chosen pieces' })).toBeVisible();
      expect(await violations(page), 'Line with pieces').toEqual([]);
      await page.getByRole('button', { name: /^Receive \d+…/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page), 'Receiving pieces').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Add pieces/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page), 'Adding pieces').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('region', { name: 'About this line' }).getByRole('button', { name: 'Edit…' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page), 'Editing a line').toEqual([]);
    });
  }
}

for (const look of ['Light', 'Dark'] as const) {
  for (const [size, width, height] of [['wide', 1440, 900], ['narrow', 390, 844]] as const) {
    // Every look and every width once: all four of both are in the first test.
    if ((look === 'Light') !== (size === 'wide')) continue;
    test(`no violations with several lines chosen: ${look.toLowerCase()}, ${size}`, async ({ page }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width, height });
      await openDesk(page, './#/lines');
      await choose(page, look);
      await chooseAndClose(page);
    });
  }
}
