// SPDX-License-Identifier: Apache-2.0
// The library at a glance: every picture is a table as well and leads to the lines it is drawn from, with
// the mouse and with the keyboard alone, for today and for any other day.
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { LineRow, Overview, QueryResult, ScanResult } from '../../web/src/contract';
import { AlmaDesk, civilToday, later } from './support/alma_desk';

const pictures = (page: Page): Locator => page.locator('room-overview').getByRole('figure');

async function openOverview(page: Page): Promise<{ desk: AlmaDesk; overview: Overview }> {
  const desk = await AlmaDesk.open(page);
  const overview = await desk.worker.ask<Overview>('overview', { today: civilToday(), weeks: 8 });
  await page.goto('./#/overview');
  await expect(pictures(page)).toHaveCount(5);
  return { desk, overview };
}

/** So many lines are in the room that a mark leads to, once they have been looked for. */
async function leadsTo(page: Page, lines: number): Promise<void> {
  const all = page.getByRole('checkbox', { name: /^Choose all/ });
  const found = async (): Promise<number> => Number((/[\d,]+/.exec((await all.getAttribute('aria-label')) ?? '')?.[0] ?? '').replace(',', ''));
  await expect.poll(found).toBe(lines);
}

test('each picture is the same as a table, which can be taken along', async ({ page }) => {
  await openOverview(page);
  for (let at = 0; at < 5; at += 1) {
    const picture = pictures(page).nth(at);
    await expect(picture.locator('.mark').first()).toBeVisible();
    await picture.getByRole('button', { name: 'Show as table' }).click();
    await expect(picture.locator('.mark')).toHaveCount(0);
    const rows = picture.getByRole('table').locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(0);
    const [file] = await Promise.all([page.waitForEvent('download'), picture.getByRole('button', { name: /CSV file$/ }).click()]);
    const written = readFileSync(await file.path(), 'utf8').trimEnd().split('\r\n');
    expect(written.length).toBeGreaterThanOrEqual((await rows.count()) + 1);
    await picture.getByRole('button', { name: 'Show as table' }).click();
    await expect(picture.locator('.mark').first()).toBeVisible();
  }
});

test('a mark leads to the lines it stands for, the keyboard alone too', async ({ page }) => {
  const { overview } = await openOverview(page);
  const [first, second] = overview.statuses[0]?.values.filter(({ lines }) => lines > 0) ?? [];
  if (!first || !second) throw new Error('lines in two statuses');
  const marks = pictures(page).first().locator('.mark');
  await marks.first().click();
  await leadsTo(page, first.lines);
  await page.goBack();
  await marks.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await leadsTo(page, second.lines);
});

test('any other day is looked at, kept in the address, and left again', async ({ page }) => {
  const { desk } = await openOverview(page);
  const day = later(civilToday(), 60);
  const then = await desk.worker.ask<Overview>('overview', { today: day, weeks: 8 });
  await page.getByLabel('As of').fill(day);
  await page.getByLabel('As of').press('Enter');
  await expect(page).toHaveURL(new RegExp(day));
  await expect(page.locator('overview-figures')).toContainText(then.late.toLocaleString('en'));
  await page.reload();
  await expect(page.getByLabel('As of')).toHaveValue(day);
  await expect(pictures(page)).toHaveCount(5);
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(page.getByLabel('As of')).toHaveValue(civilToday());
});

test('what is done shows in it without anybody asking', async ({ page }) => {
  const { desk } = await openOverview(page);
  const texts = (): Promise<string[]> => pictures(page).first().locator('.mark').allInnerTexts();
  const before = await texts();
  // The last copy of a line comes in: the line leaves the status it was in.
  const { query } = await desk.worker.ask<QueryResult>('query', { text: '', filters: { status: ['Sent'] }, sort: 'number', descending: false });
  const rows = (await desk.worker.ask<LineRow[]>('page', query, 0, 100)).filter(({ expected, received }) => expected - received === 1);
  const { rulebook } = await desk.worker.describe();
  for (const row of rows) {
    const { matches } = await desk.worker.ask<ScanResult>('scan', row.number, civilToday());
    const match = matches.find(({ line, offer }) => line.id === row.id && offer.allowed);
    if (match?.item === undefined) continue;
    await desk.perform({ action: rulebook.receiveAction, line: row.id, items: [match.item] });
    break;
  }
  await expect.poll(texts, { timeout: 15_000 }).not.toEqual(before);
});
