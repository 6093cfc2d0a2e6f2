// SPDX-License-Identifier: Apache-2.0
// Where the core lies: beside the scripts of the package, unless somebody says otherwise.

import { badArgument, demand, someText } from './given';

let chosen: string | undefined;

interface Around {
  document?: { baseURI: string };
  location?: { href: string };
  process?: { cwd(): string };
}

/** What an address that is not a whole one is counted from: what a page says, or where a program was started. */
function base(): string | undefined {
  const { document, location, process } = globalThis as Around;
  return document?.baseURI ?? location?.href ?? (process && `file://${encodeURI(process.cwd())}/`);
}

/** Before the first workspace is opened: the address of `accession.wasm`, where it is not beside the scripts. */
export function setWasmUrl(url: string | URL): void {
  demand('setWasmUrl', 'url', url instanceof URL ? url.href : url, someText);
  try {
    chosen = new URL(url, base()).href;
  } catch {
    throw badArgument(`setWasmUrl: this is no address: ${String(url)}`);
  }
}

export function wasmUrl(): string {
  return chosen ?? new URL('./accession.wasm', import.meta.url).href;
}
