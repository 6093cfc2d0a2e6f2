// SPDX-License-Identifier: Apache-2.0
// Pushes of one command each, which every line takes as often as one likes: its notes become others.
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { run, today } from './hub.mjs';

const lines_used = 40;
const devices_used = 50;

/** Ids of some lines of a library's file: of those that are sent, so that nothing stands in the way. */
export function editsOf(library) {
  const ids = [];
  for (let number = 10_001; ids.length < lines_used; number += 1) {
    const { id, statuses } = JSON.parse(run(['show', library, '--line', `POL-${number}`, '--json']));
    if (statuses[0].word.text === 'Sent') ids.push(id);
  }
  return ids;
}

class Device {
  constructor() {
    this.id = randomBytes(16).toString('hex');
    this.seq = 0;
    // The last position that the hub has told it.
    this.base = 0;
    this.turn = Promise.resolve();
  }

  push(epoch, line) {
    this.seq += 1;
    const command = {
      id: randomUUID(), action: 'edit_line', line, today, at: Date.now(), actor: 'mara', device: 'bench', set: { notes: [`note ${this.seq} of ${this.id}`] },
    };
    return { device: this.id, epoch, rulebook: 'alma', clock: Date.now(), commands: [{ seq: this.seq, base: this.base, told: '00000000', command }] };
  }
}

async function taken(answer) {
  const body = await answer.json();
  const outcome = body.outcomes?.[0]?.outcome;
  if (outcome !== 'accepted' && outcome !== 'accepted_adjusted') throw new Error(`a push was not taken: ${answer.status} ${JSON.stringify(body)}`);
  return body.position;
}

export async function pushOnce(hub, access, workspace, lines) {
  await taken(await hub.ask(access, workspace, 'push', new Device().push(await hub.epoch(access, workspace), lines[0])));
}

const figure = (sorted, part) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] * 10) / 10;

/**
 * So many a second, whether the ones before are answered or not; a device sends one at a time. What is counted begins
 * when a push should go out, so that one that has to wait for its device's last one counts as slow.
 */
export async function pushAtRate(hub, access, workspace, lines, rate, seconds) {
  const epoch = await hub.epoch(access, workspace);
  const devices = Array.from({ length: devices_used }, () => new Device());
  const count = rate * seconds;
  const took = [];
  let late = 0;
  const began = performance.now();
  const all = [];
  for (let index = 0; index < count; index += 1) {
    const due = began + (index * 1000) / rate;
    while (performance.now() < due) await wait(Math.max(0, Math.floor(due - performance.now())));
    const device = devices[index % devices_used];
    device.turn = device.turn.then(async () => {
      device.base = await taken(await hub.ask(access, workspace, 'push', device.push(epoch, lines[index % lines.length])));
      took.push(performance.now() - due);
      if (performance.now() > began + seconds * 1000) late += 1;
    });
    all.push(device.turn);
  }
  await Promise.all(all);
  took.sort((a, b) => a - b);
  return { sent: count, late, p50: figure(took, 0.5), p95: figure(took, 0.95), longest: figure(took, 1) };
}
