// SPDX-License-Identifier: Apache-2.0
// The outbox and one letter. What letters are called and what is done with them: letters.ts.

import { whole } from '../format';

export const room = {
  heading: 'Outbox',
  opening: 'Opening the outbox…',
  failed: 'The letters could not be read.',
  states: 'Letters by state',
  all: 'All',
  kind: 'Kind',
  everyKind: 'Every kind',
  kindOf: (kind: string, n: number): string => `${kind} (${whole(n)})`,
  letters: 'Letters',
  noneOfKind: 'No letter of this kind here.',
  allLetters: 'All letters',
  toLists: 'To the work lists',
  choose: 'Choose a letter to read it.',
  missing: 'This letter is not here.',
  waiting: 'waiting',
};

export const pages = {
  region: 'Pages',
  newer: 'Newer',
  older: 'Older',
  range: (from: number, to: number, all: number): string => `${whole(from)} to ${whole(to)} of ${whole(all)}`,
};

export const letter = {
  to: 'To',
  automatic: 'through the vendor’s connection: send it from your library system',
  byHand: 'by hand',
  written: 'Written',
  sent: 'Sent',
  failed: 'Failed',
  order: 'Order',
  lines: (n: number): string => (n === 1 ? 'Line' : 'Lines'),
  attached: 'Attached',
  text: 'Text of the letter',
  why: 'Why',
  copy: 'Copy the text',
  copied: 'Copied.',
  copyYourself: 'Select it and copy it with your own keys: this browser does not let the page do it.',
  done: (what: string, subject: string): string => `${what}: ${subject}.`,
};
