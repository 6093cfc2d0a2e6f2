// SPDX-License-Identifier: Apache-2.0
// What the receiving room says: what a scan found, what a receipt did, what the clerk can do next.

import { count, isOne, lead } from '../phrase';
import { date, whole } from '../format';

const numerals = [
  'None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve',
];

/** "Two", as a sentence begins. */
function spelled(value: number): string {
  return numerals[value] ?? whole(value);
}

export const room = {
  heading: 'Receive',
  scansWaiting: (n: number): string => `${whole(n)} scans waiting`,
  fieldLabel: 'Scan or type an ISBN, barcode, line number, vendor reference or title',
  placeholder: 'ISBN, barcode, line or title',
  opening: 'Opening…',
  failed: 'That did not work.',
  sameCode: 'Same code again',
  help: {
    enter: 'Scan, and the line is shown. Enter receives the copy.',
    sameCode: 'receives the next copy, without touching the keyboard.',
    undo: 'takes the last receipt back.',
    edit: 'changes barcode, call number, issue and note of the copy.',
    parcel: 'begins a parcel: its vendor, its number, what goes with every receipt. Nobody has to.',
  },
};

/** Of one thing that was scanned. */
export const scan = {
  found: (title: string): string => `${title}. Press Enter to receive.`,
  foundCopy: (title: string, copy: number, copies: number): string => `${title}, copy ${whole(copy)} of ${whole(copies)}. Press Enter to receive.`,
  alreadyAll: (on: string, by: string): string => `All copies are received already; the latest on ${date(on)}${lead(' by ', by)}.`,
  already: (on: string, by: string): string => `Already received on ${date(on)}${lead(' by ', by)}.`,
  oneMore: (when: string, ordered: number): string =>
    `${when} ${ordered === 1 ? 'One copy was ordered' : `${whole(ordered)} copies were ordered`}: if this is another one, it is more than ordered.`,
  /** What its line, or its order, has come to. */
  ended: (axis: string, status: string): string => `${axis}: ${status}. Nothing more of it is expected.`,
  nothingExpected: 'Nothing of this line is expected.',
  because: (title: string, why: string): string => `${title}. ${why}`,
  badIsbn: (code: string): string => `${code} is not a valid ISBN.`,
  badIsbnHelp: 'Its check digit is wrong: probably a bad read. Scan it again.',
  notOnOrder: (code: string): string => `Nothing on order for “${code}”.`,
  notOnOrderHelp: 'Put it aside, or try the line number, the order’s reference or words of the title.',
  several: (listed: number, total: number): string => (total > listed
    ? `${count(listed, 'line', 'lines')} of ${whole(total)} match. Choose with the number keys.`
    : `${count(listed, 'line', 'lines')} match. Choose with the number keys.`),
};

export const waits = {
  take: (n: number): string => (isOne(n) ? 'Somebody is waiting for it: take it to the service desk.' : `${whole(n)} requests wait for it: take it to the service desk.`),
  otherCopy: (n: number): string => (isOne(n) ? 'Somebody is waiting for another copy.' : `${whole(n)} requests wait for other copies.`),
  requests: (n: number): string => (isOne(n) ? 'Somebody is waiting for it.' : `${whole(n)} requests wait for it.`),
  forWhom: (names: string): string => `For ${names}.`,
  rush: 'Rush.',
};

export const receipt = {
  copyOf: (copy: number, copies: number): string => `copy ${whole(copy)} of ${whole(copies)}`,
  copyReceived: (copy: number, copies: number): string => `Copy ${whole(copy)} of ${whole(copies)} received.`,
  received: 'Received.',
  stillToCome: (n: number): string => `${spelled(n)} still to come.`,
  allIn: 'All copies are in.',
  nothingMore: 'Nothing more to come on this line.',
  undone: 'The receipt was taken back.',
  expectedAgain: 'The copy is expected again.',
  undoneAloud: (title: string): string => `Receipt taken back: ${title}.`,
  undoneCopyAloud: (title: string, copy: number, copies: number): string =>
    `Receipt taken back: ${title}, copy ${whole(copy)} of ${whole(copies)}.`,
  notUndone: (why: string): string => `Not taken back. ${why}`,
  refused: (why: string): string => `Not received. ${why}`,
  cannotSave: (why: string): string => `It can’t be received now. ${why}`,
  notSaved: (why: string): string => `Not saved. ${why}`,
  onlyHere: (why: string): string => `Not saved: it is in this window and nowhere else. A rescue file keeps it. ${why}`,
};

export const card = {
  line: 'Line',
  order: 'Order',
  vendor: 'Vendor',
  place: 'For',
  askedForBy: 'Asked for by',
  price: 'Price',
  copies: 'Copies',
  boxIn: (copy: number): string => `Copy ${whole(copy)}: received`,
  boxNext: (copy: number): string => `Copy ${whole(copy)}: next`,
  boxOut: (copy: number): string => `Copy ${whole(copy)}: expected`,
  isIn: 'received',
  isNext: 'next',
  isOut: 'expected',
  received: (n: number, all: number): string => `${whole(n)} of ${whole(all)} received`,
  copyNext: (copy: number, copies: number): string => `**Copy ${whole(copy)} of ${whole(copies)}** is next.`,
  expected: 'Expected, not received yet.',
  /** `verb`: what the rulebook’s receiving is called on a button. */
  receiveCopy: (verb: string, copy: number): string => `${verb} copy ${whole(copy)}`,
  undo: 'Undo',
  notKept: 'Not kept on this device: it is lost when this page is closed.',
  saved: (at: string): string => `Saved on this device at ${at}.`,
  checkDigit: (code: string): string => `The check digit of ${code} is wrong: make sure this is the right one.`,
};

