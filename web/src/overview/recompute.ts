// SPDX-License-Identifier: Apache-2.0
// Something that is asked for again and again is done at once, and then not more often than each so many
// milliseconds; never twice at a time, and once more after the last time it was asked for.

export class Recompute {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #again = false;
  #last = -Infinity;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly pause: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Without a pause: somebody wants something else, and waits for it. */
  at(once: boolean): void {
    if (this.#running) {
      this.#again = true;
      return;
    }
    if (once) {
      this.#stop();
      void this.#run();
    } else {
      this.#timer ??= setTimeout(() => { this.#timer = undefined; void this.#run(); }, Math.max(0, this.#last + this.pause - this.now()));
    }
  }

  stop(): void {
    this.#stop();
    this.#again = false;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #run(): Promise<void> {
    this.#running = true;
    this.#again = false;
    this.#last = this.now();
    try {
      await this.work();
    } finally {
      this.#running = false;
      if (this.#again) this.at(false);
    }
  }
}
