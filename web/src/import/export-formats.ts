// SPDX-License-Identifier: Apache-2.0
// The formats of others that the core writes, and what may be asked of each. The core has no list to be
// asked for: this one is held against its sources by tests/node/import_formats.test.mjs.

import type { ExportOptions, RulebookInfo } from '../contract';

export interface FileFormat {
  name: string;
  rulebook: RulebookInfo['key'];
  ending: 'json' | 'csv';
  /** It tells what was done, by the day. */
  days?: true;
  department?: true;
  columns?: true;
}

/** What is handed out most comes first. */
export const fileFormats: readonly FileFormat[] = [
  { name: 'receipts-json', rulebook: 'alma', ending: 'json', days: true, department: true },
  { name: 'receipts-csv', rulebook: 'alma', ending: 'csv', days: true, department: true },
  { name: 'lines-csv', rulebook: 'alma', ending: 'csv', columns: true },
  { name: 'alma-json', rulebook: 'alma', ending: 'json' },
  { name: 'alma-invoices-json', rulebook: 'alma', ending: 'json' },
  { name: 'alma-vendors-json', rulebook: 'alma', ending: 'json' },
  { name: 'folio-calls-json', rulebook: 'folio', ending: 'json', days: true },
  { name: 'folio-orders-json', rulebook: 'folio', ending: 'json' },
  { name: 'folio-lines-json', rulebook: 'folio', ending: 'json' },
  { name: 'folio-titles-json', rulebook: 'folio', ending: 'json' },
  { name: 'folio-pieces-json', rulebook: 'folio', ending: 'json' },
  { name: 'folio-receiving-history-json', rulebook: 'folio', ending: 'json' },
  { name: 'folio-routing-lists-json', rulebook: 'folio', ending: 'json' },
  { name: 'folio-references-json', rulebook: 'folio', ending: 'json' },
];

/** Columns of `lines-csv`, as they are offered. */
export const lineColumns: readonly string[] = [
  'number', 'status', 'order', 'title', 'author', 'isbn', 'publisher', 'publicationYear', 'type', 'copies', 'received', 'expected', 'receivedOn',
  'expectedReceiptDate', 'vendor', 'vendorName', 'vendorAccount', 'vendorReferences', 'owner', 'location', 'materialType', 'price', 'currency', 'encumbered',
  'funds', 'acquisitionMethod', 'created', 'sent', 'barcodes', 'receivingNote', 'notes', 'rush', 'source', 'bib', 'holdings', 'additionalTo',
  'manualPackaging', 'requiresManualReview', 'manualRenewal', 'renewalDate', 'renewalCycle', 'renewalNoticeDays', 'renewalNote', 'subscriptionInterval',
  'subscriptionFrom', 'subscriptionTo', 'expectedReceiptInterval', 'claimingInterval', 'deferUntil',
];
export const usualColumns: readonly string[] = [
  'number', 'status', 'order', 'title', 'author', 'isbn', 'vendor', 'owner', 'price', 'currency', 'copies', 'received', 'expected', 'expectedReceiptDate',
];

export interface ExportWishes {
  since: string;
  until: string;
  department: string;
  departmentLibrary: string;
  columns: readonly string[];
}

/** Only what the format asks for goes along. */
export function exportOptions(format: FileFormat, wishes: ExportWishes): ExportOptions {
  const { since, until, department, departmentLibrary, columns } = wishes;
  return {
    format: format.name,
    ...(format.days && since ? { since } : {}),
    ...(format.days && until ? { until } : {}),
    ...(format.department && department ? { department } : {}),
    ...(format.department && departmentLibrary ? { departmentLibrary } : {}),
    ...(format.columns && columns.length > 0 ? { columns: [...columns] } : {}),
  };
}
