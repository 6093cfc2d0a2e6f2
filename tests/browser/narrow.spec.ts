// SPDX-License-Identifier: Apache-2.0
// 320 pixels, in German: nothing is wider than the screen, and no room's name below its picture is cut off.
import { expect, test } from '@playwright/test';
import { openDesk, scan } from './support/desk_page';
import { openFolio } from './support/folio_line';

test.use({ viewport: { width: 320, height: 640 } });

const rooms = ['receive', 'lines', 'orders', 'lists', 'overview', 'outbox', 'import', 'device', 'settings'];

test('every room fits, and every name of the bar is there in full', async ({ page }) => {
  await page.addInitScript(() => { localStorage.setItem('accession.language', 'de'); });
  for (const room of rooms) {
    await page.goto(`./#/${room}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('desk-shell .tab').filter({ visible: true })).toHaveCount(rooms.length - 1);
    const cut = await page.evaluate(() => {
      const tabs = [...document.querySelector('desk-shell')?.shadowRoot?.querySelectorAll('.tab') ?? []];
      return tabs.filter((tab) => tab.scrollWidth > tab.clientWidth).map(({ textContent }) => textContent);
    });
    expect(cut, room).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), room).toBeLessThanOrEqual(320);
  }
});

test('only the content scrolls: the page itself is as high as the screen, whatever a room says unseen', async ({ page }) => {
  const beyond = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    await openDesk(page, './#/lines');
    const line = await page.getByRole('grid').getByRole('link').first().getAttribute('href');
    for (const address of [...rooms.map((room) => `#/${room}`), line ?? '']) {
      await page.goto(`./${address}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (address === '#/overview') await expect(page.locator('overview-vendors')).toBeAttached();
      if (address === line) await expect(page.getByRole('table', { name: /^(Copies|Pieces)$/ }).first()).toBeVisible();
      expect(await beyond(), `${address} at ${String(width)}`).toBeLessThanOrEqual(0);
    }
  }
});

test('what a record has stands below its name, whole words in one row', async ({ page }) => {
  await page.addInitScript(() => { localStorage.setItem('accession.language', 'de'); });
  await page.goto('./#/lines');
  const href = await page.getByRole('grid').getByRole('link').first().getAttribute('href');
  await page.goto(`./${href ?? ''}`);
  const fact = page.locator('.facts > div').first();
  await expect(fact).toBeVisible();
  const [name, value] = [await fact.locator('dt').boundingBox(), await fact.locator('dd').boundingBox()];
  expect(name && value && value.y >= name.y + name.height - 1).toBe(true);
});

test('the buttons of what was scanned fit', async ({ page }) => {
  await openDesk(page, './#/lines');
  const number = await page.getByRole('grid').locator('.mono').filter({ hasText: /^POL-/ }).first().textContent();
  await page.addInitScript(() => { localStorage.setItem('accession.language', 'de'); });
  await openDesk(page, './#/receive');
  await scan(page, number?.trim() ?? '');
  const buttons = page.locator('receive-card').getByRole('button');
  await expect(buttons.first()).toBeVisible();
  for (const button of await buttons.filter({ visible: true }).all()) {
    const box = await button.boundingBox();
    expect(box && box.x + box.width).toBeLessThanOrEqual(320);
  }
});

test('on a phone the strip of a copy’s fields is in sight when it opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await openDesk(page, './#/lines');
  const number = await page.locator('record-grid .row .mono').filter({ hasText: /^POL-/ }).first().textContent();
  await page.getByRole('link', { name: /^Receive/ }).first().click();
  await scan(page, number?.trim() ?? '');
  const card = page.locator('receive-card');
  await expect(card).toContainText(number?.trim() ?? '-');
  await expect(card.getByRole('button', { name: /^Barcode/ })).toBeVisible();
  // Far from it: the card is below what is in sight.
  await page.evaluate(() => { document.querySelector('desk-shell')?.shadowRoot?.querySelector('.content')?.scrollTo(0, 0); });
  await page.keyboard.press('F2');
  const field = page.locator('copy-edit input').first();
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport({ ratio: 1 });
});

test('a number in a heading is not broken at its hyphens', async ({ page }) => {
  await page.addInitScript(() => { localStorage.setItem('accession.language', 'de'); });
  await page.goto('./#/lines');
  const href = await page.getByRole('grid').getByRole('link').first().getAttribute('href');
  await page.goto(`./${href ?? ''}`);
  await expect(page.locator('line-actions button:not([aria-disabled])').first()).toBeVisible();
  for (const button of await page.locator('line-actions button:not([aria-disabled])').all()) {
    await button.click();
    const number = page.locator('action-dialog dialog[open] .unbroken');
    await expect(number).toHaveText(/^POL?-\d/);
    expect(await number.evaluate((node) => node.getClientRects().length)).toBe(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('action-dialog dialog[open]')).toHaveCount(0);
  }
});

test('what is not there yet has no name in the heading, and a piece’s has its line’s number in one', async ({ page }) => {
  const desk = await openFolio(page);
  await desk.go('#/lines?find=10001-2');
  await page.getByRole('button', { name: /^New order/ }).click();
  await expect(page.locator('action-dialog h2')).toHaveText('A new order');
  await page.keyboard.press('Escape');
  const items = await page.getByRole('grid').getByRole('link').first().getAttribute('href');
  await page.goto(`./${items ?? ''}`);
  await page.getByRole('grid', { name: 'Pieces' }).getByRole('button', { name: /^(Edit|Receive|Undo): / }).first().click();
  const parts = page.locator('action-dialog h2 .unbroken');
  await expect(parts.last()).toHaveText(/^\d+-\d+$/);
  expect(await parts.last().evaluate((node) => node.getClientRects().length)).toBe(1);
});

test('how many letters wait stands on no other picture of the bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesk(page, './#/lists');
  await page.getByRole('button', { name: /^Run the daily/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Run them' }).click();
  const count = page.locator('outbox-count b');
  await expect(count).toContainText(/^\d{3}/);
  const box = await count.boundingBox();
  expect(box).not.toBeNull();
  for (const icon of await page.locator('desk-shell nav a:not(:has(outbox-count)) svg').filter({ visible: true }).all()) {
    const other = await icon.boundingBox();
    expect(box && other && (other.x + other.width <= box.x || other.x >= box.x + box.width)).toBe(true);
  }
});
