// SPDX-License-Identifier: Apache-2.0
// Files for others: what each format is for, and what the columns of tables are called.

import type { Phrases } from '../phrase';

export interface FormatWords {
  name: string;
  /** What it is for, in one sentence. */
  about: string;
  /** A part of the file's name. */
  file: string;
}

export const formats: Readonly<Record<string, FormatWords>> = {
  workspace: {
    name: 'The whole workspace',
    about: 'Everything that is here as one JSON file, to keep or to look into with other programs.',
    file: '',
  },
  'receipts-json': {
    name: 'Receipts, for Alma’s API',
    about: 'What was received here, as the calls with which an integration tells Alma, one for each item.',
    file: 'receipts',
  },
  'receipts-csv': {
    name: 'Receipts, as a table',
    about: 'The same for people: line, item, barcode, day and department, to be entered or checked by hand.',
    file: 'receipts',
  },
  'lines-csv': {
    name: 'Lines, as a table',
    about: 'One row for each line with the columns you choose, for spreadsheets; it can be brought in again.',
    file: 'lines',
  },
  'alma-json': {
    name: 'Lines, as Alma writes them',
    about: 'All lines as one page of Alma’s API, for programs that read Alma.',
    file: 'alma-lines',
  },
  'alma-invoices-json': {
    name: 'Invoices, as Alma writes them',
    about: 'All invoices as one page of Alma’s API.',
    file: 'alma-invoices',
  },
  'alma-vendors-json': {
    name: 'Vendors, as Alma writes them',
    about: 'All vendors as one page of Alma’s API.',
    file: 'alma-vendors',
  },
  'folio-calls-json': {
    name: 'What was done here, as calls',
    about: 'Every change made here as the call that does it in FOLIO too, the oldest first.',
    file: 'folio-calls',
  },
  'folio-orders-json': {
    name: 'Orders, as FOLIO writes them',
    about: 'All orders with their lines, as one collection of FOLIO’s API.',
    file: 'folio-orders',
  },
  'folio-lines-json': {
    name: 'Lines, as FOLIO writes them',
    about: 'All lines as bodies of FOLIO’s API.',
    file: 'folio-lines',
  },
  'folio-titles-json': {
    name: 'Titles, as FOLIO writes them',
    about: 'All titles to be received, as bodies of FOLIO’s API.',
    file: 'folio-titles',
  },
  'folio-pieces-json': {
    name: 'Pieces, as FOLIO writes them',
    about: 'All pieces, as bodies of FOLIO’s API.',
    file: 'folio-pieces',
  },
  'folio-receiving-history-json': {
    name: 'Receiving history',
    about: 'Pieces that are expected or received, each with its line, order and title.',
    file: 'folio-receiving-history',
  },
  'folio-routing-lists-json': {
    name: 'Routing lists',
    about: 'Who gets the pieces of a line one after the other, as FOLIO writes it.',
    file: 'folio-routing-lists',
  },
  'folio-references-json': {
    name: 'What those refer to',
    about: 'Vendors, funds, holdings and the names of methods and locations, to be brought in with the others.',
    file: 'folio-references',
  },
};

/** Columns of tables that are no fields of a line, or mean something else there. */
export const tableFields: Phrases = {
  status: 'Status',
  order: 'Order number',
  created: 'Made on',
  library: 'Library of the item',
  pid: 'Item number',
  processType: 'Process type of the item',
  itemDescription: 'Description of the item',
  holdingsId: 'Holdings of the item',
  receiveDate: 'Received on',
  itemNote: 'Note on the item',
  vendorName: 'Name of the vendor',
  received: 'Copies received',
  expected: 'Copies still to come',
  receivedOn: 'Last received on',
  sent: 'Sent on',
  barcodes: 'Barcodes',
  encumbered: 'Amount encumbered',
};
