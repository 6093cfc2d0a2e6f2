// SPDX-License-Identifier: Apache-2.0
// A real hub that is not as it was: put back from a backup, with tokens that run out, with events that
// do not come through. Work goes on, and nothing is lost.
import { expect, test } from '@playwright/test';
import { Hub, canServe, desk, expectConfirmed, expectReceipt, fillSignIn, pill, receivable, receive, signIn } from './support/hub';

test.skip(!canServe(), 'the built command can’t be a hub');
test.use({ serviceWorkers: 'block' });
test.setTimeout(120_000);

let hub: Hub;
test.afterEach(async () => { await hub.end(); });

test('a hub that was restored from a backup gets again what it has forgotten', async ({ browser }) => {
  hub = await Hub.make('mtsang', 'jokafor');
  const page = await desk(browser, hub, 'mtsang', 'Desk 1');
  const [kept = '', forgotten = '', waiting = ''] = receivable(hub, 3);
  await receive(page, hub, kept);
  await expectConfirmed(page);
  hub.takeBackup();
  await receive(page, hub, forgotten);
  await expectConfirmed(page);
  await hub.stop();
  await receive(page, hub, waiting);
  await expect(pill(page)).toContainText('1 saved on this device', { timeout: 20_000 });
  await hub.restoreBackup();

  // Who is signed in is in no backup.
  const notices = page.getByRole('region', { name: 'Notices' });
  await notices.getByRole('button', { name: /^Sign in/ }).click({ timeout: 60_000 });
  await fillSignIn(page, 'mtsang', 'Desk 1');
  await expect(notices).toContainText('The hub was restored from a backup.', { timeout: 30_000 });
  await expect(pill(page)).toContainText('Hub restored');
  await notices.getByRole('button', { name: /^Look and decide/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('as it was after its change number 1.');
  await dialog.getByRole('button', { name: 'Send it again' }).click();
  await page.keyboard.press('Escape');
  await expectConfirmed(page);
  await expect(page.getByRole('link', { name: /Needs attention/ })).not.toContainText(/\d/);

  const other = await desk(browser, hub, 'jokafor', 'Desk 2');
  for (const number of [forgotten, waiting]) await expectReceipt(other, hub, number, /mtsang, Desk 1/);
});

test('an access token that runs out while somebody works is renewed unseen', async ({ browser }) => {
  hub = await Hub.with(['--access-seconds', '2'], 'mtsang', 'jokafor');
  const page = await desk(browser, hub, 'mtsang', 'Desk 1');
  const renewals: string[] = [];
  page.context().on('request', (request) => { if (new URL(request.url()).pathname === '/v1/refresh') renewals.push(request.url()); });
  const [one = '', two = ''] = receivable(hub, 2);
  await receive(page, hub, one);
  await expectConfirmed(page);
  await page.waitForTimeout(2500);
  await receive(page, hub, two);
  await expectConfirmed(page);
  expect(renewals.length).toBeGreaterThan(0);
  await expect(page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: /^Sign in/ })).toHaveCount(0);
  const other = await desk(browser, hub, 'jokafor', 'Desk 2');
  for (const number of [one, two]) await expectReceipt(other, hub, number, /mtsang, Desk 1/);
});

test('a device that was withdrawn says so at once, and offers the rescue file', async ({ browser }) => {
  hub = await Hub.make('mtsang');
  const page = await desk(browser, hub, 'mtsang', 'Desk 1');
  const [sent = '', waiting = ''] = receivable(hub, 2);
  await receive(page, hub, sent);
  await expectConfirmed(page);
  await page.route('**/push', (route) => route.abort());
  await receive(page, hub, waiting);
  await expect(pill(page)).toContainText('1 saved on this device');
  hub.withdraw('Desk 1');
  await page.unroute('**/push');
  await pill(page).click();
  await page.getByRole('dialog').getByRole('button', { name: /^(Send now|Ask the hub now)$/ }).click();
  await expect(page.getByRole('dialog')).toContainText('The library has withdrawn this device', { timeout: 20_000 });
  const saved = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: /rescue file/i }).first().click();
  expect((await saved).suggestedFilename()).toMatch(/accession/);
});

test('who signs in while another person\'s work waits is told of it first', async ({ browser }) => {
  hub = await Hub.make('mtsang', 'jokafor');
  const page = await desk(browser, hub, 'mtsang', 'Desk 1');
  const [number = ''] = receivable(hub, 1);
  await page.route('**/push', (route) => route.abort());
  await receive(page, hub, number);
  await expect(pill(page)).toContainText('1 saved on this device');
  hub.newPassword('mtsang');
  await page.unroute('**/push');
  await page.reload();
  const notices = page.getByRole('region', { name: 'Notices' });
  await notices.getByRole('button', { name: /^Sign in/ }).click({ timeout: 60_000 });
  await fillSignIn(page, 'jokafor', 'Desk 1');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('1 change of mtsang waits on this device. It stays and is sent when mtsang signs in here again.');
  await dialog.getByRole('button', { name: 'Sign in as jokafor' }).click();
  await expect(pill(page)).toContainText('All confirmed', { timeout: 30_000 });
});

test('without events a desk asks once a minute', async ({ browser }) => {
  hub = await Hub.make('mtsang', 'jokafor');
  const first = await desk(browser, hub, 'mtsang', 'Desk 1');
  const second = await (await browser.newContext()).newPage();
  await second.context().route('**/events', (route) => route.abort());
  await second.clock.install();
  await signIn(second, hub, 'jokafor', 'Desk 2');
  await expectConfirmed(second);
  await pill(second).click();
  await expect(second.getByRole('dialog')).toContainText('are asked for once a minute');
  await second.keyboard.press('Escape');
  const [number = ''] = receivable(hub, 1);
  await second.goto(`${hub.url}#/line/${hub.linesFor('receive', 1)[0]?.id ?? ''}`);
  await expect(second.getByRole('heading', { level: 1 })).toBeVisible();
  await receive(first, hub, number);
  await expectConfirmed(first);
  await expect(second.locator('line-history')).not.toContainText(/mtsang, Desk 1/);
  await second.clock.fastForward(61_000);
  await expect(second.locator('line-history')).toContainText(/mtsang, Desk 1/, { timeout: 20_000 });
});

test('signing in without a password asks for it', async ({ page }) => {
  hub = await Hub.make('mtsang');
  await page.goto(hub.url);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: /^Sign in/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign in to the library' });
  await dialog.getByLabel('User name').fill('mtsang');
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
  const password = dialog.getByLabel('Password');
  await expect(password).toBeFocused();
  expect(await password.evaluate((field: HTMLInputElement) => field.validity.valueMissing)).toBe(true);
  await expect(dialog.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
});
