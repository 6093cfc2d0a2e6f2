// SPDX-License-Identifier: Apache-2.0
// What is photographed: every room, and what a room looks like when it is empty, refused or broken.

/** The workspace is open, and the room has had the time to ask what it shows. */
async function heading(page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => globalThis.document.querySelector('desk-shell')?.desk?.backend !== undefined);
  await page.waitForTimeout(800);
}

async function firstLine(page) {
  await page.goto('./#/lines');
  const link = page.getByRole('grid').getByRole('link').first();
  await link.waitFor();
  return link.getAttribute('href');
}

async function scanned(page, text) {
  await page.goto('./#/receive');
  const field = page.locator('room-receive').locator('input').first();
  await field.waitFor();
  await field.fill(text);
  await field.press('Enter');
  await page.waitForTimeout(600);
}

const room = (name, address) => ({ name, show: async (page) => { await page.goto(address); await heading(page); } });

export const scenes = [
  room('Receive', './#/receive'),
  { name: 'Receive, choices', show: (page) => scanned(page, 'the') },
  { name: 'Receive, not found', show: (page) => scanned(page, '9780000000000') },
  room('Lines', './#/lines'),
  room('Lines, nothing found', './#/lines?find=zzzzzz'),
  { name: 'Line', show: async (page) => { await page.goto(`./${await firstLine(page)}`); await heading(page); } },
  {
    name: 'Line, an action',
    show: async (page) => {
      await page.goto(`./${await firstLine(page)}`);
      await page.locator('line-actions button:not([aria-disabled="true"])').first().click();
      await page.getByRole('dialog').first().waitFor();
    },
  },
  room('Orders', './#/orders'),
  room('Orders, nothing found', './#/orders?find=zzzzzz'),
  room('Work lists', './#/lists'),
  room('Overview', './#/overview'),
  room('Outbox', './#/outbox'),
  room('Needs attention, empty', './#/attention'),
  room('Import & export', './#/import'),
  room('Device', './#/device'),
  room('Settings', './#/settings'),
  {
    name: 'Library settings',
    show: async (page) => {
      await page.goto('./#/settings');
      await page.locator('settings-library header button').click();
      await page.locator('action-dialog dialog[open]').waitFor();
    },
  },
];

/** Instead of a workspace: what is said when the core can't be had. */
export const broken = {
  name: 'No core',
  before: (page) => page.route(/\.wasm$/, (route) => route.abort()),
  show: async (page) => { await page.goto('./#/receive'); await page.waitForTimeout(1500); },
};
