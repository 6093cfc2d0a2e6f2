// SPDX-License-Identifier: Apache-2.0
// Many devices of one workspace that work at once, at whichever hub answers, and what must be true of it
// when all of them are done: each command once, and everybody sees the same.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Device, at } from '../../../tools/sync/device.mjs';
import { today } from './cli.mjs';
import { password } from './hub.mjs';

/** One reply of so many does not arrive, though the hub has done what it was asked. */
const lostReply = 25;

const uuids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

const any = (list) => list[Math.floor(Math.random() * list.length)];

export class Crew {
  /** `each` devices for each of the users, all of them with the library of the hubs. */
  static async make(hubs, users, each) {
    const devices = [];
    for (const user of users) {
      for (let number = 1; number <= each; number += 1) {
        const device = await Device.open(`${user}-${number}`);
        await device.signIn(at(any(hubs).url), user, password);
        devices.push(device);
      }
    }
    const crew = new Crew(hubs, devices);
    await crew.everybody((device) => device.comeHome(crew.carry));
    return crew;
  }

  constructor(hubs, devices) {
    this.hubs = hubs;
    this.devices = devices;
    /** What was saved on a device, by the command's id. */
    this.made = new Map();
    this.done = 0;
    this.total = 0;
    this.over = false;
    this.carry = async (path, init) => {
      const response = await fetch(any(this.hubs).url + path, init);
      if (Math.random() * lostReply < 1) throw new Error('the reply was lost');
      return response;
    };
  }

  everybody(work) {
    return Promise.all(this.devices.map(work));
  }

  /** So many rounds on each device: `size` commands are saved, and brought home while others do the same. */
  async work(rounds, size) {
    const all = this.devices[0].library.items;
    const items = all.filter(({ line }) => line);
    this.begun = { items: all.length, ids: this.devices.map(({ sync }) => sync.device) };
    const expected = items.filter(({ status }) => status === 'Expected');
    this.total = rounds * this.devices.length;
    try {
      await this.everybody(async (device) => {
        for (let round = 0; round < rounds; round += 1) {
          this.#save(device, size, items, expected[round % expected.length]);
          await device.comeHome(this.carry);
          this.done += 1;
        }
      });
    } finally {
      this.over = true;
    }
  }

  /** When so large a part of the work is done, or all of it. */
  async reached(part) {
    while (!this.over && this.done < part * this.total) await pause(5);
  }

  /** One more copy, a receipt that all the others want as well, and notes on whatever there is. */
  #save(device, size, items, wanted) {
    // Where the hub writes down another name than the device did, what comes home is not what it decided.
    const actor = device.name.replace(/-1$/, '');
    const save = (command) => {
      const whole = { id: randomUUID(), today, at: Date.now(), actor, device: device.name, roles: device.roles, ...command };
      const [{ accepted }] = device.apply([whole]);
      if (accepted) this.made.set(whole.id, whole);
      return accepted;
    };
    const note = () => save({ action: 'edit_item', items: [any(items).id], set: { note: randomUUID() } });
    assert.ok(save({ action: 'add_items', line: wanted.line, args: { count: '1' } }));
    let saved = 1;
    // Here it is received already where another was faster and this device knows of it.
    if (save({ action: 'receive', line: wanted.line, items: [wanted.id] })) saved += 1;
    for (; saved < size; saved += 1) assert.ok(note());
  }

  /** After the work, once all of it is known everywhere. */
  async settle() {
    await this.everybody(async (device) => {
      device.wake();
      await device.comeHome(this.carry);
    });
  }

  /** Every command was decided once, and nobody had to begin anew for it. */
  async proveOnce() {
    const taken = await this.#taken();
    const refused = this.devices.flatMap((device) => device.attention.filter(({ kind }) => kind === 'rejected').map(({ command }) => command.id));
    const answered = [...taken, ...refused];
    assert.equal(new Set(answered).size, answered.length, 'a command has two answers');
    assert.deepEqual(answered.sort(), [...this.made.keys()].sort());
    const done = (action) => taken.map((id) => this.made.get(id)).filter((command) => command.action === action);
    assert.equal(this.devices[0].library.items.length, this.begun.items + done('add_items').length);
    const received = done('receive').map(({ items }) => items[0]);
    assert.equal(new Set(received).size, received.length, 'a copy was received twice');
    assert.deepEqual(this.devices.map(({ sync }) => sync.device), this.begun.ids);
    return { taken: taken.length, refused: refused.length };
  }

  /** Nothing waits, and every device has what the hub has. */
  proveSame(place) {
    const said = place.good(['verify']);
    assert.match(said, /\ngood\n$/);
    const [, position, hash] = /^main +(\d+) +(\w+)/m.exec(said);
    for (const device of this.devices) {
      const { waiting, sent, cursor, stopped, restored } = device.sync;
      assert.deepEqual({ waiting, sent, cursor, stopped, restored }, { waiting: 0, sent: 0, cursor: Number(position), stopped: null, restored: null }, device.name);
      assert.equal(device.stateHash, hash, device.name);
    }
  }

  delete() {
    for (const device of this.devices) device.delete();
  }

  /** Ids of the commands in the hub's order: each change has the bytes of its command. */
  async #taken() {
    const [{ access: token, workspace }] = this.devices;
    const [hub] = this.hubs;
    const path = `/v1/workspaces/${workspace}`;
    const { headers } = await hub.ask(`${path}/snapshot`, { token, method: 'HEAD' });
    const epoch = headers.get('accession-epoch');
    const taken = [];
    for (let page = { position: 0, more: true }; page.more;) {
      page = (await hub.json(`${path}/changes?epoch=${epoch}&after=${page.position}`, { token })).body;
      for (const { decided } of page.changes) {
        const bytes = Buffer.from(decided, 'base64').toString('latin1');
        taken.push(...bytes.match(uuids).filter((id) => this.made.has(id)));
      }
    }
    return taken;
  }
}
