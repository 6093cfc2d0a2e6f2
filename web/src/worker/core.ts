// SPDX-License-Identifier: Apache-2.0
// Loads the WebAssembly core. The build gives the .wasm file a name made from its content.
import createModule from '#wasm/accession.js';
import type { CoreModule } from './session';

export function loadCore(): Promise<CoreModule> {
  return createModule<CoreModule>();
}
