// SPDX-License-Identifier: Apache-2.0
// Real, dirty files come in: seen before anything enters, mapped where a heading says nothing, undone
// after a reload; and files for others go out.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { violations } from './support/axe';
import { jsonFiles, openDesk } from './support/desk_page';
import { savedFile, type SavedFile } from './support/saved_file';

const project = join(import.meta.dirname, '..', '..');
const alma = (name: string): string => join(project, 'tests/data/alma', name);
const folio = join(project, 'tests/data/folio/library');
const real = join(project, '../shared/data');
const oddTable = 'Our no.;What it is;Paid\nX-1;Salt marsh birds;12,50\nX-2;Tides;8\n';

let folder = '';
test.beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'accession-import-')); });
test.afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function openRoom(page: Page): Promise<void> {
  await openDesk(page);
  await page.getByRole('link', { name: /Import/ }).click();
  await expect(page.getByRole('heading', { name: 'Import orders' })).toBeVisible();
}

const choose = (page: Page, files: string[]): Promise<void> => page.locator('input#files').setInputFiles(files);
/** Firefox lets no test hand over a folder. */
const folderless = 'only Chromium takes a folder from a test';
const importButton = (page: Page): Locator => page.getByRole('button', { name: /^Import \d+ files?$/ });
const figure = (page: Page, name: string): Locator => page.locator('import-plan .figures > div').filter({ hasText: name }).locator('dd');

async function takeIn(page: Page): Promise<void> {
  await expect(importButton(page)).toHaveAttribute('aria-disabled', 'false');
  await importButton(page).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.or(page.getByRole('heading', { name: 'Imported.' })).first()).toBeVisible();
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Discard and import' }).click();
  await expect(page.getByRole('heading', { name: 'Imported.' })).toBeVisible({ timeout: 30_000 });
}

test('a folder of FOLIO’s: what each file is and what would come in is said before anything enters', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', folderless);
  await openRoom(page);
  await page.locator('input#folder').setInputFiles(folio);
  await expect(figure(page, 'Orders')).toHaveText('2');
  await expect(page.getByRole('radio', { name: /Start a new workspace/ })).toBeChecked();
  await expect(page.getByLabel('Rulebook of the new workspace')).toContainText('As the files tell: FOLIO');
  await expect(page.getByRole('row', { name: /lichens_copy_1/ })).toContainText('Pieces');
  await expect(page.getByRole('link', { name: /^Lines/ })).toContainText('2,000');
  expect(await violations(page), 'what would come in').toEqual([]);
  await takeIn(page);
  await expect(page.getByRole('link', { name: /^Lines/ })).not.toContainText('2,000');
  expect(await violations(page), 'afterwards').toEqual([]);
  await page.getByRole('link', { name: 'See the lines' }).click();
  await expect(page.getByText('7001-1').first()).toBeVisible();
});

