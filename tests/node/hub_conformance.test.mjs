// SPDX-License-Identifier: Apache-2.0
// tools/hub-conformance holds our own hub to the protocol, with nothing skipped; and it finds a wrong one out.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { lineWhere, scratch, skip, today } from './support/cli.mjs';
import { HubPlace, makeSample, password } from './support/hub.mjs';

const tool = fileURLToPath(new URL('../../tools/conformance/run.mjs', import.meta.url));

/** Its exit status and what it says. */
async function conformance(...args) {
  const child = spawn(process.execPath, [tool, ...args]);
  let said = '';
  child.stdout.on('data', (bytes) => { said += bytes; });
  child.stderr.on('data', (bytes) => { said += bytes; });
  const status = await new Promise((resolve) => { child.on('close', resolve); });
  return { status, said };
}

test('our hub conforms', { skip }, async (t) => {
  const folder = scratch(t);
  const file = makeSample(folder);
  const line = lineWhere(file, (one) => one.waiting >= 2);
  const items = line.items.filter(({ status }) => status === 'Expected').slice(0, 2);
  writeFileSync(join(folder, 'password'), `${password}\n`);
  writeFileSync(join(folder, 'commands.json'), JSON.stringify(items.map(({ id }) => ({
    id: randomUUID(), action: 'receive', line: line.id, items: [id], today, at: 0, actor: 'x', device: 'conformance',
  }))));
  const hub = await new HubPlace('--data', join(folder, 'hub')).fill(file).serve(t);
  const { status, said } = await conformance(
    hub.url, '--workspace', 'main', '--user', 'mara', '--password-file', join(folder, 'password'),
    '--commands', join(folder, 'commands.json'));
  assert.equal(status, 0, said);
  assert.ok(!said.includes('skipped'), said);
  assert.match(said, /\d\d passed, 0 failed\n$/);
});

test('a hub that answers everything is found out', async (t) => {
  const folder = scratch(t);
  writeFileSync(join(folder, 'password'), 'x');
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"ok":true,"access":"x","outcomes":[]}');
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  t.after(() => server.close());
  const { status, said } = await conformance(
    `http://127.0.0.1:${server.address().port}`, '--workspace', 'w', '--user', 'u', '--password-file', join(folder, 'password'));
  assert.equal(status, 1, said);
  assert.match(said, / passed, \d+ failed\n$/);
});
