// SPDX-License-Identifier: Apache-2.0
// A room's elements are fetched when somebody first goes there: what shows one line, or only receives,
// carries nothing of the others. tests/node/rooms.test.mjs holds each list against the templates.

import type { Route } from '../app/route';

type Load = () => Promise<unknown>;

/** Every room there is: one that is missing does not compile. */
const loads: Record<Route['room'], Load> = {
  receive: () => import('./rooms/receive'),
  lines: () => import('./rooms/lines'),
  line: () => import('./rooms/line'),
  order: () => import('./rooms/order'),
  orders: () => import('./rooms/orders'),
  lists: () => import('./rooms/lists'),
  outbox: () => import('./rooms/outbox'),
  attention: () => import('./rooms/attention'),
  import: () => import('./rooms/import'),
  device: () => import('./rooms/device'),
  settings: () => import('./rooms/settings'),
  overview: () => import('../overview/room-overview'),
};

/** What a room asks for only when somebody wants it. */
const wantedLater: readonly Load[] = [
  () => import('./rooms/forms'), () => import('./rooms/pieces'), () => import('./rooms/chosen'),
  () => import('../grid/grid-dialogs'), () => import('../grid/export-dialog'), () => import('../lines/conditions-dialog'), () => import('../receive/parcel-summary'),
  () => import('./rooms/hub'), () => import('../shell/command-palette'), () => import('../shell/shortcuts-dialog'), () => import('../print/print-dialog'), () => import('../print/print-out'), () => import('../print/sheets'),
];

export const allRooms = Object.keys(loads) as Route['room'][];

const there = new Set<string>();
const coming = new Map<string, Promise<void>>();

export function roomIsHere(room: Route['room']): boolean {
  return there.has(room);
}

export function fetchRoom(room: Route['room']): Promise<void> {
  let fetched = coming.get(room);
  if (!fetched) {
    fetched = loads[room]().then(() => { there.add(room); });
    coming.set(room, fetched);
    fetched.catch(() => coming.delete(room));
  }
  return fetched;
}

/** The whole desk is here: `performance` has a mark of this name. */
const whole = 'desk-whole';

/**
 * Once nothing is more urgent: without a network every room is needed, and not every browser keeps them for then.
 * Where the network was gone before they had come, they are fetched when it is back.
 */
export async function fetchAllRooms(): Promise<void> {
  try {
    await Promise.all([...allRooms.map((room) => fetchRoom(room)), ...wantedLater.map((load) => load())]);
    performance.mark(whole);
  } catch {
    addEventListener('online', () => void fetchAllRooms(), { once: true });
  }
}
