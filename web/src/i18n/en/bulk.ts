// SPDX-License-Identifier: Apache-2.0
// What is said about several lines, and about doing one thing to all of them.

import { count } from '../phrase';
import { whole } from '../format';

export const lines = (n: number): string => count(n, 'line', 'lines');
export const orders = (n: number): string => count(n, 'order', 'orders');

/** Choosing. */
export const choosing = {
  column: 'Chosen',
  line: (number: string): string => `Choose ${number}`,
  none: 'Choose none',
};

/** The bar with what can be done. */
export const offering = {
  looking: 'Looking at what can be done…',
  more: 'More',
  actions: 'Actions',
  groups: { onward: 'What moves them on', change: 'Changing them', vendor: 'Vendor and title', end: 'Ending them' },
  refused: (n: number): string => (n === 1 ? 'One thing can’t be done now, and why' : `${whole(n)} things can’t be done now, and why`),
  canSome: (n: number, asked: number): string => `${whole(n)} of ${whole(asked)}`,
};

/** The dialog. */
export const doing = {
  looking: (done: number, all: number): string => `Looking at what would happen: ${whole(done)} of ${whole(all)}`,
  ofLines: (n: number): string => `The ${n === 1 ? 'order' : 'orders'} of ${lines(n)} chosen.`,
  nothingFilledIn: 'Nothing is filled in yet.',
  unanswered: 'What will happen is shown here once you have answered.',
  allCan: (n: number): string => (n === 1 ? 'It can be done.' : `All ${whole(n)} can.`),
  noneCan: 'None of them can.',
  someCan: (can: number, cannot: number): string => `${whole(can)} can, ${whole(cannot)} cannot.`,
  cannot: (n: number): string => (n === 1 ? 'It is left as it is and stays chosen, because:' : 'They are left as they are and stay chosen, because:'),
  together: 'Together they can’t be taken, because:',
  willHappen: 'This is what will happen. Nothing has changed yet.',
  nothingElse: 'Nothing else changes.',
  deletes: 'This can’t be undone. Really?',
  goOn: 'Delete and go on',
  keepAll: 'Keep everything',
  notNow: 'Not now',
  into: 'Into which order',
  newOrder: 'A new order',
  existing: (number: string, vendor: string, n: number): string => `${number}, ${vendor}, ${lines(n)}`,
  running: (done: number, all: number): string => `${whole(done)} of ${whole(all)} done`,
  runningHelp: 'Each is saved on this device as it is done.',
  stop: 'Stop here',
  stopping: 'Stopping…',
};

/** What came of it. */
export const reporting = {
  heading: 'What came of it',
  done: (what: string, many: string): string => `${what}: ${many}.`,
  nothingDone: 'Nothing was done.',
  refused: (n: number): string => `${whole(n)} refused.`,
  left: (n: number): string => `${whole(n)} not reached.`,
  notReached: 'Not reached: stopped before.',
  stayChosen: 'What was refused or not reached stays chosen.',
  close: 'Done',
  notSaved: (reason: string): string => `It could not go on, because nothing more could be saved. ${reason} What is called done here is kept.`,
  more: (n: number): string => `Show more of the ${whole(n)} others`,
};
