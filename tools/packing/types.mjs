// SPDX-License-Identifier: Apache-2.0
// The types of the package, as TypeScript tells them of the sources: only what its entries speak of.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** What a file of the sources brings along only for what it does says nothing of types. */
const silent = (text) => text.replace(/^import ['"]\.{1,2}\/[^'"]+['"];\n/gm, '');

/** Every `./x` is a file of the package: `./x.js`, as Node.js asks for it. */
const named = (text) => text.replace(/(from |import\()(['"])(\.{1,2}\/[^'"]+?)(?:\.js)?\2/g, '$1$2$3.js$2');

export function emitTypes(project, sources, entryFiles, folder) {
  const { config } = ts.readConfigFile(join(project, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'));
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, allowImportingTsExtensions: false }, project);
  const program = ts.createProgram([...entryFiles, join(sources, 'worker/wasm.d.ts')], {
    ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: sources, outDir: folder, skipLibCheck: true,
  });
  const made = new Map();
  program.emit(undefined, (name, text) => made.set(resolve(name), text), undefined, true);
  const waiting = entryFiles.map((file) => resolve(folder, relative(sources, file).replace(/\.ts$/, '.d.ts')));
  const needed = new Set();
  while (waiting.length > 0) {
    const file = waiting.pop();
    const text = made.get(file);
    if (needed.has(file)) continue;
    if (text === undefined) throw new Error(`No types for ${file}`);
    needed.add(file);
    for (const [, name] of text.matchAll(/(?:from |import\()['"](\.{1,2}\/[^'"]+)['"]/g)) waiting.push(`${resolve(dirname(file), name)}.d.ts`);
  }
  for (const file of needed) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, named(silent(made.get(file))));
  }
  return [...needed].map((file) => relative(folder, file)).sort();
}
