// SPDX-License-Identifier: Apache-2.0
// All elements.

export { AccessionDesk } from './elements/accession-desk';
export { AccessionLine } from './elements/accession-line';
export { AccessionReceive } from './elements/accession-receive';
export { AccessionWorklist } from './elements/accession-worklist';
export { setWasmUrl } from '../core-api/wasm-url';
export type { Records } from '../core-api/contents';
export type * from './types';
