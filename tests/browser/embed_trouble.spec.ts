// SPDX-License-Identifier: Apache-2.0
// The elements where something is missing or forbidden: what they say, what the page hears, and that trying
// again helps.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page, type Route } from '@playwright/test';
import { records } from '../../web/examples/records.js';
import { Examples } from './support/examples';

let examples: Examples;
test.beforeAll(async () => { examples = await Examples.start(); });
test.afterAll(() => { examples.stop(); });

const built = join(import.meta.dirname, '..', '..', 'build', 'package', 'dist');
const opening = { timeout: 30_000 };

/** An empty page of the portal, in which one element is put as a program would. */
async function put(page: Page, properties: Record<string, unknown>): Promise<void> {
  await page.goto(`${examples.url}index.html`);
  await page.evaluate(async ({ url, given }) => {
    document.body.replaceChildren();
    const heard: string[] = [];
    Object.assign(document, { heard });
    document.addEventListener('accession-error', ({ detail }) => { heard.push(detail.code); });
    await import(`${url}accession/accession-receive.js`);
    document.body.append(Object.assign(document.createElement('accession-receive'), { actor: 'Kim', ...given }));
  }, { url: examples.url, given: properties });
}

const heard = (page: Page): Promise<string[]> => page.evaluate(() => (document as unknown as { heard: string[] }).heard);
const field = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('textbox', { name: /^Scan or type/ });
const sample = '/sample/folio.accession';

test('the core is not where it should be: said, and had at the second try by the same name', async ({ page }) => {
  const missing = (route: Route): Promise<void> => route.fulfill({ status: 404, body: 'no' });
  await page.context().route('**/accession.wasm', missing);
  await put(page, { workspace: 'trouble', src: sample });
  await expect(page.getByText('Part of the program has not been fetched yet.')).toBeVisible(opening);
  await expect(page.locator('details code')).toContainText('accession.wasm could not be loaded');
  expect(await heard(page)).toEqual(['program_incomplete']);
  await page.context().unroute('**/accession.wasm', missing);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(field(page)).toBeVisible(opening);
});

test('a room that cannot be fetched is not waited for for ever', async ({ page }) => {
  let left = 1;
  await page.route('**/part-*.js', async (route) => {
    const answer = await route.fetch();
    if (left > 0 && /define\([`'"]accession-[\d-]+room-receive/.test(await answer.text())) {
      left -= 1;
      await route.abort();
    } else await route.fulfill({ response: answer });
  });
  await put(page, { src: sample });
  await expect(page.getByText('Part of the program has not been fetched yet.')).toBeVisible(opening);
  await expect(page.locator('details code')).toContainText('program_incomplete');
});

/** The parts of the package in which these words are cannot be had. */
async function withhold(page: Page, parts: readonly RegExp[]): Promise<void> {
  const names = readdirSync(built).filter((name) => name.startsWith('part-') && parts.some((words) => words.test(readFileSync(join(built, name), 'utf8'))));
  expect(names, 'a part for each').toHaveLength(parts.length);
  for (const name of names) await page.route(`**/${name}`, (route) => route.fulfill({ status: 404, body: 'no' }));
}
const german = /Der Arbeitsbereich wird ge/;
const english = /Opening the workspace/;

test('the words of the language cannot be fetched: English ones are shown, and the console tells', async ({ page }) => {
  const warned = page.waitForEvent('console', (message) => message.text().includes('The words of “de” could not be fetched.'));
  await withhold(page, [german]);
  await put(page, { src: sample, lang: 'de' });
  await warned;
  await expect(field(page)).toBeVisible(opening);
  await expect(page.locator('accession-receive .frame')).toHaveAttribute('lang', 'en');
  expect(await heard(page)).toEqual([]);
});

test('no words can be fetched at all: the page hears why nothing is shown, and nothing breaks', async ({ page }) => {
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => { broken.push(message); });
  await withhold(page, [german, english]);
  await put(page, { src: sample, lang: 'de' });
  await expect.poll(() => heard(page), opening).toEqual(['program_incomplete']);
  expect(broken).toEqual([]);
});

test('no worker to be had: it works without one', async ({ page }) => {
  await page.route('**/worker.js', (route) => route.abort());
  await put(page, { src: sample });
  await expect(field(page)).toBeVisible(opening);
  expect(page.workers()).toEqual([]);
});

test('a browser that keeps nothing, however it says so: it works, and tells that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } });
  });
  await put(page, { workspace: 'private', src: sample });
  await expect(field(page)).toBeVisible(opening);
  await expect(page.getByText('Not kept on this device.')).toBeVisible();
});

test('nobody answers at the hub: said, and the page hears of it; whoever comes again when it answers signs in', async ({ page }) => {
  await put(page, { hub: examples.url });
  await expect(page.locator('details code')).toContainText('hub_unreachable: hub: nobody answers at', opening);
  expect(await heard(page)).toEqual(['hub_unreachable']);
  await page.route('**/health', (route) => route.fulfill({ json: { ok: true } }));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: /^Sign in/ })).toBeVisible();
  expect(await heard(page)).toEqual(['hub_unreachable']);
});

test('somebody is signed in, nothing of the library is here, and its hub is silent: said while it is tried on', async ({ page }) => {
  await page.addInitScript(() => {
    const session = { url: location.origin, workspace: 'main', name: 'Hollin', user: 'kim', userName: 'Kim', roles: [] };
    localStorage.setItem('accession.embedded.hub', JSON.stringify(session));
  });
  await page.route('**/v1/**', (route) => route.abort());
  await put(page, { hub: examples.url });
  await expect(page.getByText('the library is not on this device yet')).toBeVisible(opening);
  await expect.poll(() => heard(page)).toEqual(['hub_unreachable']);
});

for (const [what, given, words] of [
  ['a collection that is no list', { records: { poLines: null } }, '`records.poLines` has to be an array; it is null'],
  ['records of which there is no such collection', { records: { poems: [] } }, 'record_kind_not_imported'],
  ['records that are text', { records: 'x' }, '`records` has to be an object'],
  ['an unknown rulebook', { records, rulebook: 'koha' }, '`rulebook` has to be'],
  ['a hub that is no address', { hub: 'http://[' }, 'this is no address: http://['],
] as const) {
  test(`what a page hands over by mistake is told to whoever wrote it: ${what}`, async ({ page }) => {
    await put(page, given);
    await expect(page.locator('details code')).toContainText(words, opening);
    expect(await heard(page)).toHaveLength(1);
  });
}
