// SPDX-License-Identifier: Apache-2.0
// Where the core lies: beside the scripts of the package, unless somebody says otherwise.

let chosen: string | undefined;

/** Before the first workspace is opened: the address of `accession.wasm`, where it is not beside the scripts. */
export function setWasmUrl(url: string | URL): void {
  chosen = String(url);
}

export function wasmUrl(): string {
  return chosen ?? new URL('./accession.wasm', import.meta.url).href;
}
