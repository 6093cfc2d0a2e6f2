// SPDX-License-Identifier: Apache-2.0
// Builds the desk into build/web as plain files that run from any folder.

import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { generateSW } from 'workbox-build';

const root = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('..', import.meta.url));

// A static host may send no headers: the page then brings its own policy. frame-ancestors can't be
// set this way; a host that can should send it (tools/serve.mjs does).
const policy = [
  "default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self' data:",
  "connect-src 'self'", "worker-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'",
  "require-trusted-types-for 'script'", 'trusted-types default lit-html',
].join('; ');

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
  };
}

/** The first script starts the worker and then asks for the desk: the page has asked for it by then. */
function deskPreloaded(): Plugin {
  return {
    name: 'desk-preloaded',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
        const wanted = new Set(chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith('/app/start.ts')).map(({ fileName }) => fileName));
        // A set that grows while it is gone through: what is imported is wanted too.
        for (const name of wanted) for (const one of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) wanted.add(one);
        if (wanted.size === 0) throw new Error('there is no desk to preload');
        return [...wanted].map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` }, injectTo: 'head' as const }));
      },
    },
  };
}

/** Emscripten's loader names the module as one file; the desk has it in two, and does not ship it thrice. Nor does it
 *  ship what the loader does in Node.js. */
function coreInParts(): Plugin {
  const address = 'new URL("accession.wasm",import.meta.url).href';
  return {
    name: 'core-in-parts',
    transform: {
      filter: { id: /\/wasm\/accession\.js$/ },
      handler(code) {
        if (!code.includes(address)) throw new Error('the loader of the core names its module in another way');
        const inBrowsers = code.replace(/var ENVIRONMENT_IS_NODE=[^;]+;/, '').replaceAll('ENVIRONMENT_IS_NODE', 'false');
        if (inBrowsers === code) throw new Error('the loader of the core asks for Node.js in another way');
        return { code: inBrowsers.replace(address, '"accession.wasm"'), map: null };
      },
    },
  };
}

/** Everything the desk needs is kept on the device at the first visit, the sample libraries too. */
function serviceWorker(outDir: string): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    async writeBundle() {
      const { count, size, warnings } = await generateSW({
        globDirectory: outDir,
        globPatterns: ['**/*.{html,js,css,wasm,svg,png,webmanifest,accession}'],
        globIgnores: ['sw.js', 'sync-poke.js'],
        swDest: `${outDir}/sw.js`,
        navigateFallback: 'index.html',
        dontCacheBustURLsMatching: /assets\//,
        maximumFileSizeToCacheInBytes: 32 * 1024 * 1024,
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        importScripts: ['sync-poke.js'],
        sourcemap: false,
        skipWaiting: false,
        clientsClaim: true,
      });
      for (const warning of warnings) this.warn(warning);
      this.info(`${String(count)} files, ${String(Math.round(size / 1024))} KB kept for offline use`);
    },
  };
}

const outDir = `${project}build/web`;

export default defineConfig({
  root,
  base: './',
  publicDir: `${root}public`,
  resolve: { alias: { '#wasm': `${project}build/wasm` } },
  plugins: [contentSecurityPolicy(), deskPreloaded(), serviceWorker(outDir)],
  server: { fs: { allow: [project] } },
  worker: { format: 'es', plugins: () => [coreInParts()] },
  build: {
    outDir,
    emptyOutDir: true,
    target: ['chrome123', 'firefox128', 'safari17.5'],
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
