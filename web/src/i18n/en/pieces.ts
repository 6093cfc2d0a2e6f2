// SPDX-License-Identifier: Apache-2.0
// What is said about pieces beside the actions' own words.

import { count } from '../phrase';
import { whole } from '../format';

/** What the buttons of one piece say, short because they stand in its row. */
export const pieceButtons = {
  receive: 'Receive', unreceive: 'Undo', expect: 'Expect', edit: 'Edit', remove: 'Delete', unbind: 'Unbind',
};

/** Buttons for all chosen pieces that can take the action. */
export const chosenButtons = {
  quick: (n: number): string => `Quick receive ${whole(n)}…`,
  receive: (n: number): string => `Receive ${whole(n)}…`,
  /** An action's own button, for so many. */
  other: (action: string, n: number): string => `${action} ${whole(n)}…`,
};

export const pieceWords = {
  pieces: (n: number): string => count(n, 'piece', 'pieces'),
  ofLine: (name: string, line: string): string => `${name} of ${line}`,
  copy: (number: string): string => `copy ${number}`,
  unnamed: (number: number): string => `piece ${String(number)}`,
  bound: 'bound into a volume',
  /** Under the day of a piece that is received, beside its status. */
  received: (by: string): string => (by ? `by ${by}` : 'received'),
  expected: 'expected',
  none: 'The line has no pieces.',
  nothingFound: 'No piece matches.',
  heading: 'Pieces',
  shown: (shown: number, all: number): string => `${whole(shown)} of ${whole(all)} shown.`,
  showAll: 'Show all',
  search: 'Search pieces',
  placeholder: 'Barcode, issue, call number',
  filter: 'Filter by status',
  chosen: 'Chosen pieces',
  howManyChosen: (n: number): string => `${count(n, 'piece', 'pieces')} chosen`,
  chooseNone: 'Choose none',
  chooseAll: 'Choose all shown',
  choose: (piece: string): string => `Choose ${piece}`,
  requests: (n: number): string => count(n, 'request', 'requests'),
  items: (n: number): string => count(n, 'item', 'items'),
  holdings: 'Holdings',
  /** A button, and the piece it is about. */
  about: (button: string, piece: string): string => `${button}: ${piece}`,
};

/** Headings of the columns. */
export const pieceHeadings = {
  number: '#',
  name: 'Piece',
  barcode: 'Barcode',
  place: 'Location',
  day: 'Date',
  status: 'Status',
  canBeDone: 'What can be done',
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
  table: 'Pieces to be received',
  piece: 'Piece',
  field: (field: string, piece: string): string => `${field}: ${piece}`,
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
