// SPDX-License-Identifier: Apache-2.0
// Carries between the core and the hub: asks the core what to ask next, does it, and gives it the
// answer. What came of an answer is durable before the next request goes out. The core decides what is
// sent and how long is waited; here is only when to ask it.
import type { HubPlace, SyncReason, SyncState } from '../contract';
import { toFailure } from './errors';
import type { HubEvents, HubEventsPorts } from './hub_events';
import type { After, Progress } from './hub_line';
import type { HubReply } from './hub_reply';
import type { Touched } from './session';
import type { CoreSync, HubRequest, NextStep, TookReply } from './sync_calls';
import { stateOf, troubleOf, type Transport } from './sync_state';

/** What is needed of the core. */
export interface SyncCore {
  sync(): CoreSync | null;
  next(question: { now: number; random: number }): NextStep;
  take(reply: { id: HubRequest['id']; status: number; headers: Record<string, string>; now: number; random: number }, body: Uint8Array): TookReply;
  wake(reason: { reason: SyncReason | 'event'; epoch?: string; position?: number }): void;
}

export interface CourierPorts {
  place: HubPlace;
  core: SyncCore;
  line: {
    send(request: HubRequest, progress: Progress): Promise<HubReply>;
    events: HubEventsPorts['open'];
  };
  /** Makes it durable, then tells what has changed. Rejects when it can't be kept. */
  took(touched: Touched, changed: boolean): Promise<void>;
  emit(state: SyncState): void;
  /** About to be silent for so many milliseconds at most; 0: over. */
  busy(bound: number): Promise<void>;
  mayWrite(): boolean;
  listen(ports: HubEventsPorts): Pick<HubEvents, 'start' | 'stop'>;
  after: After;
  now(): number;
  random(): number;
}

const AFTER_SAVING = 500;
/** Larger answers take the core a while. */
const LONG_ANSWER = 256 * 1024;
const LONG_AT_LEAST = 8_000;
const PER_MEGABYTE = 2_000;
const PROGRESS_EVERY = 100;

export class Courier {
  private readonly events: Pick<HubEvents, 'start' | 'stop'>;
  private readonly transport: Transport = { inFlight: false, signInNeeded: false, live: false };
  private running = false;
  /** Something happened while it ran. */
  private again = false;
  private closed = false;
  private timer: (() => void) | undefined;
  private told = '';
  /** Of the last answer, until the core has said what it makes of it. */
  private lastStatus: number | undefined;
  private progressAt = 0;

  constructor(private readonly ports: CourierPorts) {
    this.events = ports.listen({
      open: (signal) => ports.line.events(signal),
      after: ports.after,
      told: (epoch, position) => {
        ports.core.wake({ reason: 'event', epoch, position });
        this.poke();
      },
      live: (live) => {
        this.transport.live = live;
        this.tell();
      },
    });
  }

  state(): SyncState {
    return stateOf(this.ports.place, this.ports.core.sync(), this.transport);
  }

  /** Asks the core what to do now; what it waits for, it goes on waiting for. */
  poke(): void {
    if (this.closed) return;
    this.again = true;
    if (!this.running) void this.run();
  }

  /** The roles that the person has there now. */
  givenRoles(roles: string[]): void {
    this.transport.roles = roles;
    this.tell();
  }

  /** A change was saved; others often follow at once. */
  saved(): void {
    this.tell();
    this.later(AFTER_SAVING);
  }

  nudge(reason: SyncReason): void {
    if (this.closed) return;
    // Asking from time to time is for those whom the hub does not tell.
    if (reason === 'tick' && (this.transport.live || this.transport.signInNeeded)) return;
    if (reason !== 'tick') this.transport.signInNeeded = false;
    this.ports.core.wake({ reason });
    this.poke();
  }

  /** Somebody has signed out: nothing more is asked. */
  close(): void {
    this.closed = true;
    this.timer?.();
    this.events.stop();
  }

  private async run(): Promise<void> {
    this.running = true;
    try {
      while (this.again && !this.closed) {
        this.again = false;
        await this.round();
      }
    } catch (error) {
      // The core has failed, or nothing can be kept: the saving state says so, and nothing more is sent.
      console.warn('Nothing more is sent to the hub.', toFailure(error).code);
    } finally {
      this.running = false;
      this.transport.inFlight = false;
      this.tell();
    }
  }

  private async round(): Promise<void> {
    const { core, now, random, mayWrite } = this.ports;
    while (!this.closed && !this.transport.signInNeeded && mayWrite()) {
      let step = core.next({ now: now(), random: random() });
      if ('making' in step) step = await this.made(step.making);
      const wait = 'request' in step ? null : step.wait;
      this.judge(wait);
      if (!('request' in step)) {
        this.sleep(wait);
        return;
      }
      await this.carry(step.request);
    }
  }

  /** What takes a while to be made; the others hear of it first. */
  private async made(bound: number): Promise<NextStep> {
    const { busy, core, now, random } = this.ports;
    await busy(LONG_AT_LEAST + bound);
    const step = core.next({ now: now(), random: random() });
    void busy(0);
    return step;
  }

  /** An answer after which the core waits before it asks again was none, or no good one. */
  private judge(wait: number | null): void {
    if (this.lastStatus === undefined) return;
    if (wait === null) delete this.transport.trouble;
    else this.transport.trouble = troubleOf(this.lastStatus);
    this.lastStatus = undefined;
  }

  private async carry(request: HubRequest): Promise<void> {
    const { core, line, took, now, random } = this.ports;
    this.timer?.();
    delete this.transport.nextTryAt;
    this.transport.inFlight = true;
    this.tell();
    const reply = await line.send(request, (received, total) => { this.progress(received, total); });
    delete this.transport.progress;
    if (this.closed) return;
    this.heard(reply.status);
    const { status, headers, bytes } = reply;
    const long = bytes.length > LONG_ANSWER;
    if (long) await this.ports.busy(LONG_AT_LEAST + Math.ceil((bytes.length / 1_000_000) * PER_MEGABYTE));
    const { touched, changed } = core.take({ id: request.id, status, headers, now: now(), random: random() }, bytes);
    if (long) void this.ports.busy(0);
    await took(touched, changed);
    this.transport.inFlight = false;
    this.tell();
  }

  private heard(status: number): void {
    this.lastStatus = status;
    if (status === 0) return;
    this.transport.lastAnswerAt = this.ports.now();
    this.transport.signInNeeded = status === 401;
    if (status < 400) this.events.start();
    else if (status === 401 || status === 403) this.events.stop();
  }

  private sleep(wait: number | null): void {
    if (wait === null) {
      delete this.transport.nextTryAt;
      return;
    }
    this.transport.nextTryAt = this.ports.now() + wait;
    this.later(wait);
  }

  private later(milliseconds: number): void {
    if (this.closed) return;
    this.timer?.();
    this.timer = this.ports.after(milliseconds, () => {
      this.timer = undefined;
      this.poke();
    });
  }

  private progress(received: number, total: number | undefined): void {
    this.transport.progress = { received, ...(total === undefined ? {} : { total }) };
    const now = this.ports.now();
    if (now - this.progressAt < PROGRESS_EVERY) return;
    this.progressAt = now;
    this.tell();
  }

  /** Only what is new. A core that has failed has nothing to say of it. */
  private tell(): void {
    if (this.closed) return;
    let state: SyncState;
    try {
      state = this.state();
    } catch {
      return;
    }
    const text = JSON.stringify(state);
    if (text === this.told) return;
    this.told = text;
    this.ports.emit(state);
  }
}
