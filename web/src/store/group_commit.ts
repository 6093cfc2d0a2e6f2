// SPDX-License-Identifier: Apache-2.0
// Everything that changes while one transaction runs goes into the next one, together. After the
// first failure nothing more is written: later changes must not be stored over a gap.
import type { Touched } from '../worker/session';
import { BackendError, toFailure, type Failure } from '../worker/errors';

export type CommitState = 'idle' | 'busy' | 'failed';

class Group {
  readonly done: Promise<void>;
  settle!: (error?: Error) => void;
  private readonly puts = new Set<string>();
  private readonly removes = new Set<string>();

  constructor() {
    this.done = new Promise((resolve, reject) => {
      this.settle = (error?: Error) => {
        if (error) reject(error);
        else resolve();
      };
    });
    // Those who wait handle it; a group nobody waits for is no unhandled rejection.
    this.done.catch(() => undefined);
  }

  /** Removing comes before putting in a transaction, so what was put earlier has to go here. */
  add(touched: Touched): void {
    for (const gone of touched.remove) {
      this.removes.add(gone);
      for (const put of this.puts) {
        if (put === gone || put.startsWith(`${gone}/`)) this.puts.delete(put);
      }
    }
    for (const put of touched.put) this.puts.add(put);
  }

  touched(): Touched {
    return { put: [...this.puts], remove: [...this.removes] };
  }
}

export class GroupCommit {
  private running: Group | undefined;
  private waiting: Group | undefined;
  private reason: Failure | undefined;

  constructor(
    private readonly sync: (touched: Touched) => Promise<void>,
    private readonly changed: (state: CommitState) => void,
  ) {}

  get failure(): Failure | undefined {
    return this.reason;
  }

  get state(): CommitState {
    if (this.reason) return 'failed';
    return this.running ? 'busy' : 'idle';
  }

  /** Resolves when what is touched, and everything before it, is stored. */
  commit(touched: Touched): Promise<void> {
    if (this.reason) return Promise.reject(this.refusal(this.reason));
    if (touched.put.length === 0 && touched.remove.length === 0) {
      return (this.waiting ?? this.running)?.done ?? Promise.resolve();
    }
    this.waiting ??= new Group();
    this.waiting.add(touched);
    const { done } = this.waiting;
    this.next();
    return done;
  }

  /** Resolves when nothing is being stored and nothing waits for it, or nothing can be stored any more. */
  async settled(): Promise<void> {
    while (!this.reason && this.running) await (this.waiting ?? this.running).done.catch(() => undefined);
    await this.running?.done.catch(() => undefined);
  }

  /** Stops writing, for a reason found elsewhere. */
  fail(failure: Failure): void {
    if (this.reason) return;
    this.reason = failure;
    this.waiting?.settle(new BackendError(failure));
    this.waiting = undefined;
    this.changed('failed');
  }

  refusal(reason: Failure): BackendError {
    return new BackendError({
      code: 'read_only',
      message: `Nothing more can be saved: ${reason.message}`,
      details: { reason: reason.code },
    });
  }

  private next(): void {
    if (this.running || !this.waiting || this.reason) return;
    const group = this.waiting;
    this.waiting = undefined;
    this.running = group;
    this.changed('busy');
    this.sync(group.touched()).then(
      () => {
        this.running = undefined;
        group.settle();
        if (this.waiting) this.next();
        else if (!this.reason) this.changed('idle');
      },
      (error: unknown) => {
        this.running = undefined;
        const failure = toFailure(error, 'transaction_aborted');
        group.settle(new BackendError(failure));
        this.fail(failure);
      },
    );
  }
}
