// SPDX-License-Identifier: Apache-2.0
// Large files: in the database a blob, in memory where the program reads them. Browsers copy what is in a
// record several times, and all of it at once; a blob comes part by part, and only its parts are there
// twice (docs/decisions/0023-large-files-as-blobs.md). Used by the other two libraries only.
addToLibrary({
  $IDBFSLarge__deps: ['$FS', '$MEMFS', '$IDBFSDatabase'],
  $IDBFSLarge: {
    // So many bytes are large.
    LARGE: 1024 * 1024,
    // So many are read at once.
    ROOM: 2 * 1024 * 1024,

    // Gives `take(part, at)` all bytes of a blob, in their order; resolves when that was all.
    parts: function (store, blob, take) {
      const { reader, room } = IDBFSLarge.readerOf(blob);
      let buffer = room;
      const unreadable = (cause) => IDBFSDatabase.failure(
        'file_unreadable', 'A file of ' + store.name + ' could not be read', cause);
      let at = 0;
      const next = () => IDBFSLarge.within(store.timeout, reader.read(buffer && new Uint8Array(buffer)), unreadable)
        .then(({ done, value }) => {
          if (done && at !== blob.size) throw unreadable();
          if (done) return undefined;
          take(value, at);
          at += value.length;
          if (buffer) buffer = value.buffer;
          return next();
        });
      return next().catch((error) => {
        throw error.code === 'file_unreadable' ? error : unreadable(error);
      });
    },

    // Into room of ours, again and again, where the browser does that: it takes half the time.
    readerOf: function (blob) {
      const stream = blob.stream();
      try {
        return { reader: stream.getReader({ mode: 'byob' }), room: new ArrayBuffer(Math.min(blob.size || 1, IDBFSLarge.ROOM)) };
      } catch (error) {
        return { reader: stream.getReader(), room: undefined };
      }
    },

    within: function (milliseconds, promise, late) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(late()), milliseconds);
        promise.then(resolve, reject).finally(() => clearTimeout(timer));
      });
    },

    // Some browsers keep none in a private window. To be known before anything depends on it.
    tryBlobs: function (store) {
      const know = (takes) => {
        store.blobs = takes;
        store.trying = null;
      };
      return IDBFSDatabase.run(store, 'readwrite', (transaction) => {
        const meta = transaction.objectStore(IDBFSDatabase.META);
        meta.put(new Blob([new Uint8Array(1)]), 'blob');
        meta.delete('blob');
      }).then(() => know(true), () => know(false));
    },

    // What is written meanwhile waits, so that it does not come first.
    writePlain: function (store, puts, before) {
      const read = puts.map(([key, record]) =>
        record.contents instanceof Blob
          ? record.contents.arrayBuffer().then((buffer) => [key, { ...record, contents: new Uint8Array(buffer) }])
          : [key, record]);
      const plain = Promise.all(read);
      store.trying = plain.then(() => {}, () => {}).then(() => { store.trying = null; });
      return plain.then((records) => IDBFSDatabase.writeNow(store, (files) => {
        before(files);
        for (const [key, record] of records) files.put(record, key);
      }));
    },

    // A large file is read to where the program will look at it, if that has room and says where.
    fill: function (store, path, blob) {
      const { reserveBytes, releaseBytes } = Module;
      const place = reserveBytes && blob.size ? reserveBytes(blob.size) : 0;
      const own = place ? null : new Uint8Array(blob.size);
      const take = (part, at) => (own ? own.set(part, at) : HEAPU8.set(part, place + at));
      return IDBFSLarge.parts(store, blob, take).then(
        () => {
          FS.writeFile(path, own || new Uint8Array(), { canOwn: true });
          if (place) IDBFSLarge.hold(path, place, blob.size);
        },
        (error) => {
          if (place) releaseBytes(place);
          throw error;
        });
    },

    // Shows these bytes of the program's memory as those of the file, which is there. They never change;
    // who writes the file anew, or removes it, lets go of them.
    hold: function (path, place, size) {
      const { node } = FS.lookupPath(path);
      IDBFSLarge.tellOfRemoved(node.parent);
      const become = (rest) => Object.defineProperty(node, 'contents', { configurable: true, enumerable: true, ...rest });
      node.contents = null;
      node.usedBytes = size;
      node.heldAt = place;
      become({
        // Memory that grows is another buffer each time.
        get: () => HEAPU8.subarray(place, place + size),
        set: (value) => {
          become({ value, writable: true });
          node.heldAt = 0;
          // Whoever copies them to make the file longer has them until then.
          queueMicrotask(() => Module.releaseBytes(place));
        },
      });
    },

    // Where the bytes of this file lie in the program's memory; 0: it has none there.
    heldAt: function (path) {
      const { exists, object } = FS.analyzePath(path);
      return (exists && object.heldAt) || 0;
    },

    tellOfRemoved: function (folder) {
      if (folder.node_ops.unlink !== MEMFS.node_ops.unlink) return;
      folder.node_ops = {
        ...folder.node_ops,
        unlink: (parent, name) => {
          const node = parent.contents[name];
          MEMFS.node_ops.unlink(parent, name);
          if (node && node.heldAt) node.contents = null;
        },
      };
    },

    // Part by part: nobody has to have room for all of it twice.
    equal: function (store, path, blob) {
      const bytes = () => {
        const { exists, object } = FS.analyzePath(path);
        return exists ? MEMFS.getFileDataAsTypedArray(object) : null;
      };
      let equal = bytes() !== null && bytes().length === blob.size;
      const compare = (part, at) => {
        const mine = bytes();
        equal = equal && mine !== null;
        for (let index = 0; equal && index < part.length; index += 1) equal = part[index] === mine[at + index];
      };
      return IDBFSLarge.parts(store, blob, compare).then(() => equal, () => false);
    },
  },
});
