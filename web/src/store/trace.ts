// SPDX-License-Identifier: Apache-2.0
// A note outside the database that something is kept in it. When the database is empty one day though
// nobody emptied it, the desk can say so and not begin as if it had never been here.

export interface Trace {
  /** When something was saved here last, as far as noted: milliseconds since 1970. */
  read(): Promise<number | undefined>;
  write(at: number): Promise<void>;
  remove(): Promise<void>;
}

const cacheName = 'accession-kept';

/** In the browser's cache storage, which is no part of its databases; nowhere where there is none. */
export function cacheTrace(database: string, base: string): Trace | undefined {
  const caches = (globalThis as { caches?: CacheStorage }).caches;
  if (!caches) return undefined;
  const address = new URL(`kept/${encodeURIComponent(database)}`, base).href;
  return {
    async read() {
      const found = await (await caches.open(cacheName)).match(address);
      const at = found && Number(await found.text());
      return at !== undefined && Number.isFinite(at) ? at : undefined;
    },
    async write(at) {
      await (await caches.open(cacheName)).put(address, new Response(String(at)));
    },
    async remove() {
      await (await caches.open(cacheName)).delete(address);
    },
  };
}

/** Of all workspaces of this origin. */
export async function forgetTraces(): Promise<void> {
  await (globalThis as { caches?: CacheStorage }).caches?.delete(cacheName);
}

/** Once in a while is often enough to say until when there was something. */
const EVERY = 10 * 60_000;

export interface KeptPorts {
  trace?: Trace;
  disk: { readonly durable: boolean };
  now(): number;
}

/** What the trace says of this place, and what is left there for the next start. */
export class KeptUntil {
  private notedAt = -Infinity;

  constructor(private readonly ports: KeptPorts) {}

  /** Asked of an empty place: when the last was saved in it, where it was not empty before. The browser has
   *  lost that, or removed it. */
  until(): Promise<number | undefined> {
    return this.ports.trace?.read().catch(() => undefined) ?? Promise.resolve(undefined);
  }

  /** What somebody did or brought is here now. The sample that every desk begins with is not missed. */
  note(): void {
    const now = this.ports.now();
    if (!this.ports.disk.durable || now - this.notedAt < EVERY) return;
    this.notedAt = now;
    this.ports.trace?.write(now).catch(() => undefined);
  }

  startOver(): void {
    this.notedAt = -Infinity;
  }
}
