// SPDX-License-Identifier: Apache-2.0
// Two desks and a real hub: both receive without a network, and the queue comes home.
import { expect, test, type Page } from '@playwright/test';
import { button, press } from './support/alma_line';
import { Hub, canServe, desk, expectReceipt, fillSignIn, pill, receivable, receive } from './support/hub';

test.skip(!canServe(), 'the built command can’t be a hub');
test.use({ serviceWorkers: 'block' });
test.setTimeout(120_000);

let hub: Hub;
test.beforeEach(async () => { hub = await Hub.make('mtsang', 'jokafor'); });
test.afterEach(async () => { await hub.end(); });

async function offline(page: Page, off: boolean): Promise<void> {
  await page.context().setOffline(off);
}

test('signs in, gets the library, receives, and it is confirmed; the other desk sees it at once', async ({ browser }) => {
  const first = await desk(browser, hub, 'mtsang', 'Desk 1');
  const second = await desk(browser, hub, 'jokafor', 'Desk 2');
  const [number = ''] = receivable(hub, 1);
  await receive(first, hub, number);
  await expect(pill(first)).toContainText('All confirmed');
  await expectReceipt(second, hub, number, /mtsang, Desk 1/);
});

test('both receive the same offline; the second is told who did, does it again or discards it', async ({ browser }) => {
  const first = await desk(browser, hub, 'mtsang', 'Desk 1');
  const second = await desk(browser, hub, 'jokafor', 'Desk 2');
  const [number = ''] = receivable(hub, 1);
  await offline(first, true);
  await offline(second, true);
  await receive(first, hub, number);
  await receive(second, hub, number);
  await expect(pill(second)).toContainText(/saved on this device/);
  await offline(first, false);
  await expect(pill(first)).toContainText('All confirmed', { timeout: 20_000 });
  await offline(second, false);
  await expect(pill(second)).toContainText('1 needs attention', { timeout: 20_000 });

  // Taking it back would take back the other one's.
  const session = second.locator('receive-session');
  await expect(session).toContainText('the hub did not take it');
  await expect(session).toContainText('0 received');
  await expect(second.getByRole('button', { name: /Undo/ })).toHaveCount(0);
  await second.keyboard.press('Control+z');

  await second.getByRole('link', { name: /Needs attention/ }).click();
  await second.locator('room-attention').getByRole('link', { name: /Not taken/ }).click();
  const article = second.getByRole('article');
  await expect(article).toContainText(/by mtsang, .* on Desk 1/);
  if (process.env['ACCESSION_SHOTS']) await second.screenshot({ path: `${process.env['ACCESSION_SHOTS']}/real-attention.png` });
  await article.getByRole('button', { name: /^Discard/ }).click();
  await second.getByRole('dialog').getByLabel('Why').fill('The same copy');
  await second.getByRole('button', { name: 'Discard it' }).click();
  await expect(second.locator('room-attention')).toContainText('Nothing needs attention.');
  await expect(pill(second)).toContainText('All confirmed');
  await expectReceipt(second, hub, number, /mtsang, Desk 1/);
});

