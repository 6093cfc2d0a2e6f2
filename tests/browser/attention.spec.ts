// SPDX-License-Identifier: Apache-2.0
// How things stand with a hub, and what needs attention: in words, by keyboard, and without anything
// that axe objects to. What a hub itself answers is tested with one, in hub.spec.ts.
import { expect, test, type Page } from '@playwright/test';
import type { AttentionEntry, LineRow, QueryResult } from '../../web/src/contract';
import { violations } from './support/axe';
import { openDesk } from './support/desk_page';
import { asked, quiet, standIn, tell } from './support/hub_stand_in';
import { AlmaDesk } from './support/alma_desk';

test.use({ serviceWorkers: 'block' });

const at = Date.parse('2026-11-24T09:14:00Z');

/** Lines of the sample library, as the entries are about them. */
async function lines(page: Page, count: number): Promise<LineRow[]> {
  const desk = await AlmaDesk.open(page);
  const { query } = await desk.worker.ask<QueryResult>('query', { text: '', filters: {}, sort: 'number', descending: false });
  return desk.worker.ask<LineRow[]>('page', query, 0, count);
}

async function entries(page: Page): Promise<AttentionEntry[]> {
  const [first, second, third] = await lines(page, 3);
  if (!first || !second || !third) throw new Error('three lines');
  const command = (seq: number, action: string, line: LineRow, more = {}): AttentionEntry['command'] => ({
    id: `0199-${String(seq)}`, action, line: line.id, today: '2026-11-24', at, actor: 'mtsang', device: 'Desk 1', ...more,
  });
  const common = { actor: 'mtsang', at, shown: [], became: [], dependents: [], since: [], unmet: [] };
  return [
    { ...common, seq: 12, kind: 'rejected', command: command(12, 'receive', first, { items: ['x'] }), line: first,
      unmet: [{ code: 'already_received', params: { on: '2026-11-24', by: 'j.okafor' } }],
      since: [{ position: 903, action: 'receive', line: first.id, actor: 'j.okafor', device: 'Desk 2', at }], dependents: [13] },
    { ...common, seq: 14, kind: 'accepted_adjusted', command: command(14, 'close', second), line: second,
      shown: [{ mark: 'becomes', code: 'line_status', params: { to: 'Closed' } }], became: [] },
    { ...common, seq: 15, kind: 'blocked', command: command(15, 'receive', third), line: third, unmet: [{ code: 'already_received', params: { on: '2026-11-24', by: 'j.okafor' } }] },
  ];
}

async function openRoom(page: Page, found: AttentionEntry[]): Promise<void> {
  await standIn(page);
  await page.goto('./');
  await expect(page.locator('saving-pill button')).toContainText('All confirmed', { timeout: 30_000 });
  await tell(page, { attention: found, sync: { ...quiet, attention: found.length } });
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: /Needs attention/ }).click();
}

test('with a hub there are ten rooms, and a key for each', async ({ page }) => {
  await openRoom(page, []);
  const links = page.getByRole('navigation', { name: 'Rooms' }).getByRole('link');
  await expect(links).toHaveCount(10);
  for (const key of ['9', '0', '1']) {
    await page.keyboard.press(`Alt+${key}`);
    await expect(links.nth((Number(key) + 9) % 10)).toHaveAttribute('aria-current', 'page');
  }
});

