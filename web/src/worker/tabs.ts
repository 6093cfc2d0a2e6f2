// SPDX-License-Identifier: Apache-2.0
// One writer among the tabs of a browser. Whoever holds the lock opens the workspace and answers
// for all; the others pass their questions on to it. When it goes, the lock goes to another tab,
// which opens what is stored and is asked everything again that had no answer yet.
import type { BackendEvent, StoreState, SyncState } from '../contract';
import { BackendError, toFailure, type Failure } from './errors';
import { keyOf, type Foreseen } from './foresight';
import {
  mayAskAgain, OPENING_BOUND, silenceBound, type Answer, type BetweenTabs, type Question, type WriterCard,
} from './protocol';
import { noHub } from './sync_state';

/** The open workspace, as far as tabs care. */
export interface OpenWriter {
  readonly fence: number;
  readonly sequence: number;
  answer(question: Question): Promise<unknown>;
  store(): StoreState;
  sync(): SyncState;
  /** Throws a coded error when something would be lost that nobody has given up. */
  mayReopen(giveUp: boolean): void;
  close(): void;
}

export interface Channel {
  post(message: BetweenTabs): void;
  listen(listener: (message: BetweenTabs) => void): void;
  close?(): void;
}

export interface TabPorts {
  /** Does `work` when the lock is free, and holds it until then; rejects if it is taken away.
   *  `steal`: takes it from whoever has it, now. Asking again gives up what was asked before. */
  lock(work: () => Promise<void>, steal: boolean): Promise<void>;
  /** False: this browser has no locks, and `lock` lets everybody in. */
  exclusive: boolean;
  channel: Channel;
  /** Opens the workspace; its fence has to be higher than `above`. `foreseen` may be told before it is open. */
  openWriter(
    above: number, emit: (event: BackendEvent) => void, busy: (bound: number) => Promise<void>, foreseen: (told: Foreseen) => void,
  ): Promise<OpenWriter>;
  /** How things stand with the hub before anybody has said so. */
  unknownSync?: SyncState;
  /** Gives up standing in line for the lock. */
  leave?(): void;
  /** A name nobody else has. */
  token: string;
  /** Resolves after as long as a writer may be silent while somebody waits for it. */
  patience(): Promise<void>;
  /** Lets messages go out. */
  pause(): Promise<void>;
  /** Milliseconds that only grow. */
  clock(): number;
}

interface Pending {
  id: number;
  question: Question;
  /** Token of the writer it was sent to. */
  sentTo: string | undefined;
  resolve(value: unknown): void;
  reject(error: BackendError): void;
}

const REPLACED = 'writer_replaced';
/** How often a holder of the lock that was never heard of may leave a hello unanswered. */
const SILENT_AT_FIRST = 5;

export class Tabs {
  private readonly listeners = new Set<(event: BackendEvent) => void>();
  private readonly pending = new Map<number, Pending>();
  private own: OpenWriter | undefined;
  /** The writer in another tab, while it is believed to be there. */
  private remote: WriterCard | undefined;
  /** The highest fencing number heard of. Writers with a lower one are not listened to. */
  private highest = -1;
  /** Why there is no writer, and this tab won't become one. */
  private stranded: Failure | undefined;
  private release: (() => void) | undefined;
  private ticket = 0;
  /** Counts what was heard of the remote writer: it is alive. */
  private heard = 0;
  private watching = false;
  private opening = false;
  /** While the workspace is being opened. */
  private foreseen: Foreseen | undefined;
  private ended = false;
  /** Until then somebody who writes, or is about to, has asked not to be disturbed. */
  private busyUntil = 0;
  private asked = 0;
  private state: StoreState = { state: 'loading', queued: 0, role: 'reader', durable: true };
  private sync: SyncState;

  constructor(private readonly ports: TabPorts) {
    this.sync = ports.unknownSync ?? noHub;
  }

  get syncState(): SyncState {
    return this.sync;
  }

