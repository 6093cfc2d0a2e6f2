// SPDX-License-Identifier: Apache-2.0
// Several lines at once: choosing them with mouse and keyboard, what can be done with them, and one
// action over many lines.
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { LineRow, QueryResult } from '../../web/src/contract';
import { AlmaDesk } from './support/alma_desk';
import { openDesk } from './support/desk_page';
import { DeskWorker } from './support/desk_worker';

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Lines' });
const bar = (page: Page): Locator => page.getByRole('region', { name: 'Chosen lines' });
const boxes = (page: Page): Locator => grid(page).getByRole('checkbox', { name: /^Choose (?!all)/ });
const all = (page: Page): Locator => grid(page).getByRole('checkbox', { name: /^Choose all/ });

async function openLines(page: Page, address = './#/lines'): Promise<void> {
  await openDesk(page, address);
  await expect(boxes(page).nth(3)).toBeVisible();
}

async function openMore(page: Page): Promise<Locator> {
  await bar(page).getByRole('button', { name: /^(More|Actions)$/ }).click();
  return page.getByRole('group', { name: 'What can be done with the chosen lines' });
}

test('lines are chosen with boxes, shift and all at once', async ({ page }) => {
  await openLines(page);
  await boxes(page).nth(1).click();
  await expect(bar(page)).toContainText(/1\s+line chosen/);
  await boxes(page).nth(4).click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText(/4\s+lines chosen/);
  await boxes(page).nth(2).click();
  await expect(bar(page)).toContainText(/3\s+lines chosen/);
  await expect(all(page)).toHaveJSProperty('indeterminate', true);
  await all(page).click();
  await expect(bar(page)).toContainText(/2,000\s+lines chosen/);
  await boxes(page).nth(0).click();
  await expect(bar(page)).toContainText(/1,999\s+lines chosen/);
  await bar(page).getByRole('button', { name: 'Choose none' }).click();
  await expect(bar(page)).toBeHidden();
  // Other lines are looked for: nothing stays chosen out of sight.
  await boxes(page).nth(1).click();
  await page.getByRole('searchbox', { name: 'Search lines' }).fill('history');
  await expect(bar(page)).toBeHidden();
});

test('the bar of what is chosen does not take the row with the keyboard out of sight', async ({ page }) => {
  await openLines(page);
  const view = page.locator('record-grid .scroller');
  const seen = async (): Promise<{ top: number; bottom: number }> => {
    const { y, height } = await view.boundingBox() ?? { y: 0, height: 0 };
    return { top: y, bottom: y + height };
  };
  const row = page.locator('record-grid .line:focus-within');
  await grid(page).getByRole('gridcell').nth(1).focus();
  // The last row that is wholly in sight.
  const rows = Math.floor(((await seen()).bottom - ((await row.boundingBox())?.y ?? 0)) / ((await row.boundingBox())?.height ?? 1));
  for (let step = 1; step < rows; step += 1) await page.keyboard.press('ArrowDown');
  await expect(view).toHaveJSProperty('scrollTop', 0);
  const before = await seen();
  await page.keyboard.press('Space');
  await expect(bar(page)).toContainText(/1\s+line chosen/);
  await expect.poll(async () => (await seen()).bottom).toBeLessThan(before.bottom);
  await expect.poll(async () => {
    const { y, height } = await row.boundingBox() ?? { y: Infinity, height: 0 };
    return y + height <= (await seen()).bottom;
  }).toBe(true);
  await expect(row).toHaveAttribute('aria-rowindex', String(rows + 1));
});

