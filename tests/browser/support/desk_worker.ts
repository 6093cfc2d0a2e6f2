// SPDX-License-Identifier: Apache-2.0
// Speaks to the built worker as a page does, on a database of the test's own. What is tested is the
// worker file that is shipped; nothing is built in for tests.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type {
  Backend, Command, LineRow, Outcome, QueryResult, ScanResult, StoreState, WorkspaceInfo,
} from '../../../web/src/contract';
import type { FromWorker } from '../../../web/src/worker/protocol';

const assets = join(import.meta.dirname, '..', '..', '..', 'build', 'web', 'assets');

/** A page with nothing on it. */
export const plainPage = './sync-poke.js';

/** The name of the worker's file; its hash changes with its content. */
export function workerFile(): string {
  const name = readdirSync(assets).find((file) => /^worker-.*\.js$/.test(file));
  if (name === undefined) throw new Error(`no worker in ${assets}: build the desk first`);
  return `assets/${name}`;
}

interface InPage {
  ask(method: string, args: unknown[]): Promise<unknown>;
  stores: StoreState[];
}
type DeskWindow = Window & { deskWorker: InPage };

export interface Place {
  line: string;
  item: string;
  number: string;
}

/** A coded error of the worker, as the test sees it. */
export class Refused extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
  }
}

export class DeskWorker {
  private constructor(readonly page: Page) {}

  /** A database of a test's own needs no desk around it: any page of the same place will do. */
  static async open(page: Page, database: string, address = database.startsWith('accession-test:') ? plainPage : './'): Promise<DeskWorker> {
    await page.goto(address);
    await page.evaluate(startInPage, { file: workerFile(), database });
    return new DeskWorker(page);
  }

  async ask<T>(method: keyof Backend, ...args: unknown[]): Promise<T> {
    const answer = await this.page.evaluate(
      ([name, list]) => (window as unknown as DeskWindow).deskWorker.ask(name, list).then(
        (value) => ({ value, failure: undefined }),
        (failure: { code: string; message: string }) => ({ value: undefined, failure }),
      ),
      [method, args] as const,
    );
    if (answer.failure) throw new Refused(answer.failure.code, answer.failure.message);
    return answer.value as T;
  }

  describe(): Promise<WorkspaceInfo> {
    return this.ask('describe');
  }

  store(): Promise<StoreState> {
    return this.ask('store');
  }

  apply(...commands: Command[]): Promise<Outcome[]> {
    return this.ask('apply', commands);
  }

  /** Receives an item, in whatever way the rulebook calls it. */
  async receive(place: Place): Promise<Outcome | undefined> {
    const [outcome] = await this.apply(await this.receipt(place));
    return outcome;
  }

  async receipt(place: Place): Promise<Command> {
    const { rulebook } = await this.describe();
    return command(rulebook.receiveAction, place);
  }

  /** Every saving state the page was told of. */
  stores(): Promise<StoreState[]> {
    return this.page.evaluate(() => (window as unknown as DeskWindow).deskWorker.stores);
  }

  /** Items that can be received now, from as many lines of which so many copies are to come. */
  async receivable(count: number, copies = 1): Promise<Place[]> {
    const spec = { text: '', filters: {}, sort: 'number', descending: false };
    const { query, total } = await this.ask<QueryResult>('query', spec);
    const found: Place[] = [];
    for (let offset = 0; offset < total && found.length < count; offset += 50) {
      const rows = await this.ask<LineRow[]>('page', query, offset, 50);
      for (const row of rows.filter(({ received, expected }) => expected - received >= copies)) {
        const { matches } = await this.ask<ScanResult>('scan', row.number, today);
        const match = matches.find(({ line }) => line.id === row.id);
        if (match?.item !== undefined && match.offer.allowed) {
          found.push({ line: row.id, item: match.item, number: row.number });
        }
        if (found.length === count) break;
      }
    }
    if (found.length < count) throw new Error(`only ${String(found.length)} items can be received`);
    return found;
  }
}

export const today = '2026-11-22';

let made = 0;
/** A UUIDv7 as a device makes it. */
export function newId(): string {
  made += 1;
  const time = Date.now().toString(16).padStart(12, '0');
  const random = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0'));
  const count = (made % 4096).toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-8${random[0]?.slice(1) ?? '0'}00-${random.join('')}`;
}

export function command(action: string, where: Place): Command {
  return {
    id: newId(), action, line: where.line, items: [where.item],
    today, at: Date.now(), actor: 'clerk', device: 'test-device',
  };
}

/** Runs in the page. */
function startInPage({ file, database }: { file: string; database: string }): void {
  const worker = new Worker(new URL(file, document.baseURI), { type: 'module' });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(failure: unknown): void }>();
  const stores: StoreState[] = [];
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'event') {
      if (data.event.type === 'store') stores.push(data.event.store);
      return;
    }
    if (data.type !== 'answer') return;
    const question = waiting.get(data.id);
    waiting.delete(data.id);
    const { answer } = data;
    if ('text' in answer) question?.resolve(JSON.parse(answer.text));
    else if (answer.ok) question?.resolve(answer.value);
    else question?.reject(answer.failure);
  });
  worker.postMessage({ type: 'start', settings: { base: document.baseURI, database } });
  const ask = (method: string, args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ type: 'ask', id: asked, question: { method, args } });
    });
  Object.assign(window, { deskWorker: { ask, stores } });
}