  start(): void {
    this.ports.channel.listen((message) => {
      this.hear(message);
    });
    this.ports.channel.post({ type: 'hello' });
    this.queueForLock();
    void this.seek();
  }

  subscribe(listener: (event: BackendEvent) => void): void {
    this.listeners.add(listener);
  }

  /** Where a worker would be ended: nobody is here any more, and another tab may write. */
  end(): void {
    this.ended = true;
    this.ticket += 1;
    this.listeners.clear();
    this.strand({ code: 'workspace_closed', message: 'The workspace was closed' });
    this.ports.leave?.();
    this.stepDown();
    this.ports.channel.close?.();
  }

  ask(question: Question): Promise<unknown> {
    if (question.method === 'store') return Promise.resolve(this.state);
    if (question.method === 'sync') return Promise.resolve(this.sync);
    if (this.stranded) return Promise.reject(new BackendError(this.stranded));
    return new Promise((resolve, reject) => {
      this.asked += 1;
      const entry: Pending = { id: this.asked, question, sentTo: undefined, resolve, reject };
      this.pending.set(entry.id, entry);
      this.send(entry);
    });
  }

  // ---- becoming and being the writer ----------------------------------------------------------

  private queueForLock(steal = false): void {
    this.ticket += 1;
    const { ticket } = this;
    this.ports
      .lock(() => this.hold(), steal)
      .catch(() => {
        if (ticket === this.ticket) this.replaced();
      });
  }

  private async hold(): Promise<void> {
    const takenOver = this.highest >= 0;
    this.remote = undefined;
    this.opening = true;
    let writer: OpenWriter;
    try {
      // It goes out while the core is waited for.
      void this.sayBusy(OPENING_BOUND);
      writer = await this.ports.openWriter(this.highest, (event) => {
        this.tellAll(event);
      }, (bound) => this.sayBusy(bound), (told) => {
        this.foreseen = told;
        this.sendAll();
      });
    } catch (error) {
      // The lock goes on to the next tab, which may have better luck.
      this.strand(toFailure(error, 'unknown_error'));
      return;
    } finally {
      this.opening = false;
    }
    if (this.ended) {
      writer.close();
      return;
    }
    const released = new Promise<void>((resolve) => {
      this.release = resolve;
    });
    this.own = writer;
    this.highest = writer.fence;
    this.stranded = undefined;
    // What it has read may be known by now not to be what is stored.
    if (writer.store().error?.code === REPLACED) this.replaced();
    else this.begin(writer, takenOver);
    await released;
  }

  private begin(writer: OpenWriter, takenOver: boolean): void {
    this.announce();
    this.setStore(writer.store(), 'writer');
    this.setSync(writer.sync());
    // Where more or less was found than was foreseen, or it had to be mended.
    const otherwise = this.foreseen && (this.foreseen.sequence !== writer.sequence || writer.store().notes !== undefined);
    this.foreseen = undefined;
    if (takenOver || otherwise === true) this.tell({ type: 'changed', sequence: writer.sequence, lines: [] });
    this.sendAll();
  }

  /** Before something long in one call: the others don't take it for sleep. A sleeper's word runs out. */
  private async sayBusy(bound: number): Promise<void> {
    this.ports.channel.post({ type: 'busy', from: this.ports.token, bound });
    if (bound > 0) await this.ports.pause();
  }

  private announce(): void {
    if (!this.own) return;
    const { fence, sequence } = this.own;
    const writer = { token: this.ports.token, fence };
    this.ports.channel.post({ type: 'writer', writer, sequence, store: this.own.store(), sync: this.own.sync() });
  }

  /** What this tab has in memory counts no more. */
  private stepDown(): void {
    this.own?.close();
    this.own = undefined;
    this.foreseen = undefined;
    this.release?.();
    this.release = undefined;
  }

  /** Somebody else writes now: ask there, and stand in line again. */
  private replaced(): void {
    this.stepDown();
    this.ports.channel.post({ type: 'hello' });
    if (this.ports.exclusive) this.queueForLock();
  }

