// SPDX-License-Identifier: Apache-2.0
// The hub that is tried, as devices talk to it.
import { randomBytes, randomUUID } from 'node:crypto';

/** One device, signed in. */
class Device {
  constructor(hub, id, signedIn) {
    this.hub = hub;
    this.id = id;
    this.access = signedIn.body?.access;
    this.cookie = signedIn.headers.get('set-cookie')?.split(';')[0];
  }

  ask(path, options) {
    return this.hub.ask(path, { token: this.access, ...options });
  }

  /** Below the workspace. */
  in(path, options) {
    return this.ask(`/v1/workspaces/${encodeURIComponent(this.hub.workspace)}/${path}`, options);
  }

  push(epoch, from, commands, more = {}) {
    return this.in('push', { json: { ...this.batch(epoch, from, commands), ...more } });
  }

  batch(epoch, from, commands) {
    return {
      device: this.id, epoch, rulebook: this.hub.rulebook, clock: Date.now(),
      commands: commands.map((command, index) => ({ seq: from + index, base: 0, told: '00000000', command })),
    };
  }
}

export class Hub {
  constructor({ url, workspace, rulebook, user, password }) {
    Object.assign(this, { url, workspace, rulebook, user, password });
  }

  /** {status, headers, body (an object where it is JSON), bytes} */
  async ask(path, { token, json, headers = {}, method, body } = {}) {
    const all = { ...headers };
    if (token) all.authorization = `Bearer ${token}`;
    if (json !== undefined) all['content-type'] = 'application/json';
    const response = await fetch(this.url + path, {
      method: method ?? (json === undefined && body === undefined ? 'GET' : 'POST'),
      body: json === undefined ? body : JSON.stringify(json),
      headers: all,
      redirect: 'manual',
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    let read;
    try {
      read = JSON.parse(bytes.toString('utf8'));
    } catch {
      read = undefined;
    }
    return { status: response.status, headers: response.headers, body: read, bytes };
  }

  signIn(device, password = this.password) {
    return this.ask('/v1/sign-in', { json: { user: this.user, password, device, deviceName: 'conformance' } });
  }

  /** A new one. */
  async device() {
    const id = randomBytes(16).toString('hex');
    const answer = await this.signIn(id);
    if (answer.status !== 200) throw new Error(`signing in was answered by ${answer.status} ${answer.bytes}`);
    return new Device(this, id, answer);
  }

  /** What the workspace has now. */
  async standing(device) {
    const { status, headers } = await device.in('snapshot');
    if (status !== 200) throw new Error(`the snapshot was answered by ${status}`);
    return { epoch: headers.get('accession-epoch'), position: Number(headers.get('accession-position')) };
  }
}

/** A command that no rulebook knows how to do: about a line that is not there. */
export function impossible(action = 'receive') {
  return { id: randomUUID(), action, line: 'there-is-no-such-line', today: '2026-01-01', at: 0, actor: 'nobody', device: 'conformance' };
}
