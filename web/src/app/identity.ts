// SPDX-License-Identifier: Apache-2.0
// Who works here and on which device. Both names are written into every command, so people choose them.

import { read, write } from './preferences';

const actorKey = 'actor';
const deviceKey = 'device';

/** A UUIDv7: sorts by the time it was made and never repeats. */
export function uuid7(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let rest = now;
  for (let index = 5; index >= 0; index--) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The device's name; one that nobody chose is made up once and kept. */
export function deviceName(): string {
  const known = read(deviceKey);
  if (known) return known;
  const made = `Device ${uuid7().slice(-4)}`;
  write(deviceKey, made);
  return made;
}

export function setDeviceName(name: string): void {
  if (name.trim()) write(deviceKey, name.trim());
}

/** Empty until the person has said who they are. */
export function chosenActor(): string {
  return read(actorKey) ?? '';
}

/** What commands are signed with: the person's name, or the device's while nobody has given one. */
export function actorName(): string {
  return chosenActor() || deviceName();
}

export function setActorName(name: string): void {
  write(actorKey, name.trim());
}
