// SPDX-License-Identifier: Apache-2.0
// Builds (once per change) a small WebAssembly module that has nothing but a file system with our
// IDBFS in it, the way the real module is linked.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const wasm = join(root, 'wasm');
const out = join(root, 'build', 'node-tests');
const target = join(out, 'filesystem.mjs');

const FLAGS = [
  '-O1', '-sMODULARIZE', '-sEXPORT_ES6', '-sENVIRONMENT=web,worker,node', '-sFORCE_FILESYSTEM',
  '-sDYNAMIC_EXECUTION=0', '-sWASM_BIGINT', '-sALLOW_MEMORY_GROWTH', '-lidbfs.js',
  '-sEXPORTED_RUNTIME_METHODS=FS,IDBFS',
];

/** The em++ to use, or undefined when this machine has none. */
export function findCompiler() {
  const toolchain = process.env.ACCESSION_TOOLCHAIN ?? join(root, '.toolchain');
  const own = join(toolchain, 'emscripten-3.1.69', 'bin', 'em++');
  if (existsSync(own)) return own;
  for (const folder of (process.env.PATH ?? '').split(':')) {
    if (folder && existsSync(join(folder, 'em++'))) return join(folder, 'em++');
  }
  return undefined;
}

function libraries() {
  const names = readdirSync(wasm).filter((name) => /^library_.*\.js$/.test(name));
  return names.map((name) => join(wasm, name));
}

function upToDate(inputs) {
  if (!existsSync(target)) return false;
  const built = statSync(target).mtimeMs;
  return inputs.every((path) => statSync(path).mtimeMs <= built);
}

/** The module's factory; each call of it is a fresh start of the program. */
export async function buildFilesystemModule(compiler) {
  const inputs = libraries();
  if (!upToDate([...inputs, fileURLToPath(import.meta.url)])) {
    mkdirSync(out, { recursive: true });
    const source = join(out, 'filesystem.cpp');
    writeFileSync(source, 'int main() { return 0; }\n');
    const linked = inputs.flatMap((path) => ['--js-library', path]);
    execFileSync(compiler, [...FLAGS, ...linked, source, '-o', target], { stdio: 'pipe' });
  }
  return (await import(pathToFileURL(target).href)).default;
}
