// SPDX-License-Identifier: Apache-2.0
// What axe objects to on the page as it is.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}
type AxeWindow = Window & { axe: { run(options: object): Promise<AxeResult> } };

export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations: found } = await page.evaluate(
    (values) => (window as unknown as AxeWindow).axe.run({ runOnly: { type: 'tag', values } }), tags,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(' ')}`);
}