test('files of the other rulebook do not come in here, and are offered a workspace of their own', async ({ page }) => {
  await openRoom(page);
  await choose(page, jsonFiles(folio));
  await expect(figure(page, 'Lines')).toBeVisible();
  await page.getByRole('radio', { name: /Into this workspace/ }).check();
  await expect(page.getByText(/follow another rulebook than Alma/)).toBeVisible();
  await expect(importButton(page)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Start a new workspace with these' }).click();
  await expect(importButton(page)).toHaveAttribute('aria-disabled', 'false');
});

test('Alma’s JSON is added; the same again stays or is replaced; undone after a reload', async ({ page }) => {
  await openRoom(page);
  await choose(page, [alma('po_lines.json'), alma('invoices.json'), written('cover.docx', 'x')]);
  await expect(page.getByText('1 file left aside: neither JSON nor a table')).toBeVisible();
  await page.getByRole('radio', { name: /Into this workspace/ }).check();
  await expect(figure(page, 'Lines')).toHaveText('3');
  await takeIn(page);
  await expect(page.getByRole('link', { name: /^Lines/ })).toContainText('2,003');
  await expect(page.getByRole('heading', { name: 'Imported.' })).toBeFocused();

  // One of them says another price than it did.
  const otherwise = readFileSync(alma('po_lines.json'), 'utf8').replace('"sum": "25.0"', '"sum": "26.0"');
  await choose(page, [written('po_lines.json', otherwise)]);
  await expect(page.getByText(/records? (is|are) here already and stay/)).toBeVisible();
  await page.getByRole('radio', { name: /Becomes what the files say/ }).check();
  await expect(page.getByText(/records? (is|are) here already and stay/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Not now' }).click();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'The latest import' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Nothing was done since.')).toBeVisible();
  expect(await violations(page), 'an import that can be undone').toEqual([]);
  await page.getByRole('button', { name: 'Undo this import…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.locator('import-undo #told')).toHaveText('The import is undone.', { timeout: 30_000 });
  await expect(page.getByRole('link', { name: /^Lines/ })).toContainText('2,000');
  await expect(page.getByRole('heading', { name: 'The latest import' })).toHaveCount(0);
});

test('an import is kept: the way back is gone', async ({ page }) => {
  await openRoom(page);
  await choose(page, [alma('po_lines.json')]);
  await takeIn(page);
  await page.getByRole('button', { name: 'Keep it…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep the import' }).click();
  await expect(page.locator('import-undo #told')).toHaveText('The import is kept.');
  await expect(page.locator('import-undo #told')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Undo this import…' })).toHaveCount(0);
});

test('a table with odd headings is mapped by hand, remembered, named, and forgotten', async ({ page }) => {
  await openRoom(page);
  await choose(page, [written('odd.csv', oddTable)]);
  await expect(page.getByText('Say below what the columns are', { exact: false })).toBeVisible();
  await expect(importButton(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByRole('row', { name: /What it is/ })).toContainText('Salt marsh birds');
  await page.getByLabel('What Our no. is read as').selectOption({ label: 'Line number' });
  await page.getByLabel('What What it is is read as').selectOption({ label: 'Title' });
  await expect(figure(page, 'Lines')).toHaveText('2');
  await expect(page.getByLabel('What What it is is read as')).toHaveValue('title');
  expect(await violations(page), 'columns').toEqual([]);
  await takeIn(page);

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Import orders' })).toBeVisible({ timeout: 30_000 });
  await choose(page, [written('next.csv', oddTable.replace('X-2', 'X-3'))]);
  await expect(page.getByText('Read as you chose the last time for these headings (“odd.csv”).')).toBeVisible();
  await expect(page.getByLabel('What Our no. is read as')).toHaveValue('number');
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByText('Remembered columns: 1').click();
  const name = page.getByLabel('Name of odd.csv');
  // Typed: what a test fills in, Firefox does not call a change.
  await name.press('ControlOrMeta+a');
  await name.pressSequentially('The vendor’s list');
  await name.press('Tab');
  expect(await violations(page), 'remembered').toEqual([]);
  await page.getByRole('button', { name: 'Forget The vendor’s list' }).click();
  await choose(page, [join(folder, 'next.csv')]);
  await expect(page.getByLabel('What Our no. is read as')).toHaveValue('');
});

test('a file that can’t be read keeps everything out, is named, and can be left aside', async ({ page }) => {
  await openRoom(page);
  await choose(page, [written('broken.json', '{"po_line":[{'), alma('po_lines.json')]);
  await expect(page.getByText('One file has errors that keep everything out', { exact: false })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Take broken.json/ })).toContainText('Can’t be read');
  await expect(importButton(page)).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('radio', { name: '2 errors' }).check();
  await page.getByRole('searchbox').fill('broken');
  await expect(page.locator('import-findings summary')).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  const findings = await savedFile(page, () => page.getByRole('button', { name: 'Save the findings (CSV)' }).click());
  expect(findings.text).toContain('invalid_json');
  await page.getByRole('button', { name: 'Leave the file with errors aside' }).click();
  await expect(figure(page, 'Lines')).toHaveText('3');
  await expect(importButton(page)).toHaveText('Import 1 file');
});

test('what keeps everything out is told before the columns are asked about', async ({ page }) => {
  await openRoom(page);
  await choose(page, [written('broken.json', '{"po_line":[{'), written('lines.csv', 'number;title;price\nX-1;Salt marsh birds;12,50\n')]);
  await expect(page.getByText('One file has errors that keep everything out', { exact: false })).toBeVisible();
  const [found, columns] = await Promise.all([page.locator('import-findings').boundingBox(), page.locator('import-columns').boundingBox()]);
  expect(found?.y).toBeLessThan(columns?.y ?? 0);
});

test('thousands of findings are shown a page at a time', async ({ page }) => {
  await openRoom(page);
  const rows = Array.from({ length: 3000 }, (_, n) => `L-${String(n)},A title,no amount`).join('\n');
  await choose(page, [written('many.csv', `Line number,Title,Price\n${rows}\n`)]);
  await page.getByText('A cell that is not what its column holds; it is kept').click();
  await expect(page.getByText('1 to 50 of 3,000')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('51 to 100 of 3,000')).toBeVisible();
  await page.getByRole('searchbox').fill('L-2999');
  await expect(page.getByRole('cell', { name: 'L-2999', exact: true })).toBeVisible();
});

test('reading is stopped: nothing came in, and it can be looked at again', async ({ page }) => {
  await openRoom(page);
  // A device that reads slowly.
  await page.evaluate(() => {
    const original = (Blob.prototype as { stream(): ReadableStream }).stream;
    const slow = { now: true };
    Object.assign(window, { slow });
    Blob.prototype.stream = function stream(this: Blob) {
      return slow.now ? new ReadableStream({ pull: () => new Promise(() => undefined) }) : original.call(this);
    } as typeof Blob.prototype.stream;
  });
  await choose(page, [alma('po_lines.json')]);
  await expect(page.getByRole('progressbar', { name: 'Reading the files' })).toBeVisible();
  expect(await violations(page), 'reading').toEqual([]);
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByText('Reading was stopped. Nothing was brought in.')).toBeVisible();
  expect(await violations(page), 'stopped').toEqual([]);
  await page.evaluate(() => { (window as unknown as { slow: { now: boolean } }).slow.now = false; });
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(figure(page, 'Lines')).toHaveText('3');
});

test('by the keyboard alone: chosen, mapped, taken in, undone', async ({ page }) => {
  await openRoom(page);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    (async () => {
      await page.getByRole('button', { name: 'Choose files…' }).focus();
      await page.keyboard.press('Enter');
    })(),
  ]);
  await chooser.setFiles([written('keys.csv', oddTable)]);
  await expect(page.getByLabel('What Our no. is read as')).toBeVisible();
  await page.getByLabel('What Our no. is read as').focus();
  await page.keyboard.type('Line number');
  await expect(figure(page, 'Lines')).toHaveText('2');
  await expect(page.getByLabel('What Our no. is read as')).toBeFocused();
  for (let presses = 0; presses < 40 && !await importButton(page).evaluate((button) => button.matches(':focus')); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(importButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Imported.' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo this import…' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('import-undo #told')).toHaveText('The import is undone.');
  await expect(page.locator('import-undo #told')).toBeFocused();
});

test('what is chosen stays while somebody looks elsewhere', async ({ page }) => {
  await openRoom(page);
  await choose(page, [alma('po_lines.json')]);
  await expect(figure(page, 'Lines')).toHaveText('3');
  await page.getByRole('link', { name: /^Lines/ }).click();
  await expect(page.getByRole('heading', { name: /Lines/, level: 1 })).toBeVisible();
  await page.getByRole('link', { name: /Import/ }).click();
  await expect(figure(page, 'Lines')).toHaveText('3');
});

test('files for others: lines with chosen columns, receipts by days, the whole workspace', async ({ page }) => {
  await openRoom(page);
  const exported = (): Promise<SavedFile> => savedFile(page, () => page.getByRole('button', { name: 'Export', exact: true }).click());
  await page.getByRole('radio', { name: /^Lines, as a table/ }).check();
  await page.getByText('Columns: 14').click();
  await page.getByRole('checkbox', { name: 'Author' }).uncheck();
  const lines = await exported();
  expect(lines.name).toMatch(/^accession-lines-.*\.csv$/);
  expect(lines.text.split('\r\n')[0]).toContain('number,status,order,title,isbn');
  await page.getByRole('radio', { name: /^Receipts, for Alma’s API/ }).check();
  await page.getByLabel('From').fill('2026-12-02');
  await page.getByLabel('Until').fill('2026-12-01');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByText('The last day is before the first.', { exact: true }).first()).toBeVisible();
  expect(await violations(page), 'exporting').toEqual([]);
  await page.getByLabel('Until').fill('');
  expect(JSON.parse((await exported()).text)).toEqual([]);
  await page.getByRole('radio', { name: /^The whole workspace/ }).check();
  expect(Object.keys(JSON.parse((await exported()).text) as object).length).toBeGreaterThan(3);
});

for (const [name, where, orders] of [['FOLIO’s history of 2020', 'folio/mod-orders-storage/history-2020-05', '16'], ['Alma’s own examples', 'alma/alma-pol', undefined]] as const) {
  test(`real files: ${name}`, async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', folderless);
    test.skip(!existsSync(join(real, where)), 'the real files are not on this machine');
    await openRoom(page);
    await page.locator('input#folder').setInputFiles(join(real, where));
    await expect(importButton(page)).toHaveAttribute('aria-disabled', 'false', { timeout: 30_000 });
    if (orders) await expect(figure(page, 'Orders')).toHaveText(orders);
    await takeIn(page);
  });
}
