#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Serves the examples as the portals they stand for would: web/examples/serve.mjs [--port N]
// `/accession/` is the package that tools/pack makes, `/built/` what had to be bundled, `/sample/` the
// sample libraries.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('../../', import.meta.url));
const PLACES = [
  ['/accession/', join(project, 'build/package/dist/')],
  ['/built/', join(project, 'build/examples/')],
  ['/sample/', join(project, 'web/public/sample/')],
  ['/', here],
];
const TYPES = {
  '.css': 'text/css; charset=utf-8', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.wasm': 'application/wasm',
};

// The strictest a page can have that shows Accession: docs/embedding.md says what each word is for.
const STRICT = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'",
  "connect-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  "require-trusted-types-for 'script'", 'trusted-types accession lit-html',
].join('; ');
// An old portal allows itself everything, a cloud app is shown in a frame.
const POLICIES = [
  ['/plain/', STRICT],
  ['/portal-line/', STRICT],
  ['/react/', STRICT],
  ['/cloud-app/app', "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'"],
];

function headers(path) {
  const policy = POLICIES.find(([start]) => path.startsWith(start))?.[1];
  return {
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
    // A sandboxed frame has no origin: what it loads has to be allowed to anybody.
    'Access-Control-Allow-Origin': '*',
    ...(policy ? { 'Content-Security-Policy': policy } : {}),
  };
}

async function fileOf(path) {
  const [start, folder] = PLACES.find(([begin]) => path.startsWith(begin));
  const file = normalize(join(folder, decodeURIComponent(path.slice(start.length)), path.endsWith('/') ? 'index.html' : ''));
  const inside = file.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  return inside && (await stat(file).catch(() => undefined))?.isFile() ? file : undefined;
}

const { values } = parseArgs({ options: { port: { type: 'string', default: '8090' } } });
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  // A browser asks for it of every page.
  if (pathname === '/favicon.ico') return void response.writeHead(204).end();
  fileOf(pathname).then((file) => {
    if (!file) return response.writeHead(404).end('There is no such file.\n');
    response.writeHead(200, { ...headers(pathname), 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  }).catch(() => response.destroy());
});
server.listen(Number(values.port), 'localhost', () => {
  console.log(`The examples are at http://localhost:${server.address().port}/ (Ctrl+C stops it)`);
});
