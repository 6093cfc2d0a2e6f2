#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// What a person waits for at the built desk: node tools/bench-desk.mjs [--help]
// docs/benchmarks.md says what is measured.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './bench-browser/browser.mjs';
import { quantile } from './bench-browser/figures.mjs';
import { load, machineOf } from './bench-browser/machine.mjs';
import { codesOf, deskWith, serve, tableOf } from './bench-desk/places.mjs';
import { bringIn, interactions, jump, openLines, opened, receive, search } from './bench-desk/walk.mjs';
import { watchPage } from './bench-desk/watch.mjs';

const project = resolve(import.meta.dirname, '..');
const places = {
  desk: join(project, 'build/web'),
  command: join(project, 'build/release/accession'),
  out: join(project, 'build/bench'),
};

const HELP = `Measures what a person waits for at the built desk, in Debian's Chromium.

  node tools/bench-desk.mjs [--lines 100000] [--scans 100] [--starts 5] [--imports 3] [--quick] [--json]

  --lines   of the library in which is scanned, searched and moved
  --scans   lines that are scanned and, where they can be, received
  --starts  how often the desk with its sample library is started without a network
  --imports how often a table of so many lines is brought in, in place of the sample library
  --quick   500 lines, few of everything: shows that the bench works, not how fast anything is
  --json    as JSON instead of the table`;

