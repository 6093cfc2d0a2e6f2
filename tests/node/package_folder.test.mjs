// SPDX-License-Identifier: Apache-2.0
// The lock of a workspace's folder in Node.js: whoever has it open keeps others out, and what a program left
// behind keeps nobody out.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const core = fileURLToPath(new URL('../../build/package/dist/node.js', import.meta.url));
const skip = existsSync(core) ? false : 'tools/build.sh package has not made it';

let place;
let openWorkspace;
before(async () => {
  place = mkdtempSync(join(tmpdir(), 'accession-folder-'));
  if (!skip) ({ openWorkspace } = await import(pathToFileURL(core).href));
});
after(() => rmSync(place, { recursive: true, force: true }));

/** A folder in which a lock lies, last written so many seconds ago. */
function locked(name, text, secondsAgo) {
  const folder = join(place, name);
  mkdirSync(folder);
  const lock = join(folder, '.open');
  writeFileSync(lock, text);
  const then = Date.now() / 1000 - secondsAgo;
  utimesSync(lock, then, then);
  return folder;
}

const gone = () => String(spawnSync(process.execPath, ['-e', '']).pid);

for (const [what, text, secondsAgo] of [
  ['without a number, for a while', () => '', 60],
  ['that cannot be read', () => 'not a process', 60],
  ['of process 0', () => '0', 60],
  ['of a negative number, which would be a group of processes', () => '-1', 60],
  ['of a process that has ended, just now', gone, 0],
]) {
  test(`a lock ${what}, is nobody's`, { skip }, async () => {
    const folder = locked(`left-${what.replace(/\W+/g, '-')}`, text(), secondsAgo);
    const workspace = await openWorkspace({ folder });
    assert.equal(readFileSync(join(folder, '.open'), 'utf8'), String(process.pid));
    await assert.rejects(openWorkspace({ folder }), { code: 'folder_in_use' });
    await workspace.close();
    assert.deepEqual(readdirSync(folder).filter((name) => name.startsWith('.open')), [], 'nothing of a lock is left');
  });
}

test('a lock made this moment is of somebody who is about to write the number', { skip }, async () => {
  const folder = locked('young', '', 0);
  await assert.rejects(openWorkspace({ folder }), { code: 'folder_in_use' });
  assert.equal(readFileSync(join(folder, '.open'), 'utf8'), '', 'it is left alone');
});

test('a lock of a process that lives is left alone, however old it is', { skip }, async () => {
  const folder = locked('held', String(process.ppid), 86_400);
  await assert.rejects(openWorkspace({ folder }), ({ code, message }) => code === 'folder_in_use' && message.includes(String(process.ppid)));
  assert.equal(readFileSync(join(folder, '.open'), 'utf8'), String(process.ppid));
});
