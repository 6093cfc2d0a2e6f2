// SPDX-License-Identifier: Apache-2.0
// Who works here and on which device. Both names are written into every command, so people choose them.

import { t } from '../i18n/catalogue';
import type { HubSession } from './hub-session';
import { read, write } from './preferences';
import { uuid7 } from './uuid7';

const actorKey = 'actor';
const deviceKey = 'device';
const rolesKey = 'roles';

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
