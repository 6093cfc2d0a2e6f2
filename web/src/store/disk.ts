// SPDX-License-Identifier: Apache-2.0
// The place where a workspace's files are kept: IndexedDB, or, where a browser offers none, memory.
import type { Audit, Begun, CoreModule, DatabaseOptions, Touched } from '../worker/session';

/** Where the core finds its files. */
export const WORKSPACE_DIR = '/workspace';
/** The file that is other after each record. */
const TAIL = '/tail';

export interface Disk {
  /** False: gone when the last tab is closed. */
  readonly durable: boolean;
  /** Grows with every writer of this workspace. */
  readonly fence: number;
  /** Resolves when everything touched is stored; rejects, with a code, when nothing of it is. */
  sync(touched: Touched): Promise<void>;
  /** What the database holds, compared with the files in memory; undefined where there is none. */
  audit(): Promise<Audit | undefined>;
  /** Keeps what is true of the files as they are now; the next start hears of it if they still are. */
  note?(value: unknown): Promise<void>;
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

interface Note {
  tail: Uint8Array;
  value: unknown;
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

  /** `claiming`: the claim that is not over yet; what is to be stored waits for it by itself. */
  constructor(
    private readonly core: CoreModule,
    private claimed: number,
    private readonly claiming?: Promise<void>,
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

  note(value: unknown): Promise<void> {
    const { FS, IDBFS } = this.core;
    return IDBFS.note(WORKSPACE_DIR, { tail: FS.readFile(WORKSPACE_DIR + TAIL), value } satisfies Note);
  }

  writtenAt(name: string): number | undefined {
    return writtenAt(this.core, name);
  }

  async forget(): Promise<void> {
    const { IDBFS } = this.core;
    await this.claiming;
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

export interface DoorOptions {
  database: string;
  /** The fencing number has to be higher. */
  above: number;
  /** Has to be over before anything is written; begun when nothing waits for the disk any more. */
  turnLog: () => Promise<void>;
  /** Whether what is stored may be used before it has been claimed (docs/decisions/0022-rows-before-the-claim.md). */
  late: boolean;
  /** Hears when the database is taken away. */
  lost: (code: string, message: string) => void;
  /** Hears what was noted of the files as they are, before they have come. */
  noted: (value: unknown) => void;
}

/** The way to the database, which is read while the core is still on its way. */
export class DatabaseDoor {
  private begun: Begun | undefined;

  constructor(readonly options: DoorOptions) {}

  begin({ IDBFS }: Pick<CoreModule, 'IDBFS'>): void {
    const take = (note: unknown, file?: { contents: Uint8Array }): void => {
      const { tail, value } = (note ?? {}) as Partial<Note>;
      if (tail && file && String(tail) === String(file.contents)) this.options.noted(value);
    };
    if (this.options.late) this.begun ??= IDBFS.begin({ ...this.database(), early: { beside: TAIL, take } });
  }

  mount({ FS, IDBFS }: CoreModule): void {
    FS.mkdirTree(WORKSPACE_DIR);
    FS.mount(IDBFS, this.begun ? { begun: this.begun } : this.database(), WORKSPACE_DIR);
  }

  private database(): DatabaseOptions {
    const { database, lost } = this.options;
    return {
      database,
      report: (event) => {
        // A closed connection is opened again by the next write; only what is final is passed on.
        if (event.type === 'version_changed') lost(event.type, `${event.database} was changed or deleted`);
      },
    };
  }
}

/** Reads all files, and becomes the only writer: before, or, where nobody else can be writing, while they are used. */
async function enter(core: CoreModule, { above, turnLog, late }: DoorOptions): Promise<Disk> {
  const { IDBFS } = core;
  if (late) {
    await IDBFS.populate(WORKSPACE_DIR);
    const turned = turnLog();
    const claim = IDBFS.claimLate(WORKSPACE_DIR, above, turned);
    if (claim) return new BrowserDisk(core, claim.fence, claim.claimed);
    await turned;
  } else {
    await turnLog();
  }
  const fence = await IDBFS.claim(WORKSPACE_DIR, above);
  await IDBFS.populate(WORKSPACE_DIR);
  return new BrowserDisk(core, fence);
}

/** Mounts the database and reads all files once. */
export async function openDisk(core: CoreModule, door: DatabaseDoor): Promise<Disk> {
  door.mount(core);
  try {
    return await enter(core, door.options);
  } catch (error) {
    if (!keepsNothing(error)) throw error;
    core.FS.unmount(WORKSPACE_DIR);
    return memoryDisk(core, door.options.above);
  }
}
