// SPDX-License-Identifier: Apache-2.0
// What axe objects to on the page as it is.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}
type AxeWindow = Window & { axe?: { run(options: object): Promise<AxeResult> } };

/** Only what is objected to leaves the page: what passed is a hundred times as much. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (values) => {
    const found = await (window as AxeWindow).axe?.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false });
    if (!found) throw new Error('axe is not loaded');
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(' ')}`);
  }, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
}
