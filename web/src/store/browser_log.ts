// SPDX-License-Identifier: Apache-2.0
// Chromium keeps all databases of a place in one LevelDB and, when it starts, goes on with that one's newest log.
// A browser that was killed in the middle of writing has left a record without its end there. What is written
// behind it can't be read at the start after: the databases count as corrupt, and all of them are thrown away,
// whatever had been promised of them. A log that has been turned over holds no such record any more
// (docs/decisions/0020-the-browsers-own-log.md).

/** LevelDB begins a new log when this much has gone into one. */
const LOG_BYTES = 4 * 1024 * 1024;
/** Larger values lie in files of their own, not in the log. */
const PIECE_BYTES = 60_000;
const PIECES = Math.ceil((LOG_BYTES * 1.05) / PIECE_BYTES);
/** Longer than any disk takes; who works must not wait for ever for what is a precaution. */
const PATIENCE = 2000;
/** Never comes to be: what makes it is taken back. */
const NAME = 'accession-log';

/** Only Chromium tells in this event what it has thrown away. */
export function keepsOneLog(): boolean {
  return typeof IDBVersionChangeEvent !== 'undefined' && 'dataLoss' in IDBVersionChangeEvent.prototype;
}

/** Writes as much as a log holds, and takes it back. */
function fillLog(factory: IDBFactory, over: () => void): void {
  const request = factory.open(NAME, 1);
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore('pieces');
    const piece = new Uint8Array(PIECE_BYTES);
    for (let key = 0; key < PIECES; key += 1) store.put(piece, key);
    store.count().onsuccess = () => { request.transaction?.abort(); };
  };
  request.onsuccess = () => {
    request.result.close();
    over();
  };
  request.onerror = (event) => {
    event.preventDefault();
    over();
  };
}

/** Resolves when the log has been turned over, or can't be: then it is what it was without this. */
export function turnBrowserLog(needed = keepsOneLog()): Promise<void> {
  return new Promise((resolve) => {
    if (!needed) {
      resolve();
      return;
    }
    setTimeout(resolve, PATIENCE);
    try {
      fillLog(indexedDB, resolve);
    } catch {
      // Storage is forbidden here; opening the database says so.
      resolve();
    }
  });
}
