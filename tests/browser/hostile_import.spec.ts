// SPDX-License-Identifier: Apache-2.0
// Records come from other systems with whatever somebody typed there. In every text field of an import stands what a
// page would run if it took it for its own markup; no room may.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { importFiles, jsonFiles, openDesk } from './support/desk_page';

const data = join(import.meta.dirname, '..', 'data');
const payload = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>\'};window.ran=1//';

/** Texts that are read as something else: a record with such a one spoilt would be left out, and show nothing. */
const strict = /^(number|po_number|po_line|sum|percent|amount|price|quantity|primary_id|currency|status|type|.*_date|.*_status|.*interval|acquisition_method|voucher_amount|.*[dD]ate.*|.*Status|.*Format|orderType|paymentStatus|receiptStatus|workflowStatus|distributionType|poLineNumber|poNumber|format|source|value|exchangeRate|listUnitPrice.*|.*Currency|createInventory|approved|id|.*Id|.*Ids|holding_id|pid)$/;

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

function spoilt(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return value === '' || uuid.test(value) || strict.test(key) ? value : value + payload;
  if (Array.isArray(value)) return value.map((one) => spoilt(one, key));
  if (typeof value !== 'object' || value === null) return value;
  // A word of a list has its code as `value`, and what it means beside it.
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoilt(one, name)]));
}

let folder = '';
test.beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'accession-hostile-')); });
test.afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

function spoiltFile(path: string): string {
  const file = join(folder, path.slice(data.length).replaceAll('/', '_'));
  const text = readFileSync(path, 'utf8');
  const table = (): string => text.split('\n').map((row, at) => (at === 0 ? row : row.replace(/Estuary letters|Loan|v\.\d/g, (word) => word + payload.replaceAll(/[";]/g, '')))).join('\n');
  writeFileSync(file, path.endsWith('.json') ? JSON.stringify(spoilt(JSON.parse(text))) : table());
  return file;
}

/** Whether anything ran, and what of the payload became an element, in the page and under every shadow. */
async function taken(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = 'ran' in window ? ['it ran'] : [];
    const look = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('img[src="x"], [onerror], script:not([src])')) found.push(element.outerHTML);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found;
  });
}

/** Goes through the rooms that show records, and a line's and an order's page. */
async function walk(page: Page, title: string): Promise<void> {
  for (const room of ['lines', 'orders', 'overview', 'lists', 'outbox', 'attention', 'settings', 'receive']) {
    await page.evaluate((name) => { location.hash = `#/${name}`; }, room);
    await expect(page.getByRole('main')).toBeVisible();
    await page.waitForTimeout(400);
    expect(await taken(page), room).toEqual([]);
  }
  await page.evaluate(() => { location.hash = '#/lines'; });
  const link = page.getByRole('link', { name: title }).first();
  await expect(link, 'the words stand there as words').toContainText('onerror=');
  await link.click();
  await expect(page.getByRole('heading', { name: title }).first()).toContainText('<img src=x');
  await page.waitForTimeout(400);
  expect(await taken(page), 'a line').toEqual([]);
  expect(await page.getByText('onerror=').count(), 'many fields show it').toBeGreaterThan(2);
}

test('what a page would run stands in every text of Alma’s records, and runs nowhere', async ({ page }) => {
  await openDesk(page);
  await importFiles(page, ['po_lines.json', 'vendors.json', 'invoices.json', 'items.csv'].map((name) => spoiltFile(join(data, 'alma', name))));
  expect(await taken(page), 'the report').toEqual([]);
  await walk(page, 'Lichens of the harbour wall');
});

test('nor does it in FOLIO’s', async ({ page }) => {
  await openDesk(page);
  await importFiles(page, jsonFiles(join(data, 'folio', 'library')).map(spoiltFile));
  expect(await taken(page), 'the report').toEqual([]);
  await walk(page, 'onerror=');
});
