// SPDX-License-Identifier: Apache-2.0
// Loads the WebAssembly core. The build gives the .wasm file a name made from its content.
import createModule from '#wasm/accession.js';
import { BackendError, toFailure } from './errors';
import { CoreParts, type PartAddresses } from './core_parts';
import type { CoreModule } from './session';

/** What there is of it before the WebAssembly has arrived. */
export type EarlyCore = Pick<CoreModule, 'IDBFS'>;

export interface LoadedCore {
  module: CoreModule;
  /** Where only a part of it has been loaded. */
  parts?: CoreParts;
}

/** The options become the module: its own script has filled them in when `createModule` returns, in a browser. */
function make(options: Record<string, unknown>, early?: (core: EarlyCore) => void): Promise<CoreModule> {
  const coming = createModule<CoreModule>(options);
  if ('IDBFS' in options) early?.(options as unknown as EarlyCore);
  return coming;
}

/** `wasm`: where it lies, when not beside this script. */
export async function loadWhole(wasm?: string, early?: (core: EarlyCore) => void): Promise<LoadedCore> {
  try {
    return { module: await make(wasm === undefined ? {} : { locateFile: () => wasm }, early) };
  } catch (reason) {
    throw new BackendError({ code: 'program_incomplete', message: `${wasm ?? 'The core'} could not be loaded: ${toFailure(reason).message}` });
  }
}

/** What a start needs of it; the rest comes when it is asked for. */
export async function loadFirstPart(
  addresses: PartAddresses,
  early?: (core: EarlyCore) => void,
  ahead?: Promise<WebAssembly.Module>,
): Promise<LoadedCore> {
  const parts = new CoreParts(addresses, ahead);
  const module = await new Promise<CoreModule>((resolve, reject) => {
    make({
      instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void) => {
        parts.begin(imports).then(({ instance, module: compiled }) => { done(instance, compiled); }, reject);
        return {};
      },
    }, early).then(resolve, reject);
  });
  return { module, parts };
}
