// SPDX-License-Identifier: Apache-2.0
// Keeps what a device's calls have touched on the disk, each call in one synced write, as a page keeps it in one
// IndexedDB transaction.
import { closeSync, fdatasyncSync, openSync, writevSync } from 'node:fs';

/** `keep(touched, read)`: `touched` has paths of files that were put and removed, `read` gives the bytes of one. */
export function diskKeeper(file) {
  const handle = openSync(file, 'a');
  return {
    keep({ put, remove }, read) {
      if (put.length + remove.length === 0) return;
      const bytes = put.map((path) => read(path));
      const head = Buffer.from(JSON.stringify({ put: put.map((path, at) => [path, bytes[at].length]), remove }));
      // In two steps: a vector may hold 1,024 pieces.
      for (let at = 0; at < bytes.length; at += 1000) writevSync(handle, bytes.slice(at, at + 1000));
      writevSync(handle, [head]);
      fdatasyncSync(handle);
    },
    close: () => closeSync(handle),
  };
}
