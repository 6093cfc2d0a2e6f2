// SPDX-License-Identifier: Apache-2.0
// The room of the work lists, and what the daily jobs would do.

import { date, whole } from '../format';
import { count } from '../phrase';

export const room = {
  heading: 'Work lists',
  asOf: 'As of',
  today: 'Today',
  any: 'Open work',
  byDay: 'Due by date',
  back: 'All work lists',
  looking: 'Looking through the lines…',
  failed: 'The lists could not be read.',
  unknown: 'There is no such list.',
  toAll: 'To all work lists',
  more: (n: number): string => `And ${whole(n)} more.`,
};

export const pages = {
  region: 'Pages',
  previous: 'Previous',
  next: 'Next',
  range: (from: number, to: number, all: number): string => `${whole(from)} to ${whole(to)} of ${whole(all)}`,
};

export const table = {
  line: 'Line',
  title: 'Title and vendor',
  why: 'Why it is here',
  price: 'Price',
  choose: (number: string): string => `Choose ${number}`,
  chooseAll: 'Choose all on this page',
  chooseThem: 'Choose them',
  chooseThemOf: (number: string): string => `Choose ${number} and all that go with it`,
};

export const daily = {
  region: 'The daily jobs',
  waits: (n: number): string => (n === 0 ? 'Nothing waits for the daily jobs today.' : `${count(n, 'thing waits', 'things wait')} for the daily jobs today.`),
  waitsOn: (n: number, day: string): string => (n === 0
    ? `Nothing waits for the daily jobs on ${date(day)}.` : `${count(n, 'thing waits', 'things wait')} for the daily jobs on ${date(day)}.`),
  neverRan: 'They have not run on this library yet.',
  ranToday: 'They have run today.',
  ranOn: (day: string): string => `They ran last on ${date(day)}.`,
  onlyLooking: 'Nothing runs by looking at another day.',
  button: 'Run the daily jobs for today…',
  help: 'You see what they would do before they do it.',
  heading: (day: string): string => `Run the daily jobs for ${date(day)}?`,
  about: 'They package and send, renew, remind and claim, in this order.',
  confirm: 'Run them',
  keep: 'Not yet',
  done: 'The daily jobs have run.',
};

export interface JobWords {
  region: string;
  waits: (n: number) => string;
  waitsOn: (n: number, day: string) => string;
  button: string;
  help: string;
  heading: (day: string) => string;
  about: string;
  confirm: string;
  keep: string;
  done: string;
}

/** Other daily jobs, by their action. */
export const jobs: Readonly<Record<string, JobWords>> = {};

/** After something was done, in every room. */
export const doneWords = {
  saved: (at: string): string => `Saved on this device at ${at}.`,
  notKept: 'Not kept on this device.',
  whatItDid: 'What it did',
  away: 'Put away',
  undo: 'Undo',
  undoing: 'Undoing…',
  undone: (sentence: string): string => `Undone: ${sentence}`,
};

export const saving = 'Saving…';
