// SPDX-License-Identifier: Apache-2.0
// Settings as a room: what one is called, how the desk looks and sounds, what the library has chosen, the keys.
import { expect, test, type Page } from '@playwright/test';
import { AlmaDesk } from './support/alma_desk';
import { violations } from './support/axe';
import { openDesk } from './support/desk_page';
import { openFolio } from './support/folio_line';

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const inNavigation = (page: Page) => page.getByRole('navigation').getByRole('link', { name: 'Settings' });
const inBar = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Settings' });

test('the navigation, the bar and the palette lead there; what is chosen is kept', async ({ page }) => {
  await openDesk(page);
  await inBar(page).click();
  await expect(page).toHaveURL(/#\/settings$/);
  await expect(page).toHaveTitle('Settings · Accession');
  await expect(inNavigation(page)).toHaveAttribute('aria-current', 'page');
  for (const name of ['You', 'This device', 'Library', 'Keys']) await expect(part(page, name)).toBeVisible();
  await part(page, 'You').getByLabel('Your name').fill('R. Okafor');
  await part(page, 'This device').getByLabel('Name of this device').fill('Desk by the door');
  await part(page, 'This device').getByRole('radio', { name: 'Dark' }).check();
  await part(page, 'This device').getByRole('checkbox', { name: /^Single keys are commands/ }).uncheck();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.reload();
  await expect(part(page, 'You').getByLabel('Your name')).toHaveValue('R. Okafor');
  await expect(part(page, 'This device').getByLabel('Name of this device')).toHaveValue('Desk by the door');
  await expect(part(page, 'This device').getByRole('radio', { name: 'Dark' })).toBeChecked();
  await part(page, 'This device').getByRole('checkbox', { name: /^Single keys are commands/ }).check();

  await page.getByRole('navigation').getByRole('link', { name: /^Lines/ }).click();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /^Find a line, a room/ })).toBeFocused();
  await page.keyboard.type('sounds');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  // A quick look at the keys is where it was.
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+2');
  await expect(page).toHaveURL(/#\/lines/);
});

test('every choice of the library can be read with its meaning and its rule, and changed where it is read', async ({ page }) => {
  const desk = await AlmaDesk.open(page);
  await desk.go('#/settings');
  const library = part(page, 'Library');
  await expect(library.getByRole('term')).not.toHaveCount(0);
  const setting = (name: string) => library.locator('.setting').filter({ has: page.getByText(name, { exact: true }) });
  await expect(setting('Price above which a line is flagged')).toContainText(/A line whose price is higher gets an alert.*\(in the rulebook: B4\)/);
  await expect(setting('Further alerts to look for')).toContainText('None');

  await library.getByRole('button', { name: /^Library settings/ }).click();
  const dialog = page.getByRole('dialog', { name: /Settings of the library/ });
  await dialog.getByLabel('Price above which a line is flagged').fill('1250,5');
  await dialog.getByRole('group', { name: 'Further alerts to look for' }).getByRole('checkbox', { name: 'There is no fund' }).check();
  const rules = dialog.getByRole('group', { name: 'Rules for which imported lines are reviewed' });
  await rules.getByRole('button', { name: 'Add a rule' }).click();
  await rules.getByLabel('Name of the rule').fill('dear books');
  await rules.getByRole('button', { name: 'Add a condition' }).click();
  await rules.getByRole('combobox', { name: 'Field', exact: true }).selectOption({ label: 'Price' });
  await rules.getByRole('combobox', { name: 'How', exact: true }).selectOption({ label: 'is more than' });
  await rules.getByLabel('Value', { exact: true }).fill('500');
  await dialog.getByRole('button', { name: 'Save the changes' }).click();
  await expect(dialog).toBeHidden();
  await expect(library.getByRole('button', { name: /^Library settings/ })).toBeFocused();
  await expect(setting('Price above which a line is flagged')).toContainText('1,250.5');
  await expect(setting('Further alerts to look for')).toContainText('There is no fund');
  await expect(setting('Rules for which imported lines are reviewed')).toContainText(/dear books · Holds the line for review\s+When Price is more than 500\./);
});

test('FOLIO has its own choices', async ({ page }) => {
  await openFolio(page);
  await page.goto('./#/settings');
  const library = part(page, 'Library');
  await expect(library).toContainText('Fields that may change in an open order');
  await expect(library).toContainText('All that FOLIO’s server lets change');
});

test('without a library to open, one’s own choices are there', async ({ page }) => {
  await page.route(/\.wasm$/, (route) => route.abort());
  await page.goto('./#/settings');
  await expect(part(page, 'You').getByLabel('Your name')).toBeVisible();
  await expect(part(page, 'Library')).toContainText('Nothing can be shown until it can be opened.');
  await expect(part(page, 'Library').getByRole('button')).toHaveCount(0);
});

for (const [width, height, look] of [[1440, 900, 'light'], [320, 640, 'dark']] as const) {
  test(`no violations, and everything fits: ${String(width)} pixels, ${look}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: look });
    await openDesk(page, './#/settings');
    await expect(part(page, 'Library').getByRole('term').first()).toBeVisible();
    await page.getByText('What each sound means').click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    // A phone has room for so many pictures: there the bar leads to the settings.
    await expect(inNavigation(page)).toHaveCount(width < 800 ? 0 : 1);
    await expect(inBar(page)).toHaveAttribute('aria-current', 'page');
  });
}
