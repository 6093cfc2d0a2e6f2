// SPDX-License-Identifier: Apache-2.0
// The test groups, quick ones first. A group whose files are not there yet is left out.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { withPostgres } from './database.mjs';
import { findFiles } from './files.mjs';
import { lint } from './lint.mjs';
import { oneTest, run } from './process.mjs';
import { failedFiles, readGoogleTest, readNodeTest, readPlaywright, tellFlaky } from './results.mjs';

const OUT = 'build/results';
const cppFiles = () => findFiles(['core', 'wasm', 'tools', 'tests'], ['.cpp', '.h']);
const nodeTests = () => findFiles(['tests/node'], ['.test.mjs']);
const hasNativeTests = () =>
  findFiles(['tests/unit', 'tests/property', 'tests/conformance', 'tests/sim'], ['.cpp']).length > 0;

/** Builds a part; what the compiler said is the failure's output. */
async function built(part) {
  const result = await run('tools/build.sh', [part]);
  if (!result.ok) throw new Error(result.output);
}

/** One line for each file is enough: what to do about it is the same for all. */
async function layout() {
  const result = await oneTest('clang-format-19', ['--dry-run', '-Werror', ...cppFiles()]);
  const files = new Set(result.output.match(/^[^\s:]+(?=:\d+:\d+: error)/gm));
  const list = [...files].map((file) => `${file}: not laid out as .clang-format says\n`);
  return { ...result, output: list.length > 0 ? `${list.join('')}tools/format does it.` : result.output };
}

async function nativeTests(preset) {
  await built(preset);
  const results = `build/${preset}/results`;
  rmSync(results, { recursive: true, force: true });
  const result = await withPostgres((environment) => run('ctest', ['--preset', preset], environment));
  return { ...readGoogleTest(results, result.ok, result.output), output: result.output };
}

/** Halves of the same run, side by side; each prints what it did, and the seed that failed. */
async function simulator() {
  await built('release');
  const half = (from) => run('build/release/accession_sim', ['--sessions', '50000', '--from', from]);
  const store = await Promise.all([half('1'), half('1000000001')]);
  const hub = (from) =>
    run('build/release/accession_sim', ['--hub', '--sessions', '25000', '--from', from]);
  return allOf([...store, ...(await Promise.all([hub('1'), hub('1000000001')]))]);
}

/** Each result is one test. */
function allOf(results) {
  const passed = results.filter(({ ok }) => ok).length;
  return {
    passed,
    failed: results.length - passed,
    skipped: 0,
    output: results.map(({ output }) => output).join(''),
  };
}

const FUZZERS = 'tests/fuzz';
const FUZZ_SEEDS = 'tests/corpus/fuzz';
/** What imports read is written by others: the fuzzers of it begin with the files of the tests. */
const FILES_OF_OTHERS = 'tests/data';
const OF_OTHERS = ['fuzz_alma_import', 'fuzz_csv', 'fuzz_folio_import', 'fuzz_json_reader'];
/** What a store is made of is read before anything else can check it. */
const OF_THE_STORE = ['fuzz_manifest', 'fuzz_record', 'fuzz_snapshot'];
const secondsOf = (target) =>
  process.env.ACCESSION_FUZZ_SECONDS ?? (OF_THE_STORE.includes(target) ? '60' : '20');
/** The same tree is tried with the same inputs, as far as the time goes; 0 takes others each time. */
const FUZZ_SEED = process.env.ACCESSION_FUZZ_SEED ?? '20261';

/** A folder of seeds has the name of its fuzzer. What a run finds is added to a folder of its own. */
function seedsOf(target) {
  const own = `${FUZZ_SEEDS}/${target}`;
  return [...(OF_OTHERS.includes(target) ? [FILES_OF_OTHERS] : []), ...(existsSync(own) ? [own] : [])];
}