/** A cold start: a browser that was not running, a profile that has been here before, no server. */
async function starts(count) {
  const { folder } = deskWith(0, places);
  const profile = mkdtempSync(join(places.out, 'profile-'));
  const took = [];
  try {
    const server = await serve(folder, project);
    const first = await launch(profile);
    const page = await first.context.newPage();
    await page.goto(server.address);
    await opened(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await page.waitForTimeout(3000); // what is fetched for later is here
    await first.context.close();
    server.stop();
    for (let start = 0; start < count; start += 1) took.push(await oneStart(server.address, profile));
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return took;
}

async function oneStart(address, profile) {
  const { context } = await launch(profile, { keep: true });
  try {
    await context.addInitScript(watchPage);
    const page = await context.newPage();
    await page.goto(address);
    await opened(page);
    return await page.evaluate(() => globalThis.watch.frameWhen(() => {
      const field = globalThis.watch.find('room-receive')?.shadowRoot?.querySelector('input');
      return Boolean(field) && globalThis.watch.find('desk-shell').desk.backend !== undefined;
    }));
  } finally {
    await context.close();
  }
}

/** Imports, each into a profile that has never been here. */
async function imports(lines, count) {
  const { library } = deskWith(lines, places);
  const table = tableOf(library, places.command);
  const { folder } = deskWith(0, places);
  const server = await serve(folder, project);
  const took = [];
  try {
    for (let one = 0; one < count; one += 1) {
      const profile = mkdtempSync(join(places.out, 'profile-'));
      const { context } = await launch(profile);
      try {
        await context.addInitScript(watchPage);
        took.push(await bringIn(await context.newPage(), server.address, table));
      } finally {
        await context.close();
        rmSync(profile, { recursive: true, force: true });
      }
    }
  } finally {
    server.stop();
  }
  return took;
}

async function work({ lines, scans }) {
  const { folder, library } = deskWith(lines, places);
  const { codes, words } = codesOf(library, places.command, scans + 1);
  const profile = mkdtempSync(join(places.out, 'profile-'));
  const server = await serve(folder, project);
  const browser = await launch(profile);
  const loadBefore = load();
  try {
    await browser.context.addInitScript(watchPage);
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(server.address);
    await opened(page);
    const received = await receive(page, server.address, codes);
    const found = await search(page, server.address, words);
    const jumps = await jump(page, Math.max(1, Math.round(scans / 10)));
    const lineOpenings = await openLines(page, Math.max(3, Math.round(scans / 5)));
    return { ...received, found, jumps, lineOpenings, interactions: await interactions(page), machine: machineOf(browser, profile, 1, loadBefore) };
  } finally {
    await browser.context.close();
    server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Interactions faster than a frame are counted and not listed. */
function answered({ slow, all }) {
  return [...slow, ...Array.from({ length: Math.max(0, all - slow.length) }, () => 16)];
}

/** In the order in which a person meets them; `goal` in milliseconds. */
function figuresOf(sample, started, broughtIn) {
  const row = (key, words, all, goal, share = 0.95) => {
    const values = all.filter((value) => value !== undefined);
    return { key, words, p50: quantile(values, 0.5), high: quantile(values, share), share, count: values.length, goal };
  };
  const { scans, receipts, found, jumps, lineOpenings } = sample;
  return [
    row('start', 'started without a network, until a scan can be made (sample library)', started, 1000),
    row('scan_sound', 'scan: from Enter until its sound begins', scans.map(({ sound }) => sound), 50),
    row('scan_screen', 'scan: from Enter until the line is on the screen', scans.map(({ screen }) => screen), 50),
    row('receipt_sound', 'receipt, saved durably: until its sound begins', receipts.map(({ sound }) => sound)),
    row('receipt_screen', 'receipt, saved durably: until it is on the screen', receipts.map(({ screen }) => screen)),
    row('sound_device', 'the sound device’s own delay, which comes on top', scans.map(({ device }) => device)),
    row('search', 'a letter typed into the search, until its rows are on the screen', found.map((one) => one.found)),
    row('jump_place', 'a jump in the grid, until the new place is drawn', jumps.map(({ place }) => place)),
    row('jump_work', 'of it the page’s own work: the key, then the frame until it is painted', jumps.map(({ work }) => work), 16),
    row('jump_lines', 'a jump in the grid, until its lines are there', jumps.map(({ lines }) => lines)),
    row('open', 'a line opened from the grid, until it is on the screen', lineOpenings.map(({ open }) => open)),
    row('import_look', 'a table of all lines dropped in, until it says what would come in', broughtIn.map(({ looked }) => looked), 3000),
    row('import', 'then brought in, until it is in and saved', broughtIn.map(({ imported }) => imported), 3000),
    row('interaction', 'every key and click, until the next frame (INP)', answered(sample.interactions), 100, 0.98),
  ];
}

const shown = (value) => (value === undefined ? '-' : value >= 100 ? String(Math.round(value)) : value.toPrecision(3));

function printed(machine, lines, figures) {
  const rows = figures.map(({ words, p50, high, share, count, goal }) =>
    `| ${words} | ${shown(p50)} | ${shown(high)}${share === 0.95 ? '' : ` (p${share * 100})`} | ${goal ?? '-'} | ${count} |`);
  return [
    `${machine.date}; ${machine.browser}; ${machine.system}, ${machine.cores} cores (${machine.processor}), ${machine.memory} GB of memory, ` +
      `profile on ${machine.disk}; ${lines} lines; load of the machine ${machine.loadBefore.toFixed(1)} before, ${machine.loadAfter.toFixed(1)} after.`,
    '',
    '| milliseconds | p50 | p95 | goal | of |',
    '|---|---:|---:|---:|---:|',
    ...rows,
  ].join('\n');
}

function whole(name, text) {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new Error(`--${name} ${text}: a whole number from 1 on`);
}

const { values } = parseArgs({
  options: {
    lines: { type: 'string' }, scans: { type: 'string' }, starts: { type: 'string' }, imports: { type: 'string' },
    quick: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
} else {
  if (!existsSync(places.desk) || !existsSync(places.command)) throw new Error('the desk is not built: tools/build.sh web');
  const told = { ...(values.quick ? { lines: '500', scans: '5', starts: '1', imports: '1' } : { lines: '100000', scans: '100', starts: '5', imports: '3' }), ...values };
  const lines = whole('lines', told.lines);
  const started = await starts(whole('starts', told.starts));
  const { machine, ...sample } = await work({ lines, scans: whole('scans', told.scans) });
  const broughtIn = await imports(lines, whole('imports', told.imports));
  const figures = figuresOf(sample, started, broughtIn);
  console.log(values.json ? JSON.stringify({ machine, lines, figures }, undefined, 1) : printed(machine, lines, figures));
}
