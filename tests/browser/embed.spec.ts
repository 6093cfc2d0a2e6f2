// SPDX-License-Identifier: Apache-2.0
// The elements in other people's pages: web/examples, each as its portal would serve it.
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Backend } from '../../web/src/contract';
import { barcodes, records } from '../../web/examples/records.js';
import { violations } from './support/axe';
import { scan } from './support/desk_page';
import { complaints, Examples } from './support/examples';

let examples: Examples;
test.beforeAll(async () => { examples = await Examples.start(); });
test.afterAll(() => { examples.stop(); });

const opening = { timeout: 30_000 };

async function open(page: Page, path: string): Promise<string[]> {
  const heard = complaints(page);
  await page.goto(examples.url + path);
  return heard;
}

const field = (within: Page | Locator): Locator => within.getByRole('textbox', { name: /^Scan or type/ });

test('a plain page with a strict policy holds the whole desk, and it is there the next time', async ({ page }) => {
  const heard = await open(page, 'plain/');
  await expect(field(page)).toBeVisible(opening);
  const { globals, title, address } = await page.evaluate(() => ({
    globals: Object.keys(window).filter((name) => /accession|litElement|reactive/i.test(name) && !/^lit(Html|Element)Versions$|^reactiveElementVersions$/.test(name)),
    title: document.title, address: location.href,
  }));
  expect(globals).toEqual([]);
  await scan(page, 'the');
  await expect(page.getByText(/Several lines match|lines match/).first()).toBeVisible();
  await page.getByRole('link', { name: /^Lines/ }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  // The page keeps what is the page's.
  expect(await page.title()).toBe(title);
  expect(page.url()).toBe(address);
  await page.getByRole('link', { name: /^Overview/ }).click();
  await expect(page.getByRole('heading', { name: /Overview/, level: 1 })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const lines = await page.evaluate(() => (document.querySelector('accession-desk') as unknown as { info: { lines: number; stateHash: string } }).info.lines);
  await page.reload();
  await expect(field(page)).toBeVisible(opening);
  await expect.poll(() => page.evaluate(() => (document.querySelector('accession-desk') as unknown as { info?: { lines: number } }).info?.lines)).toBe(lines);
  expect(heard).toEqual([]);
});

test('a line from the portal’s own data: records in, events out, and the page may forbid', async ({ page }) => {
  const heard = await open(page, 'portal-line/');
  await expect(page.getByRole('heading', { name: /Lichens of the harbour wall/ })).toBeVisible(opening);
  const told = page.locator('#told li');
  await expect(told.first()).toHaveText('ready: 2 lines');
  await expect(page.getByText('Not kept on this device.')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.evaluate(() => {
    document.querySelector('accession-line')?.addEventListener('accession-before-command', (event) => { event.preventDefault(); }, { once: true });
  });
  const receive = page.locator('accession-line').getByRole('button', { name: /^(Check in|Receive)/ }).first();
  await receive.click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('button[type=submit], button.primary').last().click();
  await expect(dialog).toContainText('The page around it did not allow it.');
  await expect(told).toHaveCount(1);
  await page.keyboard.press('Escape');
  await receive.click();
  await dialog.locator('button[type=submit], button.primary').last().click();
  await expect(told.last()).toContainText('done');
  expect(heard).toEqual([]);
});

test('an old portal: global styles do not reach in, two elements share a workspace, the scanner works', async ({ page }) => {
  const heard = await open(page, 'koha/');
  const receive = page.locator('accession-receive');
  const line = page.locator('accession-line');
  await expect(field(receive)).toBeVisible(opening);
  await expect(line.getByRole('heading', { name: /Lichens/ })).toBeVisible(opening);
  const look = await field(receive).evaluate((node) => {
    const { fontFamily, textTransform, fontSize, letterSpacing, color } = getComputedStyle(node);
    return { fontFamily, textTransform, fontSize, letterSpacing, color };
  });
  expect(look.textTransform).toBe('none');
  expect(look.letterSpacing).toBe('normal');
  expect(look.fontFamily).not.toMatch(/verdana|fantasy|arial/i);
  expect(parseFloat(look.fontSize)).toBeGreaterThanOrEqual(14);
  expect(look.color).not.toBe('rgb(255, 0, 255)');
  await expect(receive.getByRole('dialog')).toHaveCount(0);

  await scan(page, barcodes[0] ?? '');
  await field(receive).press('Enter');
  await expect(page.locator('#received')).toHaveText('1 done');
  // The other element shows what this one did.
  await expect(line).toContainText(/1 of 2/);
  // The page itself is as it was.
  expect(await page.locator('#finish').evaluate((node) => getComputedStyle(node).textTransform)).toBe('lowercase');
  expect(heard).toEqual([]);
});

test('a React page: put in, taken away and put back without a worker too many; links are the page’s to follow', async ({ page }) => {
  const heard = await open(page, 'react/');
  const lists = page.locator('accession-worklist');
  await expect(lists.getByRole('link').first()).toBeVisible(opening);
  const workers = page.workers().length;
  for (let round = 0; round < 5; round += 1) {
    await page.getByRole('button', { name: 'Take the lists away' }).click();
    await expect(lists).toHaveCount(0);
    if (round === 4) await expect.poll(() => page.workers().length).toBe(0);
    await page.getByRole('button', { name: 'Put the lists back' }).click();
    await expect(lists.getByRole('link').first()).toBeVisible(opening);
  }
  expect(page.workers().length).toBe(workers);
  await lists.getByRole('link').first().click();
  const toLine = lists.locator('a[href^="#/line/"]').first();
  await toLine.click();
  await expect(page.locator('#opened')).toHaveText(/^line /);
  expect(page.url()).not.toContain('#');
  expect(heard).toEqual([]);
});

test('a cloud app in a sandboxed frame: no origin, no worker, and it says that nothing is kept', async ({ page }) => {
  const heard = await open(page, 'cloud-app/');
  const app = page.frameLocator('iframe');
  const scanField = app.getByRole('textbox', { name: /^Scan or type/ });
  await expect(scanField).toBeVisible(opening);
  await expect(app.getByText('Not kept on this device.')).toBeVisible();
  expect(page.workers()).toEqual([]);
  await scanField.fill(barcodes[1] ?? '');
  await scanField.press('Enter');
  await scanField.press('Enter');
  await expect(page.locator('#said')).toHaveText(/ done$/);
  expect(heard.filter((text) => !/worker/i.test(text))).toEqual([]);
});

test('two rulebooks on one page: the one speaks of copies, the other of pieces', async ({ page }) => {
  const heard = await open(page, 'index.html');
  await page.evaluate(async (url) => {
    await import(`${url}accession/index.js`);
    const main = document.querySelector('main');
    main?.replaceChildren();
    for (const key of ['alma', 'folio']) {
      const element = document.createElement('accession-receive');
      element.id = element.workspace = key;
      element.src = `${url}sample/${key}.accession`;
      main?.append(element);
    }
  }, examples.url);
  for (const [key, parts, others] of [['alma', 'copy', 'piece'], ['folio', 'piece', 'copy']] as const) {
    const element = page.locator(`#${key}`);
    await expect(field(element)).toBeVisible(opening);
    await expect(element.getByText(`Enter receives the ${parts}.`)).toBeVisible();
    // A line of which two or more are to come.
    const code = await page.evaluate(async (id) => {
      const { desk } = document.getElementById(id) as unknown as { desk: { backend: Backend } };
      const { query } = await desk.backend.query({ text: '', filters: {}, where: { outstanding: true }, sort: 'number', descending: false });
      const rows = await desk.backend.page(query, 0, 200);
      return rows.find(({ expected, received, rush, hold }) => expected - received >= 2 && !rush && !hold)?.number ?? '';
    }, key);
    await field(element).fill(code);
    await field(element).press('Enter');
    await expect(element.getByRole('button', { name: new RegExp(`^(?:Receive|Check in) ${parts} \\d`) })).toBeVisible();
    await field(element).press('Enter');
    await expect(element.getByText(new RegExp(`^${parts} \\d of \\d`, 'i')).first()).toBeVisible();
    await expect(element).not.toContainText(new RegExp(`\\b${others}\\b`, 'i'));
  }
  expect(heard).toEqual([]);
});

test('two workspaces on one page, one inside another shadow root; moved without losing what is on the screen', async ({ page }) => {
  const heard = await open(page, 'index.html');
  await page.evaluate(async ({ given, url }) => {
    await import(`${url}accession/index.js`);
    const main = document.querySelector('main');
    const inside = document.createElement('div');
    main?.replaceChildren(inside);
    inside.attachShadow({ mode: 'open' });
    for (const [id, place] of [['inner', inside.shadowRoot], ['outer', main]] as const) {
      const element = document.createElement('accession-receive');
      element.id = id;
      element.records = given;
      place?.append(element);
    }
  }, { given: records, url: examples.url });
  const inner = page.locator('#inner');
  const outer = page.locator('#outer');
  await expect(field(inner)).toBeVisible(opening);
  await expect(field(outer)).toBeVisible(opening);
  await field(inner).fill(barcodes[0] ?? '');
  await field(inner).press('Enter');
  await expect(inner.getByText(/Lichens/).first()).toBeVisible();
  await expect(outer.getByText(/Lichens/)).toHaveCount(0);
  // Moved within the page: the match stays.
  await page.evaluate(() => {
    const host = document.querySelector('main > div');
    const element = host?.shadowRoot?.querySelector('#inner');
    if (element) document.querySelector('main')?.append(element);
  });
  await expect(inner.getByText(/Lichens/).first()).toBeVisible();
  await page.evaluate(() => { for (const element of document.querySelectorAll('accession-receive')) element.remove(); });
  await expect.poll(() => page.workers().length).toBe(0);
  expect(heard).toEqual([]);
});

test('elements that share a workspace are each told that it is open, at the first visit too', async ({ page }) => {
  const heard = await open(page, 'index.html');
  await page.evaluate(async ({ given, url }) => {
    await import(`${url}accession/index.js`);
    const ready: string[] = [];
    Object.assign(document, { ready });
    document.addEventListener('accession-ready', (event) => { ready.push((event.target as Element).id); });
    const main = document.querySelector('main');
    main?.replaceChildren();
    for (const id of ['without', 'filling', 'another']) {
      const element = document.createElement('accession-receive');
      element.id = id;
      element.workspace = 'shared';
      if (id === 'filling') element.records = given;
      main?.append(element);
    }
  }, { given: records, url: examples.url });
  const ready = (): Promise<string[]> => page.evaluate(() => [...(document as unknown as { ready: string[] }).ready].sort());
  await expect.poll(ready, opening).toEqual(['another', 'filling', 'without']);
  await expect(field(page.locator('#without'))).toBeVisible(opening);
  // Once each.
  await field(page.locator('#another')).fill(barcodes[0] ?? '');
  await field(page.locator('#another')).press('Enter');
  await expect(page.locator('#another').getByText(/Lichens/).first()).toBeVisible();
  expect(await ready()).toHaveLength(3);
  expect(heard).toEqual([]);
});

test('what a scan shows over everything stays within the element, whatever else the page has', async ({ page }) => {
  const heard = await open(page, 'koha/');
  const receive = page.locator('accession-receive');
  await expect(field(receive)).toBeVisible(opening);
  await scan(page, barcodes[0] ?? '');
  const edge = receive.locator('.edge');
  await expect(edge).toBeVisible();
  const [outer, inner] = await Promise.all([receive.boundingBox(), edge.boundingBox()]);
  expect(inner).toEqual(outer);
  expect(heard).toEqual([]);
});
