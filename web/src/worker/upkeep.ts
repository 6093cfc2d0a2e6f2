// SPDX-License-Identifier: Apache-2.0
// Keeps what is stored small: makes a snapshot in slices while nothing else is to do, and removes
// what no manifest names any more once all else is durable.
import type { CompactResult } from '../contract';
import type { CoreGate } from './core_gate';
import type { Compacted, CoreDevice, Touched } from './session';

export interface UpkeepPorts {
  gate: CoreGate;
  /** Resolves when it is stored. */
  keep(touched: Touched): Promise<void>;
  /** Resolves when nothing waits to be stored any more. */
  settled(): Promise<void>;
  mayWrite(): boolean;
  /** Lets messages in. */
  pause(): Promise<void>;
  /** Milliseconds that only grow. */
  clock(): number;
  /** Does `work` after so many milliseconds, unless what it gives is called before. */
  after?: (milliseconds: number, work: () => void) => () => void;
  /** Nobody has changed anything for a while, and what is stored is small. */
  quiet?(): Promise<void>;
}

/** A slice is one call of the core; questions wait for as long as it takes. */
const SLICE_MS = 8;
const FIRST_SLICE = 200;
const SMALLEST_SLICE = 20;
const LARGEST_SLICE = 20_000;
/** Nobody has changed anything for so long: a log may then be taken into a snapshot that is not yet so long that
 *  it has to be. The next start need not go through it. */
const QUIET_MS = 30_000;
/** What a start hardly notices, and what is too little for so large a snapshot to be written again. */
const SHORT_LOG = 256 * 1024;
const PART_OF_SNAPSHOT = 64;

export class Upkeep {
  private running: Promise<void> | undefined;
  private slice = FIRST_SLICE;
  private dirty = false;
  private forget: (() => void) | undefined;

  constructor(private readonly ports: UpkeepPorts) {}

  /** A store was begun or mended: something may lie about that nothing names. */
  sweepLater(): void {
    this.dirty = true;
  }

  /** Called after each commit. Does nothing while something is done already. */
  wake(): void {
    this.forget?.();
    this.forget = this.ports.after?.(QUIET_MS, () => { this.whileQuiet(); });
    if (this.running) return;
    this.run(false).catch(() => undefined);
  }

  private whileQuiet(): void {
    if (this.running || !this.ports.mayWrite()) return;
    const { files, snapshotBytes } = this.ports.gate.ask<CoreDevice>((session) => session.device());
    const logBytes = files.reduce((sum, { kind, bytes }) => sum + (kind === 'segment' ? bytes : 0), 0);
    const short = logBytes <= Math.max(SHORT_LOG, snapshotBytes / PART_OF_SNAPSHOT);
    (short ? Promise.resolve() : this.run(true)).then(() => this.ports.quiet?.()).catch(() => undefined);
  }

  async compactNow(): Promise<CompactResult> {
    await this.running?.catch(() => undefined);
    const before = this.size();
    await this.run(true);
    return { before, after: this.size() };
  }

  private run(force: boolean): Promise<void> {
    this.running = this.work(force).finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async work(force: boolean): Promise<void> {
    await this.ports.settled();
    if (this.dirty) await this.sweep();
    while (this.ports.mayWrite()) {
      const { wanted, done, touched } = this.compactSome(force);
      if (touched.put.length + touched.remove.length > 0) await this.ports.keep(touched);
      if (done) await this.sweep();
      if (done || !wanted) return;
      await this.ports.pause();
    }
  }

  /** The slice follows the speed of the machine. */
  private compactSome(force: boolean): Compacted {
    const { gate, clock } = this.ports;
    const began = clock();
    const answer = gate.change<Compacted>((session) => session.compact(this.slice, force));
    const took = clock() - began;
    if (took > SLICE_MS) this.slice = Math.max(SMALLEST_SLICE, Math.floor(this.slice / 2));
    else if (took < SLICE_MS / 3 && answer.wanted) this.slice = Math.min(LARGEST_SLICE, this.slice * 2);
    return answer;
  }

  private async sweep(): Promise<void> {
    await this.ports.settled();
    if (!this.ports.mayWrite()) return;
    this.dirty = false;
    const { touched } = this.ports.gate.change<{ touched: Touched }>((session) => session.sweep());
    await this.ports.keep(touched);
  }

  private size(): number {
    const { files } = this.ports.gate.ask<CoreDevice>((session) => session.device());
    return files.reduce((sum, { bytes }) => sum + bytes, 0);
  }
}
