// SPDX-License-Identifier: Apache-2.0
// Who works here and on which device. Both names are written into every command, so people choose them.

import { t } from '../i18n/catalogue';
import type { HubSession } from './hub-session';
import { read, write } from './preferences';

const actorKey = 'actor';
const deviceKey = 'device';
const rolesKey = 'roles';

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
  const made = t.settings.madeUpDevice(uuid7().slice(-4));
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

/** What commands are signed with: who is signed in at the hub, else the person's name, or the device's
 *  while nobody has given one. */
export function actorName(signedIn: HubSession | undefined): string {
  return signedIn?.user ?? (chosenActor() || deviceName());
}

export function setActorName(name: string): void {
  write(actorKey, name.trim());
}

/** The roles somebody works in at this desk: those that the hub gives them, else those they chose;
 *  undefined until they have been chosen: all of them. */
export function chosenRoles(signedIn: HubSession | undefined): string[] | undefined {
  if (signedIn) return signedIn.roles;
  return read(rolesKey)?.split(' ').filter(Boolean);
}

export function setRoles(roles: readonly string[]): void {
  write(rolesKey, roles.join(' '));
}

/**
 * A number for a new line that no other device will make at the same time: seconds and a bit of chance,
 * in digits and letters that nobody confuses.
 */
export function lineNumber(now: number = Date.now()): string {
  const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  let rest = Math.floor(now / 1000) * 1024 + (crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) % 1024;
  let text = '';
  while (rest > 0) {
    text = (letters[rest % 32] ?? '') + text;
    rest = Math.floor(rest / 32);
  }
  return `POL-${text}`;
}