test('what was not taken is done again once it can be', async ({ browser }) => {
  const first = await desk(browser, hub, 'mtsang', 'Desk 1');
  const second = await desk(browser, hub, 'jokafor', 'Desk 2');
  const [number = ''] = receivable(hub, 1);
  await offline(second, true);
  await receive(second, hub, number);
  await receive(first, hub, number);
  await expect(pill(first)).toContainText('All confirmed', { timeout: 20_000 });
  await offline(second, false);
  await expect(pill(second)).toContainText('1 needs attention', { timeout: 20_000 });
  // The first one's was a mistake: it is taken back.
  await first.keyboard.press('Control+z');
  await expect(first.getByRole('main')).toContainText(/taken back/i);
  await expect(pill(first)).toContainText('All confirmed', { timeout: 20_000 });

  await second.goto(`${hub.url}#/attention`);
  await second.locator('room-attention').getByRole('link', { name: /Not taken/ }).click();
  const again = second.getByRole('dialog').getByRole('button', { name: 'Yes, do it again' });
  await expect(async () => {
    await second.keyboard.press('Escape');
    await second.getByRole('article').getByRole('button', { name: /^Do it again/ }).click();
    await expect(again).toHaveAttribute('aria-disabled', 'false', { timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  await again.click();
  await expect(second.locator('room-attention')).toContainText('Done again: ');
  await expect(second.locator('room-attention')).toContainText('Nothing needs attention.');
  await expect(pill(second)).toContainText('All confirmed', { timeout: 20_000 });
});

test('what was not taken is changed and sent again', async ({ browser }) => {
  const first = await desk(browser, hub, 'mtsang', 'Desk 1');
  const second = await desk(browser, hub, 'jokafor', 'Desk 2');
  const [line] = hub.linesFor('create_invoice', 1);
  const register = async (page: Page): Promise<void> => {
    await page.goto(`${hub.url}#/line/${line?.id ?? ''}`);
    await button(page, /^Register invoice/).click();
    await page.getByRole('dialog').getByLabel('Invoice number').fill('HL-2041');
    await press(page, 'Register the invoice');
  };
  await offline(second, true);
  await register(second);
  await register(first);
  await expect(pill(first)).toContainText('All confirmed', { timeout: 20_000 });
  await offline(second, false);
  await expect(pill(second)).toContainText('1 needs attention', { timeout: 20_000 });

  await second.goto(`${hub.url}#/attention`);
  const room = second.locator('room-attention');
  await room.getByRole('link', { name: /Not taken/ }).click();
  await room.getByRole('button', { name: /^Change it and send again/ }).click();
  const number = second.getByRole('dialog').getByLabel('Invoice number');
  await expect(number).toHaveValue('HL-2041');
  await number.fill('HL-2041-b');
  await press(second, 'Register the invoice');
  await expect(room).toContainText('Done again: ');
  await expect(room).toContainText('Nothing needs attention.');
  await expect(pill(second)).toContainText('All confirmed', { timeout: 20_000 });
  await expect(first.getByRole('main')).toContainText('HL-2041-b', { timeout: 20_000 });
});

test('killed while it waits, started again without a hub, sent when the hub is back', async ({ browser }) => {
  const page = await desk(browser, hub, 'mtsang', 'Desk 1');
  const [one = '', two = ''] = receivable(hub, 2);
  await hub.stop();
  await receive(page, hub, one);
  await receive(page, hub, two);
  await expect(pill(page)).toContainText('2 saved on this device', { timeout: 20_000 });
  await expect(pill(page)).toContainText('Offline', { timeout: 20_000 });
  await pill(page).click();
  await expect(page.getByRole('dialog')).toContainText('Send now');
  await hub.start();
  // The desk asks by itself as well: then there is nothing to send any more, and the button says so.
  await page.getByRole('dialog').getByRole('button', { name: /^(Send now|Ask the hub now)$/ }).click();
  await page.keyboard.press('Escape');
  await expect(pill(page)).toContainText('All confirmed', { timeout: 20_000 });
});

test('signed out, nothing of the library is shown; what waited is sent after the next sign-in', async ({ browser }) => {
  const page = await desk(browser, hub, 'mtsang', 'Desk 1');
  const [number = ''] = receivable(hub, 1);
  const other = await page.context().newPage();
  await other.goto(hub.url);
  await expect(other.getByRole('banner')).toContainText('Hollin Library');
  await page.route('**/push', (route) => route.abort());
  await page.context().route('**/push', (route) => route.abort());
  await receive(page, hub, number);
  await expect(pill(page)).toContainText('1 saved on this device');
  await page.goto(`${hub.url}#/device`);
  await page.getByRole('main').getByRole('button', { name: /^Sign out/ }).click();
  await expect(page.getByRole('dialog')).toContainText(/1.change/);
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out', exact: true }).click();
  for (const tab of [page, other]) {
    await expect(tab.getByRole('banner')).not.toContainText('Hollin Library');
    await expect(tab.getByRole('banner')).toContainText('Sample', { timeout: 30_000 });
    await expect(tab.getByRole('link', { name: /Needs attention/ })).toHaveCount(0);
  }
  await page.unroute('**/push');
  await page.context().unroute('**/push');
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: /^Sign in/ }).click();
  await fillSignIn(page, 'mtsang', 'Desk 1');
  await expect(page.getByRole('banner')).toContainText('Hollin Library', { timeout: 30_000 });
  await expect(pill(page)).toContainText('All confirmed', { timeout: 30_000 });
});
