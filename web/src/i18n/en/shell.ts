// SPDX-License-Identifier: Apache-2.0
// The frame: bar, rooms, keys, and the banners that everybody has to see.

import { count, isOne } from '../phrase';

// ---- bar and rooms -----------------------------------------------------------------------------------

export const roomNames = {
  receive: 'Receive', lines: 'Lines', orders: 'Orders', lists: 'Work lists', outbox: 'Outbox', attention: 'Needs attention',
  overview: 'Overview', import: 'Import & export', device: 'Device', settings: 'Settings',
};
/** On a phone there is room for one short word below each picture. */
export const tabNames = { ...roomNames, import: 'Import', lists: 'Lists', attention: 'Check' };
/** Where the workspace belongs to a hub, it is not filled from here. */
export const exportRoom = 'Export';

export const rooms = 'Rooms';
export const notices = 'Notices';
export const skip = 'Skip to the content';
export const sample = 'Sample';
export const opening = 'Opening the workspace…';
export const closed = 'The workspace is closed';
export const closedAbout = 'Nothing can be shown until it can be opened.';
export const keys = 'Keys';
/** A command and the key for it, shown when it is pointed at. */
export const withKey = (command: string, key: string): string => `${command} (${key})`;
export const online = 'Online';
export const offline = 'Offline';
export const howFar = 'How far what is done here has come';

// ---- nothing can be opened, or saved -----------------------------------------------------------------

export const notOpened = 'The workspace was not opened.';
export const couldNotOpen = 'The workspace could not be opened.';
export const tryAgain = 'Try again';
export const saveStoredFiles = 'Save the stored files';
export const goToDevice = 'Go to the Device room';
export const rescueSavedAs = (file: string): string =>
  `Saved as ${file}. Keep it: the Device room reads it back, here or on another device.`;
export const rescueSavedAloud = (file: string): string => `Rescue file saved as ${file}.`;

export const nothingSaved = 'Nothing more is saved: the desk only shows what is there.';
export function unsavedSentence(n: number): string {
  if (n === 0) return 'Everything that was said to be saved is on this device.';
  return isOne(n)
    ? `**${count(n, 'change', 'changes')}** is in this window and nowhere else: save a rescue file, which keeps it.`
    : `**${count(n, 'change', 'changes')}** are in this window and nowhere else: save a rescue file, which keeps them.`;
}
/** What is in brackets leads to the export. */
export const canStillExport = 'You can still [export the workspace].';
export const openSaved = 'Open what is saved again';

export const giveUp = {
  heading: 'Open what is saved, and give up the rest?',
  about: 'The desk opens what is stored on this device and tries to save again from there.',
  loss: (n: number): string =>
    `**${count(n, 'change', 'changes')}** in this window would be lost. Save a rescue file first: it keeps ${n === 1 ? 'it' : 'them'}, and the Device room reads it back.`,
  keep: 'Stay here',
  confirm: 'Give up and open',
};

// ---- storage that is none ----------------------------------------------------------------------------

export const notKept = 'Not kept on this device.';
/** What is in brackets leads to the Device room. */
export const notKeptAbout = 'This browser window keeps nothing: what you do here is lost when it is closed. Save a [rescue file] before.';
export const mayNotBeKept = 'It may not be kept on this device.';
export const mayNotBeKeptAbout =
  'The desk is shown inside another site’s page, and the browser may clear what it keeps there. Open the desk in a window of its own for real work.';
export const seeWhatIsKept = 'See what is kept on this device';

// ---- a newer version ---------------------------------------------------------------------------------

export const newVersion = 'A new version of Accession is ready.';
export const reloadNow = 'Reload now';
export const later = 'Later';

// ---- the list of keys --------------------------------------------------------------------------------

export const closeKeys = 'Close this list';

/** Keys with a name of their own, as they are printed on this language’s keyboards. */
export const keyNames: Readonly<Record<string, string>> = {
  any: 'any key', again: 'same code again', Ctrl: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Esc: 'Esc', Home: 'Home', End: 'End',
  PgUp: 'PgUp', PgDn: 'PgDn', Space: 'Space',
};

export const keyGroups = { receive: 'Receive', lines: 'Lines and orders', attention: 'Needs attention', everywhere: 'Everywhere' };

export const keyMeanings = {
  scan: 'goes to the scan field',
  find: 'find what was scanned; with an empty field: receive the copy shown',
  again: 'receive the copy shown',
  chooseMatch: 'choose among several matches',
  undo: 'undo the last receipt',
  edit: 'change barcode, call number, issue and note of the copy',
  parcel: 'begin or change a parcel',
  away: 'put the shown line away',
  search: 'search',
  move: 'move in the table',
  columns: 'first and last column',
  page: 'one page',
  ends: 'first line; with End the last',
  open: 'open the row, or sort by the column',
  choose: 'choose the row, or let it go',
  range: 'choose a range; also with PgUp, PgDn, Ctrl Home and Ctrl End',
  all: 'choose all that were found',
  moveInList: 'move in the list',
  read: 'read the entry',
  settle: 'do it again, change it, discard it',
  note: 'take note',
  palette: 'find a line, a room, an action, a view or a setting',
  rooms: 'the rooms, in their order',
  keys: 'this list',
  takeBack: 'undo what was just done, while its Undo button is there',
  leave: 'leave a dialog without doing anything',
};
