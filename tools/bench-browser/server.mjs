// SPDX-License-Identifier: Apache-2.0
// Serves the built desk, the pages of the bench and the libraries to the browser that is measured.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
};

// Isolated, so that the clock of the page tells microseconds.
const HEADERS = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const page = (script) => `<!doctype html><meta charset="utf-8"><title>bench</title>
<link rel="icon" href="data:,">${script ? `<script type="module" src="/pages/${script}.js"></script>` : ''}
`;

/** folders: what an address begins with -> where its files are. */
export function startServer(folders) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const [, first, ...rest] = path.split('/');
    const bench = /^bench-(\w*)$/.exec(first);
    if (bench) {
      response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' });
      response.end(page(bench[1]));
      return;
    }
    const folder = folders[first];
    const file = folder && normalize(join(folder, ...rest));
    if (!file?.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, HEADERS).end();
      return;
    }
    response.writeHead(200, {
      ...HEADERS,
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
      // Programs come from the browser's cache from the second visit on, as a service worker has them.
      'Cache-Control': /^(desk|pages)$/.test(first) ? 'public, max-age=3600' : 'no-store',
    });
    pipeline(createReadStream(file), response).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      resolve({
        address: `http://localhost:${server.address().port}/`,
        stop: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
