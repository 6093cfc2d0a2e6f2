// SPDX-License-Identifier: Apache-2.0
// The built desk, served as any web server would, in the two browsers Debian ships.
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { join } from 'node:path';
import { chromiumArgs, chromiumPath } from './support/chromium';
import { firefoxDownloads } from './support/saved_file';

const project = join(import.meta.dirname, '..', '..');
const port = Number(process.env['ACCESSION_TEST_PORT'] ?? 4173);

/** What promises a time runs when nothing else does. */
const timed = /takeover\.spec\.ts$/;
const chromium: PlaywrightTestConfig['use'] = {
  browserName: 'chromium',
  // Who waits for movement to end waits in every step; what moves is looked at by eye.
  contextOptions: { reducedMotion: 'reduce' },
  launchOptions: {
    executablePath: chromiumPath,
    args: [...chromiumArgs],
  },
  // It keeps every file of the desk in each new profile; who works without a network here allows it.
  serviceWorkers: 'block',
};

export default defineConfig({
  testDir: '.',
  outputDir: join(project, 'build/results/browser'),
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // A browser on a busy machine now and then needs a second try; the run says so.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    screenshot: 'only-on-failure',
    // Recording costs a third of the whole run: only a second try is recorded.
    trace: 'on-first-retry',
  },
  webServer: {
    command: `node tools/serve.mjs --dir build/web --port ${port}`,
    cwd: project,
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env['CI'],
    timeout: 20_000,
  },
  projects: [
    { name: 'chromium', testIgnore: timed, use: chromium },
    {
      name: 'firefox',
      // What another browser may do otherwise: storage, tabs, the network, keys, files in and out, other pages around it,
      // how small a room gets, a whole life of a line.
      testMatch: /(alma_walks|cancel|desk|durability|embed|first_receipt|hub|import|kill|language|library_settings|main_job|orders|receive|screen_reader|tabs)\.spec\.ts$/,
      use: {
        browserName: 'firefox',
        // Playwright's own protocol needs a patched Firefox; this channel speaks WebDriver BiDi to any.
        channel: 'moz-firefox',
        launchOptions: { executablePath: '/usr/bin/firefox-esr', downloadsPath: firefoxDownloads },
      },
    },
    { name: 'timed', testMatch: timed, fullyParallel: false, dependencies: ['chromium', 'firefox'], use: chromium },
  ],
});
