// SPDX-License-Identifier: Apache-2.0
// The built desk in WebKit, as far as it goes: it opens, receives a copy, and has it after a reload.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WebDriver, freePort, missing, until } from './support/web_driver.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'build/web/assets');
const skip = missing.length > 0 ? `not installed: ${missing.join(', ')} (packages webkit2gtk-driver, xvfb, xauth)`
  : existsSync(built) ? false : 'the desk is not built: run tools/build.sh web';

/** Finds through every shadow root. */
const find = `const find = (wanted, root = document) => {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(wanted)) return element;
    const found = element.shadowRoot && find(wanted, element.shadowRoot);
    if (found) return found;
  }
  return null;
};`;
const pill = `${find} return find('.pill')?.textContent.replace(/\\s+/g, ' ') ?? '';`;

/** The number of a line with a copy to receive, by a worker on a database of its own. */
const receivable = `
  const worker = new Worker(new URL(args[0], document.baseURI), { type: 'module' });
  const answers = new Map();
  worker.onmessage = ({ data }) => { if (data.type === 'answer') answers.get(data.id)(data.answer.value ?? JSON.parse(data.answer.text)); };
  worker.postMessage({ type: 'start', settings: { base: document.baseURI, database: 'accession-test:webkit' } });
  const ask = (id, method, ...list) => new Promise((resolve) => {
    answers.set(id, resolve);
    worker.postMessage({ type: 'ask', id, question: { method, args: list } });
  });
  const { query } = await ask(1, 'query', { text: '', filters: {}, sort: 'number', descending: false });
  const rows = await ask(2, 'page', query, 0, 400);
  for (const row of rows) {
    if (row.expected <= row.received) continue;
    const { matches } = await ask(3 + rows.indexOf(row), 'scan', row.number, '2026-11-22');
    if (matches[0]?.item && matches[0].offer.allowed) {
      worker.terminate();
      return row.number;
    }
  }
  return '';`;

test('WebKit: opens, receives a copy, has it after a reload', { skip, timeout: 180_000 }, async () => {
  const port = await freePort();
  const server = spawn('node', ['tools/serve.mjs', '--dir', 'build/web', '--port', String(port)], { cwd: root, stdio: 'ignore' });
  const address = `http://localhost:${port}/`;
  let webkit;
  try {
    await until(() => fetch(address).then((reply) => reply.ok));
    webkit = await WebDriver.start();
    await webkit.go(address);
    await until(async () => /saved on this device/i.test(await webkit.run(pill)));
    const worker = `assets/${readdirSync(built).find((name) => /^worker-.*\.js$/.test(name))}`;
    const number = await webkit.wait(receivable, worker);
    assert.match(String(number), /^POL-/);
    const field = await webkit.run(`${find} return find('#scan');`);
    await webkit.type(field, `${number}\uE007`);
    await until(() => webkit.run(`${find} return find('receive-card') !== null;`));
    await webkit.type(field, '\uE007');
    await until(async () => /1 saved on this device/.test(await webkit.run(pill)));
    await webkit.go('about:blank');
    await webkit.go(address);
    await until(async () => /1 saved on this device/.test(await webkit.run(pill)));
  } finally {
    await webkit?.stop();
    server.kill();
  }
});
