// SPDX-License-Identifier: Apache-2.0
// The file a browser saves when something is done. Playwright is told of Chromium's; Firefox's own names no
// download that Playwright could follow, so there the folder is looked at.
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** A folder for each worker: what comes into it is of the test that runs. */
export const firefoxDownloads = join(import.meta.dirname, '../../../build/results/downloads', process.env['TEST_WORKER_INDEX'] ?? '0');

export interface SavedFile {
  name: string;
  text: string;
}

/** Whole: Firefox keeps an empty file in its place while it writes. */
const whole = (name: string): boolean => !name.endsWith('.part') && statSync(join(firefoxDownloads, name)).size > 0;

async function savedByFirefox(act: () => Promise<void>): Promise<SavedFile> {
  rmSync(firefoxDownloads, { recursive: true, force: true });
  await act();
  const there = (): string[] => (existsSync(firefoxDownloads) ? readdirSync(firefoxDownloads).filter(whole) : []);
  await expect.poll(there).toHaveLength(1);
  const [name = ''] = there();
  return { name, text: readFileSync(join(firefoxDownloads, name), 'utf8') };
}

export async function savedFile(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  if (page.context().browser()?.browserType().name() === 'firefox') return savedByFirefox(act);
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}
