// SPDX-License-Identifier: Apache-2.0
// The forms that actions and records are filled in with, beside the names of what they ask.

import { fileSize, visible, whole } from '../format';
import { lead } from '../phrase';

export const optional = '(if you like)';
export const choose = 'Choose…';
export const oneInEachLine = 'One in each line.';
export const inCurrency = (label: string, currency: string): string => `${label} in ${currency}`;
export const inPercent = (label: string): string => `${label} in %`;
export const more = (n: number): string => `More fields (${whole(n)})`;
export const newOrder = 'A new order';
export const newHoldings = 'New holdings at the location';

/** Which of the line's copies and invoices it is about. */
export const which = {
  copies: 'Which copies',
  of: (chosen: number, all: number): string => `${whole(chosen)} of ${whole(all)}`,
  none: 'Choose none',
  all: 'Choose all',
  ofNoLine: 'of no line',
  invoice: 'Which invoice',
};

/** One record found among many. */
export const picker = {
  search: (label: string): string => `Search: ${label}`,
  placeholder: 'Search',
  typeWords: 'Type a few words to find it.',
  nothing: (text: string): string => `Nothing is found${lead(' for “', visible(text), '”')}.`,
  found: 'Found',
  narrow: (shown: number, all: number): string => `${whole(shown)} of ${whole(all)}; type more to narrow them down.`,
  looking: 'Looking…',
};

export const filePicker = {
  tooLarge: (name: string, size: number, most: number): string =>
    `“${name}” has ${fileSize(size)}; more than ${fileSize(most)} can’t be attached.`,
  unreadable: (name: string): string => `“${name}” could not be read.`,
  remove: 'Remove',
  removeNamed: (name: string): string => `Remove ${name}`,
  most: (bytes: number): string => `Each file up to ${fileSize(bytes)}.`,
};

/** What fields hold, and why one can't be changed. */
export const values = {
  yes: 'yes',
  no: 'no',
  physical: (n: number): string => `${whole(n)} physical`,
  electronic: (n: number): string => `${whole(n)} electronic`,
  both: (physical: number, electronic: number): string => `${whole(physical)} physical, ${whole(electronic)} electronic`,
  place: (where: string, copies: string): string => `${where} (${copies})`,
  fixed: 'Given once, when the line was made.',
  told: 'The vendor was told this.',
  fixedByOpening: 'Fixed since the order was opened.',
};

/** Rows of a list: funds, locations, small records. `n` counts from one. */
export const rows = {
  fund: (n: number): string => `Fund ${whole(n)}`,
  share: (n: number): string => `Share of fund ${whole(n)}`,
  unit: (n: number): string => `Unit of fund ${whole(n)}`,
  amount: 'amount',
  unfit: (name: string, reason: string): string => `${name} (${reason})`,
  removeFund: (n: number): string => `Remove fund ${whole(n)}`,
  addFund: 'Add a fund',
  expenseClass: (n: number): string => `Expense class of fund ${whole(n)}`,
  noExpenseClass: 'No expense class',
  location: (n: number): string => `Location ${whole(n)}`,
  physical: 'Physical quantity',
  electronic: 'Electronic quantity',
  removeLocation: (n: number): string => `Remove location ${whole(n)}`,
  addLocation: 'Add a location',
  numbered: (label: string, n: number): string => `${label} ${whole(n)}`,
  remove: 'Remove',
  removeNumbered: (label: string, n: number): string => `Remove ${label} ${whole(n)}`,
  add: 'Add',
  addNamed: (label: string): string => `Add: ${label}`,
};

/** The company in which fields stand. */
export const groups = {
  none: '',
  ordered: 'What is ordered',
  price: 'Price and funds',
  from: 'From whom',
  forWhomWhere: 'For whom and where to',
  onItsWay: 'On its way',
  renewal: 'Renewal',
  notesFiles: 'Notes and files',
  order: 'Order',
  ongoing: 'Ongoing',
  whereTo: 'Where to',
  cameAbout: 'How it came about',
  notes: 'Notes',
  cost: 'Cost',
  funds: 'Funds',
  locations: 'Locations',
  physical: 'Physical',
  electronic: 'Electronic',
  vendor: 'Vendor',
  receiving: 'Receiving and claiming',
  subscription: 'Subscription',
  forWhom: 'For whom',
  piece: 'The piece',
  whereItGoes: 'Where it goes',
  public: 'Seen by the public',
  library: 'The library',
  review: 'Review',
  packaging: 'Orders',
  arrival: 'Arrival and claims',
  ending: 'Renewal and cancelling',
  more: 'More',
};

/** Which imported lines somebody has to look at. */
export const reviewRules = {
  rule: (n: number): string => `Rule ${whole(n)}`,
  name: 'Name of the rule',
  enabled: 'In use',
  then: 'What it does',
  hold: 'Holds the line for review',
  pass: 'Lets the line go on',
  when: 'All of this holds',
  always: 'It fits every line.',
  field: 'Field',
  op: 'How',
  value: 'Value',
  values: 'Values, one in each line',
  condition: (n: number): string => `Condition ${whole(n)}`,
  addCondition: 'Add a condition',
  removeCondition: (n: number): string => `Remove condition ${whole(n)}`,
  addRule: 'Add a rule',
  removeRule: (n: number): string => `Remove rule ${whole(n)}`,
  up: (n: number): string => `Try rule ${whole(n)} earlier`,
  remove: 'Remove',
  earlier: 'Earlier',
  /** How a field is compared. */
  ops: {
    eq: 'is',
    ne: 'is not',
    in: 'is one of',
    gt: 'is more than',
    gte: 'is at least',
    lt: 'is less than',
    lte: 'is at most',
    is_empty: 'is empty',
    not_empty: 'is not empty',
  } as Readonly<Record<string, string>>,
};
