// SPDX-License-Identifier: Apache-2.0
// A phone's camera in place of a scanner: what is held before it is found with no network, and only a hand
// receives. Chromium plays a film to the page as its camera.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type BrowserType, type Page } from '@playwright/test';
import { code128, ean13, writeFilm, type Scene } from './support/barcode_film';
import { chromiumArgs, chromiumPath } from './support/chromium';
import { DeskServer, importFiles, jsonFiles, openDesk, readyForOffline } from './support/desk_page';

const project = join(import.meta.dirname, '..', '..');
const records = join(project, 'tests/data/folio/library');
const isbn = '9783161484100';
const lichens = /7001-1|lichens/i;
const tides = /tide tables/i;

async function withCamera(browser: BrowserType, scenes: readonly Scene[], run: (page: Page, context: BrowserContext, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'accession-camera-'));
  const film = join(folder, 'film.y4m');
  writeFilm(film, scenes);
  const context = await browser.launchPersistentContext(join(folder, 'profile'), {
    executablePath: chromiumPath,
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'allow',
    args: [
      ...chromiumArgs,
      '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`, '--use-fake-ui-for-media-stream',
    ],
  });
  try {
    await run(context.pages()[0] ?? await context.newPage(), context, folder);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const openCamera = (page: Page): Promise<void> => page.getByRole('button', { name: 'Scan with the camera' }).click();
const dialog = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog', { name: 'Scan with the camera' });

test('with no network a barcode before the camera finds its line, and only the button receives it', async ({ playwright }) => {
  test.slow();
  const scenes = [{ seconds: 3, bars: ean13(isbn) }, { seconds: 2 }, { seconds: 3, bars: code128('7001-2') }, { seconds: 2 }];
  await withCamera(playwright.chromium, scenes, async (page) => {
    const server = await DeskServer.start();
    try {
      await openDesk(page, server.url);
      await readyForOffline(page);
      await importFiles(page, jsonFiles(records));
      await expect(page.getByText(/came in|imported/i).first()).toBeVisible({ timeout: 30_000 });
      const asked: string[] = [];
      page.on('request', (request) => { if (!request.url().startsWith(server.url)) asked.push(request.url()); });
      await server.stop();
      await page.getByRole('link', { name: 'Receive' }).click();
      await openCamera(page);
      const found = dialog(page).getByRole('region', { name: 'What was scanned' });
      await expect(found).toContainText(lichens, { timeout: 30_000 });
      await expect(found).toContainText('Piece 2 of 2');

      // The same code comes by again and again: shown, not received.
      await expect(found).toContainText(tides, { timeout: 30_000 });
      await expect(found).toContainText(lichens, { timeout: 30_000 });
      await expect(found).toContainText('Piece 2 of 2');
      await dialog(page).getByRole('button', { name: /^(Receive|Check in) (copy|piece) 2/ }).click();
      await expect(found).toContainText(/Piece 2 of 2 received/);
      await dialog(page).getByRole('button', { name: 'Close' }).click();
      await expect(dialog(page)).toBeHidden();
      expect(asked).toEqual([]);
    } finally {
      await server.stop();
    }
  });
});

test('the camera is off when it is closed, and is opened again', async ({ playwright, baseURL }) => {
  await withCamera(playwright.chromium, [{ seconds: 2 }], async (page) => {
    await page.addInitScript(() => {
      const all: MediaStreamTrack[] = [];
      const own = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (wish) => {
        const stream = await own(wish);
        all.push(...stream.getTracks());
        return stream;
      };
      Object.assign(window, { tracks: all });
    });
    const live = (): Promise<number> => page.evaluate(() =>
      (window as unknown as { tracks: MediaStreamTrack[] }).tracks.filter(({ readyState }) => readyState === 'live').length);
    await openDesk(page, baseURL);
    for (let count = 0; count < 2; count += 1) {
      await openCamera(page);
      await expect(dialog(page).getByText('Hold the barcode inside the frame.')).toBeVisible();
      expect(await live()).toBe(1);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      expect(await live()).toBe(0);
    }
    await openCamera(page);
    await expect(dialog(page).getByText('Hold the barcode inside the frame.')).toBeVisible();
    await page.evaluate(() => { location.hash = '#/lines'; });
    await expect.poll(live).toBe(0);
  });
});

test('no camera, and one that is not allowed: each is said in its own words', async ({ page }) => {
  await openDesk(page);
  const refuse = (name: string): Promise<void> => page.evaluate((given) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', given));
  }, name);
  await refuse('NotFoundError');
  await openCamera(page);
  await expect(dialog(page).getByRole('alert')).toContainText('No camera was found.');
  await refuse('NotAllowedError');
  await dialog(page).getByRole('button', { name: 'Start the camera again' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('The camera is not allowed.');
});

test('where a page can have no camera, none is offered', async ({ page }) => {
  await page.addInitScript(() => { Object.defineProperty(navigator, 'mediaDevices', { value: undefined }); });
  await openDesk(page);
  await expect(page.getByRole('textbox', { name: /^Scan or type/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Scan with the camera' })).toHaveCount(0);
});