  private strand(failure: Failure): void {
    this.stranded = failure;
    this.foreseen = undefined;
    const { code, message } = failure;
    this.setStore({ ...this.state, state: 'failed', error: { code, message } }, 'reader');
    for (const entry of [...this.pending.values()]) this.settle(entry, { ok: false, failure });
  }

  /** Undefined: not ours to answer; whoever writes now is asked instead. */
  private async answerOwn(writer: OpenWriter, question: Question): Promise<Answer | undefined> {
    let bound = 0;
    try {
      bound = silenceBound(question);
      if (question.method === 'reopen') return await this.reopen(writer, question);
      if (bound > 0) await this.sayBusy(bound);
      return { ok: true, value: await writer.answer(question) };
    } catch (error) {
      const failure = toFailure(error);
      if (failure.code !== REPLACED && failure.details?.['reason'] !== REPLACED) {
        return { ok: false, failure };
      }
      if (this.own === writer) this.replaced();
      return undefined;
    } finally {
      if (bound > 0 && this.own === writer) void this.sayBusy(0);
    }
  }

  /** What can't be stored any more is given up for what is stored; this tab, or the next in line, opens it. */
  private reopen(writer: OpenWriter, { args }: Question): Promise<Answer> {
    const options = args[0] as { giveUp: boolean } | undefined;
    writer.mayReopen(options?.giveUp ?? false);
    void this.ports.pause().then(() => {
      if (this.own !== writer) return;
      this.replaced();
      if (!this.ports.exclusive) this.queueForLock();
    });
    return Promise.resolve({ ok: true, value: undefined });
  }

  // ---- asking ---------------------------------------------------------------------------------

  private sendAll(): void {
    for (const entry of [...this.pending.values()]) this.send(entry);
  }

  private send(entry: Pending): void {
    const { own, ports } = this;
    const to = own ? ports.token : this.remote?.token;
    if (to === undefined) this.foresee(entry);
    if (to === undefined || entry.sentTo === to) return;
    if (entry.sentTo !== undefined && !this.isRepeatable(entry)) return;
    entry.sentTo = to;
    const { id, question } = entry;
    if (!own) {
      ports.channel.post({ type: 'ask', to, from: ports.token, id, question });
      void this.watch();
      return;
    }
    void this.answerOwn(own, question).then((answer) => {
      if (answer) this.settle(entry, answer);
    });
  }

  private foresee(entry: Pending): void {
    const value = this.foreseen?.answers.get(keyOf(entry.question) ?? '');
    if (value !== undefined) this.settle(entry, { ok: true, value });
  }

  /** An import whose writer went away may or may not have happened; only a person can look. */
  private isRepeatable(entry: Pending): boolean {
    if (mayAskAgain(entry.question)) return true;
    const message = 'The tab that did this was closed before it could say how it ended';
    this.settle(entry, { ok: false, failure: { code: 'outcome_unknown', message } });
    return false;
  }

  /** A tab that the system has put to sleep keeps its lock and answers nobody. Whoever waits for it
   *  asks for a sign of life, and takes the lock when there is none: the fencing number keeps the
   *  sleeper from storing anything when it wakes up. What is kept in memory only is not taken away. */
  private async watch(): Promise<void> {
    if (this.watching) return;
    this.watching = true;
    let silent = 0;
    while (this.waitsForRemote()) {
      const { heard, remote } = this;
      await this.ports.patience();
      const busy = this.ports.clock() < this.busyUntil;
      if (busy || heard !== this.heard || remote !== this.remote) {
        silent = 0;
        continue;
      }
      silent += 1;
      if (silent === 1) this.ports.channel.post({ type: 'hello' });
      else break;
    }
    this.watching = false;
    if (this.waitsForRemote() && this.state.durable && this.ports.exclusive) this.queueForLock(true);
  }

