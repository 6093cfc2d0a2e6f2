// SPDX-License-Identifier: Apache-2.0
// The outbox and one letter. What letters are called and what is done with them: letters.ts.

import { whole } from '../format';
import { count } from '../phrase';

const letters = (n: number): string => count(n, 'letter', 'letters');

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
  search: 'Search letters',
  searchHint: 'Subject, vendor, order, line',
  noneFound: 'No letter has these words.',
};

/** Several letters together. */
export const many = {
  region: 'Chosen letters',
  report: 'What became of the letters',
  one: (subject: string): string => `Choose: ${subject}`,
  whole: (n: number): string => (n === 1 ? 'Choose the only letter' : `Choose all ${whole(n)} of this page`),
  chosen: (n: number): string => `${letters(n)} chosen`,
  letters,
  none: 'Choose none',
  heading: (action: string, n: number): string => `${action}: ${letters(n)}?`,
  cannot: (n: number): string => `${letters(n)} can’t be, and ${n === 1 ? 'stays' : 'stay'} as ${n === 1 ? 'it is' : 'they are'}.`,
  refused: (n: number): string => `Not done: ${letters(n)}.`,
  away: 'Put away',
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
