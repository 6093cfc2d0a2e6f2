// SPDX-License-Identifier: Apache-2.0
// A real device in Node.js: the built WebAssembly core with its files in memory, and requests that are
// carried as a browser's worker carries them. tools/bench-sync.mjs measures with it, tests/node proves with it.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

let module;
let opened = 0;

/** What the core answers, or an error with its code. */
export function value(answer) {
  const told = JSON.parse(answer);
  if (!told.ok) throw new Error(`the core refused: ${JSON.stringify(told.error)}`);
  return told.value;
}

/** Sends to one hub: `carry` of a device that knows no other. */
export const at = (url) => (path, init) => fetch(url + path, init);

export class Device {
  /** With nothing in it yet; all devices share one instance of the module. `name` is what the hub shows. */
  static async open(name, workspace = 'main') {
    if (!module) {
      const { default: createModule } = await import('#wasm/accession.js');
      module = await createModule();
    }
    opened += 1;
    const folder = `/device-${opened}`;
    module.FS.mkdirTree(folder);
    const session = new module.Session();
    value(session.open(folder, JSON.stringify({ fence: 1, token: randomUUID() })));
    value(session.join(JSON.stringify({ workspace })));
    return new Device(name, workspace, session);
  }

  constructor(name, workspace, session) {
    Object.assign(this, { name, workspace, session, requests: 0, access: '', roles: [] });
  }

  /** Called with what a call has touched, before the next: `keep({put, remove}, read)`. */
  keep = () => {};

  /** How it stands with the hub. */
  get sync() {
    return value(this.session.sync());
  }

  get stateHash() {
    return value(this.session.describe()).stateHash;
  }

  get attention() {
    return value(this.session.attention());
  }

  /** The whole workspace as records. */
  get library() {
    return JSON.parse(new TextDecoder().decode(this.session.exportWorkspace()));
  }

  async signIn(carry, user, password) {
    const response = await carry('/v1/sign-in', {
      method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user, password, device: this.sync.device, deviceName: this.name }),
    });
    const { access, workspaces } = await response.json();
    if (!access) throw new Error(`${user} was not signed in: ${response.status}`);
    this.access = access;
    this.roles = workspaces.find(({ id }) => id === this.workspace)?.roles ?? [];
  }

  /** Outcomes of commands, in their order; who gives them has the roles that the hub told. */
  apply(commands) {
    const given = commands.map((command) => ({ roles: this.roles, ...command }));
    return this.#kept(value(this.session.apply(JSON.stringify(given)))).outcomes;
  }

  wake(reason = 'user') {
    value(this.session.wake(JSON.stringify({ reason })));
  }

  /**
   * Asks until there is nothing to ask; waits where the core waits. `carry(path, init)` answers as `fetch`
   * does; an error of it is no answer.
   */
  async comeHome(carry) {
    for (;;) {
      const step = value(this.session.nextRequest(JSON.stringify(this.#moment())));
      if (step.request) await this.#exchange(step.request, carry);
      else if (step.wait === null) return;
      else await pause(step.wait);
    }
  }

  delete() {
    this.session.delete();
  }

  #kept(told) {
    this.keep(told.touched, (file) => module.FS.readFile(`/${file}`));
    return told;
  }

  #moment() {
    return { now: Date.now(), random: Math.random() };
  }

  async #exchange({ id, method, path, headers, body }, carry) {
    this.requests += 1;
    let status = 0;
    let replied = {};
    let bytes = new Uint8Array();
    try {
      const response = await carry(`/v1/workspaces/${this.workspace}/${path}`, {
        method, body: body ?? undefined,
        headers: { ...headers, authorization: `Bearer ${this.access}`, 'content-type': 'application/json' },
      });
      bytes = new Uint8Array(await response.arrayBuffer());
      status = response.status;
      replied = Object.fromEntries(response.headers);
    } catch {
      // No answer: the core knows what to do about it.
    }
    this.#kept(value(this.session.takeReply(JSON.stringify({ id, status, headers: replied, ...this.#moment() }), bytes)));
  }
}
