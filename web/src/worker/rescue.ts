// SPDX-License-Identifier: Apache-2.0
// What was handed out as a rescue file, and what may therefore be given up. Nothing that is on this
// device and nowhere else goes away without a file that has it.
import { BackendError } from './errors';

/** How far things are: in memory, or stored. */
export interface Progress {
  sequence: number;
  queued: number;
}

export class RescueBook {
  private covered = -1;

  /** A file with everything up to this sequence was handed out. */
  handedOut(sequence: number): void {
    this.covered = Math.max(this.covered, sequence);
  }

  /** Another workspace has taken its place: its numbers are other numbers. */
  startOver(): void {
    this.covered = -1;
  }

  covers(sequence: number): boolean {
    return this.covered >= sequence;
  }

  /** Before this workspace is deleted or replaced. `alone`: how many changes are nowhere else. */
  refuseToForget(sequence: number, alone: number): void {
    if (alone === 0 || this.covers(sequence)) return;
    throw new BackendError({
      code: 'unsent_changes',
      message: `${String(alone)} changes are on this device and nowhere else`,
      details: { changes: alone },
    });
  }

  /** Before what could not be stored is given up. */
  refuseToGiveUp(sequence: number, unsaved: number): void {
    if (unsaved === 0 || this.covers(sequence)) return;
    throw new BackendError({
      code: 'unsaved_changes',
      message: `${String(unsaved)} changes are in this window and nowhere else`,
      details: { changes: unsaved },
    });
  }
}
