// SPDX-License-Identifier: Apache-2.0
// What is said about pieces beside the actions' own words.

import { count, lead } from '../phrase';

/** What the buttons of one piece say, short because they stand in its row. */
export const pieceButtons = {
  receive: 'Receive', unreceive: 'Undo', expect: 'Expect', edit: 'Edit', remove: 'Delete', unbind: 'Unbind',
};

/** Buttons for all chosen pieces that can take the action. */
export const chosenButtons = {
  quick: (n: number): string => `Quick receive ${String(n)}…`,
  receive: (n: number): string => `Receive ${String(n)}…`,
};

export const pieceWords = {
  pieces: (n: number): string => count(n, 'piece', 'pieces'),
  ofLine: (name: string, line: string): string => `${name} of ${line}`,
  copy: (number: string): string => `copy ${number}`,
  unnamed: (number: number): string => `piece ${String(number)}`,
  bound: 'bound into a volume',
  received: (by: string): string => `received${lead(' by ', by)}`,
  expected: 'expected',
  none: 'The line has no pieces.',
  nothingFound: 'No piece matches.',
};

export const receivingWords = {
  heading: (n: number, line: string): string => `Receive ${count(n, 'piece', 'pieces')} of ${line}`,
  about: 'What you type here is kept with each piece. Enter goes to the next piece, so that barcodes can be scanned one after the other.',
  kept: 'as it is',
  usual: 'as usual',
  fill: (column: string): string => `Fill down: ${column}`,
  fillHelp: 'Copies the value of the row you were in last to the rows below it; an enumeration counts on.',
  confirm: (n: number): string => `Receive ${count(n, 'piece', 'pieces')}`,
  keep: 'Not now',
  row: 'Not received:',
};

export const addingWords = {
  heading: (line: string): string => `Add pieces to ${line}`,
  howMany: 'How many',
  title: 'Of which title',
  every: 'Days from one to the next',
  counts: 'Numbers at the end of the display summary, the enumeration and the copy number count on.',
  series: (first: string, last: string): string => `From ${first} to ${last}.`,
  confirm: (n: number): string => `Add ${count(n, 'piece', 'pieces')}`,
  keep: 'Not now',
};

/** Those that an action does not take although it takes the others. */
export const leftOut = {
  before: (n: number): string => `${count(n, 'piece is', 'pieces are')} left out:`,
  after: (n: number): string => `${count(n, 'piece was', 'pieces were')} left out:`,
};

/** Titles and routing lists of a line. */
export const recordWords = {
  claiming: (active: boolean, days: number | undefined): string =>
    active ? `claimed ${count(days ?? 0, 'day', 'days')} after it was expected` : 'not claimed',
  pieces: (n: number): string => count(n, 'piece', 'pieces'),
  nobody: 'nobody is on it yet',
};
