// SPDX-License-Identifier: Apache-2.0
// Columns, density, saved views and what is seen as a file.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe';
import { openDesk } from './support/desk_page';


const heads = (page: Page): Promise<string[]> => page.locator('record-grid .head .cell').evaluateAll((cells) => cells.map((cell) => cell.textContent?.trim() ?? '').filter(Boolean));

async function exported(page: Page, format: RegExp): Promise<string> {
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('radio', { name: format }).check();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click()]);
  return readFileSync(await file.path(), 'utf8');
}

test('every move of the keyboard is told to whoever listens, however far it goes', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDesk(page, './#/lines');
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('link').first()).toBeVisible();
  await grid.locator('.line [tabindex="0"]').first().focus();
  await page.locator('record-grid').evaluate((element) => {
    const heard: (string | null)[] = [];
    (globalThis as unknown as { heard: (string | null)[] }).heard = heard;
    element.shadowRoot?.addEventListener('focusin', ({ target }) => {
      heard.push((target as Element).closest('[aria-rowindex]')?.getAttribute('aria-rowindex') ?? null);
    });
  });
  const keys = ['PageDown', 'PageDown', 'Control+End', 'PageUp', 'Control+Home', 'ArrowDown', 'PageDown', 'Control+End', 'Control+Home'];
  for (const key of keys) {
    const before = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.length);
    await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.length), key).toBeGreaterThan(before);
    const last = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.at(-1));
    await expect(grid.locator('.line:focus-within')).toHaveAttribute('aria-rowindex', last ?? '');
    expect(await page.locator('record-grid').evaluate((element) => (element as unknown as { activeRow: number }).activeRow), key).toBe(Number(last) - 2);
  }
});

test('a letter of the search draws the grid once, and no row of it is empty', async ({ page }) => {
  await openDesk(page, './#/lines');
  const grid = page.getByRole('grid', { name: 'Lines' });
  await expect(grid.getByRole('link').first()).toBeVisible();
  await page.evaluate(() => {
    interface Seen extends HTMLElement { performUpdate(): void }
    const element = document.querySelector('desk-shell')?.shadowRoot?.querySelector('room-lines')?.shadowRoot?.querySelector<Seen>('record-grid');
    if (!element) throw new Error('no grid');
    const seen = { drawn: 0, empty: 0 };
    (window as unknown as { seen: typeof seen }).seen = seen;
    const update = element.performUpdate.bind(element);
    element.performUpdate = () => {
      update();
      seen.drawn += 1;
      seen.empty += element.shadowRoot?.querySelectorAll('.line:not(.there)').length ?? 0;
    };
  });
  const rows = await grid.getAttribute('aria-rowcount');
  await page.getByRole('searchbox', { name: 'Search lines' }).press('h');
  await expect(grid).not.toHaveAttribute('aria-rowcount', rows ?? '');
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { seen: unknown }).seen)).toEqual({ drawn: 1, empty: 0 });
});

test('columns are chosen and moved with the keyboard, kept in the address and in a view', async ({ page, browser }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDesk(page, './#/lines?find=history');
  await page.getByRole('button', { name: 'Columns…' }).press('Enter');
  expect(await violations(page), 'Columns').toEqual([]);
  await page.getByRole('checkbox', { name: 'Show Location' }).press('Space');
  await page.getByRole('checkbox', { name: 'Show Vendor' }).press('Space');
  const left = page.getByRole('button', { name: 'Move Location one place to the left' });
  await left.press('Enter');
  await expect(left).toBeFocused();
  await page.getByRole('radio', { name: 'Compact' }).press('Space');
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).press('Enter');
  const shown = await heads(page);
  expect(shown).toContain('Location');
  expect(shown).not.toContain('Vendor');
  await page.getByRole('button', { name: 'Views…' }).press('Enter');
  await page.getByLabel('Save what is shown now as').fill('By place');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('link', { name: 'By place' })).toBeVisible();
  expect(await violations(page), 'Views').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'View: By place' })).toBeVisible();

  // The address alone shows the same elsewhere.
  const elsewhere = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await openDesk(elsewhere, page.url());
  await expect.poll(() => heads(elsewhere)).toEqual(shown);
  await expect(elsewhere.getByRole('searchbox', { name: 'Search lines' })).toHaveValue('history');

  await page.getByRole('button', { name: 'View: By place' }).click();
  await page.getByRole('link', { name: 'All lines, as at first' }).click();
  await expect.poll(() => heads(page)).toContain('Vendor');
  await page.reload();
  await page.getByRole('button', { name: 'Views…' }).click();
  await page.getByRole('button', { name: 'Rename the view By place' }).click();
  await page.getByLabel('New name of By place').fill('Places');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Places' }).click();
  await expect.poll(() => heads(page)).toEqual(shown);
  await page.getByRole('button', { name: 'View: Places' }).click();
  await page.getByRole('button', { name: 'Delete the view Places' }).click();
  await expect(page.getByText('No view is saved yet.')).toBeVisible();
});

