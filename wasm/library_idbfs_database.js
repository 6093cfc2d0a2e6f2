// SPDX-License-Identifier: Apache-2.0
// One IndexedDB database as a place that either keeps everything it was given or says why not.
// Used by library_idbfs.js only. Errors are rejections with a `code`; see wasm/README.md.
addToLibrary({
  $IDBFSDatabase__deps: ['$IDBFSLarge'],
  $IDBFSDatabase: {
    // 1 had no blobs in it; a program that knows nothing else leaves a database with them alone.
    VERSION: 2,
    FILES: 'files',
    META: 'meta',
    FENCE: 'fence',
    TURN: 'turn',
    NOTE: 'note',
    // So many writes of one store may be under way, or have failed, at most.
    AHEAD: 16,
    // Keys of turns that are over are taken away once in so many.
    TURNS_KEPT: 64,
    TIMEOUT: 30000,

    // `report` hears of what happens without being asked for: closed, blocked, version_changed.
    create: function ({ database, timeout, report, large, early }) {
      return {
        name: database,
        timeout: timeout || IDBFSDatabase.TIMEOUT,
        report: report || (() => {}),
        large: large || IDBFSLarge.LARGE,
        early: early || null,
        // Whether the browser takes blobs here, once that has been tried; and the trial that goes on.
        blobs: null,
        trying: null,
        connection: null,
        opening: null,
        known: false,
        versionChanged: false,
        fence: 0,
        // Turns since this store became the writer: begun, and the last that is known to be over.
        begun: 0,
        done: 0,
        // A reading that was begun before there was a tree, and what it found out about writers.
        reading: null,
        seen: null,
        // A claim that is not over yet; and whether nobody wants one any more.
        claiming: null,
        left: false,
      };
    },

    // Everything the database has, and how far its writer had come then.
    read: function (store) {
      return IDBFSDatabase.run(store, 'readonly', (transaction, give) => {
        const files = transaction.objectStore(IDBFSDatabase.FILES);
        const meta = transaction.objectStore(IDBFSDatabase.META);
        const fence = meta.get(IDBFSDatabase.FENCE);
        const written = IDBFSDatabase.lastTurn(meta);
        const { early } = store;
        if (early) {
          const note = meta.get(IDBFSDatabase.NOTE);
          files.get(early.beside).onsuccess = (event) => early.take(note.result, event.target.result);
        }
        const keys = files.getAllKeys();
        files.getAll().onsuccess = (event) => {
          give({
            entries: keys.result.map((key, index) => [key, event.target.result[index]]),
            fence: fence.result || 0,
            written: written(),
          });
        };
      });
    },

    failure: function (code, message, cause) {
      return Object.assign(new Error(message), { code, cause: cause || null });
    },

    // The browser's own name for what went wrong, as one of our codes.
    translate: function (error, fallback) {
      if (error && error.code && typeof error.code == 'string') return error;
      const name = (error && error.name) || 'UnknownError';
      const codes = {
        QuotaExceededError: 'quota_exceeded',
        AbortError: 'transaction_aborted',
        InvalidStateError: 'database_closed',
        VersionError: 'version_changed',
      };
      const message = name + (error && error.message ? ': ' + error.message : '');
      return IDBFSDatabase.failure(codes[name] || fallback, message, error);
    },

    // Why a database can't be opened; the cause tells a forbidden one from a broken one.
    unavailable: function (error) {
      const failure = IDBFSDatabase.translate(error, 'database_unavailable');
      if (failure.code === 'database_closed') failure.code = 'database_unavailable';
      return failure;
    },

    factory: function () {
      // Reading the property throws where storage is forbidden (some frames, some private windows).
      try {
        return globalThis.indexedDB || null;
      } catch (error) {
        return null;
      }
    },

    connect: function (store) {
      if (store.versionChanged) {
        return Promise.reject(IDBFSDatabase.failure(
          'version_changed', 'Another page has changed or deleted ' + store.name));
      }
      if (store.connection) return Promise.resolve(store.connection);
      if (!store.opening) {
        const forget = () => {
          store.opening = null;
        };
        store.opening = IDBFSDatabase.open(store);
        store.opening.then(forget, forget);
      }
      return store.opening;
    },

    open: function (store) {
      return new Promise((resolve, reject) => {
        const indexedDB = IDBFSDatabase.factory();
        if (!indexedDB) {
          reject(IDBFSDatabase.failure(
            'database_unavailable', 'This browser offers no IndexedDB here'));
          return;
        }
        let request;
        try {
          request = indexedDB.open(store.name, IDBFSDatabase.VERSION);
        } catch (error) {
          reject(IDBFSDatabase.unavailable(error));
          return;
        }
        let cleared = false;
        request.onupgradeneeded = (event) => {
          if (store.known && event.oldVersion === 0) {
            // It was there and is gone. A new, empty one that gets only the newest files would be
            // a history with a hole in it.
            cleared = true;
            event.target.transaction.abort();
            return;
          }
          const database = event.target.result;
          if (event.oldVersion < 1) {
            database.createObjectStore(IDBFSDatabase.FILES);
            database.createObjectStore(IDBFSDatabase.META);
          }
        };
        request.onblocked = () => store.report({ type: 'blocked', database: store.name });
        request.onerror = (event) => {
          event.preventDefault();
          if (cleared) {
            reject(IDBFSDatabase.failure('storage_cleared', store.name + ' has been deleted'));
          } else {
            reject(IDBFSDatabase.unavailable(event.target.error));
          }
        };
        request.onsuccess = (event) => resolve(IDBFSDatabase.adopt(store, event.target.result));
      });
    },

    adopt: function (store, connection) {
      store.connection = connection;
      store.known = true;
      connection.onclose = () => {
        IDBFSDatabase.drop(store, connection);
        store.report({ type: 'closed', database: store.name });
      };
      // Holding on would block the page that wants to upgrade or delete; it waits for our running
      // transaction, and what comes later is told that the database is no longer ours.
      connection.onversionchange = (event) => {
        store.versionChanged = true;
        IDBFSDatabase.drop(store, connection);
        connection.close();
        store.report({ type: 'version_changed', database: store.name, version: event.newVersion });
      };
      return connection;
    },

    drop: function (store, connection) {
      if (store.connection === connection) store.connection = null;
    },

    close: function (store) {
      const connection = store.connection;
      if (!connection) return;
      IDBFSDatabase.drop(store, connection);
      connection.close();
    },

    // Deletes the database for good; another page that holds it is told, and lets it go.
    destroy: function (store) {
      IDBFSDatabase.close(store);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(IDBFSDatabase.failure(
          'timeout', store.name + ' could not be deleted within ' + store.timeout + ' ms')),
        store.timeout);
        const settle = (end) => (value) => {
          clearTimeout(timer);
          end(value);
        };
        const indexedDB = IDBFSDatabase.factory();
        const request = indexedDB && indexedDB.deleteDatabase(store.name);
        if (!request) {
          settle(reject)(IDBFSDatabase.failure('database_unavailable', 'No IndexedDB here'));
          return;
        }
        request.onblocked = () => store.report({ type: 'blocked', database: store.name });
        request.onerror = settle(() => reject(IDBFSDatabase.unavailable(request.error)));
        request.onsuccess = settle(() => {
          store.known = false;
          store.versionChanged = false;
          store.fence = 0;
          resolve();
        });
      });
    },

    // Runs `work(transaction, give, refuse)` in one transaction. Resolves with what was given, and
    // only once the transaction is complete. A connection found lost is opened again, once: what
    // `work` does is the same whether it is done once or twice.
    run: function (store, mode, work) {
      const operation = { refuse: null, over: false };
      const attempt = (last) =>
        IDBFSDatabase.connect(store)
          .then((connection) => IDBFSDatabase.transact(store, connection, mode, work, operation))
          .catch((error) => {
            if (last || !error.lost || operation.over) throw error;
            return attempt(true);
          });
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          const error = IDBFSDatabase.failure(
            'timeout', 'No answer from ' + store.name + ' within ' + store.timeout + ' ms');
          operation.over = true;
          if (operation.refuse) operation.refuse(error);
          reject(error);
        }, store.timeout);
        attempt(false)
          .then(resolve, reject)
          .finally(() => clearTimeout(timer));
      });
    },

    transact: function (store, connection, mode, work, operation) {
      return new Promise((resolve, reject) => {
        if (operation.over) {
          reject(IDBFSDatabase.failure('timeout', 'Too late for ' + store.name));
          return;
        }
        let transaction;
        try {
          transaction = connection.transaction(
            [IDBFSDatabase.FILES, IDBFSDatabase.META], mode, { durability: 'strict' });
        } catch (error) {
          const failure = IDBFSDatabase.translate(error, 'database_closed');
          failure.lost = failure.code === 'database_closed';
          IDBFSDatabase.drop(store, connection);
          reject(failure);
          return;
        }
        let value;
        let reason = null;
        const refuse = (error) => {
          reason = reason || IDBFSDatabase.translate(error, 'transaction_aborted');
          try {
            transaction.abort();
          } catch (late) {
            // Complete or aborted already: its own event says which.
          }
        };
        operation.refuse = refuse;
        transaction.oncomplete = () => resolve(value);
        // Requests given up because of an abort say AbortError; the transaction knows more.
        transaction.onerror = (event) => {
          const error = event.target.error;
          if (reason || !error || error.name === 'AbortError') return;
          reason = IDBFSDatabase.translate(error, 'transaction_aborted');
        };
        // Quota is often noticed only at commit: then there is an abort event and no error event.
        transaction.onabort = () => {
          const error = reason || IDBFSDatabase.translate(transaction.error, 'transaction_aborted');
          // When the browser takes the connection away, its close event follows the abort.
          setTimeout(() => {
            error.lost = error.code === 'transaction_aborted' && store.connection !== connection;
            reject(error);
          }, 0);
        };
        try {
          work(transaction, (given) => { value = given; }, refuse);
        } catch (error) {
          refuse(error);
        }
      });
    },

    // Makes this the only store that may write: every older claim is refused from here on, whatever
    // its holder believes. Locks keep tabs apart; this keeps them apart when a lock was taken away.
    // `seen`: only if nobody has written or claimed since that was read.
    claim: function (store, above, seen) {
      return IDBFSDatabase.run(store, 'readwrite', (transaction, give, refuse) => {
        const meta = transaction.objectStore(IDBFSDatabase.META);
        const written = IDBFSDatabase.lastTurn(meta);
        meta.get(IDBFSDatabase.FENCE).onsuccess = (event) => {
          const before = event.target.result || 0;
          if (seen && !IDBFSDatabase.same(seen, before, written())) {
            refuse(IDBFSDatabase.failure(
              'writer_replaced', 'Another writer has changed ' + store.name + ' meanwhile'));
            return;
          }
          const fence = Math.max(before, above) + 1;
          IDBFSDatabase.endTurns(meta, before, written());
          meta.put(fence, IDBFSDatabase.FENCE);
          meta.put(true, IDBFSDatabase.turn(fence, 0));
          give(fence);
        };
      }).then((fence) => {
        store.fence = fence;
        store.begun = 0;
        store.done = 0;
        return fence;
      });
    },

    claimLate: function (store, above, after) {
      const { seen } = store;
      // The writer that holds the claim tells of each time it writes; one of an earlier version does not.
      const tells = seen && (seen.written ? seen.written[0] === seen.fence : seen.empty && !seen.fence);
      if (!tells) return undefined;
      const claimed = after
        .then(() => {
          if (!store.left) return IDBFSDatabase.claim(store, above, seen);
          throw IDBFSDatabase.failure('writer_replaced', store.name + ' was let go');
        })
        .then(() => {
          store.claiming = null;
        });
      store.claiming = claimed;
      claimed.catch(() => {});
      return { fence: Math.max(seen.fence, above) + 1, claimed };
    },

    same: function (seen, fence, written) {
      const count = (told) => (told ? told[0] + ' ' + told[1] : '');
      return seen.fence === fence && count(seen.written) === count(written);
    },

    // The key of a writer's n-th write. Adding one that is there already fails, and with it the write.
    turn: function (fence, number) {
      return [IDBFSDatabase.TURN, fence, number];
    },

    // Reads the last turn, [fence, number]; to be called when a later request has been answered.
    lastTurn: function (meta) {
      const all = IDBKeyRange.bound([IDBFSDatabase.TURN], [IDBFSDatabase.TURN, []]);
      const request = meta.openKeyCursor(all, 'prev');
      return () => (request.result ? request.result.key.slice(1) : undefined);
    },

    // Whoever writes with this number is refused from now on: the turns it could have next are taken.
    endTurns: function (meta, fence, written) {
      if (written && written[0] === fence) {
        for (let more = 1; more <= IDBFSDatabase.AHEAD; more += 1) {
          meta.put(true, IDBFSDatabase.turn(fence, written[1] + more));
        }
      }
      // Nobody sleeps through as many writers as this.
      meta.delete(IDBKeyRange.bound([IDBFSDatabase.TURN], IDBFSDatabase.turn(fence - 1000, 0)));
    },

    // A readwrite transaction in which `before(files)` comes first and the records of `puts` after it, and that
    // only succeeds while our claim holds. All its requests are made at once and nothing is waited for, so
    // that a page that is put to sleep in the middle of it does not hold the database: adding a key that is
    // there already fails, and the whole transaction with it.
    write: function (store, puts, before) {
      const blobs = puts.some(([, record]) => record.contents instanceof Blob);
      if (blobs && store.blobs === null && !store.trying) store.trying = IDBFSLarge.tryBlobs(store);
      // What a claim that came to nothing was to keep is not written either.
      const first = store.claiming || store.trying;
      if (first) return first.then(() => IDBFSDatabase.write(store, puts, before));
      if (blobs && !store.blobs) return IDBFSLarge.writePlain(store, puts, before);
      return IDBFSDatabase.writeNow(store, (files) => {
        before(files);
        for (const [key, record] of puts) files.put(record, key);
      });
    },

    writeNow: function (store, work) {
      let number = 0;
      return IDBFSDatabase.run(store, 'readwrite', (transaction, give, refuse) => {
        if (store.fence) {
          number = IDBFSDatabase.takeTurn(store, transaction.objectStore(IDBFSDatabase.META), refuse);
        }
        work(transaction.objectStore(IDBFSDatabase.FILES));
        if (transaction.commit) transaction.commit();
      }).then(() => {
        store.done = Math.max(store.done, number);
      });
    },

    takeTurn: function (store, meta, refuse) {
      const number = store.begun + 1;
      if (number > store.done + IDBFSDatabase.AHEAD) {
        throw IDBFSDatabase.failure('transaction_aborted', 'Too many writes have failed');
      }
      store.begun = number;
      meta.add(true, IDBFSDatabase.turn(store.fence, number)).onerror = (event) => {
        if (event.target.error.name !== 'ConstraintError') return;
        refuse(IDBFSDatabase.failure(
          'writer_replaced', 'Another writer has taken over ' + store.name));
      };
      if (number % IDBFSDatabase.TURNS_KEPT === 0) {
        const own = (turn) => IDBFSDatabase.turn(store.fence, turn);
        meta.delete(IDBKeyRange.bound(own(0), own(number - 1)));
      }
      return number;
    },
  },
});
