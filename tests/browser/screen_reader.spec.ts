// SPDX-License-Identifier: Apache-2.0
// docs/screen-reader.md, carried out: what is heard and what is found without a screen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { LineDetail } from '../../web/src/contract';
import { openDesk } from './support/desk_page';
import { DeskWorker } from './support/desk_worker';

const script = readFileSync(join(import.meta.dirname, '../../docs/screen-reader.md'), 'utf8');

interface Step {
  name: string;
  does: { what: string; text: string }[];
}

/** `## 2. Scan a copy` and the `- Keys: ...` below it. */
const steps: Step[] = script.split(/^## /m).slice(1).map((part) => ({
  name: part.split('\n')[0] ?? '',
  does: [...part.matchAll(/^- (Keys|Heard at once|Heard|Focus|Contains): (.+)$/gm)].map(([, what = '', text = '']) => ({ what, text })),
}));

interface Known {
  code: string;
  title: string;
  line: string;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What the script says, with what is known put in; `{n}` is any number, `{words}` whatever is said besides. */
function pattern(text: string, known: Known): string {
  return text.split(/(\{\w+\})/).map((part) => {
    if (part === '{n}') return '\\d+';
    if (part === '{words}') return '.+';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return literal(name ? known[name as keyof Known] : part);
  }).join('');
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const id = active?.id ?? '';
    const root = active?.getRootNode() as Document | ShadowRoot;
    const label = id ? root.querySelector(`label[for="${id}"]`)?.textContent : active?.textContent;
    return `${active instanceof HTMLInputElement ? 'textbox' : active?.tagName.toLowerCase() ?? ''} "${(label ?? '').trim()}"`;
  });
}

test('the scan loop is heard and found as the script says', async ({ page }) => {
  expect(steps.length).toBeGreaterThanOrEqual(7);
  const worker = await DeskWorker.open(page, 'accession-test:screen-reader');
  const place = (await worker.receivable(1, 3))[0];
  if (!place) throw new Error('no line with three copies to come');
  const { title } = await worker.ask<LineDetail>('line', place.line);
  await openDesk(page);
  await page.getByRole('button', { name: 'Not now' }).click();
  const known: Known = { code: place.number, line: place.number, title };
  const main = page.getByRole('main');

  for (const { name, does } of steps) {
    await test.step(name, async () => {
      for (const { what, text } of does) {
        if (what === 'Keys') {
          for (const key of text.split(' ')) {
            if (key === '{code}') await page.keyboard.type(known.code);
            else if (/^\d+$/.test(key)) await page.keyboard.type(key);
            else await page.keyboard.press(key);
          }
        } else if (what === 'Focus') {
          expect(await focused(page), name).toBe(text);
        } else if (what === 'Contains') {
          await expect.poll(async () => (await main.ariaSnapshot()).replaceAll('\u00a0', ' '), { message: `${name}: ${text}` })
            .toMatch(new RegExp(text.startsWith('text ') ? literal(text.slice(6, -1)) : pattern(text, known)));
        } else {
          const region = page.locator('live-regions').getByRole(what === 'Heard' ? 'status' : 'alert');
          await expect(region, name).toHaveText(new RegExp(`^${pattern(text, known)}\\s*$`));
        }
      }
    });
  }
});
