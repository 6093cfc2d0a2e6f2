// SPDX-License-Identifier: Apache-2.0
// `@.../core`: the rules and the workspace without a screen, for pages and workers.

export { openWorkspace } from './open';
export { setWasmUrl } from './wasm-url';
export { BackendError } from '../worker/errors';
export { NotTakenIn, type Contents, type Records } from './contents';
export type { HubOptions } from './hub';
export type { Intent, OpenOptions, Who, Workspace } from './workspace';
export type * from '../contract';