test('lines are chosen with the keyboard alone', async ({ page }) => {
  await openLines(page);
  await grid(page).getByRole('gridcell').nth(1).focus();
  await page.keyboard.press('Space');
  await expect(bar(page)).toContainText(/1\s+line chosen/);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowDown');
  await expect(bar(page)).toContainText(/4\s+lines chosen/);
  await page.keyboard.press('Shift+ArrowUp');
  await expect(bar(page)).toContainText(/3\s+lines chosen/);
  await expect(grid(page).getByRole('row', { selected: true })).toHaveCount(3);
  await page.keyboard.press('Control+Shift+End');
  await expect(bar(page)).toContainText(/2,000\s+lines chosen/);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  await expect(all(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(bar(page)).toBeHidden();
  await page.keyboard.press('Control+a');
  await expect(bar(page)).toContainText(/2,000\s+lines chosen/);
});

test('what cancelling several would do is said before the reason is written, and done only with it', async ({ page }) => {
  await openLines(page, './#/lines?is.status=Sent');
  for (const row of [0, 1, 2]) await boxes(page).nth(row).click();
  await (await openMore(page)).getByRole('button', { name: /^Cancel…/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/All 3 can|\d can, \d cannot/);
  await expect(dialog).toContainText(/Canceled/);
  await expect(dialog).not.toContainText('“…”');
  const confirm = dialog.getByRole('button', { name: /^Cancel \d/ });
  await expect(confirm).toHaveAttribute('aria-disabled', 'true');
  // Why the button does not go yet is said as well.
  await expect(dialog).toContainText('Still to be filled in: Reason.');
  await expect(dialog).toContainText('Then this will happen. Nothing has changed yet.');
  await dialog.getByRole('textbox', { name: /^Reason/ }).fill('No longer wanted');
  await expect(dialog).not.toContainText('Still to be filled in');
  await expect(dialog).toContainText('This is what will happen.');
  await expect(confirm).toHaveAttribute('aria-disabled', 'false');
});

test('what can and what cannot is said before, done after, and the refused stay chosen', async ({ page }) => {
  await openLines(page, './#/lines?find=history');
  await all(page).click();
  const chosen = Number(/(\d+)\s+lines chosen/.exec((await bar(page).textContent()) ?? '')?.[1]);
  await (await openMore(page)).getByRole('button', { name: /^Close…/ }).click();
  const dialog = page.getByRole('dialog');
  const summary = dialog.getByText(/can, .* cannot\./);
  await expect(summary).toBeVisible();
  const [, can, cannot] = (/(\d+) can, (\d+) cannot/.exec((await summary.textContent()) ?? '') ?? []).map(Number);
  expect((can ?? 0) + (cannot ?? 0)).toBe(chosen);
  await expect(dialog).toContainText('Nothing has changed yet');
  await expect(dialog).toContainText(/lines? becomes? Closed/);
  const confirm = dialog.getByRole('button', { name: new RegExp(`^Close ${String(can)}\\s+lines?$`) });
  await confirm.click();
  await expect(dialog.getByRole('heading', { name: 'What came of it' })).toBeVisible();
  await expect(dialog).toContainText(new RegExp(`Closed by hand: ${String(can)}\\s+lines?\\.`));
  await expect(dialog.getByRole('group', { name: 'Each line, and what came of it' }).getByRole('listitem')).toHaveCount(chosen);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(bar(page)).toContainText(new RegExp(`${String(cannot)}\\s+lines? chosen`));
  await expect(page.getByText(/Saved on this device at/).first()).toBeVisible();
});

test('fields are asked once and set on every line; an action for all goes in one command', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  const lines = await desk.packable(3);
  await desk.go('#/lines?find=test+packaging');
  await all(page).click();
  await (await openMore(page)).getByRole('button', { name: /^Assign/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('once you have answered');
  await dialog.getByRole('combobox', { name: 'Who' }).fill('Ada');
  await expect(dialog).toContainText('All 3 can.');
  await dialog.getByRole('button', { name: /^Assign/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/Assigned: 3\s+lines\./).first()).toBeVisible();
  for (const { id } of lines) {
    expect(await lineOf(desk, id)).toMatchObject({ assignedTo: 'Ada' });
  }
});

async function lineOf(desk: AlmaDesk, id: string): Promise<unknown> {
  const again = await AlmaDesk.open(desk.page);
  return again.worker.ask('line', id);
}

test('a thousand lines and more: previewed, changed, and the page stays awake', async ({ page }) => {
  test.setTimeout(180_000);
  await openLines(page);
  await all(page).click();
  await (await openMore(page)).getByRole('button', { name: /^Edit fields/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Notes', exact: true }).fill('By tender 7');
  // Looked up by what costs the page least: how long it is busy is what is measured.
  const summary = page.locator('bulk-dialog .summary');
  await expect(summary).toHaveText(/can, .* cannot\./, { timeout: 60_000 });
  const can = Number(/([\d,]+) can,/.exec((await summary.textContent()) ?? '')?.[1]?.replaceAll(',', ''));
  expect(can).toBeGreaterThan(1_000);
  await page.evaluate(() => {
    const watch = window as unknown as { longest: number };
    watch.longest = 0;
    let before = performance.now();
    const beat = (): void => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - before);
      before = now;
      setTimeout(beat, 0);
    };
    beat();
  });
  await page.locator('bulk-dialog .foot .primary').click();
  await expect(page.locator('bulk-dialog h2')).toHaveText('What came of it', { timeout: 120_000 });
  await expect(summary).toContainText(new RegExp(`Fields changed: ${can.toLocaleString('en')}\\s+lines\\.`));
  await page.locator('bulk-dialog .foot .primary').click();
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  test.info().annotations.push({ type: 'longest pause of the page, ms', description: String(Math.round(longest)) });
  expect(longest).toBeLessThan(1_000);
});

test('stopped half-way, what was done stays done and the rest stays chosen', async ({ page }) => {
  test.setTimeout(120_000);
  await openLines(page);
  await all(page).click();
  await (await openMore(page)).getByRole('button', { name: /^Close…/ }).click();
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: /^Close \d+\s+lines$/ });
  await expect(confirm).toHaveAttribute('aria-disabled', 'false', { timeout: 60_000 });
  const can = Number(/(\d+)\s+lines/.exec((await confirm.textContent()) ?? '')?.[1]);
  await confirm.click();
  await dialog.getByRole('button', { name: /^Stop here/ }).click();
  await expect(dialog.getByRole('heading', { name: 'What came of it' })).toBeVisible({ timeout: 60_000 });
  await expect(dialog).toContainText(/not reached/);
  const done = Number(/Closed by hand: (\d+)\s+lines/.exec((await dialog.textContent()) ?? '')?.[1] ?? 0);
  expect(done).toBeLessThan(can);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(bar(page)).toContainText(new RegExp(`${(2_000 - done).toLocaleString('en')}\\s+lines chosen`));
});

test('FOLIO acts on the orders of the chosen lines, each once', async ({ page }) => {
  const worker = await DeskWorker.open(page, 'accession:/');
  await worker.ask('resetToSample', 'folio');
  const { query, total } = await worker.ask<QueryResult>('query', { text: '', filters: { workflow: ['Open'] }, sort: 'order', descending: false });
  const rows = await worker.ask<LineRow[]>('page', query, 0, total);
  const several = rows.find((row, index) => rows[index + 1]?.order === row.order);
  await openLines(page, `./#/lines?find=${several?.order ?? ''}`).catch(() => undefined);
  await all(page).click();
  await (await openMore(page)).getByRole('button', { name: /^Close the order/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /Close 1\s+order\?/ })).toBeVisible();
  await dialog.getByRole('combobox').first().selectOption({ index: 1 });
  await dialog.getByRole('button', { name: /^Close 1\s+order$/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/Closed by hand: 1\s+order\./).first()).toBeVisible();
});
