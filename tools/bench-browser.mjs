#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Accession beside its peers in one browser: node tools/bench-browser.mjs [--help]
// docs/benchmarks.md says what is measured.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { launch } from './bench-browser/browser.mjs';
import { figuresOf } from './bench-browser/figures.mjs';
import { makeLibrary } from './bench-browser/library.mjs';
import { load, machineOf } from './bench-browser/machine.mjs';
import { readOptions } from './bench-browser/options.mjs';
import { Rounds, contenders } from './bench-browser/rounds.mjs';
import { startServer } from './bench-browser/server.mjs';
import { tableOf } from './bench-browser/table.mjs';

const project = resolve(import.meta.dirname, '..');
const out = join(project, 'build/bench');
const desk = join(project, 'build/web');
const command = join(project, 'build/release/accession');

/** The shipped worker's file; its hash changes with its content. */
function workerFile() {
  const assets = join(desk, 'assets');
  const name = existsSync(assets) && readdirSync(assets).find((file) => /^worker-.*\.js$/.test(file));
  if (!name || !existsSync(command)) throw new Error('the desk is not built: tools/build.sh web');
  return `assets/${name}`;
}

async function buildPages(outDir) {
  await build({
    configFile: false,
    root: join(project, 'tools/bench-browser/pages'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome123',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: {
        input: contenders.map((name) => join(project, `tools/bench-browser/pages/${name}.ts`)),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}

/** What goes on is told where it does not disturb what is read by a program. */
const tell = (words) => console.error(words);

async function measure(options, worker, libraries, profile) {
  const folders = { desk, pages: join(out, 'pages') };
  for (const { lines, folder } of libraries) folders[`lines-${lines}`] = folder;
  const loadBefore = load();
  const server = await startServer(folders);
  const browser = await launch(profile);
  try {
    const figures = [];
    const samples = {};
    for (const library of libraries) {
      const rounds = new Rounds(browser, server.address, library, worker, options);
      tell(`${library.lines} lines: storing them`);
      await rounds.fill();
      samples[library.lines] = [];
      for (let number = 0; number < options.rounds; number += 1) {
        tell(`${library.lines} lines: round ${number + 1} of ${options.rounds}`);
        samples[library.lines].push(await rounds.round(number));
      }
      figures.push(...figuresOf(library.lines, rounds.burst, samples[library.lines]));
    }
    return { machine: machineOf(browser, profile, options.rounds, loadBefore), figures, samples };
  } finally {
    await browser.context.close();
    server.stop();
  }
}

async function run(options) {
  const worker = workerFile();
  await buildPages(join(out, 'pages'));
  const libraries = [];
  for (const lines of options.lines) {
    const folder = await makeLibrary(command, join(out, 'data'), lines, options.alone);
    libraries.push({ lines, folder, ...JSON.parse(readFileSync(join(folder, 'parts.json'), 'utf8')) });
  }
  const profile = mkdtempSync(join(out, 'profile-'));
  try {
    return await measure(options, worker, libraries, profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

const options = readOptions(process.argv.slice(2));
if (options) {
  const measured = options.from ? JSON.parse(readFileSync(options.from, 'utf8')) : await run(options);
  console.log(options.json ? JSON.stringify(measured, undefined, 1) : tableOf(measured));
}
