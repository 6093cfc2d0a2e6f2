// SPDX-License-Identifier: Apache-2.0
// Loads the WebAssembly core. The build gives the .wasm file a name made from its content.
import createModule from '#wasm/accession.js';
import { CoreParts, type PartAddresses } from './core_parts';
import type { CoreModule } from './session';

export interface LoadedCore {
  module: CoreModule;
  /** Where only a part of it has been loaded. */
  parts?: CoreParts;
}

/** `wasm`: where it lies, when not beside this script. */
export async function loadWhole(wasm?: string): Promise<LoadedCore> {
  return { module: await createModule<CoreModule>(wasm === undefined ? {} : { locateFile: () => wasm }) };
}

/** What a start needs of it; the rest comes when it is asked for. */
export async function loadFirstPart(addresses: PartAddresses): Promise<LoadedCore> {
  const parts = new CoreParts(addresses);
  const module = await new Promise<CoreModule>((resolve, reject) => {
    createModule<CoreModule>({
      instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void) => {
        parts.begin(imports).then(({ instance, module: compiled }) => { done(instance, compiled); }, reject);
        return {};
      },
    }).then(resolve, reject);
  });
  return { module, parts };
}
