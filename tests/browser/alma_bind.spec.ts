// SPDX-License-Identifier: Apache-2.0
// Issues become a bound volume, which is scanned in when it comes back.
import { expect, test } from '@playwright/test';
import { openDesk } from './support/desk_page';
import { button, inDays, makeLine, orderNow, press } from './support/alma_line';

test.describe.configure({ timeout: 120_000 });

test('two issues are bound into one volume', async ({ page }) => {
  await openDesk(page);
  await makeLine(page, { type: 'PRINTED_JOURNAL_CO', title: 'To be bound', location: 'PERIODICALS', renewal: inDays(300), cycle: '12' });
  await orderNow(page);
  await button(page, /^Add issues/).click();
  await page.getByRole('dialog').getByLabel('How many').fill('2');
  await press(page, 'Add');
  await button(page, /^Receive…/).click();
  await press(page, 'Receive');
  await expect(page.getByText('2 of 2 received')).toBeVisible();

  const copies = page.getByRole('table', { name: 'Copies' });
  for (const copy of ['1', '2']) {
    const scan = copies.getByRole('button', { name: `Scan in copy ${copy}` });
    if (await scan.count() > 0) {
      await scan.click();
      await press(page, 'Scan it in');
    }
  }
  await button(page, /^Bind together/).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Choose two items or more.');
  await dialog.getByRole('checkbox', { name: /^Copy 1/ }).check();
  await dialog.getByRole('checkbox', { name: /^Copy 2/ }).check();
  await press(page, 'Begin the binding');

  await page.getByRole('button', { name: /^Confirm the binding/ }).click();
  await dialog.getByLabel('Barcode of the volume').fill('39990000001');
  await dialog.getByRole('textbox', { name: /^Volume/ }).fill('vol. 1');
  await expect(dialog).toContainText('The bound volume is made');
  const confirm = dialog.getByRole('button', { name: 'Confirm the binding' });
  await expect(confirm).toHaveAttribute('aria-disabled', 'false');
  await confirm.click();
  const again = dialog.getByRole('button', { name: 'Delete them and go on' });
  await expect(async () => { expect(await again.isVisible() || await dialog.isHidden()).toBe(true); }).toPass();
  if (await again.isVisible()) await again.click();
  await expect(copies).toContainText('39990000001');
  await copies.getByRole('button', { name: 'Scan in vol. 1' }).click();
  await press(page, 'Scan it in');
  await expect(copies).toContainText('bound from 2');
});
