// SPDX-License-Identifier: Apache-2.0
// The conformance runner in WebAssembly: the same lines as `accession scenario run`.
//   node tools/scenario-wasm.mjs FILE|FOLDER...
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const modulePath = new URL('../build/wasm/conformance.js', import.meta.url);

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).filter((name) => name.endsWith('.json')).sort().map((name) => join(path, name));
}

/** One file's results, in the order of writing. */
export async function runFiles(paths) {
  if (!existsSync(modulePath)) throw new Error('build/wasm/conformance.js is not built: tools/build.sh wasm');
  const { default: createModule } = await import(modulePath.href);
  const module = await createModule();
  return paths.flatMap(filesOf).flatMap((file) => {
    const answer = JSON.parse(module.runSuite(readFileSync(file, 'utf8')));
    return answer.scenarios ?? [{ id: file, title: 'a file of scenarios', passed: false, problems: [answer.error] }];
  });
}

export function linesOf(results) {
  const failed = results.filter(({ passed }) => !passed).length;
  return [
    ...results.map(({ id, title, passed, problems }) =>
      passed ? `ok ${id} ${title}` : `not ok ${id} ${title}: ${problems[0]}`),
    `${results.length - failed} passed, ${failed} failed`,
  ];
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').pop())) {
  const results = await runFiles(process.argv.slice(2));
  console.log(linesOf(results).join('\n'));
  process.exit(results.some(({ passed }) => !passed) ? 1 : 0);
}
