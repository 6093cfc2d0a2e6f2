// SPDX-License-Identifier: Apache-2.0
// What people do at the desk, with the time each thing takes as they see and hear it.
const DRAWN = { timeout: 120_000 };

/** The desk is open and says what it keeps. */
export async function opened(page) {
  await page.getByRole('banner').getByText(/saved on this device/i).first().waitFor(DRAWN);
}

/** Types as a scanner does, Enter last; milliseconds from that Enter to the sound and to the picture. */
async function entered(page, code) {
  await page.evaluate(() => {
    const { watch } = globalThis;
    const card = watch.find('room-receive')?.shadowRoot;
    const shown = () => [...card.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join() + card.textContent;
    const before = shown();
    watch.sounds.length = 0;
    watch.answer = watch.key('Enter').then(async (from) => {
      // What is refused a second time sounds, and is on the screen already.
      const heard = () => watch.sounds.length > 0 && performance.now() - watch.sounds[0].at > 300;
      const seen = await watch.frameWhen(() => (shown() !== before && watch.sounds.length > 0) || heard());
      const [{ at, ahead }] = watch.sounds;
      return { sound: at - from, device: ahead, ...(shown() === before ? {} : { screen: seen - from }) };
    });
  });
  if (code) await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  return page.evaluate(() => globalThis.watch.answer);
}

/** Scans each code, and receives what it shows where that can be received. */
export async function receive(page, address, codes) {
  await page.goto(`${address}#/receive`);
  await opened(page);
  await page.getByRole('textbox', { name: /^Scan or type/ }).click();
  await entered(page, codes[0]); // wakes the sound
  const scans = [];
  const receipts = [];
  for (const code of codes.slice(1)) {
    scans.push(await entered(page, code));
    if (await page.evaluate(() => globalThis.watch.find('receive-card') !== null)) receipts.push(await entered(page, ''));
  }
  return { scans, receipts };
}

/** Types each word into the search, letter by letter; milliseconds from each letter to the found rows. */
export async function search(page, address, words) {
  await page.goto(`${address}#/lines`);
  await opened(page);
  const field = page.getByRole('searchbox', { name: 'Search lines' });
  await page.getByRole('grid').getByRole('link').first().waitFor(DRAWN);
  const took = [];
  for (const word of words) {
    await field.fill('');
    await page.waitForTimeout(300);
    await field.focus();
    for (const letter of word.slice(0, 6)) {
      await page.evaluate((key) => {
        const { watch } = globalThis;
        const grid = watch.find('record-grid');
        const before = grid.result;
        watch.answer = watch.key(key).then(async (from) => {
          const shown = () => [...grid.shadowRoot.querySelectorAll('.line')].filter((row) => row.getBoundingClientRect().top < globalThis.innerHeight);
          // Rows of the former answer are there too, so it is the new answer's rows that are waited for.
          const there = () => grid.result !== before && shown().length > 0 && shown().every((row) => row.classList.contains('there'));
          return { found: (await watch.frameWhen(there)) - from };
        });
      }, letter);
      await page.keyboard.type(letter);
      took.push(await page.evaluate(() => globalThis.watch.answer));
      await page.waitForTimeout(150); // as people type
    }
  }
  await field.fill('');
  return took;
}

const KEYS = ['PageDown', 'PageDown', 'Control+End', 'PageUp', 'Control+Home', 'PageDown', 'Control+End', 'Control+Home'];

/** Moves through all rows; milliseconds from the key until the frame with the place, and with its lines. */
export async function jump(page, rounds) {
  await page.getByRole('grid').getByRole('link').first().waitFor(DRAWN);
  await page.getByRole('grid').locator('[tabindex="0"]').first().focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(500);
  const took = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const key of KEYS) {
      await page.evaluate((name) => {
        const { watch } = globalThis;
        const grid = watch.find('record-grid');
        const scroller = grid.shadowRoot.querySelector('.scroller');
        const rows = () => {
          const { top, bottom } = scroller.getBoundingClientRect();
          return [...grid.shadowRoot.querySelectorAll('.line')].filter((row) => {
            const at = row.getBoundingClientRect();
            return at.bottom > top + 40 && at.top < bottom - 1;
          });
        };
        const before = grid.activeRow;
        watch.answer = watch.key(name).then(async (from) => {
          const place = await watch.frameWhen(() => grid.activeRow !== before && rows().length > 0);
          const work = watch.keyWork + watch.frameWork;
          const lines = await watch.frameWhen(() => rows().every((row) => row.classList.contains('there')));
          return { place: place - from, work, lines: lines - from };
        });
      }, key.split('+').at(-1));
      await page.keyboard.press(key);
      took.push(await page.evaluate(() => globalThis.watch.answer));
    }
  }
  return took;
}

/** Opens lines with Enter from the grid and goes back; milliseconds until the line is there. */
export async function openLines(page, count) {
  const took = [];
  for (let line = 0; line < count; line += 1) {
    await page.evaluate(() => {
      const { watch } = globalThis;
      watch.answer = watch.key('Enter').then(async (from) => ({
        open: (await watch.frameWhen(() => watch.find('room-line')?.shadowRoot.querySelector('h1'))) - from,
      }));
    });
    await page.getByRole('grid').locator('[tabindex="0"]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    took.push(await page.evaluate(() => globalThis.watch.answer));
    await page.goBack();
    await page.getByRole('grid').getByRole('link').first().waitFor(DRAWN);
  }
  return took;
}

/** Brings a file in, in place of the sample; milliseconds until it says what would come in, and until it has come in. */
export async function bringIn(page, address, file) {
  await page.goto(`${address}#/import`);
  await opened(page);
  await page.locator('input#files').waitFor({ state: 'attached', ...DRAWN });
  const patience = DRAWN.timeout;
  await page.evaluate((most) => {
    const { watch } = globalThis;
    const from = performance.now();
    const ready = () => watch.find('.bar .primary[aria-disabled="false"]', watch.find('room-import').shadowRoot) !== null;
    watch.answer = watch.frameWhen(ready, most).then((at) => at - from);
  }, patience);
  await page.locator('input#files').setInputFiles(file);
  const looked = await page.evaluate(() => globalThis.watch.answer);
  await page.getByRole('button', { name: /^Import 1 file/ }).press('Enter');
  const sure = page.getByRole('dialog').getByRole('button', { name: 'Discard and import' });
  await sure.waitFor();
  await page.evaluate((most) => {
    const { watch } = globalThis;
    const done = () => watch.find('import-report')?.shadowRoot?.querySelector('.good') ?? null;
    watch.answer = watch.key('Enter').then(async (from) => (await watch.frameWhen(() => done() !== null, most)) - from);
  }, patience);
  await sure.press('Enter');
  return { looked, imported: await page.evaluate(() => globalThis.watch.answer) };
}

/** Of everything since the page was loaded: how long the browser took to answer, and to how much. */
export function interactions(page) {
  return page.evaluate(() => ({
    slow: [...globalThis.watch.interactions.values()],
    all: performance.interactionCount,
  }));
}