test('what is found is exported whole, or only what is chosen, with the columns of the view', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDesk(page, './#/lines?find=history&columns=number%2Ctitle%2Cprice');
  const all = page.getByRole('checkbox', { name: /^Choose all/ });
  await expect(page.getByRole('grid').getByRole('link').first()).toBeVisible();
  const found = Number(/\d+/.exec((await all.getAttribute('aria-label')) ?? '')?.[0]);
  const table = await exported(page, /^Table/);
  expect(table.startsWith('\uFEFFLine,Title,Price\r\n')).toBe(true);
  expect(table.trimEnd().split('\r\n')).toHaveLength(found + 1);
  await page.getByRole('grid').getByRole('checkbox', { name: /^Choose POL/ }).nth(1).click();
  await page.getByRole('grid').getByRole('checkbox', { name: /^Choose POL/ }).nth(2).click();
  const json = JSON.parse(await exported(page, /^JSON/)) as { lines: Record<string, string>[] };
  expect(json.lines).toHaveLength(2);
  expect(Object.keys(json.lines[0] ?? {})).toEqual(['number', 'title', 'price']);
});

/** What is shown in part only, of the head and of the rows in sight. */
const cutOff = (page: Page): Promise<string[]> => page.locator('record-grid').evaluate((grid) =>
  [...(grid.shadowRoot?.querySelectorAll('.head .cell, .there .word, .there .c-expected, .there .c-vendor .own, .there .c-title a') ?? [])]
    .filter((part) => {
      const room = part.closest('.own') ?? part;
      return room.scrollWidth > room.clientWidth + 1 || part.getBoundingClientRect().bottom > room.getBoundingClientRect().bottom + 2
        || (part === room && room.scrollHeight > room.clientHeight + 2);
    })
    .map((part) => part.textContent?.trim() ?? ''));

for (const language of ['en', 'de']) {
  test(`a row at its usual height can be read whole: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.addInitScript((code) => { localStorage.setItem('accession.language', code); }, language);
    await page.goto('./#/lines');
    await expect(page.locator('record-grid .line.there').first()).toBeVisible();
    expect(await heads(page)).toHaveLength(language === 'en' ? 7 : 6);
    expect(await cutOff(page)).toEqual([]);
  });
}

test('where the page reads from right to left a title is cut off at its end, not at its beginning', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.addInitScript(() => { localStorage.setItem('accession.language', 'qps'); });
  await page.goto('./#/lines?dense=1');
  const first = page.locator('record-grid .there .c-title').first();
  await expect(first).toBeVisible();
  const hidden = await page.locator('record-grid .there .c-title').evaluateAll((cells) => cells.filter((cell) => {
    const link = cell.querySelector('a');
    return link === null || link.getBoundingClientRect().left < cell.getBoundingClientRect().left;
  }).length);
  expect(hidden).toBe(0);
});

test('on a phone a card has few facts, and what is seldom wanted is behind one button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesk(page, './#/lines');
  const card = page.locator('record-grid .line.there').first();
  await expect(card).toBeVisible();
  await expect(card.locator('.cell')).toHaveCount(7);
  const columns = page.getByRole('button', { name: 'Columns…' });
  await expect(columns).toBeHidden();
  await page.getByRole('button', { name: 'More…', exact: true }).click();
  await columns.click();
  await expect(page.getByRole('dialog')).toContainText('Price (not shown at this width)');
  expect(await violations(page), 'Columns').toEqual([]);
});
