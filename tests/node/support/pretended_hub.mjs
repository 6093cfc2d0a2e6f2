// SPDX-License-Identifier: Apache-2.0
// A hub, a core's side of sync and a clock that do what a test tells them.

export const settle = async (rounds = 30) => {
  for (let i = 0; i < rounds; i += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** Timers that go off when the test says how late it is. */
export class Clock {
  now = 1_000_000;
  #timers = new Set();

  after = (milliseconds, work) => {
    const timer = { at: this.now + milliseconds, work };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  async pass(milliseconds) {
    const until = this.now + milliseconds;
    for (;;) {
      const [next] = [...this.#timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.now = next.at;
      this.#timers.delete(next);
      next.work();
      await settle();
    }
    this.now = until;
    await settle();
  }
}

export const json = (status, value, headers = {}) =>
  new Response(status === 204 ? null : JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } });

export const refused = (status, code) => json(status, { error: { code, message: code } });

/** `answers`: what is said to each address, one after the other; the last one again and again. */
export function pretendedFetch(answers) {
  const asked = [];
  const fetcher = async (address, init = {}) => {
    const path = new URL(address).pathname.replace('/v1/workspaces/main', '');
    asked.push({ path, method: init.method ?? 'GET', headers: init.headers ?? {}, body: init.body, credentials: init.credentials });
    const list = answers[path] ?? [() => { throw new TypeError('no network'); }];
    const answer = list.length > 1 ? list.shift() : list[0];
    return typeof answer === 'function' ? answer(init) : answer.clone();
  };
  return { fetcher, asked };
}

/** A body that is sent in pieces by the test; `fail` breaks it off. */
export function slowBody() {
  let controller;
  const stream = new ReadableStream({ start: (given) => { controller = given; } });
  return {
    stream,
    send: (text) => controller.enqueue(typeof text === 'string' ? new TextEncoder().encode(text) : text),
    end: () => controller.close(),
    fail: () => controller.error(new TypeError('broken off')),
  };
}

/** The core's side: requests are taken from `steps`; what was taken in is in `took`. */
export class PretendedCore {
  state = { workspace: 'main', epoch: 'e1', cursor: 5, waiting: 0, sent: 0, attention: 0, device: 'd'.repeat(32), oldestWaiting: null, refetch: false, unfetched: false, restored: null, stopped: null, clockSkew: null, needsUpdate: false };
  steps = [];
  took = [];
  woken = [];
  given = 0;

  sync = () => ({ ...this.state });
  next = () => {
    const step = this.steps.shift() ?? { wait: null };
    if (!('path' in step)) return step;
    this.given += 1;
    return { request: { id: this.given, method: 'GET', headers: {}, body: null, binary: false, ...step } };
  };
  take = (reply, bytes) => {
    this.took.push({ ...reply, text: new TextDecoder().decode(bytes) });
    this.onTake?.(reply);
    return { touched: { put: [`/workspace/${reply.id}`], remove: [] }, changed: reply.status === 200, attention: this.state.attention };
  };
  wake = (reason) => { this.woken.push(reason.reason); };
}
