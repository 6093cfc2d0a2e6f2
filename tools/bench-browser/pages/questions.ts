// SPDX-License-Identifier: Apache-2.0
// Questions to a worker and the answers to them, matched by number.

interface Waiting {
  resolve(value: unknown): void;
  reject(failure: unknown): void;
}

export class Questions {
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  ask<T>(send: (id: number) => void): Promise<T> {
    this.asked += 1;
    const id = this.asked;
    return new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      send(id);
    }) as Promise<T>;
  }

  answer(id: number, value: unknown): void {
    this.take(id)?.resolve(value);
  }

  refuse(id: number, failure: unknown): void {
    this.take(id)?.reject(failure);
  }

  private take(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }
}
