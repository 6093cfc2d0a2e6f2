// SPDX-License-Identifier: Apache-2.0
// The room of one line: its head, why it is where it is, its life, its actions, its history.

import { count, lead } from '../phrase';
import { clock, date, moment, whole } from '../format';

export const room = {
  trail: 'You are here',
  lines: 'Lines',
  rush: 'Rush',
  inClaim: 'In claim',
  wanted: 'Somebody is waiting for it',
  next: 'What comes next',
  opening: 'Opening the line…',
  notHere: 'This line is not here.',
  whyNotHere: 'It may have been deleted, or belong to another workspace.',
  toLines: 'To all lines',
  findings: 'To look into',
  putAway: 'Put away',
  newLine: 'New line',
  documentTitle: (title: string): string => (title ? `${title} · Accession` : 'Accession'),
  notKept: 'Not kept on this device.',
  /** When it came to the status beside it. */
  since: (at: number): string => `since ${moment(at)}`,
  savedAt: (at: number): string => `Saved on this device at ${clock(at)}.`,
  /** What was done, and to what. */
  done: (what: string, name: string): string => `${what}: ${name}.`,
};

/** A status inside a sentence. */
const lower = (status: string): string => status.toLocaleLowerCase('en');

const notYet = (of: string, status: string): string => `${of ? `${of} not` : 'Not'}${status ? ` ${lower(status)}` : ''} yet`;

export const why = {
  /** A step that a person does, and what comes of it; no status where it leads to none. */
  byHand: (step: string, status: string): string =>
    `“${step}” makes it ${status || 'go on'}. Nothing happens by itself.`,
  allThere: (status: string): string =>
    `Everything is there for ${status || 'the next step'}: it comes with the next change.`,
  /** `of`: what it is about ("Receipt"), where that is not the line itself. */
  oneMissing: (of: string, status: string): string =>
    `${notYet(of, status)}: the one condition is not met.`,
  missing: (of: string, status: string, missing: number, total: number): string =>
    `${notYet(of, status)}: ${whole(missing)} of ${whole(total)} conditions ${missing === 1 ? 'is' : 'are'} not met.`,
  ended: (status: string, reason: string): string => `${status}: ${reason}.`,
  nothing: 'Nothing happens to this line by itself.',
  met: '(met)',
  notMet: '(missing)',
  more: (n: number): string => (n === 1 ? 'One more step waits' : `${whole(n)} more steps wait`),
};

export const life = {
  table: 'All ways as a table',
  ways: 'All ways',
  from: 'From',
  step: 'Step',
  to: 'To',
  now: 'Now',
  rule: 'Rule',
  possible: 'possible',
  fromHere: 'From here',
  /** A step and where it leads; `why` it can't be done now. */
  way: (step: string, status: string): string => `**${step}** →\u00a0${status}`,
  barredWay: (step: string, status: string, why: string): string => `**${step}** →\u00a0${status}: ${why}`,
  /** For who can't see the picture. */
  picture: (axis: string, status: string): string => `${axis}: ${status}. The table below lists every way.`,
};

export const actionGroups = {
  onward: 'What moves it on',
  change: 'Changing it',
  vendor: 'Vendor and title',
  end: 'Ending it',
};

export const refused = (n: number): string =>
  (n === 1 ? 'One thing can’t be done now, and why' : `${whole(n)} things can’t be done now, and why`);

/** An action, or several, and why not. */
export const whyNot = (actions: string, reasons: string): string => `${actions}: ${reasons}`;

export const attention = {
  alerts: 'Alerts',
  acknowledged: '(acknowledged)',
  access: 'Access',
  active: 'Active',
  since: (on: string): string => `since ${date(on)}`,
  notActive: 'Not active',
  taskDone: 'The activation task is done.',
};

export const history = {
  heading: 'History',
  none: 'Nothing has been done to this line here yet.',
  notKept: 'Not kept on this device yet.',
  by: (actor: string, device: string): string => [actor, device].filter(Boolean).join(', '),
  earlier: (n: number): string => `Show ${whole(n)} earlier`,
};

export const fields = {
  heading: 'What may be edited',
  howMany: (open: number, all: number): string => `${whole(open)} of ${count(all, 'field', 'fields')}`,
  open: 'May be changed now.',
};

export const files = {
  list: 'Files',
  gone: 'The file is not here any more.',
  elsewhere: 'kept elsewhere',
};

/** Lines beside this one that order the same. */
export const sameTitle = {
  heading: 'The same title on other lines',
  byIsbn: (isbn: string): string => `Found by the ISBN ${isbn}.`,
  byTitle: 'Found by title and author: editions may differ.',
  line: 'Line',
  order: 'Order',
  vendor: 'Vendor',
  status: 'Status',
  copies: 'Copies',
  copiesOf: (received: number, expected: number): string => `${whole(received)} of ${whole(expected)}`,
  all: (n: number): string => `All ${whole(n)} in Lines`,
};

/** Titles and routing lists. */
export const records = {
  titles: (n: number): string => (n === 1 ? 'Title' : 'Titles'),
  routing: 'Routing lists',
  edit: 'Edit',
  remove: 'Remove',
  delete: 'Delete',
  /** A button, and what it is about. */
  about: (button: string, name: string): string => `${button}: ${name}`,
  users: (names: readonly string[], notes: string): string => `${names.join(' → ')}${lead(' · ', notes)}`,
};
