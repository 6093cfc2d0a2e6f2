// SPDX-License-Identifier: Apache-2.0
// Lets a program's writes into its (fake) database go wrong, as a full disk or a lost connection would.
const { DOMException } = globalThis;

/** `spoil(transaction, options)` acts on every readwrite transaction from here on; gives the connection. */
export async function spoilWrites(program, spoil) {
  await program.sync({});
  const connection = program.FS.lookupPath('/data').node.mount.store.connection;
  const transaction = connection.transaction.bind(connection);
  connection.transaction = (stores, mode, options) => {
    const made = transaction(stores, mode, options);
    if (mode !== 'readwrite') return made;
    // What is committed can't be spoiled any more: it commits by itself when nothing else is asked.
    made.commit = () => {};
    spoil(made, options);
    return made;
  };
  return connection;
}

export function failWith(name) {
  return (made) => {
    const objectStore = made.objectStore.bind(made);
    made.objectStore = (store) => {
      const files = objectStore(store);
      files.put = () => {
        throw new DOMException('the disk is full', name);
      };
      return files;
    };
  };
}
