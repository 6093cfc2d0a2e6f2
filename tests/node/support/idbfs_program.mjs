// SPDX-License-Identifier: Apache-2.0
// A program whose files below /data are kept in the (fake) browser's database `library`.

/** A fresh start of it; `options` are those of the mount. */
export async function start(createModule, options = {}) {
  const module = await createModule();
  const { FS, IDBFS } = module;
  FS.mkdirTree('/data');
  FS.mount(IDBFS, { database: 'library', ...options }, '/data');
  return { FS, IDBFS, module, sync: (changes) => IDBFS.syncPaths('/data', changes) };
}

/** The same with what was kept. */
export async function restart(createModule, options) {
  const program = await start(createModule, options);
  await program.IDBFS.populate('/data');
  return program;
}

export const text = (program, path) => program.FS.readFile(path, { encoding: 'utf8' });
