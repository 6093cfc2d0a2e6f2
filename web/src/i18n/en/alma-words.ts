// SPDX-License-Identifier: Apache-2.0
// Single words of Alma's rulebook: fields, roles, types, alerts, tasks, kinds of letters.

import type { Phrases } from '../phrase';

export const fields: Phrases = {
  number: 'Line number',
  type: 'Type of order',
  bib: 'Title record',
  copies: 'Copies',
  holdings: 'Holdings',
  additionalTo: 'Addition to line',
  source: 'How it came in',
  title: 'Title',
  author: 'Author',
  isbn: 'ISBN or ISSN',
  publisher: 'Publisher',
  publicationYear: 'Year of publication',
  vendor: 'Vendor',
  vendorAccount: 'Account with the vendor',
  owner: 'Owning library',
  currency: 'Currency',
  acquisitionMethod: 'How it is acquired',
  price: 'Price',
  funds: 'Funds',
  location: 'Location',
  materialType: 'Material type',
  manualPackaging: 'Put into an order by hand',
  requiresManualReview: 'Somebody has to review it',
  rush: 'Rush',
  vendorReferences: 'Vendor’s references',
  receivingNote: 'Note for receiving',
  notes: 'Notes',
  attachments: 'Files',
  manualRenewal: 'Renewed by hand',
  renewalDate: 'Renewal date',
  renewalCycle: 'Renewed every … months',
  renewalNoticeDays: 'Days of notice before renewal',
  renewalNote: 'Note on renewal',
  subscriptionInterval: 'Days from issue to issue',
  subscriptionFrom: 'Subscribed from',
  subscriptionTo: 'Subscribed until',
  expectedReceiptInterval: 'Days from ordering to arrival',
  claimingInterval: 'Days of grace before a claim',
  expectedReceiptDate: 'Expected on',
  deferUntil: 'Set aside until',
  // items, holdings, claims
  barcode: 'Barcode',
  enumeration: 'Volume or issue',
  chronology: 'Date of the issue',
  description: 'Description',
  callNumber: 'Call number',
  copyNumber: 'Copy number',
  expected: 'Expected on',
  note: 'Note',
  subject: 'Subject',
  body: 'Letter',
};

/** Notes of a claim stay in the house, and the form says so. */
export const claimFields: Phrases = { notes: 'Internal notes (never sent)' };

/** Questions that mean something else in one action than elsewhere. */
export const asksOf: Readonly<Record<string, Phrases>> = {
  start_claim: {
    type: 'What it is about', subject: 'Subject', body: 'Letter', notes: 'Internal notes (never sent)', attachments: 'Files for the vendor',
  },
  add_response: { text: 'The vendor’s answer', attachments: 'Files that came with it' },
  change_bib_reference: { title: 'Title record' },
  relink: { title: 'Title record' },
  renew: { date: 'Next renewal date' },
  decide_renewal: { date: 'Next renewal date', decision: 'Decision' },
  decide_trial: { decision: 'Decision', reason: 'Reason' },
  receive: { date: 'Received on', department: 'Which department' },
  confirm_binding: { enumeration: 'Volume', chronology: 'Years or dates', description: 'Description', barcode: 'Barcode of the volume' },
  mark_letter_failed: { reason: 'What went wrong' },
};

export const almaAsks: Phrases = {
  send: 'Send the order to the vendor',
  reviewed: 'I have reviewed it, whatever the review rules say',
  manual: 'Put into an order by hand',
  into: 'Into which order',
  count: 'How many',
  expected: 'Expected on',
  until: 'Until',
  vendor: 'New vendor',
  title: 'Title record',
  to: 'Who',
  decision: 'Decision',
  type: 'Type',
  subject: 'Subject',
  body: 'Text',
  text: 'Text',
  notes: 'Notes',
  attachments: 'Files',
  informVendor: 'Write to the vendor',
  enumeration: 'Volume or issue',
  chronology: 'Date of the issue',
  description: 'Description',
  set: 'Fields',
};

export const roles: Phrases = {
  purchasing_operator: 'Purchasing operator',
  purchasing_operator_extended: 'Purchasing operator, extended',
  purchasing_manager: 'Purchasing manager',
  receiving_operator: 'Receiving operator',
  invoice_operator: 'Invoice operator',
  trial_operator: 'Trial operator',
  trial_manager: 'Trial manager',
};

export const almaChoices: Phrases = {
  accept: 'It is bought',
  reject: 'It is not bought',
  renew: 'Renew it',
  close: 'Let it end',
  not_received: 'It has not come',
  missing_issue: 'An issue is missing',
  damaged: 'It came damaged',
  wrong_item: 'The wrong item came',
  other: 'Something else',
  purchase: 'Bought, with a letter',
  purchase_no_letter: 'Bought, without a letter',
  gift: 'Gift',
  depository: 'Depository copy',
  technical: 'Technical',
  vendor_system: 'Ordered in the vendor’s system',
  approval: 'Approval plan',
  approval_with_letter: 'Approval plan, with a letter',
  manual: 'By hand',
  eod: 'With the vendor’s order data',
  api: 'Through the API',
  PRINTED_BOOK_OT: 'Printed book, once',
  PRINTED_BOOK_SO: 'Printed books, standing order',
  PRINT_OT: 'Printed, once',
  PRINT_CO: 'Printed, continuous',
  PRINT_SO: 'Printed, standing order',
  PRINT_SO_NONMON: 'Printed, standing order, not monographs',
  PRINTED_JOURNAL_OT: 'Printed journal, once',
  PRINTED_JOURNAL_CO: 'Printed journal, subscription',
  PHYSICAL_CF_OT: 'Physical, with copies from others, once',
  PHYSICAL_CF_CO: 'Physical, with copies from others, continuous',
  PHYSICAL_ARCHIVING: 'Physical, for the archive',
  E_BOOK_OT: 'E-book, once',
  E_BOOK_CO: 'E-book, subscription',
  E_BOOK_SO: 'E-books, standing order',
  E_JOURNAL_OT: 'E-journal, once',
  E_JOURNAL_CO: 'E-journal, subscription',
  ELECTRONIC_SO: 'Electronic, standing order',
  ELECTRONIC_COLLECTION_OT: 'Electronic collection, once',
  ELECTRONIC_COLLECTION_CO: 'Electronic collection, subscription',
  DIGITAL_OT: 'Digital, once',
  DIGITAL_CO: 'Digital, continuous',
};

export const alerts: Phrases = {
  price_limit_reached: 'The price is above the library’s limit',
  already_in_inventory: 'The title has items already',
  already_on_order: 'The title is on order already',
  no_price: 'There is no price',
  no_fund: 'There is no fund',
  fund_over_expended: 'The fund has too little money left',
  brief_bib: 'The description is too brief to recognise the title',
};

export const tasks: Phrases = {
  activation: 'Activate the access',
  check_deactivation: 'See whether the access has to be switched off',
};

export const letterKinds: Phrases = {
  order: 'Order', cancellation: 'Cancellation', claim: 'Claim', claim_letter: 'Reminder',
};

export const letterStates: Phrases = {
  waiting: 'Waiting', sent: 'Sent', failed: 'Failed',
};