test('who did what meanwhile is told; discarded with a reason, noted, by keyboard alone', async ({ page }) => {
  const found = await entries(page);
  await openRoom(page, found);
  const room = page.locator('room-attention');
  await expect(page.getByRole('link', { name: /Needs attention/ })).toContainText('3');
  await room.getByRole('link', { name: /Not taken/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(room.getByRole('link', { name: /Taken, otherwise/ })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(room.getByRole('article')).toContainText(/by j\.okafor, .* on Desk 2/);
  await expect(room.getByRole('article')).toContainText('Received already on');
  await expect(room.getByRole('article')).toContainText(/1.later change/);

  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: 'Discard this change?' });
  await expect(dialog.getByRole('textbox', { name: 'Why' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.type('It was the same copy');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect((await asked(page)).find(({ method }) => method === 'discard')?.args[0]).toMatchObject({ seq: 12, reason: 'It was the same copy', actor: 'mtsang' });
  await expect(room).toContainText('Discarded: ');

  await expect(room.getByRole('article')).toContainText('Announced here');
  await page.keyboard.press('t');
  await expect(room).toContainText('Noted: ');
  await expect(room.getByRole('article')).toContainText('sent by itself');
  await expect(room.getByRole('article').getByRole('button')).toHaveCount(0);
});

test('nothing needs attention: the room says when something would', async ({ page }) => {
  await openRoom(page, []);
  await expect(page.locator('room-attention')).toContainText('Nothing needs attention.');
  expect(await violations(page), 'empty').toEqual([]);
});

test('whoever leaves a dialog goes on beside it, also where nothing had the keyboard, or what had it is gone', async ({ page }) => {
  const [first, ...others] = await entries(page);
  if (!first) throw new Error('an entry');
  await openRoom(page, [{ ...first, command: { ...first.command, items: ['x', 'y'] } }, ...others]);
  await page.goto('./#/attention/12');
  await expect(page.getByRole('article')).toBeVisible();
  await page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    (active as HTMLElement | null)?.blur();
  });
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused();

  await page.goto('./#/device');
  await tell(page, { sync: { ...quiet, phase: 'sign_in_needed', waiting: 2 } });
  await page.getByRole('main').getByRole('button', { name: /^Sign in/ }).click();
  await expect(page.getByRole('dialog').getByLabel('Password')).toBeFocused();
  await tell(page, { sync: quiet });
  await expect(page.getByRole('main').getByRole('button', { name: /^Sign in/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main')).toBeFocused();
});

test('without a hub there is no such room, and the pill tells what is saved', async ({ page }) => {
  await openDesk(page);
  await expect(page.getByRole('link', { name: /Needs attention/ })).toHaveCount(0);
  await page.getByRole('banner').getByRole('button', { name: /Saved on this device/i }).click();
  await expect(page.getByRole('dialog')).toContainText('Last saved');
  expect(await violations(page), 'saved').toEqual([]);
});

test('the pill and its dialog say how it stands, and what can be done', async ({ page }) => {
  await standIn(page);
  await page.goto('./');
  const pill = page.locator('saving-pill button');
  await expect(pill).toContainText('All confirmed');
  await tell(page, { sync: { ...quiet, phase: 'unreachable', waiting: 3, nextTryAt: Date.now() + 40_000, clockSkew: 8 * 60_000, lastAnswerAt: at } });
  await expect(pill).toContainText('Offline');
  await expect(pill).toContainText('3 saved on this device');
  await pill.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/in \d+.seconds/);
  await expect(dialog).toContainText(/8.minutes/);
  await dialog.getByRole('button', { name: 'Send now' }).click();
  expect((await asked(page)).some(({ method, args }) => method === 'syncNow' && args[0] === 'user')).toBe(true);
  await page.keyboard.press('Escape');

  await tell(page, { sync: { ...quiet, phase: 'stopped', waiting: 2, fault: { code: 'device_revoked', message: '' } } });
  await expect(page.getByRole('alert').filter({ hasText: 'withdrawn this device' })).toBeVisible();
  await tell(page, { sync: { ...quiet, phase: 'consent_needed', restored: { position: 40 } } });
  await page.getByRole('button', { name: /Look and decide/ }).click();
  await dialog.getByRole('button', { name: 'Send it again' }).click();
  expect((await asked(page)).some(({ method }) => method === 'consentToResend')).toBe(true);
});

test('signed in, nobody chooses a name or roles of their own', async ({ page }) => {
  await standIn(page);
  await page.goto('./');
  await page.getByRole('link', { name: 'Settings' }).first().click();
  const you = page.getByRole('region', { name: 'You', exact: true });
  await expect(you).toContainText('M. Tsang at Hollin Library');
  await expect(you.getByLabel('Your name')).toHaveCount(0);
  await expect(you.getByRole('checkbox', { name: /manager/i })).toHaveCount(0);
});

for (const [size, width, height] of [['wide', 1440, 900], ['narrow', 390, 844]] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    if ((colorScheme === 'light') !== (size === 'wide')) continue;
    test(`no violations: ${colorScheme}, ${size}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const found = await entries(page);
      await openRoom(page, found);
      const shots = process.env['ACCESSION_SHOTS'];
      const look = async (name: string): Promise<void> => {
        if (shots) await page.screenshot({ path: `${shots}/${name}-${size}-${colorScheme}.png` });
        expect(await violations(page), name).toEqual([]);
      };
      await look('list');
      for (const [seq, name] of [[12, 'rejected'], [14, 'adjusted'], ['waiting-15', 'blocked']] as const) {
        await page.goto(`./#/attention/${String(seq)}`);
        await expect(page.getByRole('article')).toBeVisible();
        await look(name);
      }
      await page.goto('./#/attention/12');
      await page.getByRole('button', { name: /^Discard/ }).click();
      await look('discard');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Do it again/ }).click();
      // There is nothing to answer here: what is refused is not called missing.
      await expect(page.getByRole('dialog')).toContainText('This can’t be done now:');
      await look('again');
      await page.keyboard.press('Escape');

      await tell(page, { sync: { ...quiet, phase: 'unreachable', waiting: 3, sent: 1, attention: 3, oldestWaiting: at, lastAnswerAt: at, nextTryAt: Date.now() + 50_000, clockSkew: 8 * 60_000 } });
      await page.locator('saving-pill button').click();
      await look('state');
      await page.keyboard.press('Escape');
      await tell(page, { sync: { ...quiet, phase: 'stopped', waiting: 2, fault: { code: 'device_of_another_user', message: '' } } });
      await look('stopped');
      await page.goto('./#/device');
      await tell(page, { sync: { ...quiet, phase: 'sign_in_needed', waiting: 2 } });
      await look('sign-in-needed');
      await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: /^Sign in/ }).click();
      await expect(page.getByRole('dialog').getByLabel('Password')).toBeFocused();
      await look('sign-in');
      await page.keyboard.press('Escape');
      await page.getByRole('main').getByRole('button', { name: /^Sign out/ }).click();
      await look('sign-out');
      await page.keyboard.press('Escape');
      await tell(page, { sync: { ...quiet, phase: 'fetching', arrived: false, progress: { received: 700_000, total: 2_000_000 } } });
      await look('fetching');
    });
  }
}
