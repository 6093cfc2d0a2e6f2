// SPDX-License-Identifier: Apache-2.0
// A folder of Node.js as the place where a workspace's files are kept: the same files as those of the
// `accession` command. Whoever has it open holds a lock file; one that a program left behind is taken over, also where it
// was stopped before it could write whose it is.

import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { WORKSPACE_DIR, type Disk } from '../store/disk';
import { BackendError } from '../worker/errors';
import type { CoreModule, Touched } from '../worker/session';

const lockName = '.open';

function runs(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (reason) {
    return (reason as { code?: string }).code === 'EPERM';
  }
}

function written(path: string, bytes: Uint8Array | string, flags: string): void {
  const file = openSync(path, flags, 0o600);
  try {
    const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
    for (let at = 0; at < all.length;) at += writeSync(file, all, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Whoever makes a lock writes its number into it at once: what has none after this long never gets one. */
const unwrittenMs = 5000;

interface Lock {
  /** Which file it is, whatever else gets its name. */
  file: number;
  /** Undefined: it was left behind. */
  holder: string | undefined;
}

/** Undefined: there is none. */
function lockAt(path: string): Lock | undefined {
  try {
    const { ino: file, mtimeMs } = statSync(path);
    const text = readFileSync(path, 'utf8').trim();
    // Process 0 would be our own group, which always lives: a file with nothing in it is not to be read as that.
    if (/^[1-9]\d{0,9}$/.test(text)) return { file, holder: runs(Number(text)) ? `process ${text}` : undefined };
    return { file, holder: Math.abs(Date.now() - mtimeMs) < unwrittenMs ? 'that is just opening it' : undefined };
  } catch (reason) {
    if ((reason as { code?: string }).code === 'ENOENT') return undefined;
    throw reason;
  }
}

/** Takes away a lock that was left behind. Another program may have done so and hold a new one, which stays. */
function clearLock(path: string, { file }: Lock): void {
  const aside = `${path}.${String(process.pid)}`;
  try {
    renameSync(path, aside);
    if (statSync(aside).ino !== file) linkSync(aside, path);
  } catch (reason) {
    if (!['ENOENT', 'EEXIST'].includes((reason as { code?: string }).code ?? '')) throw reason;
  }
  rmSync(aside, { force: true });
}

function takeLock(folder: string): void {
  const path = join(folder, lockName);
  try {
    written(path, String(process.pid), 'wx');
  } catch (reason) {
    if ((reason as { code?: string }).code !== 'EEXIST') throw reason;
    const lock = lockAt(path);
    if (lock?.holder) throw new BackendError({ code: 'folder_in_use', message: `${folder} is open in another program (${lock.holder})` });
    if (lock) clearLock(path, lock);
    takeLock(folder);
  }
}

/** What a file is wanted for first comes last: manifests name the others. */
const later = (name: string): number => Number(name.startsWith('manifest'));

export class FolderDisk implements Disk {
  readonly durable = true;
  /** The core raises it over the folder's own. */
  readonly fence = 0;
  readonly #times = new Map<string, number>();
  #last: Promise<void> = Promise.resolve();

  private constructor(private readonly core: CoreModule, private readonly folder: string) {}

  static open(core: CoreModule, folder: string): FolderDisk {
    mkdirSync(folder, { recursive: true });
    takeLock(folder);
    core.FS.mkdirTree(WORKSPACE_DIR);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isFile() && !entry.name.startsWith('.')) core.FS.writeFile(`${WORKSPACE_DIR}/${entry.name}`, readFileSync(join(folder, entry.name)));
    }
    return new FolderDisk(core, folder);
  }

  sync({ put, remove }: Touched): Promise<void> {
    const files = [...put].map((path) => ({ name: basename(path), bytes: this.core.FS.readFile(path).slice() }))
      .sort((a, b) => later(a.name) - later(b.name));
    // One after the other: a later call's manifest must not overtake an earlier call's files.
    this.#last = this.#last.then(() => { this.#write(files, remove.map((path) => basename(path))); });
    const done = this.#last;
    this.#last = done.catch(() => undefined);
    return done;
  }

  #write(files: readonly { name: string; bytes: Uint8Array }[], remove: readonly string[]): void {
    try {
      for (const { name, bytes } of files) {
        const beside = join(this.folder, `.${name}.new`);
        written(beside, bytes, 'w');
        renameSync(beside, join(this.folder, name));
        this.#times.set(name, Date.now());
      }
      for (const name of remove) rmSync(join(this.folder, name), { force: true });
      const folder = openSync(this.folder, 'r');
      fsyncSync(folder);
      closeSync(folder);
    } catch (reason) {
      throw new BackendError({ code: 'storage_failed', message: reason instanceof Error ? reason.message : String(reason) });
    }
  }

  audit(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  writtenAt(name: string): number | undefined {
    return this.#times.get(name);
  }

  forget(): Promise<void> {
    for (const name of this.core.FS.readdir(WORKSPACE_DIR)) {
      if (name === '.' || name === '..') continue;
      this.core.FS.unlink(`${WORKSPACE_DIR}/${name}`);
      rmSync(join(this.folder, name), { force: true });
    }
    return Promise.resolve();
  }

  close(): void {
    rmSync(join(this.folder, lockName), { force: true });
  }
}
