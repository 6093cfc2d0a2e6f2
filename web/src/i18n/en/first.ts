// SPDX-License-Identifier: Apache-2.0
// A first receipt on the sample library. `{Enter}` and `{undo}` are keys, `{title}` the book.

import { whole } from '../format';

export const invitation = 'New here? Receive a first book of the sample library: two minutes, with the real keys.';
export const begin = 'Show me';
export const notNow = 'Not now';
export const heading = 'A first receipt';
export const again = 'Show me a first receipt';
export const progress = (step: number, of: number): string => `Step ${whole(step)} of ${whole(of)}`;
export const scanIt = 'Scan it for me';
export const enough = 'Leave it';

export const steps = {
  scan: 'A parcel lies open before you; on top is {title}. Scan its barcode, or type this number and press {Enter}:',
  enter: 'The line it was ordered on is shown, and nothing has changed yet. Is it the right one? Press {Enter}: this copy is received.',
  again: 'The parcel holds another copy. Scan the same code again: it receives the next one, without touching the keyboard.',
  undo: 'That was one too many? Press {undo}: the last receipt is taken back. Every entry of the list has an undo of its own.',
  astray: 'Last, a book that nobody ordered. Scan it, and hear how that sounds:',
};

export const done = 'That is all of it.';
export const after = 'Whatever you received is in the sample library only. With your own orders it works the same, with and without a network.';
export const toImport = 'Bring in your own orders';
export const toLines = 'See all lines';
