// SPDX-License-Identifier: Apache-2.0
// Two tabs of one browser on one workspace: both receive, one is closed, nothing is lost.
import { expect, test, type Page } from '@playwright/test';
import { DeskWorker } from './support/desk_worker';

test('both tabs receive; the writer is closed; the other goes on; nothing is lost', async ({ context }) => {
  const database = 'accession-test:tabs';
  const first = await DeskWorker.open(await context.newPage(), database);
  const { stateHash: before } = await first.describe();
  expect((await first.store()).role).toBe('writer');
  const second = await DeskWorker.open(await context.newPage(), database);
  expect((await second.describe()).stateHash).toBe(before);
  expect((await second.store()).role).toBe('reader');

  const [a, b, c, d] = await second.receivable(4);
  if (!a || !b || !c || !d) throw new Error('four items');
  for (const [tab, place] of [[first, a], [second, b]] as const) {
    expect(await tab.receive(place)).toMatchObject({ accepted: true, unmet: [] });
  }
  const both = await first.describe();
  expect(await second.describe()).toEqual(both);
  expect(both.stateHash).not.toBe(before);

  // Sent while the writer goes away: answered by whoever writes then.
  const underWay = second.receive(c);
  await first.page.close();
  expect(await underWay).toMatchObject({ accepted: true });
  expect(await second.receive(d)).toMatchObject({ accepted: true });
  await expect.poll(async () => (await second.store()).role).toBe('writer');
  const four = await second.describe();
  expect(four.sequence).toBe(both.sequence + 2);

  const again = await DeskWorker.open(second.page, database);
  const after = await again.describe();
  expect(after).toEqual(four);
});

test('a command sent twice, by two tabs, is one receipt', async ({ context }) => {
  const database = 'accession-test:twice';
  const first = await DeskWorker.open(await context.newPage(), database);
  await first.describe();
  const second = await DeskWorker.open(await context.newPage(), database);
  const [place] = await second.receivable(1);
  if (!place) throw new Error('one item');
  const receipt = await second.receipt(place);
  const outcomes = (await Promise.all([second.apply(receipt), first.apply(receipt)])).flat();
  expect(outcomes.map(({ accepted }) => accepted)).toEqual([true, true]);
  expect(outcomes[0]?.sequence).toBe(outcomes[1]?.sequence);
  const info = await first.describe();
  expect(info.sequence).toBe(outcomes[0]?.sequence);
});

test('two databases are two workspaces', async ({ context }) => {
  const anna = await DeskWorker.open(await context.newPage(), 'accession-test:anna');
  const [place] = await anna.receivable(1);
  if (!place) throw new Error('one item');
  await anna.receive(place);
  const ben = await DeskWorker.open(await context.newPage(), 'accession-test:ben');
  expect((await ben.describe()).untouched).toBe(true);
  expect((await anna.describe()).untouched).toBe(false);
});

test('five tabs receive at once: every receipt is there, none twice', async ({ context }) => {
  const database = 'accession-test:five';
  const tabs: DeskWorker[] = [];
  for (let index = 0; index < 5; index += 1) tabs.push(await DeskWorker.open(await context.newPage(), database));
  const [first] = tabs;
  if (!first) throw new Error('five tabs');
  const before = await first.describe();
  const places = await first.receivable(20);
  const receipts = await Promise.all(places.map((place) => first.receipt(place)));
  const outcomes = (await Promise.all(receipts.map((receipt, index) => (tabs[index % 5] ?? first).apply(receipt)))).flat();
  expect(outcomes.map(({ accepted }) => accepted)).toEqual(Array(20).fill(true));
  expect(new Set(outcomes.map(({ sequence }) => sequence)).size).toBe(20);
  const after = await first.describe();
  expect(after.sequence).toBe(before.sequence + 20);
  for (const tab of tabs) expect(await tab.describe()).toEqual(after);
  const again = await DeskWorker.open(first.page, database);
  expect(await again.describe()).toEqual(after);
});

test('two windows that share nothing never see each other’s work', async ({ browser, baseURL }) => {
  const [anna, ben] = await Promise.all([browser.newContext({ baseURL: baseURL ?? '' }), browser.newContext({ baseURL: baseURL ?? '' })]);
  const database = 'accession-test:private';
  const hers = await DeskWorker.open(await anna.newPage(), database);
  const his = await DeskWorker.open(await ben.newPage(), database);
  const [place] = await hers.receivable(1);
  if (!place) throw new Error('one item');
  expect(await hers.receive(place)).toMatchObject({ accepted: true });
  const info = await his.describe();
  expect(info).toMatchObject({ sample: true, queued: 0 });
  expect(info.stateHash).not.toBe((await hers.describe()).stateHash);
  await Promise.all([anna.close(), ben.close()]);
});

/** The desk on the real workspace, once it is open. */
async function openDesk(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto('./');
  await expect(page.getByRole('banner')).toContainText(/saved on this device/i);
}

/** Scans as a clerk does: into the field, and Enter. */
async function scan(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^Scan or type/ });
  await field.fill(text);
  await field.press('Enter');
}

function copies(page: Page, state: RegExp) {
  return page.getByRole('list', { name: 'Copies' }).getByRole('listitem', { name: state });
}

test('at the desk: two windows receive the same line; one is closed; the other goes on', async ({ context }) => {
  const first = await context.newPage();
  const finder = await DeskWorker.open(first, 'accession-test:finder');
  const [place] = await finder.receivable(1, 3);
  if (!place) throw new Error('a line with three copies');
  await openDesk(first);
  await scan(first, place.number);
  await expect(copies(first, /next$/)).toHaveCount(1);
  const before = await copies(first, /received$/).count();

  const second = await context.newPage();
  await openDesk(second);
  await scan(first, '');
  await expect(copies(first, /received$/)).toHaveCount(before + 1);
  await scan(second, place.number);
  await expect(copies(second, /received$/)).toHaveCount(before + 1);
  await scan(second, '');
  await expect(copies(second, /received$/)).toHaveCount(before + 2);
  // Without being asked, the first shows what the second has done.
  await expect(copies(first, /received$/)).toHaveCount(before + 2);

  await first.close();
  await scan(second, '');
  await expect(copies(second, /received$/)).toHaveCount(before + 3);
  await expect(second.getByText(/^Saved on this device at/)).toBeVisible();
  await openDesk(second);
  await scan(second, place.number);
  await expect(copies(second, /received$/)).toHaveCount(before + 3);
});
