// SPDX-License-Identifier: Apache-2.0
// When something is looked for that is being typed: each letter at once, as fast as people type; a scanner's
// are taken together.

const pauseMs = 120;

export class TypedSearch {
  #timer = 0;
  #lookedAt = -Infinity;

  constructor(readonly look: (text: string) => void) {}

  typed(text: string): void {
    this.forget();
    const look = (): void => {
      this.#lookedAt = performance.now();
      this.look(text);
    };
    const rest = this.#lookedAt + pauseMs - performance.now();
    if (rest <= 0) look();
    else this.#timer = window.setTimeout(look, rest);
  }

  /** What was typed last is not looked for any more. */
  forget(): void {
    clearTimeout(this.#timer);
  }
}
