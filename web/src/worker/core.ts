// SPDX-License-Identifier: Apache-2.0
// Loads the WebAssembly core. The build gives the .wasm file a name made from its content.
import createModule from '#wasm/accession.js';
import type { CoreModule } from './session';

/** `wasm`: where it lies, when not beside this script. */
export function loadCore(wasm?: string): Promise<CoreModule> {
  return createModule<CoreModule>(wasm === undefined ? {} : { locateFile: () => wasm });
}
