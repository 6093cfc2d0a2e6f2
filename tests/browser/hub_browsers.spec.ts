// SPDX-License-Identifier: Apache-2.0
// Desks in the two browsers at one hub: each sees what the other does, and one of them is told when the
// other was faster.
import { expect, test } from '@playwright/test';
import { Hub, canServe, desk, expectConfirmed, expectReceipt, pill, receivable, receive } from './support/hub';

test.skip(!canServe(), 'the built command can’t be a hub');
test.use({ serviceWorkers: 'block' });
test.setTimeout(180_000);

test('Chromium and Firefox work in one library', async ({ browser, playwright }) => {
  const hub = await Hub.make('mtsang', 'jokafor');
  const firefox = await playwright.firefox.launch({ channel: 'moz-firefox', executablePath: '/usr/bin/firefox-esr' });
  try {
    const here = await desk(browser, hub, 'mtsang', 'Chromium');
    const there = await desk(firefox, hub, 'jokafor', 'Firefox');
    const [one = '', two = '', both = ''] = receivable(hub, 3);
    await receive(here, hub, one);
    await receive(there, hub, two);
    await expectReceipt(there, hub, one, /mtsang, Chromium/);
    await expectReceipt(here, hub, two, /jokafor, Firefox/);

    await there.context().setOffline(true);
    await receive(there, hub, both);
    await receive(here, hub, both);
    await expectConfirmed(here);
    await there.context().setOffline(false);
    await expect(pill(there)).toContainText('1 needs attention', { timeout: 30_000 });
    await there.goto(`${hub.url}#/attention`);
    await there.locator('room-attention').getByRole('link', { name: /Not taken/ }).click();
    await expect(there.getByRole('article')).toContainText(/by mtsang, .* on Chromium/);
    await expectReceipt(there, hub, both, /mtsang, Chromium/);
  } finally {
    await firefox.close();
    await hub.end();
  }
});
