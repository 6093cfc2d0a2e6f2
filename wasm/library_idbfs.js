// SPDX-License-Identifier: Apache-2.0
// Files in memory that are kept in IndexedDB. Takes the place of the IDBFS that comes with
// Emscripten (a library named later wins), because that one may lose what it reported as stored;
// docs/decisions/0002-hardened-idbfs.md has the reasons, wasm/README.md the interface.
addToLibrary({
  $IDBFS__deps: ['$FS', '$MEMFS', '$PATH', '$IDBFSDatabase', '$IDBFSLarge'],
  // The built-in library puts an exit handler here that ours does not have.
  $IDBFS__postset: '',
  $IDBFS: {
    // Options: `database` (needed: one per workspace and user, never the mount path), `timeout` in
    // milliseconds, `report(event)`, `large` (files of so many bytes are kept as blobs), `early` (`beside`, a key,
    // and `take(note, record)`: called with what was noted and the record of that key, before all else has
    // been read; it must not throw); or `begun`, what `begin` gave for them.
    mount: function (mount) {
      const options = mount.opts || {};
      mount.store = options.begun || IDBFS.open(options);
      return MEMFS.mount(mount);
    },

    open: function (options) {
      if (!options.database) {
        throw IDBFSDatabase.failure('database_unnamed', 'IDBFS needs the option `database`');
      }
      return IDBFSDatabase.create(options);
    },

    // Begins to read the database before there is anything to mount it in: the module's code need not
    // have arrived. For the mount option `begun`.
    begin: function (options) {
      const store = IDBFS.open(options);
      store.reading = IDBFSDatabase.read(store);
      // Whoever populates hears of it.
      store.reading.catch(() => {});
      return store;
    },

    // Accepts the mount, its root node as returned by FS.mount, or its path.
    mountOf: function (place) {
      if (typeof place == 'string') place = FS.lookupPath(place).node;
      const mount = place.mount || place;
      if (!mount.store) throw IDBFSDatabase.failure('not_mounted', 'No IDBFS is mounted here');
      return mount;
    },

    // Becomes the only writer; resolves with the fencing number: higher than any before and `above`.
    claim: function (place, above) {
      return IDBFSDatabase.claim(IDBFS.mountOf(place).store, above || 0);
    },

    // The same after the fact: the tree has been populated and is used already. The number is known at
    // once, `{fence, claimed}`; `claimed` resolves when it holds, and is rejected with `writer_replaced`
    // where anybody has written or claimed since the reading: then the tree is not what is stored. It is
    // begun when `after` resolves; what is to be written meanwhile waits for it. Undefined where the
    // database does not tell whether anybody writes (a writer of an earlier version).
    claimLate: function (place, above, after) {
      const store = IDBFS.mountOf(place).store;
      return IDBFSDatabase.claimLate(store, above || 0, after || Promise.resolve());
    },

    close: function (place) {
      const store = IDBFS.mountOf(place).store;
      store.left = true;
      IDBFSDatabase.close(store);
    },

    // Makes the tree in memory what the database has. Once, at the start.
    populate: function (place) {
      const mount = IDBFS.mountOf(place);
      const reading = mount.store.reading || IDBFSDatabase.read(mount.store);
      mount.store.reading = null;
      return reading.then(({ entries, fence, written }) => {
        mount.store.seen = { fence, written, empty: entries.length === 0 };
        IDBFS.clear(mount);
        const files = entries.length;
        const large = [];
        // The tree takes the bytes over as they are; what is not a file's goes at once.
        while (entries.length) large.push(IDBFS.restore(mount, ...entries.shift()));
        return Promise.all(large).then(() => ({ files }));
      });
    },

    // Whether the database really holds what the tree has: reads every record back, one by one, and
    // resolves with the names whose bytes differ, that are missing there, or that only it has.
    audit: function (place) {
      const mount = IDBFS.mountOf(place);
      const result = { files: 0, different: [], missing: [], extra: [] };
      const name = (key) => key.substring(1);
      const large = [];
      return IDBFSDatabase.run(mount.store, 'readonly', (transaction) => {
        Object.assign(result, { files: 0, different: [], missing: [], extra: [] });
        large.length = 0;
        const unseen = new Set(IDBFS.paths(mount).map((path) => IDBFS.key(mount, path)));
        transaction.objectStore(IDBFSDatabase.FILES).openCursor().onsuccess = (event) => {
          const cursor = event.target.result;
          if (!cursor) {
            result.missing = [...unseen].map(name);
            return;
          }
          result.files += 1;
          if (!IDBFS.exists(mount, cursor.key)) result.extra.push(name(cursor.key));
          else if (cursor.value.contents instanceof Blob) large.push([cursor.key, cursor.value]);
          else if (!IDBFS.equal(mount, cursor.key, cursor.value)) {
            result.different.push(name(cursor.key));
          }
          unseen.delete(cursor.key);
          cursor.continue();
        };
      })
        // A blob's bytes come when the transaction is over; meanwhile their file may have gone.
        .then(() => Promise.all(large.map(([key, { contents }]) =>
          IDBFSLarge.equal(mount.store, IDBFS.path(mount, key), contents).then((equal) => {
            if (!equal && IDBFS.exists(mount, key)) result.different.push(name(key));
          }))))
        .then(() => result);
    },

    exists: function (mount, key) {
      return FS.analyzePath(IDBFS.path(mount, key)).exists;
    },

    equal: function (mount, key, record) {
      const path = IDBFS.path(mount, key);
      const folder = FS.isDir(FS.stat(path).mode);
      if (folder || record.contents === null) return folder === (record.contents === null);
      const bytes = FS.readFile(path);
      if (bytes.length !== record.contents.length) return false;
      for (let at = 0; at < bytes.length; at += 1) {
        if (bytes[at] !== record.contents[at]) return false;
      }
      return true;
    },

    // Deletes the database and everything below the mount. A claim is needed before the next write.
    destroy: function (place) {
      const mount = IDBFS.mountOf(place);
      return IDBFSDatabase.destroy(mount.store).then(() => IDBFS.clear(mount));
    },

    // Stores what these paths hold now and forgets the others named, all or nothing. `remove` takes
    // everything below a path with it and comes before `put`. Bytes are taken before this returns.
    syncPaths: function (place, changes) {
      let mount, puts, removes;
      try {
        mount = IDBFS.mountOf(place);
        puts = (changes.put || []).map((path) => [IDBFS.key(mount, path), IDBFS.record(mount, path)]);
        removes = (changes.remove || []).map((path) => IDBFS.key(mount, path));
      } catch (error) {
        return Promise.reject(IDBFSDatabase.translate(error, 'file_unreadable'));
      }
      return IDBFSDatabase.write(mount.store, puts, (files) => {
        for (const key of removes) {
          files.delete(key);
          files.delete(IDBKeyRange.bound(key + '/', key + '0', false, true));
        }
      });
    },

    // Keeps a value beside the files, for who comes next: it is told by `early` at `begin`.
    note: function (place, value) {
      return IDBFSDatabase.run(IDBFS.mountOf(place).store, 'readwrite', (transaction) => {
        transaction.objectStore(IDBFSDatabase.META).put(value, IDBFSDatabase.NOTE);
      });
    },

    // FS.syncfs: the whole tree one way or the other. Here for programs that know nothing else; it
    // writes every file, since times say nothing dependable about what has changed.
    syncfs: function (mount, populate, callback) {
      const work = populate ? IDBFS.populate(mount) : IDBFS.storeAll(mount);
      work.then(() => callback(null), (error) => callback(error));
    },

    storeAll: function (mount) {
      let entries;
      try {
        entries = IDBFS.paths(mount).map((path) => [IDBFS.key(mount, path), IDBFS.record(mount, path)]);
      } catch (error) {
        return Promise.reject(IDBFSDatabase.translate(error, 'file_unreadable'));
      }
      return IDBFSDatabase.write(mount.store, entries, (files) => files.clear());
    },

    // Keys are relative to the mount, so that a workspace may be mounted anywhere.
    key: function (mount, path) {
      const full = PATH.normalize(path);
      const root = mount.mountpoint === '/' ? '/' : mount.mountpoint + '/';
      if (!full.startsWith(root) || full === root) {
        throw IDBFSDatabase.failure(
          'path_outside_mount', path + ' is not below ' + mount.mountpoint);
      }
      return full.substring(root.length - 1);
    },

    path: function (mount, key) {
      return (mount.mountpoint === '/' ? '' : mount.mountpoint) + key;
    },

    record: function (mount, path) {
      let node;
      try {
        node = FS.lookupPath(path).node;
      } catch (error) {
        throw IDBFSDatabase.failure('file_missing', path + ' does not exist', error);
      }
      const time = node.timestamp === undefined ? Number(node.mtime) : node.timestamp;
      if (FS.isDir(node.mode)) return { mode: node.mode, time, contents: null };
      if (!FS.isFile(node.mode)) {
        throw IDBFSDatabase.failure('unsupported_file', path + ' is neither a file nor a folder');
      }
      // Not node.contents: its buffer is longer than the file, and all of it would be stored.
      const contents = node.usedBytes < mount.store.large
        ? FS.readFile(path)
        : new Blob([MEMFS.getFileDataAsTypedArray(node)]);
      return { mode: node.mode, time, contents };
    },

    // Resolves when it is there; what is no blob is there at once.
    restore: function (mount, key, record) {
      const path = IDBFS.path(mount, key);
      const { contents, mode, time } = record;
      const finish = () => {
        FS.chmod(path, mode);
        FS.utime(path, time, time);
      };
      if (contents === null) {
        FS.mkdirTree(path);
      } else {
        FS.mkdirTree(PATH.dirname(path));
        if (contents instanceof Blob) return IDBFSLarge.fill(mount.store, path, contents).then(finish);
        FS.writeFile(path, contents, { canOwn: true });
      }
      finish();
      return undefined;
    },

    // For the program's own large files (wasm/held_files.h).
    hold: function (path, place, size) {
      IDBFSLarge.hold(path, place, size);
    },

    // Makes a file of a blob, as `populate` does; resolves when it is there.
    fill: function (path, blob) {
      return IDBFSLarge.fill({ name: path, timeout: IDBFSDatabase.TIMEOUT }, path, blob);
    },

    heldAt: function (path) {
      return IDBFSLarge.heldAt(path);
    },

    children: function (path) {
      return FS.readdir(path)
        .filter((name) => name !== '.' && name !== '..')
        .map((name) => PATH.join2(path, name));
    },

    // Every file and folder below the mount, folders before what is in them.
    paths: function (mount) {
      const found = [];
      const waiting = IDBFS.children(mount.mountpoint);
      while (waiting.length) {
        const path = waiting.pop();
        found.push(path);
        const node = FS.lookupPath(path).node;
        if (FS.isDir(node.mode) && !FS.isMountpoint(node)) waiting.push(...IDBFS.children(path));
      }
      return found;
    },

    clear: function (mount) {
      for (const path of IDBFS.paths(mount).reverse()) {
        const node = FS.lookupPath(path).node;
        if (FS.isDir(node.mode)) FS.rmdir(path);
        else FS.unlink(path);
      }
    },
  },
});
