// SPDX-License-Identifier: Apache-2.0
// Devices that listen to a hub's events and do nothing else, each on a connection of its own.
import { once } from 'node:events';
import { connect } from 'node:net';

async function listen(port, access, workspace) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const listener = { socket, events: 0, waiting: undefined };
  socket.setEncoding('latin1');
  socket.on('data', (text) => {
    const found = text.split('event: position').length - 1;
    listener.events += found;
    if (found > 0) listener.waiting?.();
  });
  socket.write(`GET /v1/workspaces/${workspace}/events HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer ${access}\r\nX-Forwarded-For: 10.0.0.1\r\n\r\n`);
  // Each is told at once where the workspace stands.
  await heardOf(listener);
  return listener;
}

function heardOf(listener) {
  return new Promise((resolve, reject) => {
    listener.waiting = resolve;
    listener.socket.once('close', () => { reject(new Error('a listener was let go')); });
  });
}

export async function openListeners(hub, access, workspace, count) {
  const port = Number(new URL(hub.url).port);
  const listeners = [];
  while (listeners.length < count) {
    const some = Math.min(50, count - listeners.length);
    listeners.push(...(await Promise.all(Array.from({ length: some }, () => listen(port, access, workspace)))));
  }
  return {
    heard: () => Promise.all(listeners.map(heardOf)),
    close: () => { for (const { socket } of listeners) socket.removeAllListeners('close').destroy(); },
  };
}
