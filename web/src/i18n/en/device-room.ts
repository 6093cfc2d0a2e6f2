// SPDX-License-Identifier: Apache-2.0
// The Device room: its headings, buttons and questions. What is told of what is kept is in `device`.

import { count, isOne } from '../phrase';
import { changes } from './common';

export const heading = 'This device';
export const looking = 'Looking at what is kept here…';

export const stranded = {
  heading: (n: number): string => `${changes(n)} that could not be done again`,
  about: 'They were found behind damage and no longer fit what is there. They are kept. Look at each, and do by hand what is still to be done.',
  list: 'Changes that could not be done again',
};
export const notesHeading = 'What was found when it was opened';

export const table = {
  what: 'What', by: 'By', when: 'When', here: 'Here', done: 'Done', notDone: 'Not done', openLine: 'Open the line',
  first: (shown: string, all: string): string => `The first ${shown} of ${all} are listed.`,
};

// ---- checking, compacting ----------------------------------------------------------------------------

export const check = {
  heading: 'Check',
  about: 'Reads everything that is stored here, does every change again, and compares the two.',
  button: 'Verify everything',
  busy: 'Verifying…',
  working: 'Reading everything that is stored and doing it again. Work can go on meanwhile.',
  asTheDesk: 'As the desk has it',
  doneAgain: 'Done again from the log',
  saveNow: 'Save a rescue file now: it has everything that is in this window.',
};

export const compact = {
  heading: 'Compact',
  about: 'Packs all changes so far together, so that they take less room and the desk opens faster. It does so by itself from time to time.',
  button: 'Compact now',
  busy: 'Compacting…',
  notNow: 'Not possible while nothing can be saved.',
};

// ---- rescue files ------------------------------------------------------------------------------------

export const rescue = {
  heading: 'Rescue file',
  about: 'Everything that is here as one file, with every change: to keep, for another device, or for a bad day.',
  aboutStored: 'The stored files, exactly as they are, as one file.',
  save: 'Save a rescue file',
  saveStored: 'Save the stored files',
  saving: 'Saving…',
  reading: 'Reading…',
  readBack: 'Read one back: drop it here, or',
  choose: 'Choose a rescue file…',
  file: 'Rescue file',
  inFile: 'What is in the file',
  damagedParts: (n: number): string => `${count(n, 'part', 'parts')} of the file can’t be read.`,
  changesInFile: 'Changes in the file',
  moreStranded: (n: number): string => `${count(n, 'more change', 'more changes')} could not be done where the file was made.`,
  strandedList: 'Changes that could not be done',
  notDone: 'Not done',
  putAway: 'Put the file away',
  nothingSaved: 'Nothing can be saved here now.',
  otherRulebook: 'They follow another rulebook than this workspace.',
  apply: (n: number): string => (n === 1 ? 'Do this change here' : `Do these ${changes(n)} here`),
  applying: 'Doing them…',
  applyAbout: 'On the present state, by the rules: what can’t be done any more is told.',
};

export const replace = {
  button: 'Replace this workspace by it…',
  busy: 'Replacing…',
  about: 'Everything that is here now is removed from this device.',
  noWorkspace: 'The file holds no whole workspace.',
  nowhereElse: (n: number): string => (isOne(n)
    ? `${changes(n)} of this workspace is nowhere else: first save a rescue file of it, above.`
    : `${changes(n)} of this workspace are nowhere else: first save a rescue file of it, above.`),
  heading: 'Replace this workspace by the file’s?',
  here: (name: string, lines: number, many: number): string =>
    `Here now: **${name || 'a workspace'}**, ${count(lines, 'line', 'lines')}, ${changes(many)}. It is removed from this device.`,
  fromFile: (contents: string): string => `From the file: ${contents}`,
  loss: 'What is here is then only in the rescue file that was saved of it.',
  keep: 'Keep this workspace',
  confirm: 'Replace it',
  done: (name: string, lines: number): string => `Replaced. **${name}** is here now: ${count(lines, 'line', 'lines')}.`,
};

// ---- what is stored ----------------------------------------------------------------------------------

export const stored = {
  heading: 'What is stored',
  inFiles: (n: number): string => `in ${count(n, 'file', 'files')}`,
  otherFiles: 'Lists and marks',
  altogether: 'Altogether',
  changesUpTo: 'Changes up to',
  number: (n: string): string => `number ${n}`,
  snapshotNumber: 'Snapshot number',
  writerNumber: 'Writer number',
  format: 'Format',
  version: (n: string): string => `version ${n}`,
  oldest: 'Oldest change not sent',
  noneUnsent: 'none',
  lastSnapshot: 'Last snapshot',
  notKnown: 'not known',
};

export const browser = {
  heading: 'This browser',
  keepsIt: 'Keeps it',
  notAtAll: 'Not at all in this window',
  forGood: 'For good: it is not cleared by itself',
  untilFull: 'Until space runs out: the browser may clear it then',
  doesNotSay: 'The browser does not say',
  room: 'Room',
  used: (used: string, all: string, share: string): string => `${used} of ${all} used (${share})`,
  usedUnder: (used: string, all: string, share: string): string => `${used} of ${all} used (under ${share})`,
  ask: 'Ask the browser to keep it',
  agreed: 'The browser keeps it for good.',
  refused: 'The browser did not agree. It may when the desk is installed, bookmarked, or used for some days.',
};

// ---- forgetting --------------------------------------------------------------------------------------

export const forget = {
  heading: 'Forget this device',
  about: 'Deletes everything of Accession from this browser, whoever worked here: before the device goes to somebody else.',
  button: 'Forget this device…',
  busy: 'Deleting…',
  question: 'Forget everything on this device?',
  looking: 'Looking at what else is kept here…',
  theRest: 'Names, choices and the lists of what was received here are deleted too.',
  setAside: 'So is the workspace that the latest import put aside: it can’t be put back any more.',
  ofUser: (user: string, name: string): string => `**${user}**${name ? ` (${name})` : ''}`,
  ofPage: (page: string): string => `**${page}**, opened by another page`,
  ofNobody: (name: string): string => `**${name || 'a workspace'}**, without a hub`,
  alsoDeleted: (whose: string): string => `Also deleted from this device: ${whose}.`,
  inTheWay: 'Not yet: something of others is on this device and nowhere else. Save a rescue file of each, or let them sign in and send it.',
  inTheWayOf: (whose: string, n: number): string => `${whose}: ${changes(n)}`,
  notOpened: (whose: string): string => `${whose}: it could not be opened`,
  deletedAndSignedOut: (name: string, lines: number): string =>
    `**${name}** (${count(lines, 'line', 'lines')}) is deleted from this device, and you are signed out. The hub keeps it.`,
  deletedAndSample: (name: string, lines: number): string =>
    `**${name}** (${count(lines, 'line', 'lines')}) is deleted from this device, and the desk begins with the sample library.`,
  deletedUnknown: 'What is stored here is deleted, and the desk begins with the sample library.',
  onlyRescue: 'Afterwards only the rescue file has it. Make sure that it is where you saved it.',
  forGood: 'This can’t be taken back.',
  keep: 'Keep it',
  confirm: 'Forget this device',
  done: 'Deleted.',
  doneAfresh: 'Deleted. The desk has begun afresh.',
};
