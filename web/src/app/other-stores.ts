// SPDX-License-Identifier: Apache-2.0
// Workspaces of this browser beside the one that is open: those of others who signed in here, of other
// places of this origin, of pages with elements. What is in one only its own files say.

import type { Backend } from '../contract';

/** Opened for a moment, to know what is in it. */
export interface StoreLook {
  backend: Backend;
  end(): void;
}

let look: ((database: string) => Promise<StoreLook>) | undefined;

/** How a worker is had depends on what the page was made from. */
export function lookIntoStoresBy(how: (database: string) => Promise<StoreLook>): void {
  look = how;
}

export function lookIntoStore(database: string): Promise<StoreLook> {
  return look ? look(database) : Promise.reject(new Error('No worker can be had here.'));
}
