// SPDX-License-Identifier: Apache-2.0
// What goes to and comes from the vendor: cancelling, changing the vendor, a claim with its answers.
import { expect, test } from '@playwright/test';
import { openDesk } from './support/desk_page';
import { button, expectStatus, makeLine, orderNow, press } from './support/alma_line';

test.describe.configure({ timeout: 120_000 });

test('cancelling names what goes and what the vendor is told', async ({ page }) => {
  await openDesk(page);
  await makeLine(page, { type: 'PRINTED_BOOK_OT', title: 'Never to come', copies: '2', location: 'STACKS' });
  await orderNow(page);
  await button(page, /^Cancel/).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Reason')).toBeFocused();
  await dialog.getByLabel('Reason').fill('Out of print');
  await dialog.getByRole('checkbox', { name: 'Write to the vendor' }).check();
  await expect(dialog).toContainText(/2.items are deleted/);
  await expect(dialog).toContainText(/Cancellation to .* goes into the outbox/);
  await dialog.getByRole('button', { name: 'Cancel the line' }).click();
  await expect(dialog).toContainText('This can’t be undone');
  await press(page, 'Delete them and go on');
  await expectStatus(page, 'Canceled');
  await expect(page.getByRole('region', { name: 'With the vendor' })).toContainText('Cancellation');

  await button(page, /^Reopen/).click();
  await press(page, 'Reopen the line');
  await expectStatus(page, 'In Review');
});

test('changing the vendor orders again, from the one that is chosen', async ({ page }) => {
  await openDesk(page);
  await makeLine(page, { type: 'PRINTED_BOOK_OT', title: 'From elsewhere', location: 'STACKS' });
  await orderNow(page);
  await button(page, /^Change vendor/).click();
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: 'Order it there' });
  await expect(confirm).toHaveAttribute('aria-disabled', 'true');
  const others = dialog.getByRole('radio').and(dialog.locator(':not(:disabled)'));
  await others.nth(1).check();
  await expect(dialog).toContainText('The vendor is');
  await press(page, 'Order it there');
  await expectStatus(page, 'Sent');
});

test('a claim is begun, edited, sent, answered; its notes stay in the house', async ({ page }) => {
  await openDesk(page);
  await makeLine(page, { type: 'PRINTED_BOOK_OT', title: 'Long awaited', location: 'STACKS' });
  await orderNow(page);
  const thread = page.getByRole('region', { name: 'With the vendor' });
  await thread.getByRole('button', { name: /^Claim or write/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What it is about').selectOption('not_received');
  await dialog.getByLabel(/Internal notes/).fill('They are always late');
  await dialog.locator('input[type=file]').setInputFiles({ name: 'slip.txt', mimeType: 'text/plain', buffer: Buffer.from('ordered in May') });
  await expect(dialog).toContainText('slip.txt');
  await press(page, 'Save as a draft');
  await expect(thread).toContainText('Draft');
  await expect(thread).toContainText('Internal, never sent');

  await thread.getByRole('button', { name: /^Edit/ }).click();
  await dialog.getByLabel('Subject').fill('Where is our book?');
  await expect(dialog).toContainText('slip.txt');
  await press(page, 'Save the changes');
  await thread.getByRole('button', { name: /^Send: .*Where is our book/ }).click();
  await press(page, 'Send it');
  await expect(thread).toContainText('Sent');

  await thread.getByRole('button', { name: /^Add an answer/ }).click();
  await dialog.getByLabel('The vendor’s answer').fill('Next week');
  await press(page, 'Add the answer');
  await expect(thread).toContainText('Next week');

  const download = page.waitForEvent('download');
  await thread.getByRole('button', { name: 'slip.txt' }).first().click();
  expect((await download).suggestedFilename()).toBe('slip.txt');
});

test('a line of somebody else says whose it is; roles decide what is offered', async ({ page }) => {
  await openDesk(page);
  await makeLine(page, { type: 'PRINTED_BOOK_OT', title: 'Somebody else’s', location: 'STACKS' });
  await button(page, /^Cancel/).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('A mistake');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel the line' }).click();
  const again = page.getByRole('dialog').getByRole('button', { name: 'Delete them and go on' });
  if (await again.isVisible()) await again.click();
  await expectStatus(page, 'Canceled');
  await expect(button(page, /^Delete/)).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByRole('checkbox', { name: 'Purchasing operator, extended' }).uncheck();
  await page.goBack();
  await expect(page.getByText('This needs the extended purchasing role.')).toBeVisible();
});
