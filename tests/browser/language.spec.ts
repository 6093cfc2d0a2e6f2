// SPDX-License-Identifier: Apache-2.0
// The language of the desk, chosen in the settings: at once, kept, without a network too. The made-up
// language stands for any other: it is longer, of other letters, and from right to left.
import { expect, test, type Page } from '@playwright/test';
import { openDesk, readyForOffline, scan } from './support/desk_page';

// Without a network the desk is what its service worker keeps.
test.use({ serviceWorkers: 'allow' });

const choice = (page: Page) => page.locator('language-choice').getByRole('combobox');
const settings = (page: Page) => page.locator('desk-shell').locator('.bar .settings');

async function openInPseudo(page: Page, address = './'): Promise<void> {
  await page.addInitScript(() => { if (!sessionStorage.getItem('begun')) localStorage.setItem('accession.language', 'qps'); sessionStorage.setItem('begun', 'yes'); });
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
}

test('the browser’s language is spoken where it is known, else English, and the settings say so', async ({ page }) => {
  await openDesk(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await settings(page).click();
  await expect(choice(page)).toHaveAccessibleName('Language');
  await expect(choice(page).locator('option:checked')).toHaveText('As the browser: English');
});

test('in the language that is chosen everything is there at once: the settings, the keyboard, and what was looked for before', async ({ page }) => {
  await openInPseudo(page, './#/lines?find=a');
  await expect(page.getByRole('grid')).toBeVisible();
  await settings(page).click();
  await choice(page).selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('language-choice').getByRole('status')).toHaveText('The desk now speaks English.');
  await expect(choice(page)).toBeFocused();
  await expect(choice(page)).toHaveValue('en');
  await expect(page).toHaveTitle('Settings · Accession');
  await page.goBack();
  await expect(page).toHaveURL(/#\/lines\?find=a/);
  await expect(page).toHaveTitle('Lines · Accession');
  await expect(page.getByRole('grid')).toBeVisible();

  // Keys are heard once, and scans come where they belong.
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Receive' })).toHaveAttribute('aria-current', 'page');
  await scan(page, 'nothing-has-this-number');
  await expect(page.getByRole('main')).toContainText('nothing-has-this-number');

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the language that was chosen is spoken at the next start, without a network too', async ({ page, context }) => {
  await openDesk(page);
  await readyForOffline(page);
  await page.evaluate(() => { localStorage.setItem('accession.language', 'qps'); });
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('navigation')).not.toContainText(/[a-z]/i);
});

test('words that can’t be fetched leave English', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route(/\/assets\/pseudo-/, (route) => route.abort());
  await page.addInitScript(() => { localStorage.setItem('accession.language', 'qps'); });
  await openDesk(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await context.close();
});

test('letters wider than Latin ones have room: no date is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openInPseudo(page, './#/orders');
  await expect(page.locator('record-grid .line.there').first()).toBeVisible({ timeout: 30_000 });
  // Months of every length.
  for (const top of [0, 4000, 8000]) {
    await page.locator('record-grid .scroller').evaluate((scroller, to) => { scroller.scrollTop = to; }, top);
    await expect(page.locator('record-grid .line.there').first()).toBeVisible();
    const cut = await page.locator('record-grid .line.there .cell').evaluateAll((cells) => (
      cells.filter((cell) => /\d{4}$/.test(cell.textContent.trim()) && cell.scrollWidth > cell.clientWidth).map(({ textContent }) => textContent)));
    expect(cut).toEqual([]);
  }
});

for (const [code, name] of [['de', 'Deutsch'], ['fr', 'Français'], ['es', 'Español']] as const) {
  test(`${name}: chosen in the settings, every room speaks it, and nothing on the way round is English`, async ({ page }) => {
    test.setTimeout(120_000);
    await openDesk(page);
    const english = await page.getByRole('navigation').getByRole('link').allTextContents();
    await page.getByRole('button', { name: 'Not now' }).click();
    await settings(page).click();
    await choice(page).selectOption(code);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    const links = page.getByRole('navigation').getByRole('link');
    const spoken = await links.allTextContents();
    expect(spoken.length).toBe(english.length);
    expect(spoken.filter((text) => english.includes(text))).toEqual([]);
    for (const link of await links.all()) {
      await link.click();
      const heading = page.getByRole('main').getByRole('heading', { level: 1 }).first();
      await expect(heading).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText(/\b(?:received|nothing|choose|vendor|copies|expected|settings)\b/i);
      // Long words have room.
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
  });
}

test('the language and the look that are chosen in one tab are those of the others at once', async ({ page, context }) => {
  await openDesk(page);
  const other = await context.newPage();
  await openDesk(other);
  await settings(page).click();
  await choice(page).selectOption('de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(other.locator('html')).toHaveAttribute('lang', 'de');
  await expect(other.getByRole('link', { name: 'Gerät' })).toBeVisible();
  await page.locator('room-settings').getByRole('radio', { name: 'Dunkel' }).check();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
});
