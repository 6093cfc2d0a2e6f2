// SPDX-License-Identifier: Apache-2.0
// What a hub does with requests that nobody means well with, and with the desk's files.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { scratch, skip } from './support/cli.mjs';
import { HubPlace, keeper, makeSample } from './support/hub.mjs';

const SITE = 'https://desk.example.org';
const large = 24 << 20;

describe('HTTP of a hub', { skip }, () => {
  const kept = keeper();
  let folder;
  let place;
  let hub;
  let mara;
  const page = '<!doctype html><title>desk</title>'.padEnd(3000, '<p>words</p>');

  before(async () => {
    folder = scratch(kept);
    const desk = join(folder, 'desk');
    mkdirSync(join(desk, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(desk, 'index.html'), page);
    writeFileSync(join(desk, 'assets', 'index-abcd1234.js'), 'export default 1;\n');
    // More than the system holds for a connection that nobody reads.
    writeFileSync(join(desk, 'assets', 'large-abcd1234.png'), Buffer.alloc(large));
    writeFileSync(join(desk, 'sw.js'), 'self.x = 1;\n'.repeat(200));
    place = new HubPlace('--data', join(folder, 'hub')).fill(makeSample(folder, 5));
    hub = await place.serve(kept, '--desk', desk, '--allow-origin', SITE);
    mara = await hub.signIn('mara');
  });

  const get = (target, ...headers) => hub.raw([`GET ${target} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n'));
  const statusOf = (text) => Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]);

  test('the desk\'s files are served as a web server should', async () => {
    const index = await hub.ask('/');
    assert.equal(index.status, 200);
    assert.equal(index.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.match(index.headers.get('content-security-policy'), /connect-src 'self'.*frame-ancestors 'none'/);
    assert.equal(index.headers.get('cross-origin-opener-policy'), 'same-origin');
    assert.equal(index.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(index.headers.get('cache-control'), 'no-cache');
    assert.equal(await index.text(), page);
    const again = await hub.ask('/index.html', { headers: { 'if-none-match': index.headers.get('etag') } });
    assert.equal(again.status, 304);
    const asset = await hub.ask('/assets/index-abcd1234.js');
    assert.match(asset.headers.get('cache-control'), /immutable/);
    const head = await hub.ask('/', { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
    assert.deepEqual([head.status, head.headers.get('content-length'), await head.text()], [200, `${page.length}`, '']);
    assert.equal((await hub.ask('/nothing')).status, 404);
    assert.equal((await hub.ask('/', { method: 'DELETE' })).status, 405);
  });

  test('text is sent compressed to who takes it', async () => {
    const text = await new Promise((resolve) => {
      const parts = [];
      const socket = connect(hub.port, '127.0.0.1', () => socket.write('GET /sw.js HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip, br\r\nConnection: close\r\n\r\n'));
      socket.on('data', (bytes) => parts.push(bytes)).on('close', () => resolve(Buffer.concat(parts)));
    });
    const end = text.indexOf('\r\n\r\n') + 4;
    assert.match(text.subarray(0, end).toString(), /Content-Encoding: br/);
    assert.equal(brotliDecompressSync(text.subarray(end)).toString(), 'self.x = 1;\n'.repeat(200));
  });

  test('no address leads out of the desk', async () => {
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/..%5csecret.txt', '//etc/passwd', '/%00', '/a/./b', '/%zz', '/\\', '/%ff', 'http://x/', '*']) {
      assert.equal(statusOf(await get(path)), 400, path);
    }
    assert.equal(statusOf(await get('/secret.txt')), 404);
    assert.equal(statusOf(await get(`/${'a'.repeat(3000)}`)), 414);
  });

  test('what could be understood in two ways is refused', async () => {
    const heads = {
      'Transfer-Encoding: chunked': 411,
      'Content-Length: 1\r\nContent-Length: 2': 400,
      'Content-Length: -1': 400,
      'Content-Length: 99999999999999999999999': 400,
      'Content-Encoding: gzip': 415,
      'Host: y': 400,
      'X : 1': 400,
      ' folded': 400,
      'X: a\u0001b': 400,
      'X': 400,
      'X: a\nY: b': 400,
      'Expect: more': 417,
      [Array.from({ length: 80 }, (_, at) => `X-${at}: 1`).join('\r\n')]: 431,
      [`X: ${'a'.repeat(20_000)}`]: 431,
    };
    for (const [head, status] of Object.entries(heads)) {
      assert.equal(statusOf(await get('/health', head)), status, head.slice(0, 60));
    }
    assert.equal(statusOf(await hub.raw('GET / HTTP/1.1\r\n\r\n')), 400);
    assert.equal(statusOf(await hub.raw('GET / HTTP/2.0\r\nHost: x\r\n\r\n')), 505);
    assert.equal(statusOf(await hub.raw('\u0016\u0003\u0001\u0000\r\n\r\n')), 400);
  });

  test('nothing that was asked gets into a header', async () => {
    for (const path of ['/x%0d%0aSet-Cookie:%20a=b', '/v1/workspaces/a%0d%0ab/push', '/health?x=%0d%0aX-Evil:%201']) {
      assert.doesNotMatch(await get(path), /^(Set-Cookie|X-Evil)/m);
    }
    const reply = await get('/health', 'Origin: https://a.example\tX');
    assert.doesNotMatch(reply, /Access-Control-Allow-Origin/);
  });

  test('several requests on one connection are answered in order', async () => {
    const two = await hub.raw('GET /health HTTP/1.1\r\nHost: x\r\n\r\nGET /v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    assert.deepEqual([...two.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status), ['200', '401']);
    // A body that was not read ends the connection: what follows is no request.
    const post = await hub.raw('POST /v1/workspaces/main/push HTTP/1.1\r\nHost: x\r\nContent-Length: 40\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n');
    assert.deepEqual([...post.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status), ['401']);
  });

  test('bodies that are too large or too deep are refused before they are read', async () => {
    const push = (json) => hub.json('/v1/workspaces/main/push', { token: mara.access, json });
    const large = await push(`{"x":"${'a'.repeat(1_100_000)}"}`);
    assert.deepEqual([large.status, large.body.error.code], [413, 'batch_too_large']);
    for (const json of ['[', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, `{"a":`.repeat(5000), '{"device":"\ud800"}', '{}', 'null', '\u0000', '{"commands":[{"seq":1e99}]}']) {
      const answer = await push(json);
      assert.deepEqual([answer.status, answer.body.error.code], [400, 'malformed'], json.slice(0, 40));
    }
    const type = await hub.json('/v1/workspaces/main/push', { token: mara.access, json: '{}', headers: { 'content-type': 'text/plain' } });
    assert.equal(type.status, 415);
  });

  test('only sites on the list may ask from their pages', async () => {
    const preflight = (origin) => hub.ask('/v1/workspaces/main/push', {
      method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' },
    });
    const allowed = await preflight(SITE);
    assert.deepEqual([allowed.status, allowed.headers.get('access-control-allow-origin'), allowed.headers.get('access-control-allow-credentials')], [204, SITE, 'true']);
    for (const origin of ['https://evil.example', `${SITE}.evil.example`, 'null', SITE.replace('https', 'http')]) {
      const refused = await preflight(origin);
      assert.deepEqual([refused.status, refused.headers.get('access-control-allow-origin')], [403, null], origin);
      const asked = await hub.ask('/v1/me', { token: mara.access, headers: { origin } });
      assert.equal(asked.headers.get('access-control-allow-origin'), null);
    }
    const asked = await hub.ask('/v1/me', { token: mara.access, headers: { origin: SITE } });
    assert.deepEqual([asked.status, asked.headers.get('access-control-allow-origin'), asked.headers.get('vary')], [200, SITE, 'Origin']);
  });

  test('who sends a byte now and then is let go, and keeps nobody waiting', async () => {
    const begin = Date.now();
    const slow = Array.from({ length: 100 }, () => connect(hub.port, '127.0.0.1').on('error', () => {}));
    const closed = Promise.all(slow.map((socket) => new Promise((resolve) => { socket.on('close', resolve).resume(); })));
    const drip = setInterval(() => slow.forEach((socket) => socket.writable && socket.write('G')), 500);
    for (let at = 0; at < 20; ++at) assert.equal((await hub.ask('/health')).status, 200);
    assert.ok(Date.now() - begin < 5000);
    await closed;
    clearInterval(drip);
    const took = Date.now() - begin;
    assert.ok(took > 5000 && took < 20_000, `${took} ms`);
  });

  test('who asks and takes no answers keeps nobody waiting, and has them when they are taken', async () => {
    let came = 0;
    const asking = `GET /assets/large-abcd1234.png HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    const slow = Array.from({ length: 100 }, () => connect(hub.port, '127.0.0.1').on('error', () => {}));
    for (const socket of slow) socket.write(asking);
    await wait(1000);
    const begin = Date.now();
    for (let at = 0; at < 20; ++at) assert.equal((await hub.ask('/health')).status, 200);
    assert.ok(Date.now() - begin < 3000, `${Date.now() - begin} ms`);
    const [first, ...others] = slow;
    const ended = new Promise((resolve) => { first.on('close', resolve); });
    first.on('data', (bytes) => { came += bytes.length; });
    await ended;
    assert.ok(came > large, `${came} bytes`);
    others.forEach((socket) => socket.destroy());
  });

  test('one address has so many connections and no more', async () => {
    const many = Array.from({ length: 200 }, () => connect(hub.port, '127.0.0.1').on('error', () => {}));
    const closed = many.map((socket) => new Promise((resolve) => { socket.on('close', () => resolve(1)).resume(); }));
    const refused = await Promise.race([Promise.all(closed.slice(-30)), new Promise((resolve) => { setTimeout(resolve, 5000); })]);
    many.forEach((socket) => socket.destroy());
    assert.equal(refused?.length, 30);
  });

  test('a thousand who listen cost the hub little', async (t) => {
    // Behind a proxy all of them have one address.
    const proxied = await place.serve(t, '--behind-proxy');
    const { access } = await proxied.signIn('mara');
    let heard = 0;
    const all = Array.from({ length: 1000 }, () => connect(proxied.port, '127.0.0.1').on('error', () => {}).on('data', (bytes) => {
      heard += bytes.toString().split('event: position').length - 1;
    }));
    for (const socket of all) socket.write(`GET /v1/workspaces/main/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${access}\r\n\r\n`);
    for (const end = Date.now() + 20_000; heard < 1000 && Date.now() < end;) await wait(50);
    const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${proxied.process.pid}/status`, 'utf8'))[1]);
    const listening = /accession_event_listeners (\d+)/.exec(await (await proxied.ask('/metrics')).text())[1];
    all.forEach((socket) => socket.destroy());
    assert.equal(heard, 1000);
    assert.equal(listening, '1000');
    assert.ok(resident < 200 * 1024, `${resident} KiB`);
  });

  test('the counts tell nothing of a workspace', async () => {
    const text = await (await hub.ask('/metrics')).text();
    assert.match(text, /accession_requests_total\{status="200"\} \d+/);
    assert.match(text, /accession_request_seconds_bucket\{le="\+Inf"\} \d+/);
    assert.doesNotMatch(text, /main|mara|otto/);
  });
});
