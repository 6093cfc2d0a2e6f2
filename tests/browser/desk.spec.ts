// SPDX-License-Identifier: Apache-2.0
// What people do at the desk with the sample library: scan early, scan twice, choose, undo, find a
// line by keyboard, see why it is refused.
import { expect, test } from '@playwright/test';
import { violations } from './support/axe';
import { copies, openDesk, scan } from './support/desk_page';
import { DeskWorker } from './support/desk_worker';

test('a scan made before the workspace is open is not lost', async ({ page }) => {
  const [place] = await (await DeskWorker.open(page, 'accession-test:early')).receivable(1);
  await page.goto('about:blank');
  await page.goto('./', { waitUntil: 'commit' });
  const field = page.getByRole('textbox', { name: /^Scan or type/ });
  await field.fill(place?.number ?? '');
  await field.press('Enter');
  await expect(page.getByRole('link', { name: place?.number ?? '' })).toBeVisible();
});

test('a desk without a hub asks for nothing that is not there', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`); });
  const asked = page.waitForResponse(/\/health$/);
  await openDesk(page);
  expect((await asked).ok()).toBe(true);
  expect(errors).toEqual([]);
});

test('the same code again receives the next copy; undo takes it back; both are said aloud', async ({ page }) => {
  const [place] = await (await DeskWorker.open(page, 'accession-test:again')).receivable(1, 2);
  const number = place?.number ?? '';
  await openDesk(page);
  await scan(page, number);
  await expect(copies(page, /next$/)).toHaveCount(1);
  const before = await copies(page, /received$/).count();
  await scan(page, number);
  await expect(copies(page, /received$/)).toHaveCount(before + 1);
  await expect(page.locator('[aria-live]').filter({ hasText: /received/i }).first()).toBeAttached();
  await page.getByRole('button', { name: /^Undo: / }).first().click();
  await expect(copies(page, /received$/)).toHaveCount(before);
});

test('of several matches one is chosen with its number', async ({ page }) => {
  await openDesk(page);
  await scan(page, 'review');
  const choices = page.getByRole('region', { name: /lines match/ }).getByRole('listitem');
  await expect(choices.nth(1)).toBeVisible();
  const wanted = await choices.nth(1).getByText(/POL-\d+/).first().innerText();
  await page.keyboard.press('2');
  await expect(page.getByRole('link', { name: wanted.match(/POL-\d+/)?.[0] ?? '' })).toBeVisible();
});

test('an unknown ISBN with a wrong check digit is called a bad read', async ({ page }) => {
  await openDesk(page);
  await scan(page, '9780306406158');
  await expect(page.getByText(/check digit/i).first()).toBeVisible();
});

test('the grid: filter, move and open a line with the keyboard alone', async ({ page }) => {
  await openDesk(page);
  await page.keyboard.press('Alt+2');
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', /^200[01]$/);
  await page.getByRole('searchbox').fill('proceedings');
  await expect(grid).not.toHaveAttribute('aria-rowcount', /^200[01]$/);
  const row = grid.getByRole('row').nth(1);
  await expect(row).toContainText(/proceedings/i);
  await grid.getByRole('gridcell').first().focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/line\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/proceedings/i);
  // What is refused says why, beside it.
  const refused = page.locator('line-actions button[aria-disabled="true"]').first();
  await expect(refused).toHaveAccessibleDescription(/.+/);
});

test('being offline is seen at once', async ({ page, context }) => {
  await openDesk(page);
  await expect(page.getByRole('banner')).toContainText('Online');
  await context.setOffline(true);
  await expect(page.getByRole('banner')).toContainText('Offline');
});

test('where the program can’t be fetched the desk says so, in the person’s language, and the raw message is folded away', async ({ page }) => {
  await page.addInitScript(() => { localStorage.setItem('accession.language', 'de'); });
  await page.route(/\.wasm$/, (route) => route.abort());
  await page.goto('./#/lines');
  const banner = page.getByRole('alert').filter({ hasText: 'konnte nicht geöffnet werden' });
  await expect(banner).toContainText('Ein Teil des Programms ist noch nicht geholt');
  await expect(banner).not.toContainText('aufbewahren');
  await expect(banner.locator('code')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Der Arbeitsbereich ist geschlossen');
  await expect(page.getByText('Wird geöffnet…')).toHaveCount(0);
});

test('rooms open without a script error, also parts that stood there before their scripts', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openDesk(page, './#/receive');
  await page.waitForFunction(() => ['print-dialog', 'parcel-summary'].every((name) => customElements.get(name)));
  await page.waitForTimeout(200);
  expect(errors).toEqual([]);
});

test('a room that could not be fetched says so, and is fetched as soon as it can be', async ({ page }) => {
  const rooms = '**/room-overview*';
  await page.route(rooms, (route) => route.abort());
  await openDesk(page, './#/overview');
  await expect(page.getByRole('main')).toContainText('could not be fetched');
  expect(await violations(page), 'a room that is not here').toEqual([]);
  await page.unroute(rooms);
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible();
});
