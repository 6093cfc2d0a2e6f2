// SPDX-License-Identifier: Apache-2.0
// Native and WebAssembly are one core: the same commands give the same facts, byte for byte, and the
// same state.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const driver = join(root, 'build/release/accession_replay');
const module = join(root, 'build/wasm/accession.js');
const missing = [driver, module].filter((path) => !existsSync(path));
const COMMANDS = 10_000;
const BATCH = 100;

function valueOf(text) {
  const answer = JSON.parse(text);
  assert.ok(answer.ok, text.slice(0, 500));
  return answer.value;
}

async function replayInWasm(folder) {
  const { default: createModule } = await import(module);
  const core = await createModule();
  core.FS.mkdirTree('/log');
  const session = new core.Session();
  valueOf(session.open('/log', '{"fence":1,"token":"replay"}'));
  valueOf(session.loadSnapshot(new Uint8Array(readFileSync(join(folder, 'workspace.accession')))));
  const commands = JSON.parse(readFileSync(join(folder, 'commands.json'), 'utf8'));
  for (let at = 0; at < commands.length; at += BATCH) {
    valueOf(session.apply(JSON.stringify(commands.slice(at, at + BATCH))));
  }
  const files = core.FS.readdir('/log').filter((name) => !name.startsWith('.')).sort();
  const log = Object.fromEntries(files.map((name) => [name, Buffer.from(core.FS.readFile(`/log/${name}`))]));
  const { stateHash, sequence } = valueOf(session.describe());

  // What was written opens again as the same state.
  const again = new core.Session();
  const opened = valueOf(again.open('/log', '{"fence":2,"token":"again"}'));
  assert.deepEqual(opened.notes, []);
  assert.equal(valueOf(again.describe()).stateHash, stateHash);
  session.delete();
  again.delete();
  return { stateHash, sequence, log };
}

for (const rulebook of ['alma', 'folio']) {
  test(`${COMMANDS} random commands: same facts and state natively and in WebAssembly (${rulebook})`, {
    skip: missing.length > 0 ? `not built: ${missing.join(', ')}` : false,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'accession-replay-'));
    try {
      const said = execFileSync(driver, [rulebook, '400', String(COMMANDS), '7', folder], { encoding: 'utf8' });
      const accepted = Number(said.split(' ')[0]);
      assert.ok(accepted > COMMANDS / 50, `too few commands were accepted to show anything: ${said}`);
      const wasm = await replayInWasm(folder);
      assert.equal(wasm.stateHash, readFileSync(join(folder, 'hash.txt'), 'utf8'));
      assert.equal(wasm.sequence, accepted);
      const native = readdirSync(join(folder, 'log')).sort();
      assert.deepEqual(Object.keys(wasm.log), native);
      for (const name of native) {
        assert.ok(wasm.log[name].equals(readFileSync(join(folder, 'log', name))), `${name} differs`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