/** Which inputs were new says nothing to whoever looks for a fault. */
const withoutProgress = (output) =>
  output.replace(/^#\d+\s+(NEW|REDUCE|pulse|RELOAD).*\n|^\s*NEW_FUNC.*\n|^".*# Uses: \d+\n/gm, '');

async function fuzzers() {
  // The sanitizers' build has what the fuzzers need as well: the core is compiled once for both.
  await built('asan');
  const targets = readdirSync(FUZZERS).map((source) => source.replace(/\.cpp$/, ''));
  targets.sort((one, other) => secondsOf(other) - secondsOf(one));
  const fuzz = async (target) => {
    const found = `build/asan/corpus/${target}`;
    mkdirSync(found, { recursive: true });
    const { ok, output } = await run(`build/asan/${target}`, [
      `-max_total_time=${secondsOf(target)}`, `-seed=${FUZZ_SEED}`, '-max_len=20000', '-timeout=20',
      '-rss_limit_mb=2048', `-artifact_prefix=build/asan/${target}-`, found, ...seedsOf(target),
    ]);
    return { ok, output: ok ? '' : `${target} found something:\n${withoutProgress(output)}\n` };
  };
  const results = [];
  const oneAfterTheOther = async () => {
    while (targets.length > 0) results.push(await fuzz(targets.shift()));
  };
  await Promise.all([oneAfterTheOther(), oneAfterTheOther()]);
  return allOf(results);
}

async function nodeGroup() {
  // Native and WebAssembly are compared.
  await built('release');
  if (findFiles(['wasm'], ['.cpp']).length > 0) await built('wasm');
  // What comes over the network is weighed, and the package is used as whoever installs it would.
  await built('web');
  await built('package');
  mkdirSync(OUT, { recursive: true });
  const all = await nodeRun('node', nodeTests());
  const files = failedFiles(all.tap);
  // As with the browsers: on a machine busy with others a second try is allowed, and told of.
  if (!process.env.CI || all.failed === 0 || files.length === 0) return all;
  const again = await nodeRun('node-again', files);
  if (again.failed > 0) return all;
  tellFlaky(files);
  return { ...all, passed: all.passed + all.failed, failed: 0 };
}

async function nodeRun(name, files) {
  const tap = `${OUT}/${name}.tap`;
  const { ok, output } = await run('node', [
    '--test',
    '--test-reporter=spec', '--test-reporter-destination=stdout',
    '--test-reporter=tap', `--test-reporter-destination=${tap}`,
    ...files,
  ]);
  return { ...readNodeTest(tap, ok), output, tap };
}

async function browserGroup() {
  await built('web');
  await built('package');
  mkdirSync(OUT, { recursive: true });
  const report = `${OUT}/browser.json`;
  rmSync(report, { force: true });
  const result = await run(
    'npx',
    ['playwright', 'test', '-c', 'tests/browser/playwright.config.ts', '--reporter=line,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${report}`, FORCE_COLOR: '0' },
  );
  return { ...readPlaywright(report, result.ok), output: result.output };
}

export const groups = [
  {
    name: 'tidy',
    about: 'licences, sizes and words of every file',
    present: () => true,
    run: () => oneTest('node', ['tools/tidy.mjs']),
  },
  {
    name: 'format',
    about: 'clang-format',
    present: () => cppFiles().length > 0,
    run: layout,
  },
  {
    name: 'types',
    about: 'TypeScript, strict',
    present: () => existsSync('tsconfig.json'),
    run: () => oneTest('npx', ['tsc', '--noEmit']),
  },
  {
    name: 'eslint',
    about: 'ESLint',
    present: () => existsSync('eslint.config.js'),
    run: () => oneTest('npx', ['eslint', '.']),
  },
  {
    name: 'native',
    about: 'examples, properties, conformance, simulator; with the address and undefined behaviour sanitizers',
    present: hasNativeTests,
    run: () => nativeTests('asan'),
  },
  {
    name: 'simulator',
    about: '100,000 sessions with stores on media that crash, fail and rot, 50,000 of devices with a hub; more: tools/sim',
    present: () => existsSync('tests/drivers/sim.cpp'),
    run: simulator,
  },
  {
    name: 'fuzz',
    about: 'what the store and the imports read; ACCESSION_FUZZ_SECONDS=600 for more, ACCESSION_FUZZ_SEED=0 for other inputs',
    present: () => existsSync(FUZZERS),
    run: fuzzers,
  },
  {
    name: 'lint',
    about: 'clang-tidy, of the files that changed',
    present: () => cppFiles().length > 0,
    run: async () => {
      await built('asan');
      await built('release');
      return lint([
        { build: 'build/asan', targets: ['accession_core', 'accession_hub'] },
        { build: 'build/release', targets: ['accession'] },
      ]);
    },
  },
  {
    name: 'node',
    about: 'the command, the WebAssembly module and the storage in Node.js',
    present: () => nodeTests().length > 0,
    run: nodeGroup,
  },
  {
    name: 'browser',
    about: 'the desk in Chromium and Firefox',
    present: () => findFiles(['tests/browser'], ['.spec.ts']).length > 0,
    run: browserGroup,
  },
];
