#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Cuts the core in two: what a start runs, and all the rest, so that the desk waits for the smaller one only.
//   tools/split-wasm.mjs [--wasm build/wasm] [--samples web/public/sample] [--out build/wasm/split]
//                        [--command build/release/accession]
// A copy of the module that notes which functions run (Binaryen's wasm-split) is led through a start; those
// functions become first.wasm, all others rest.wasm. web/src/worker/core_parts.ts puts them together again.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { firstStart, laterStart, workedOn } from './split-wasm/walk.mjs';

const { values } = parseArgs({
  options: {
    wasm: { type: 'string', default: 'build/wasm' },
    samples: { type: 'string', default: 'web/public/sample' },
    command: { type: 'string', default: 'build/release/accession' },
    out: { type: 'string', default: 'build/wasm/split' },
  },
});

/** What the module has, and what every browser the desk is made for knows. */
const FEATURES = [
  'bulk-memory', 'exception-handling', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext',
].map((name) => `--enable-${name}`);

const scratch = mkdtempSync(join(tmpdir(), 'accession-split-'));
const TURNS = 5;
/** As in wasm/library_idbfs_large.js. Smaller libraries have smaller files. */
const LARGE = 1024 * 1024;
/** Memory is asked for in other ways where there is much of it, and lists are made in others where they are short. */
const LINES = ['300', '20000'];

/** Emscripten says where its Binaryen is; Debian has it on the PATH. */
function splitter() {
  const root = execFileSync('em-config', ['BINARYEN_ROOT'], { encoding: 'utf8' }).trim();
  const beside = join(root, 'bin/wasm-split');
  return existsSync(beside) ? beside : 'wasm-split';
}

function sampleOf(lines) {
  const file = join(scratch, 'sample.accession');
  execFileSync(values.command, ['sample', '--rulebook', 'alma', '--lines', lines, '--out', file], { stdio: 'ignore' });
  return readFileSync(file);
}

/** The functions that ran, as wasm-split wants to be told. */
async function profileOf(instrumented) {
  const { default: createModule } = await import(pathToFileURL(resolve(values.wasm, 'accession.js')).href);
  const bytes = readFileSync(instrumented);
  let exports;
  const instantiateWasm = (imports, done) => {
    void WebAssembly.instantiate(bytes, imports).then(({ instance, module }) => {
      exports = instance.exports;
      done(instance, module);
    });
    return {};
  };
  const samples = ['alma', 'folio'].map((name) => readFileSync(join(values.samples, `${name}.accession`)));
  // The evening before is another module's: what receiving takes is not what a start takes.
  const evening = async (sample) => workedOn(await createModule(), sample);
  const evenings = await Promise.all(samples.map(evening));
  const others = [];
  for (const lines of LINES) others.push(await evening(sampleOf(lines)));
  const noting = await createModule({ instantiateWasm });
  // More than once: which of the allocator's functions run depends on what the memory held before.
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [index, sample] of samples.entries()) {
      firstStart(noting, `/first-${turn}-${index}`, sample);
      for (const blobs of [LARGE, Infinity]) await laterStart(noting, `/later-${turn}-${index}-${blobs}`, evenings[index], blobs);
    }
  }
  for (const [index, files] of others.entries()) await laterStart(noting, `/other-${index}`, files, LARGE);
  const size = exports.__write_profile(0, 0);
  const memory = Object.values(exports).find((one) => one instanceof WebAssembly.Memory);
  const page = 65536;
  const place = memory.grow(Math.ceil(size / page)) * page;
  exports.__write_profile(place, size);
  return Buffer.from(memory.buffer, place, size);
}

const wasmSplit = splitter();
const module = join(values.wasm, 'accession.wasm');
try {
  const [instrumented, profile] = ['noting.wasm', 'profile'].map((name) => join(scratch, name));
  execFileSync(wasmSplit, [...FEATURES, '--instrument', module, '-o', instrumented], { stdio: 'inherit' });
  writeFileSync(profile, await profileOf(instrumented));
  mkdirSync(values.out, { recursive: true });
  execFileSync(wasmSplit, [
    // Two thousand imports say this name: a short one is half a KB less to download.
    ...FEATURES, '--placeholder-namespace=p', module, `--profile=${profile}`, '-o1', join(values.out, 'first.wasm'), '-o2', join(values.out, 'rest.wasm'),
  ], { stdio: 'inherit' });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
