// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const NOT_OURS = new Set(['node_modules', 'build', 'dist', '.git', '.toolchain', 'test-results']);

/** The files below the folders whose names end in one of the endings, sorted; all when none is given. */
export function findFiles(folders, endings = ['']) {
  const found = [];
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!NOT_OURS.has(entry.name)) visit(path);
      } else if (endings.some((ending) => entry.name.endsWith(ending))) {
        found.push(path);
      }
    }
  };
  for (const folder of folders) if (existsSync(folder)) visit(folder);
  return found.sort();
}
