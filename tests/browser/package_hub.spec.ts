// SPDX-License-Identifier: Apache-2.0
// A portal's page that lies beside a library's hub works with a workspace of it, without any screen and with an element.
import { expect, test, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type * as core from '../../web/src/core-api/index';
import { Hub, canServe, fillSignIn, password } from './support/hub';

const folder = join(import.meta.dirname, '../../build/package/dist');
test.skip(!canServe() || !existsSync(folder), 'the built command can’t be a hub, or the package is not made');
test.setTimeout(90_000);

type Api = typeof core;

async function portal(page: Page, hub: Hub): Promise<void> {
  await page.route(`${hub.url}portal/**`, (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^\/portal\//, '');
    return name === '' ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Portal</title><body></body>' }) : route.fulfill({ path: join(folder, name) });
  });
  await page.goto(`${hub.url}portal/`);
}

test('signs in, works, goes on without a network, and all of it comes to the hub', async ({ page, context }) => {
  const hub = await Hub.make('mtsang');
  try {
    await portal(page, hub);
    const options = { hub: { url: hub.url, workspace: 'main', user: 'mtsang', password }, name: 'portal' };
    const first = await page.evaluate(async ([address, given]) => {
      const { openWorkspace } = await (import(address) as Promise<Api>);
      const workspace = await openWorkspace(given);
      const { query } = await workspace.query({ text: '', filters: {}, sort: 'number', descending: false });
      const [line] = await workspace.page(query, 0, 1);
      const { accepted } = await workspace.perform({ action: 'edit_line', line: line?.id ?? '', set: { receivingNote: 'from a portal' } });
      Object.assign(globalThis, { workspace });
      return { accepted, id: line?.id ?? '' };
    }, ['/portal/core.js', options] as const);
    expect(first.accepted).toBe(true);
    const phase = (): Promise<string> => page.evaluate(async () => {
      const { phase: now, waiting, sent } = await (globalThis as unknown as { workspace: Awaited<ReturnType<Api['openWorkspace']>> }).workspace.sync();
      return `${now} ${String(waiting + sent)}`;
    });
    await expect.poll(phase, { timeout: 20_000 }).toBe('up_to_date 0');
    await context.setOffline(true);
    await page.evaluate(async (id) => {
      const { workspace } = globalThis as unknown as { workspace: Awaited<ReturnType<Api['openWorkspace']>> };
      await workspace.perform({ action: 'edit_line', line: id, set: { receivingNote: 'without a network' } });
    }, first.id);
    await expect.poll(phase).toMatch(/ 1$/);
    await context.setOffline(false);
    await expect.poll(phase, { timeout: 30_000 }).toBe('up_to_date 0');
  } finally {
    await hub.end();
  }
});

test('a person signs in at an element, works, and signs out again there', async ({ page }) => {
  const hub = await Hub.make('mtsang');
  try {
    await portal(page, hub);
    await page.evaluate(async ([script, address]) => {
      await import(script);
      document.body.append(Object.assign(document.createElement('accession-receive'), { hub: address }));
    }, ['/portal/accession-receive.js', hub.url] as const);
    const element = page.locator('accession-receive');
    await element.getByRole('button', { name: /^Sign in/ }).click({ timeout: 30_000 });
    await fillSignIn(page, 'mtsang', 'Loading bay');
    await expect(element.getByRole('textbox', { name: /^Scan or type/ })).toBeVisible({ timeout: 30_000 });
    await element.getByRole('button', { name: /^Sign out/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(element.getByRole('heading', { name: 'Sign in to the library' }).first()).toBeVisible({ timeout: 20_000 });
    await expect(element.getByRole('textbox', { name: /^Scan or type/ })).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('accession.embedded.hub'))).toBe('');
  } finally {
    await hub.end();
  }
});