  /** A lock whose holder says nothing from the start: a page that was put to sleep before this one came,
   *  as browsers do with pages one may go back to. It is asked longer: somebody may be opening. */
  private async seek(): Promise<void> {
    let silent = 0;
    while (this.knowsNobody() && silent < SILENT_AT_FIRST) {
      await this.ports.patience();
      silent = this.ports.clock() < this.busyUntil ? 0 : silent + 1;
      if (this.knowsNobody()) this.ports.channel.post({ type: 'hello' });
    }
    if (this.knowsNobody() && this.ports.exclusive) this.queueForLock(true);
  }

  private knowsNobody(): boolean {
    return !this.own && !this.opening && !this.stranded && this.highest < 0;
  }

  private waitsForRemote(): boolean {
    const token = this.remote?.token;
    if (token === undefined) return false;
    return [...this.pending.values()].some((entry) => entry.sentTo === token);
  }

  private settle(entry: Pending, answer: Answer): void {
    if (!this.pending.delete(entry.id)) return;
    if (answer.ok) entry.resolve(answer.value);
    else entry.reject(new BackendError(answer.failure));
  }

  // ---- hearing --------------------------------------------------------------------------------

  private hear(message: BetweenTabs): void {
    if ('writer' in message && this.isRemote(message.writer)) this.heard += 1;
    switch (message.type) {
      case 'hello':
        this.announce();
        break;
      case 'writer':
        this.hearWriter(message);
        break;
      case 'ask':
        if (this.own && message.to === this.ports.token) this.serve(this.own, message);
        break;
      case 'answer': {
        const entry = this.pending.get(message.id);
        if (entry && message.to === this.ports.token && message.writer === entry.sentTo) {
          this.settle(entry, message.answer);
        }
        break;
      }
      case 'busy':
        this.busyUntil = message.bound > 0 ? this.ports.clock() + message.bound : 0;
        break;
      case 'event':
        if (!this.isRemote(message.writer)) break;
        this.take(message.event, 'reader');
        break;
    }
  }

  private isRemote(writer: WriterCard | string): boolean {
    return (typeof writer === 'string' ? writer : writer.token) === this.remote?.token;
  }

  private hearWriter({ writer, sequence, store, sync }: BetweenTabs & { type: 'writer' }): void {
    if (writer.fence < this.highest || (this.own && writer.fence === this.highest)) return;
    if (this.own) this.replaced();
    const takenOver = this.highest >= 0 && writer.fence > this.highest;
    if (writer.fence > this.highest) this.busyUntil = 0;
    this.remote = writer;
    this.highest = writer.fence;
    this.stranded = undefined;
    this.setStore(store, 'reader');
    this.setSync(sync);
    if (takenOver) this.tell({ type: 'changed', sequence, lines: [] });
    this.sendAll();
  }

  private serve(writer: OpenWriter, message: BetweenTabs & { type: 'ask' }): void {
    void this.answerOwn(writer, message.question).then((answer) => {
      if (!answer) return;
      const { from: to, id } = message;
      this.ports.channel.post({ type: 'answer', to, writer: this.ports.token, id, answer });
    });
  }

  // ---- telling --------------------------------------------------------------------------------

  /** What the own writer reports, to this page and to the other tabs. */
  private tellAll(event: BackendEvent): void {
    if (event.type === 'store' && event.store.error?.code === REPLACED) {
      // Without locks nobody would come after it.
      if (this.own && this.ports.exclusive) this.replaced();
      return;
    }
    if (this.own) this.ports.channel.post({ type: 'event', writer: this.ports.token, event });
    this.take(event, 'writer');
  }

  private take(event: BackendEvent, role: StoreState['role']): void {
    if (event.type === 'store') this.setStore(event.store, role);
    else if (event.type === 'sync') this.setSync(event.sync);
    else this.tell(event);
  }

  private setSync(sync: SyncState): void {
    if (JSON.stringify(sync) === JSON.stringify(this.sync)) return;
    this.sync = sync;
    this.tell({ type: 'sync', sync });
  }

  private setStore(store: StoreState, role: StoreState['role']): void {
    this.state = { ...store, role };
    this.tell({ type: 'store', store: this.state });
  }

  private tell(event: BackendEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
