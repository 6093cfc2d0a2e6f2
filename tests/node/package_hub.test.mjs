// SPDX-License-Identifier: Apache-2.0
// A program in Node.js as a device of a library's hub: it signs in, works, hears of others, and goes on without
// a network.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { skip as noProgram } from './support/cli.mjs';
import { HubPlace, keeper, makeSample, password } from './support/hub.mjs';

const dist = fileURLToPath(new URL('../../build/package/dist/node.js', import.meta.url));
const skip = noProgram || (existsSync(dist) ? false : 'tools/build.sh package has not made it');

/** Until the state is as wanted; what it was at last, where it never is. */
function until(workspace, wanted) {
  return new Promise((resolve, reject) => {
    let last;
    const look = (state) => {
      last = state;
      if (!wanted(state)) return;
      clearTimeout(timer);
      stop();
      resolve(state);
    };
    const timer = setTimeout(() => { stop(); reject(new Error(`It stays ${JSON.stringify(last)}`)); }, 20_000);
    const stop = workspace.subscribe((event) => { if (event.type === 'sync') look(event.sync); });
    workspace.sync().then(look, reject);
  });
}
/** What others did comes when it comes. */
async function sameState(one, other) {
  const wanted = (await one.describe()).stateHash;
  for (let tries = 0; tries < 200 && (await other.describe()).stateHash !== wanted; tries += 1) {
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  assert.equal((await other.describe()).stateHash, wanted);
}
const home = ({ phase, waiting, sent }) => phase === 'up_to_date' && waiting + sent === 0;
const refused = (code) => (reason) => reason.name === 'BackendError' && reason.code === code;

describe('a program as a device of a hub', { skip, timeout: 120_000 }, () => {
  const kept = keeper();
  let core;
  let hub;
  let folder;
  const at = (more = {}) => ({ hub: { url: hub.url, workspace: 'main', user: 'mara', password, ...more } });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'accession-package-hub-'));
    kept.after(() => { rmSync(folder, { recursive: true, force: true }); });
    core = await import(pathToFileURL(dist).href);
    hub = await new HubPlace('--data', join(folder, 'hub')).fill(makeSample(folder)).serve(kept);
  });

  async function someLine(workspace) {
    const { query } = await workspace.query({});
    const [line] = await workspace.page(query, 0, 1);
    return line.id;
  }

  test('what one does goes to the hub, and the other hears of it', async () => {
    const one = await core.openWorkspace(at());
    const other = await core.openWorkspace(at());
    const { lines } = await one.describe();
    assert.ok(lines > 0 && !one.empty);
    await sameState(one, other);
    const line = await someLine(one);
    const heard = new Promise((resolve) => { other.subscribe(({ type }) => { if (type === 'changed') resolve(); }); });
    const { accepted, unmet } = await one.perform({ action: 'edit_line', line, set: { receivingNote: 'from a program' } });
    assert.ok(accepted, JSON.stringify(unmet));
    await until(one, home);
    await heard;
    await sameState(one, other);
    await one.close();
    await other.close();
  });

  test('who signed in is who works, in the roles that the hub gives', async () => {
    const workspace = await core.openWorkspace(at());
    const { actor, roles } = workspace.command({ action: 'edit_line' });
    assert.equal(actor, 'mara');
    assert.ok(roles.includes('receiving_operator'));
    await workspace.close();
    const named = await core.openWorkspace({ ...at(), who: { actor: 'mara', roles: ['receiving_operator'] } });
    assert.deepEqual(named.command({ action: 'edit_line' }).roles, ['receiving_operator']);
    await named.close();
  });

  test('what is done without the hub is kept, and goes there when it answers', async () => {
    const device = { folder: join(folder, 'device') };
    const first = await core.openWorkspace({ ...at(), ...device });
    const line = await someLine(first);
    await first.close();
    const nobody = await unusedAddress();
    const alone = await core.openWorkspace({ ...at({ url: nobody }), ...device });
    const { accepted } = await alone.perform({ action: 'edit_line', line, set: { receivingNote: 'on the train' } });
    assert.ok(accepted);
    assert.equal((await until(alone, ({ waiting }) => waiting === 1)).arrived, true);
    await alone.close();
    const again = await core.openWorkspace({ ...at(), ...device });
    await until(again, home);
    const witness = await core.openWorkspace(at());
    await sameState(again, witness);
    await witness.close();
    await again.close();
  });

  test('what cannot be had is refused with a code, and nothing goes on by itself', async () => {
    await assert.rejects(core.openWorkspace(at({ password: 'something else altogether' })), refused('sign_in_refused'));
    await assert.rejects(core.openWorkspace(at({ workspace: 'other' })), refused('workspace_unknown'));
    await assert.rejects(core.openWorkspace(at({ password: undefined })), refused('sign_in_needed'));
    await assert.rejects(core.openWorkspace(at({ url: await unusedAddress() })), refused('hub_unreachable'));
    for (const [wrong, more] of [[{ url: 'nowhere' }], [{ user: '' }], [{ workspace: 5 }], [{ token: 't' }], [{}, { records: {} }], [{}, { rulebook: 'alma' }]]) {
      await assert.rejects(core.openWorkspace({ ...at(wrong), ...more }), refused('bad_argument'), JSON.stringify(wrong));
    }
  });

  test('signed out, nothing is sent any more', async () => {
    const workspace = await core.openWorkspace(at());
    await until(workspace, home);
    assert.deepEqual(await workspace.signOut(), { told: true });
    await workspace.close();
  });
});

/** Where nobody answers. */
function unusedAddress() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => { resolve(`http://127.0.0.1:${port}`); });
    });
  });
}
