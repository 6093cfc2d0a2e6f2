#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Makes the npm package out of the desk's sources and the built core: build/package, and a .tgz of it.
//   tools/packing/pack.mjs [--wasm FOLDER] [--no-archive]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { alone, barcodeModule, barcodesBeside, browserLoader } from './alone.mjs';
import { elements, entries, languageEntries, languages, wordsLater } from './entries.mjs';
import { foreignStyles } from './foreign-styles.mjs';
import { customElements } from './manifest.mjs';
import { ownNames } from './own-names.mjs';
import { emitTypes } from './types.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const sources = join(project, 'web/src');
const out = join(project, 'build/package');
const { version, description, license } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const { values } = parseArgs({ options: { wasm: { type: 'string', default: join(project, 'build/wasm') }, 'no-archive': { type: 'boolean', default: false } } });

const NODE_OWN = ['module', 'fs', 'path', 'url', 'ws', 'crypto'];

/** Into one folder, where all lies side by side: what is found by `import.meta.url` is beside whatever asks. */
async function bundle(input, plugins, output, transform) {
  const bundled = await rolldown({
    cwd: project,
    input,
    tsconfig: join(project, 'tsconfig.json'),
    external: (id) => id.startsWith('node:') || NODE_OWN.includes(id),
    resolve: { alias: { '#wasm': values.wasm } },
    transform: { define: { 'import.meta.env': JSON.stringify({ PROD: true, ACCESSION_VERSION: version }) }, ...transform },
    plugins: [barcodesBeside(sources), foreignStyles(), languageEntries(sources), wordsLater(sources), ownNames(sources, version), ...plugins],
    checks: { configurationFieldConflict: false },
  });
  await bundled.write({
    dir: join(out, 'dist'), format: 'es', minify: true, sourcemap: false,
    entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js',
    banner: (chunk) => (chunk.isEntry ? `/* Accession ${version}, ${license} */` : ''),
    ...output,
  });
  await bundled.close();
}

/** Node.js 18 has it, and not yet under its global name. */
const inNode = { inject: { crypto: ['node:crypto', 'webcrypto'] } };

async function bundleAll() {
  await bundle(entries(sources), [browserLoader()]);
  const { node, ...workers } = alone(sources);
  for (const [name, path] of Object.entries(workers)) await bundle({ [name]: path }, [browserLoader()], { codeSplitting: false });
  await bundle({ node }, [], { codeSplitting: false }, inNode);
}

const at = (types, path) => ({ types: `./types/${types}.d.ts`, default: `./dist/${path}.js` });

function packageJson() {
  return {
    name: 'accession', version, description, license, engines: { node: '>=18' }, type: 'module',
    sideEffects: ['./dist/index.js', './dist/accession-*.js', './dist/part-*.js', './dist/worker.js', './dist/barcodes.js'],
    exports: {
      '.': at('embed/index', 'index'),
      './core': {
        types: './types/core-api/index.d.ts',
        node: { types: './types/core-api/node.d.ts', default: './dist/node.js' },
        default: './dist/core.js',
      },
      './elements/*': at('embed/elements/*', '*'),
      './i18n/*': { types: './types/language.d.ts', default: './dist/i18n-*.js' },
      './accession.wasm': './dist/accession.wasm',
      './custom-elements.json': './custom-elements.json',
      './integrity.json': './integrity.json',
      './package.json': './package.json',
    },
    customElements: './custom-elements.json',
    files: ['dist', 'types', 'custom-elements.json', 'integrity.json', 'README.md', 'LICENSE'],
  };
}

const writeJson = (name, value) => writeFileSync(join(out, name), `${JSON.stringify(value, null, 2)}\n`);

/** What `integrity` of a script or an import map has to say. */
function integrity() {
  const files = readdirSync(join(out, 'dist')).sort();
  return Object.fromEntries(files.map((name) => [`dist/${name}`, `sha384-${createHash('sha384').update(readFileSync(join(out, 'dist', name))).digest('base64')}`]));
}

const wasm = join(values.wasm, 'accession.wasm');
if (!existsSync(wasm)) {
  console.error(`${wasm} is not there: tools/build.sh wasm makes it.`);
  process.exit(1);
}
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, 'dist'), { recursive: true });
await bundleAll();
copyFileSync(wasm, join(out, 'dist/accession.wasm'));
copyFileSync(barcodeModule(), join(out, 'dist/zxing_reader.wasm'));
emitTypes(project, sources, [
  ...['embed/index', 'core-api/index', 'core-api/node', ...elements.map((name) => `embed/elements/${name}`)].map((name) => join(sources, `${name}.ts`)),
], join(out, 'types'));
writeFileSync(join(out, 'types/language.d.ts'), `// SPDX-License-Identifier: Apache-2.0
/** ${languages(sources).join(', ')} */
export declare const language: string;
/** Its words; a page has no need to read them. */
export declare const catalogue: object;
export default catalogue;
`);
writeJson('package.json', packageJson());
writeJson('custom-elements.json', customElements(sources));
writeJson('integrity.json', integrity());
copyFileSync(join(project, 'LICENSE'), join(out, 'LICENSE'));
copyFileSync(join(project, 'docs/embedding.md'), join(out, 'README.md'));
if (!values['no-archive']) {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', join(project, 'build')], { cwd: out, stdio: ['ignore', 'ignore', 'inherit'] });
  console.log(`build/accession-${version}.tgz`);
}
