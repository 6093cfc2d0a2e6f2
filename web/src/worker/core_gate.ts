// SPDX-License-Identifier: Apache-2.0
// The one way to the core. Anything but a coded answer means that the core itself has failed: it is
// not asked again, and nothing more of it is stored.
import { BackendError, toFailure, type Failure } from './errors';
import { valueOf, type Session } from './session';

const GAVE_UP = new Set(['internal_error', 'out_of_memory', 'storage_failed']);

export class CoreGate {
  private broken: Failure | undefined;
  private closed = false;

  constructor(
    private session: Session,
    private readonly failed: (failure: Failure) => void,
  ) {}

  /** Works with another session from here on, as after a start. */
  renew(session: Session): void {
    this.session.delete();
    this.session = session;
    this.broken = undefined;
  }

  close(): void {
    this.closed = true;
    this.session.delete();
  }

  ask<T>(question: (session: Session) => string): T {
    return this.guard((session) => valueOf<T>(question(session)));
  }

  /** As `ask`, for what changes something: when the core gives up half-way, its memory no longer
   *  is what its files say, and nothing more of it may be stored. */
  change<T>(action: (session: Session) => string): T {
    try {
      return this.ask<T>(action);
    } catch (error) {
      const failure = toFailure(error);
      if (GAVE_UP.has(failure.code)) this.failed(failure);
      throw error;
    }
  }

  guard<T>(use: (session: Session) => T): T {
    if (this.broken) this.refuse(this.broken);
    return this.lastResort(use);
  }

  /** Even of a core that has failed: what it still has in memory is worth a try. */
  lastResort<T>(use: (session: Session) => T): T {
    if (this.closed) this.refuse({ code: 'writer_replaced', message: 'closed' });
    try {
      return use(this.session);
    } catch (error) {
      if (error instanceof BackendError) throw error;
      this.broken = { code: 'core_failed', message: toFailure(error).message };
      this.failed(this.broken);
      return this.refuse(this.broken);
    }
  }

  private refuse(failure: Failure): never {
    throw new BackendError(failure);
  }
}
