// SPDX-License-Identifier: Apache-2.0
// A PostgreSQL of its own for a test: in a folder of its own, reached by a socket in it alone.
import { execFile, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const versions = '/usr/lib/postgresql';

/** Where its programs are, or undefined when it is not installed. */
function programs() {
  if (!existsSync(versions)) return undefined;
  const newest = readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0];
  const folder = join(versions, String(newest), 'bin');
  return existsSync(join(folder, 'initdb')) ? folder : undefined;
}

const bin = programs();
export const skipPostgres = bin ? false : 'PostgreSQL is not installed';

/** It does not run as root, so root runs it as the user that the package made. */
function commandOf(program, args) {
  const asRoot = userInfo().uid === 0;
  return asRoot
    ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', join(bin, program), ...args]]
    : [join(bin, program), args];
}

function run(program, ...args) {
  const done = spawnSync(...commandOf(program, args), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], cwd: tmpdir() });
  if (done.status !== 0) throw new Error(`${program}: ${done.stdout}${done.stderr}${done.error ?? ''}`);
}

/** While everything else goes on. */
const runBeside = promisify(execFile);

function owner() {
  const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return [id('-u'), id('-g')];
}

/** Started; stopped and gone when the test is over. Gives the address of a new database by its name. */
export function startPostgres(t, { fsync = 'off' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'accession-pg-'));
  if (userInfo().uid === 0) chownSync(folder, ...owner());
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-U', 'hub', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C');
  const settings = `-c listen_addresses='' -c unix_socket_directories=${folder} -c fsync=${fsync} -c max_connections=60`;
  // -l: without it the server would keep this program's output open.
  run('pg_ctl', '-D', data, '-o', settings, '-l', join(folder, 'log'), '-w', 'start');
  t.after(() => {
    run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    database(name) {
      run('createdb', '-h', folder, '-U', 'hub', name);
      return `postgres:///${name}?host=${folder}&user=hub`;
    },
    restart: () => run('pg_ctl', '-D', data, '-m', 'fast', '-l', join(folder, 'log'), '-w', 'restart'),
    /** All of it is gone at once, as when the power fails, and comes back. */
    crash: () => runBeside(...commandOf('pg_ctl', ['-D', data, '-m', 'immediate', '-l', join(folder, 'log'), '-w', 'restart']), { cwd: tmpdir() }),
    /** What one statement says, as text. */
    ask: async (name, sql) => (await runBeside(join(bin, 'psql'), ['-h', folder, '-U', 'hub', '-Atq', '-c', sql, name])).stdout.trim(),
  };
}
