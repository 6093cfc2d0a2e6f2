// SPDX-License-Identifier: Apache-2.0
// Scripts of the package that have to stand alone, each one file: workers, which a portal's bundler copies
// without looking into them, and what Node.js runs. And what it takes to make the others fit for bundlers.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const alone = (sources) => ({
  worker: join(sources, 'worker/whole_worker.ts'),
  barcodes: join(sources, 'camera/decode-worker.ts'),
  node: join(sources, 'core-api/node.ts'),
});

/** The module of the barcode reader, which lies beside it under its own name. */
export const barcodeModule = () => createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');

/** Exactly once, or the sources are no longer what this was written for. */
function swapped(code, before, after, where) {
  if (code.split(before).length !== 2) throw new Error(`${where} no longer has once: ${before}`);
  return code.replace(before, () => after);
}

/** The desk's build finds the reader's worker in its sources; in the package it is a script beside the others. */
export function barcodesBeside(sources) {
  const decoder = join(sources, 'camera/decoder.ts');
  return {
    name: 'barcodes-beside',
    resolveId: (source) => (source.endsWith('zxing_reader.wasm?url') ? '\0barcode-module' : null),
    load(id) {
      // Whoever starts it names its module: core-api/scripts.ts.
      if (id === '\0barcode-module') return 'export default self.name;';
      if (id !== decoder) return null;
      const code = swapped(readFileSync(id, 'utf8'),
        "new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module', name: 'barcodes' })", 'startBarcodes()', id);
      return { code: `import { startBarcodes } from '../core-api/scripts';\n${code}`, moduleType: 'ts' };
    },
  };
}

/** In a browser the core's loader has no use for Node.js; a bundler would look for what it imports there. */
export function browserLoader() {
  return {
    name: 'browser-loader',
    transform: {
      filter: { id: /\/wasm\/accession\.js$/ },
      handler(code, id) {
        const known = /\bENVIRONMENT_IS_NODE=typeof process/;
        if (!known.test(code)) throw new Error(`${id} tells Node.js in another way`);
        return { code: code.replace(/\bENVIRONMENT_IS_NODE\b(?!=)/g, 'false'), map: null };
      },
    },
  };
}
