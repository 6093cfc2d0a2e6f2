// SPDX-License-Identifier: Apache-2.0
// Single letters as commands can be turned off: speech input types letters by accident.

import { read, write } from './preferences';

const key = 'single-keys';

export function singleKeys(): boolean {
  return read(key) !== 'off';
}

export function setSingleKeys(on: boolean): void {
  write(key, on ? 'on' : 'off');
}
