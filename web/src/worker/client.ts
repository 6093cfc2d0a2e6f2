// SPDX-License-Identifier: Apache-2.0
// The page's end: the contract's Backend, answered by a worker. The page itself never waits.
import type { Backend, BackendEvent, Command, Outcome, QuerySpec, StoreState } from '../contract';
import { BackendError, type Failure } from './errors';
import {
  answerIn, type Arguments, type FromWorker, type Method, type Question, type ToWorker, type Value,
} from './protocol';

/** What is needed of a Worker. */
export interface WorkerPort {
  postMessage(message: ToWorker, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: { data: FromWorker }) => void): void;
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void;
}

const SPECS_KEPT = 32;

class Client {
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  private readonly listeners = new Set<(event: BackendEvent) => void>();
  private readonly specs = new Map<number, QuerySpec>();
  private asked = 0;
  private lastStore: StoreState | undefined;
  private dead: Failure | undefined;

  constructor(private readonly worker: WorkerPort) {
    worker.addEventListener('message', ({ data }) => {
      this.hear(data);
    });
    worker.addEventListener('error', (event) => {
      this.die({ code: 'worker_failed', message: event.message ?? 'The worker could not be started' });
    });
  }

  /** What is in `given` goes over and is here no more. */
  ask<M extends Method>(method: M, args: Arguments<M>, extra?: Partial<Question>, given: ArrayBufferLike[] = []): Promise<Value<M>> {
    if (this.dead) return Promise.reject(new BackendError(this.dead));
    this.asked += 1;
    const id = this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ type: 'ask', id, question: { method, args, ...extra } }, [...new Set(given)] as Transferable[]);
    });
  }

  async query(spec: QuerySpec): Promise<Value<'query'>> {
    const result = await this.ask('query', [spec]);
    this.specs.set(result.query, spec);
    const [oldest] = this.specs.keys();
    if (this.specs.size > SPECS_KEPT && oldest !== undefined) this.specs.delete(oldest);
    return result;
  }

  page(query: number, offset: number, count: number): Promise<Value<'page'>> {
    const spec = this.specs.get(query);
    return this.ask('page', [query, offset, count], spec && { spec });
  }

  async store(): Promise<StoreState> {
    if (this.dead && this.lastStore) return this.lastStore;
    return this.ask('store', []);
  }

  subscribe(listener: (event: BackendEvent) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  private hear(message: FromWorker): void {
    if (message.type === 'ready') return;
    if (message.type === 'event') {
      this.tell(message.event);
      return;
    }
    const waiting = this.waiting.get(message.id);
    if (!waiting) return;
    this.waiting.delete(message.id);
    const answer = answerIn(message.answer);
    if (answer.ok) waiting.resolve(answer.value);
    else waiting.reject(new BackendError(answer.failure));
  }

  private tell(event: BackendEvent): void {
    if (event.type === 'store') this.lastStore = event.store;
    for (const listener of this.listeners) listener(event);
  }

  /** The worker is gone; nothing that waits will be answered. */
  private die(failure: Failure): void {
    if (this.dead) return;
    this.dead = failure;
    for (const waiting of this.waiting.values()) waiting.reject(new BackendError(failure));
    this.waiting.clear();
    const { code, message } = failure;
    const before = this.lastStore ?? { queued: 0, role: 'reader', durable: true };
    this.tell({ type: 'store', store: { ...before, state: 'failed', error: { code, message } } });
  }
}

export function backendOver(worker: WorkerPort, keep: () => Promise<void>): Backend {
  const client = new Client(worker);
  let asked = false;
  const apply = async (commands: Command[]): Promise<Outcome[]> => {
    const outcomes = await client.ask('apply', [commands]);
    if (!asked && outcomes.some((outcome) => outcome.accepted)) {
      asked = true;
      keep().catch(() => undefined);
    }
    return outcomes;
  };
  return {
    describe: () => client.ask('describe', []),
    store: () => client.store(),
    scan: (text, today) => client.ask('scan', [text, today]),
    query: (spec) => client.query(spec),
    page: (query, offset, count) => client.page(query, offset, count),
    line: (id, asker) => client.ask('line', asker ? [id, asker] : [id]),
    choices: (question) => client.ask('choices', [question]),
    attachment: (place) => client.ask('attachment', [place]),
    offers: (ids, asker, of) => client.ask('offers', of ? [ids, asker, of] : [ids, asker]),
    preview: (command) => client.ask('preview', [command]),
    previews: (commands) => client.ask('previews', [commands]),
    apply,
    importFiles: (files, options) => client.ask('importFiles', [files, options], undefined, files.map(({ bytes }) => bytes.buffer)),
    undoImport: () => client.ask('undoImport', []),
    keepImport: () => client.ask('keepImport', []),
    overview: (question) => client.ask('overview', [question]),
    tableFile: (records) => client.ask('tableFile', [records]),
    exportWorkspace: () => client.ask('exportWorkspace', []),
    exportFile: (options) => client.ask('exportFile', [options]),
    resetToSample: (rulebook) => client.ask('resetToSample', [rulebook]),
    order: (question) => client.ask('order', [question]),
    orders: (question) => client.ask('orders', [question]),
    workLists: (question) => client.ask('workLists', [question]),
    letters: (question) => client.ask('letters', [question]),
    device: () => client.ask('device', []),
    verify: () => client.ask('verify', []),
    compactNow: () => client.ask('compactNow', []),
    rescueFile: () => client.ask('rescueFile', []),
    inspectRescue: (bytes) => client.ask('inspectRescue', [bytes]),
    applyRescue: (bytes) => client.ask('applyRescue', [bytes]),
    replaceWith: (bytes) => client.ask('replaceWith', [bytes]),
    forget: () => client.ask('forget', []),
    reopen: (options) => client.ask('reopen', [options]),
    sync: () => client.ask('sync', []),
    syncNow: (reason) => client.ask('syncNow', [reason]),
    signIn: (credentials, deviceName) => client.ask('signIn', [credentials, deviceName]),
    signOut: () => client.ask('signOut', []),
    attention: () => client.ask('attention', []),
    redo: (seq, command) => client.ask('redo', [seq, command]),
    discard: (choice) => client.ask('discard', [choice]),
    consentToResend: () => client.ask('consentToResend', []),
    subscribe: (listener) => client.subscribe(listener),
  };
}