export const choices = {
  heading: (total: number, text: string): string => `${whole(total)} lines match “${text}”`,
  help: 'Which one is it? Press its number. Nothing is received yet.',
  all: (total: number): string => `See all ${whole(total)} among the lines`,
};

export const session = {
  heading: 'This session',
  empty: 'What you receive is listed here, each with its own Undo.',
  received: 'received',
  toLookInto: (n: number): string => (isOne(n) ? `${whole(n)} thing to look into` : `${whole(n)} things to look into`),
  undo: 'Undo',
  undoOf: (name: string): string => `Undo: ${name}`,
  edit: 'Change',
  show: 'Show',
  showOf: (name: string): string => `Show: ${name}`,
  undone: 'receipt taken back',
  passedOver: 'looked at, not received',
  notTaken: 'the hub did not take it',
};

/** What is unpacked now. */
export const parcel = {
  begin: 'Begin a parcel',
  change: 'Change',
  finish: 'Finish the parcel',
  formHeading: 'What is unpacked',
  formHelp: 'What you say here goes with every receipt until the parcel is finished. All of it can be left empty.',
  formBegin: 'Begin',
  formChange: 'Keep this',
  notNow: 'Not now',
  vendor: 'Vendor',
  otherVendorButton: 'Choose another',
  noVendor: 'Any vendor',
  number: 'Number of the parcel or invoice',
  numberHelp: 'With the number of an invoice that is known here, the desk knows what should come.',
  begun: (about: string): string => `Begun: ${about}`,
  changed: (about: string): string => `Changed: ${about}`,
  ended: 'The parcel is finished.',
  /** Each may be empty. */
  about: (vendor: string, number: string, receivedOn: string, others: readonly string[]): string => [
    vendor ? `Parcel from ${vendor}` : 'Parcel',
    number ? `number ${number}` : '',
    receivedOn ? `received ${receivedOn}` : '',
    ...others,
  ].filter(Boolean).join(' · '),
  otherVendor: (wanted: string, vendor: string): string => (vendor ? `Not from ${wanted}: ordered from ${vendor}.` : `Not from ${wanted}: the line names no vendor.`),
  notOnInvoice: (number: string): string => `Not on invoice ${number}.`,
  anyway: 'Enter receives it anyway.',
  anywayButton: 'Receive it anyway',
};

/** What should come against what has come. */
export const tally = {
  heading: 'This parcel',
  of: (received: number, expected: number): string => `**${whole(received)}** of ${whole(expected)} received`,
  aloud: (received: number, expected: number): string => `${whole(received)} of ${whole(expected)} received`,
  toCome: (n: number): string => (n === 0 ? 'Nothing more to come' : `${whole(n)} to come`),
  more: (n: number): string => `${whole(n)} more than ordered`,
  received: (n: number): string => `**${whole(n)}** received`,
  outstanding: (n: number, vendor: string): string => (isOne(n)
    ? `${whole(n)} line is outstanding with ${vendor}. What this parcel holds is not known.`
    : `${whole(n)} lines are outstanding with ${vendor}. What this parcel holds is not known.`),
  unknownInvoice: (number: string): string => `No line stands on an invoice ${number}, so what this parcel holds is not known.`,
  nothingPhysical: (number: string): string => `Nothing on invoice ${number} is to be received.`,
  reading: 'Looking up what should come…',
  open: 'Which ones',
  copies: (received: number, expected: number): string => `${whole(received)} of ${whole(expected)}`,
  showMore: 'Show more',
  groups: {
    toCome: (n: number): string => `To come (${whole(n)})`,
    done: (n: number): string => `Done (${whole(n)})`,
    more: (n: number): string => `More than expected (${whole(n)})`,
  },
  none: 'None.',
  first: (n: number, all: number): string => `The first ${whole(n)} of ${whole(all)} lines are listed.`,
};

/** Of the copy in the hand. */
export const edit = {
  heading: (name: string): string => `Change ${name}`,
  button: 'Barcode, note',
  buttonOf: (name: string): string => `Change: ${name}`,
  help: 'A barcode can be scanned in. What you scan in any other field is received.',
  keep: 'Keep',
  leave: 'Not now',
  saved: (name: string): string => `Kept: ${name}.`,
  refused: (why: string): string => `Not kept. ${why}`,
  copy: (copy: number): string => `copy ${whole(copy)}`,
  gone: 'This copy is not there any more.',
};

export const damage = {
  button: 'Report damaged…',
};

/** When the parcel is empty. */
export const summary = {
  heading: 'Finish the parcel',
  lists: {
    received: (n: number): string => `Received (${whole(n)})`,
    refused: (n: number): string => `Refused (${whole(n)})`,
    aside: (n: number): string => `Put aside (${whole(n)})`,
    missing: (n: number): string => `Missing (${whole(n)})`,
  },
  missingUnknown: 'What is missing can’t be told: what the parcel should hold is not known.',
  nothing: 'None.',
  andMore: (n: number): string => `And ${whole(n)} more.`,
  print: 'Print',
  keep: 'Go on receiving',
  end: 'Finish the parcel',
  title: 'Parcel received',
  checked: 'Checked by',
  begun: (from: string, to: string): string => `${from} to ${to}`,
};
