// SPDX-License-Identifier: Apache-2.0
// The place where a workspace's files are kept: IndexedDB, or, where a browser offers none, memory.
import type { Audit, CoreModule, Touched } from '../worker/session';

/** Where the core finds its files. */
export const WORKSPACE_DIR = '/workspace';

export interface Disk {
  /** False: gone when the last tab is closed. */
  readonly durable: boolean;
  /** Grows with every writer of this workspace. */
  readonly fence: number;
  /** Resolves when everything touched is stored; rejects, with a code, when nothing of it is. */
  sync(touched: Touched): Promise<void>;
  /** What the database holds, compared with the files in memory; undefined where there is none. */
  audit(): Promise<Audit | undefined>;
  /** When this file was written. */
  writtenAt(name: string): number | undefined;
  /** Deletes everything that is kept here, for good, and begins with an empty place. */
  forget(): Promise<void>;
  close(): void;
}

const FORBIDDEN = new Set(['SecurityError', 'InvalidStateError', 'NotAllowedError', 'InvalidAccessError']);

/** A browser that keeps nothing here, as some private windows do. Any other trouble (a damaged
 *  database, one in use) is no reason to begin anew as if nothing had been stored. */
function keepsNothing(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if (!('code' in error) || error.code !== 'database_unavailable') return false;
  const cause: unknown = 'cause' in error ? error.cause : null;
  if (typeof cause !== 'object' || cause === null) return true;
  return 'name' in cause && FORBIDDEN.has(String(cause.name));
}

function writtenAt({ FS }: CoreModule, name: string): number | undefined {
  try {
    return FS.stat(`${WORKSPACE_DIR}/${name}`).mtime.getTime();
  } catch {
    return undefined;
  }
}

class MemoryDisk implements Disk {
  readonly durable = false;

  constructor(
    private readonly core: CoreModule,
    readonly fence: number,
  ) {}

  sync(): Promise<void> {
    return Promise.resolve();
  }

  audit(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  writtenAt(name: string): number | undefined {
    return writtenAt(this.core, name);
  }

  forget(): Promise<void> {
    const { FS } = this.core;
    for (const name of FS.readdir(WORKSPACE_DIR)) {
      if (name !== '.' && name !== '..') FS.unlink(`${WORKSPACE_DIR}/${name}`);
    }
    return Promise.resolve();
  }

  close(): void {
    // Nothing is held.
  }
}

class BrowserDisk implements Disk {
  readonly durable = true;

  constructor(
    private readonly core: CoreModule,
    private claimed: number,
  ) {}

  get fence(): number {
    return this.claimed;
  }

  sync(touched: Touched): Promise<void> {
    return this.core.IDBFS.syncPaths(WORKSPACE_DIR, touched);
  }

  audit(): Promise<Audit> {
    return this.core.IDBFS.audit(WORKSPACE_DIR);
  }

  writtenAt(name: string): number | undefined {
    return writtenAt(this.core, name);
  }

  async forget(): Promise<void> {
    const { IDBFS } = this.core;
    await IDBFS.destroy(WORKSPACE_DIR);
    this.claimed = await IDBFS.claim(WORKSPACE_DIR, this.claimed);
  }

  close(): void {
    this.core.IDBFS.close(WORKSPACE_DIR);
  }
}

/** In memory from the beginning. */
export function memoryDisk(core: CoreModule, above: number): Disk {
  core.FS.mkdirTree(WORKSPACE_DIR);
  return new MemoryDisk(core, above + 1);
}

/** Mounts the database, becomes its only writer and reads all files once.
 *  Its fencing number is higher than `above`. `lost` hears when the database is taken away. */
export async function openDisk(
  core: CoreModule,
  database: string,
  above: number,
  lost: (code: string, message: string) => void,
): Promise<Disk> {
  const { FS, IDBFS } = core;
  const report = (event: { type: string; database: string }): void => {
    // A closed connection is opened again by the next write; only what is final is passed on.
    if (event.type === 'version_changed') lost(event.type, `${event.database} was changed or deleted`);
  };
  FS.mkdirTree(WORKSPACE_DIR);
  FS.mount(IDBFS, { database, report }, WORKSPACE_DIR);
  try {
    const fence = await IDBFS.claim(WORKSPACE_DIR, above);
    await IDBFS.populate(WORKSPACE_DIR);
    return new BrowserDisk(core, fence);
  } catch (error) {
    if (!keepsNothing(error)) throw error;
    FS.unmount(WORKSPACE_DIR);
    return memoryDisk(core, above);
  }
}
