#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Every room of the built desk on one sheet, to be looked at: node tools/contact-sheet.mjs [--help]
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { PROGRAM } from './bench-browser/browser.mjs';
import { serve } from './bench-desk/places.mjs';
import { broken, scenes } from './contact-sheet/scenes.mjs';

const project = resolve(import.meta.dirname, '..');
const HELP = `Photographs every room of the built desk, wide and narrow, light and dark, in German and from right to
left, and puts the pictures on one sheet.

  node tools/contact-sheet.mjs [--out build/contact-sheet] [--only TEXT]

  --out   the folder: a picture for each room and look, index.html, sheet.png
  --only  looks or rooms whose name contains this`;

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
const looks = [
  { name: 'wide, light', viewport: wide, colorScheme: 'light' },
  { name: 'wide, dark', viewport: wide, colorScheme: 'dark' },
  { name: 'narrow, light', viewport: narrow, colorScheme: 'light' },
  { name: 'narrow, dark', viewport: narrow, colorScheme: 'dark' },
  { name: 'wide, German', viewport: wide, colorScheme: 'light', language: 'de' },
  { name: 'narrow, German', viewport: narrow, colorScheme: 'light', language: 'de' },
  { name: 'wide, from right to left', viewport: wide, colorScheme: 'light', language: 'qps' },
  { name: 'narrow, from right to left', viewport: narrow, colorScheme: 'dark', language: 'qps' },
  { name: 'wide, high contrast', viewport: wide, colorScheme: 'light', contrast: 'more' },
  { name: 'wide, forced colours', viewport: wide, colorScheme: 'dark', forcedColors: 'active' },
  { name: '320 pixels wide (1280 at 400 %)', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
];

const fileName = (text) => `${text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/-$/, '')}.png`;

async function photograph(browser, address, look, out, wanted) {
  const { language, name: lookName, ...media } = look;
  const context = await browser.newContext({ ...media, baseURL: address, reducedMotion: 'reduce', serviceWorkers: 'block' });
  await context.addInitScript((code) => { if (code) globalThis.localStorage.setItem('accession.language', code); }, language);
  const shots = [];
  try {
    for (const scene of [...scenes, broken].filter(({ name }) => wanted(`${lookName} ${name}`))) {
      const page = await context.newPage();
      const file = fileName(`${scene.name} ${lookName}`);
      let trouble = '';
      try {
        await scene.before?.(page);
        await scene.show(page);
        await page.waitForTimeout(500);
        // What is wider than the screen is a fault that no picture shows.
        trouble = await page.evaluate(() => (globalThis.document.documentElement.scrollWidth > globalThis.innerWidth + 1 ? 'wider than the screen' : ''));
      } catch (reason) {
        trouble = String(reason.message).split('\n')[0];
      }
      await page.screenshot({ path: join(out, file) });
      shots.push({ look: lookName, scene: scene.name, file, trouble });
      await page.close();
    }
  } finally {
    await context.close();
  }
  return shots;
}

const escaped = (text) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

function sheetOf(shots) {
  const figures = shots.map(({ look, scene, file, trouble }) =>
    `<figure><img src="${file}" alt=""><figcaption>${escaped(`${scene} · ${look}`)}${trouble ? ` <b>${escaped(trouble)}</b>` : ''}</figcaption></figure>`);
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
<style>body{font:14px sans-serif;display:grid;grid-template-columns:repeat(auto-fill,minmax(340px,1fr));gap:12px;margin:12px}
figure{margin:0}img{width:100%;max-height:420px;object-fit:contain;object-position:top left;border:1px solid #888}b{color:#a00}</style>
${figures.join('\n')}
`;
}

async function run({ out, only }) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const server = await serve(join(project, 'build/web'), project);
  const browser = await chromium.launch({ executablePath: PROGRAM, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    const shots = [];
    for (const look of looks) {
      console.error(look.name);
      shots.push(...await photograph(browser, server.address, look, out, (name) => name.toLowerCase().includes(only.toLowerCase())));
    }
    writeFileSync(join(out, 'index.html'), sheetOf(shots));
    const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
    await page.goto(pathToFileURL(join(out, 'index.html')).href);
    await page.screenshot({ path: join(out, 'sheet.png'), fullPage: true });
    const troubles = shots.filter(({ trouble }) => trouble);
    for (const { scene, look, trouble } of troubles) console.log(`${scene}, ${look}: ${trouble}`);
    console.log(`${shots.length} pictures, ${troubles.length} with trouble: ${join(out, 'sheet.png')} (${Math.round(readFileSync(join(out, 'sheet.png')).length / 1024)} KB)`);
    return troubles.length === 0;
  } finally {
    await browser.close();
    server.stop();
  }
}

const { values } = parseArgs({
  options: { out: { type: 'string', default: join(project, 'build/contact-sheet') }, only: { type: 'string', default: '' }, help: { type: 'boolean', default: false } },
});
if (values.help) console.log(HELP);
else if (!(await run({ out: resolve(values.out), only: values.only }))) process.exitCode = 1;
