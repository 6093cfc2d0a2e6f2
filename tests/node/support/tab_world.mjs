// SPDX-License-Identifier: Apache-2.0
// A browser's worth of tabs in one process: a lock, a channel and a store they share. A tab can be
// killed at any moment, like a real one: its lock goes on, nothing it would still say is heard.
import { load } from './typescript.mjs';

const { Tabs } = await load('worker/tabs');
const { BackendError } = await load('worker/errors');

export const tick = () => new Promise((resolve) => setImmediate(resolve));
export async function settle(rounds = 20) {
  for (let i = 0; i < rounds; i += 1) await tick();
}

/** What is durable: commands by id, in order. Only the newest claim may add to it. */
class Store {
  constructor() {
    this.fence = 0;
    this.commands = [];
    this.imports = 0;
  }
}

class FakeWriter {
  constructor(tab, emit) {
    this.tab = tab;
    this.emit = emit;
    this.store_ = tab.world.store;
    this.fence = Math.max(this.store_.fence, tab.above) + 1;
    this.store_.fence = this.fence;
    this.closed = false;
  }

  get sequence() {
    return this.store_.commands.length;
  }

  store() {
    const error = this.stale ? { error: { code: 'writer_replaced', message: '' } } : {};
    const { notes } = this.tab;
    return { state: 'saved', queued: this.sequence, role: 'writer', durable: true, ...(notes ? { notes } : {}), ...error };
  }

  sync() {
    return { hub: null, phase: 'none', waiting: 0, sent: 0, attention: 0 };
  }

  close() {
    this.closed = true;
  }

  mayReopen(giveUp) {
    if (!giveUp && this.tab.unsaved) throw new BackendError({ code: 'unsaved_changes', message: '1' });
  }

  async answer({ method, args }) {
    if (method === 'describe') return { by: this.tab.name, lines: this.sequence };
    if (method === 'importFiles') {
      this.store_.imports += 1;
      await this.tab.pause('imported');
      return { imported: true };
    }
    if (method !== 'apply') throw new BackendError({ code: 'unknown', message: method });
    return this.apply(args[0]);
  }

  async apply(commands) {
    await this.tab.pause('before storing');
    if (this.tab.dead) return new Promise(() => {});
    if (this.fence !== this.store_.fence) {
      const details = { reason: 'writer_replaced' };
      throw new BackendError({ code: 'read_only', message: 'another one writes', details });
    }
    for (const { id } of commands) {
      if (!this.store_.commands.includes(id)) this.store_.commands.push(id);
    }
    await this.tab.pause('stored');
    this.emit({ type: 'changed', sequence: this.sequence, lines: commands.map((c) => c.line) });
    return commands.map(({ id }) => ({ command: id, accepted: true, by: this.tab.name }));
  }
}

class Tab {
  constructor(world, name, options) {
    this.world = world;
    this.name = name;
    this.dead = false;
    this.notes = options.notes;
    this.events = [];
    this.pauses = new Map();
    this.tabs = new Tabs({
      token: name,
      exclusive: world.exclusive,
      lock: (work, steal) => world.lock(this, work, steal),
      pause: tick,
      clock: () => world.time,
      patience: () => (options.patience ? settle(options.patience) : new Promise(() => {})),
      channel: {
        post: (message) => world.post(this, message),
        listen: (listener) => {
          this.listener = listener;
        },
      },
      openWriter: async (above, emit, _busy, foreseen) => {
        if (options.foreseen) foreseen(options.foreseen);
        if (options.openFails) throw new BackendError(options.openFails);
        await this.pause('opening');
        if (this.dead) return new Promise(() => {});
        this.above = above;
        this.writer = new FakeWriter(this, emit);
        this.opened = (this.opened ?? 0) + 1;
        this.writer.stale = options.staleAtFirst && this.opened === 1;
        return this.writer;
      },
    });
    this.tabs.subscribe((event) => this.events.push(event));
    this.tabs.start();
  }

  hear(message) {
    if (this.dead) return;
    if (this.asleep) this.asleep.push(message);
    else this.listener(message);
  }

  sleep() {
    this.asleep = [];
  }

  wake() {
    const heard = this.asleep;
    this.asleep = undefined;
    for (const message of heard) this.listener(message);
  }

  /** Holds this tab up at a place of FakeWriter until `go`. */
  holdAt(place) {
    let go;
    const gate = new Promise((resolve) => {
      go = resolve;
    });
    const reached = new Promise((resolve) => {
      this.pauses.set(place, () => {
        this.pauses.delete(place);
        resolve();
        return gate;
      });
    });
    return { reached, go };
  }

  async pause(place) {
    await tick();
    await this.pauses.get(place)?.();
  }

  ask(method, ...args) {
    return this.tabs.ask({ method, args });
  }

  receive(id) {
    return this.ask('apply', [{ id, line: 'L1' }]);
  }

  get store() {
    return this.tabs.state;
  }

  kill() {
    this.dead = true;
    this.world.dropLock(this);
  }
}

export class World {
  constructor({ exclusive = true } = {}) {
    this.exclusive = exclusive;
    this.store = new Store();
    this.tabs = [];
    this.queue = [];
    this.holder = undefined;
    /** Milliseconds, moved on by hand. */
    this.time = 0;
  }

  open(name, options = {}) {
    const tab = new Tab(this, name, options);
    this.tabs.push(tab);
    return tab;
  }

  post(from, message) {
    if (from.dead) return;
    const copy = structuredClone(message);
    for (const tab of this.tabs) {
      if (tab !== from) setImmediate(() => tab.hear(copy));
    }
  }

  lock(tab, work, steal) {
    if (!this.exclusive) return work();
    for (const old of this.queue.filter((entry) => entry.tab === tab)) {
      old.reject(new Error('aborted'));
    }
    this.queue = this.queue.filter((entry) => entry.tab !== tab);
    return new Promise((resolve, reject) => {
      if (steal) {
        this.queue.unshift({ tab, work, resolve, reject });
        this.steal();
        return;
      }
      this.queue.push({ tab, work, resolve, reject });
      this.grant();
    });
  }

  grant() {
    if (this.holder) return;
    this.queue = this.queue.filter(({ tab }) => !tab.dead);
    const next = this.queue.shift();
    if (!next) return;
    this.holder = next;
    Promise.resolve().then(next.work).then(next.resolve, next.reject).finally(() => {
      if (this.holder !== next) return;
      this.holder = undefined;
      this.grant();
    });
  }

  dropLock(tab) {
    if (this.holder?.tab !== tab) return;
    this.holder = undefined;
    setImmediate(() => this.grant());
  }

  /** Takes the lock from its holder, who lives on. */
  steal() {
    const { holder } = this;
    this.holder = undefined;
    this.grant();
    holder.reject(new Error('stolen'));
  }
}
