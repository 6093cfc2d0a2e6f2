// SPDX-License-Identifier: Apache-2.0
// What the figures were measured on, in kinds and not in names.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '../../node_modules');
const version = (name) => JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;

/** What else the machine has to do disturbs: processes that want to run, over the last minute. */
export const load = () => loadavg()[0];

export function machineOf(browser, profile, rounds, loadBefore) {
  return {
    date: new Date().toISOString().slice(0, 10),
    browser: `Chromium ${browser.version}`,
    system: `${type()} ${release().split('-')[0]}`,
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memory: Math.round(totalmem() / 2 ** 30),
    disk: execFileSync('stat', ['--file-system', '--format=%T', profile], { encoding: 'utf8' }).trim(),
    loadBefore,
    loadAfter: load(),
    rounds,
    versions: { dexie: version('dexie'), sqlite: version('@sqlite.org/sqlite-wasm') },
  };
}
