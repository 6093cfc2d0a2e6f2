// SPDX-License-Identifier: Apache-2.0
// The module that Emscripten writes to build/wasm; session.ts says what is in it.
declare module '#wasm/accession.js' {
  export default function createModule<T>(options?: Record<string, unknown>): Promise<T>;
}
