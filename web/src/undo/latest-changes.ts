// SPDX-License-Identifier: Apache-2.0
// What was done from this page last, newest at the end: the core takes back the latest change only, and
// then the one before it.

import type { Command, Outcome, TakeBack } from '../contract';

/** As much of a command as its taking back names again, so that what it was about is looked at anew. */
type Change = Pick<Command, 'id' | 'line' | 'lines' | 'order'>;

export class LatestChanges {
  #changes: Change[] = [];

  took(commands: readonly Command[], outcomes: readonly Outcome[], takeBack: TakeBack | null | undefined): void {
    commands.forEach((command, index) => {
      if (!outcomes[index]?.accepted) return;
      if (command.action === takeBack?.action) this.#changes.pop();
      else this.#changes.push(command);
    });
    if (takeBack) this.#changes = this.#changes.slice(-takeBack.most);
  }

  clear(): void {
    this.#changes = [];
  }

  /** These are the latest, in their order: newest first, as they are taken back. Empty where something else has
   *  been done since, or they are more than can be taken back. */
  latest(commands: readonly string[]): readonly Change[] {
    const changes = this.#changes.slice(-commands.length);
    const same = commands.length > 0 && changes.length === commands.length && changes.every(({ id }, index) => id === commands[index]);
    return same ? changes.reverse() : [];
  }
}
