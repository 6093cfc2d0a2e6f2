#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Serves the built desk as static files, as any web server would: tools/serve.mjs [--dir DIR] [--port N]
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
    "img-src 'self' data:; connect-src 'self'; worker-src 'self'; object-src 'none'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

// Vite puts a hash of the contents into these names, so what a name stands for never changes.
const NEVER_CHANGES = /[/\\]assets[/\\].*-[\w-]{8}\.\w+$/;

/** The file a request's path names, or undefined when that is outside the directory or not there. */
async function findFile(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = normalize(join(root, path));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return { file, size: found.size, changed: found.mtime };
  if (!found?.isDirectory()) return undefined;
  const index = join(file, 'index.html');
  const page = await stat(index).catch(() => undefined);
  return page?.isFile() ? { file: index, size: page.size, changed: page.mtime } : undefined;
}

function refuse(response, status, text) {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, 'Only GET and HEAD are answered here.');
  }
  const found = await findFile(root, request.url);
  if (!found) return refuse(response, 404, 'There is no such file.');
  const tag = `"${found.size.toString(36)}-${found.changed.getTime().toString(36)}"`;
  const headers = {
    ...HEADERS,
    'Content-Type': TYPES[extname(found.file).toLowerCase()] ?? 'application/octet-stream',
    'Cache-Control': NEVER_CHANGES.test(found.file)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    ETag: tag,
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers);
    return response.end();
  }
  response.writeHead(200, { ...headers, 'Content-Length': found.size });
  if (request.method === 'HEAD') return response.end();
  // A page that goes away in the middle is no error of ours.
  return pipeline(createReadStream(found.file), response).catch(() => response.destroy());
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'build/web' },
    port: { type: 'string', default: process.env.PORT ?? '8080' },
  },
});
const root = resolve(values.dir);
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) stop(`${values.port} is not a port number.`);
if (!(await stat(join(root, 'index.html')).catch(() => undefined))) {
  stop(`${root} has no index.html: run tools/start, which builds it.`);
}

const server = createServer((request, response) => {
  answer(root, request, response).catch(() => {
    if (response.headersSent) response.destroy();
    else refuse(response, 500, 'The file could not be read.');
  });
});
server.on('error', (error) =>
  stop(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program: choose one with PORT=8081 tools/start.`
      : `Port ${port} can't be opened: ${error.message}.`,
  ),
);
// Only this machine: the desk is served to the person in front of it.
server.listen(port, 'localhost', () =>
  console.log(`Accession is at http://localhost:${server.address().port}/ (Ctrl+C stops it)`),
);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
