// SPDX-License-Identifier: Apache-2.0
// What each of the library's settings does, in one sentence under its field.

export const settingMeanings: Readonly<Record<string, string>> = {
  name: 'Shown at the top of the desk and on what is printed.',
  rolePolicy: 'Either every action is open to everybody, or each asks for the role that the rulebook gives it to.',

  // Alma
  priceLimit: 'A line whose price is higher gets an alert. Empty: no price is too high.',
  blockingAlerts: 'A line with one of these alerts stays In Review until somebody acknowledges it. Other alerts are only shown.',
  furtherAlerts: 'Looked for in review, beside the price and copies that are there already.',
  poApproval: 'By hand, packaged orders wait until somebody approves and sends them; by itself, they are sent in the daily run.',
  packByFund: 'Only lines that are paid from the same fund come into one order. A line with several funds is then packaged by hand.',
  maxLinesPerOrder: 'Packaging begins another order when one has this many lines. Empty: as many as there are.',
  renewalNoticeDays: 'So many days before its renewal date, a line that is renewed by hand begins to wait for somebody; for lines without a number of their own.',
  cancelInventoryRule: 'Alma’s sources differ: some look at whether the line is the only one of its order, others at whether it is a main line. What has been received or activated is never deleted.',
  expectedReceiptDays: 'Counted from the day an order is sent, for lines without a number of their own.',
  claimGraceDays: 'A line is claimed from the day after its expected date and these days of grace, for lines without a number of their own.',
  letterLanguage: 'Orders, cancellations and claims are written in it, whatever the desk speaks. A claim’s text can be changed before it is sent.',
  transitAfterReceipt: 'One-time items that are received and not kept in the department are in transit until they are scanned in where they belong; else they are in place at once.',
  reviewByDefault: 'Lines that come from a file or an interface stop in review, whatever the review rules say.',
  reviewRules: 'For lines that come from a file or an interface, when not all are reviewed: the first rule that is in use and fits decides. A line that fits none is not held.',

  // FOLIO
  poLinesLimit: 'An order takes no more lines than this. Empty: as many as there are.',
  isApprovalRequired: 'An order can be opened only after it has been approved.',
  fieldPolicy: 'Which fields may still change once an order is no longer pending: FOLIO’s server lets more change than its documentation lists.',
  cancelledClosesAsComplete: 'FOLIO closes such an order with the reason “Cancelled”; with this it is “Complete”.',
  acquisitionUnits: 'Teams that orders can belong to, and what only their members may do to them.',
  poNumberPrefixes: 'What an order’s number may begin with. Empty: anything.',
  poNumberSuffixes: 'What an order’s number may end with. Empty: anything.',
};

/** Beside a setting: where the rule is written down that it decides. */
export const settingSource = (source: string): string => `(in the rulebook: ${source})`;
