// SPDX-License-Identifier: Apache-2.0
// Findings: what the import saw in the files. Headings of groups, so they say what is the matter in general.

import { text, type Phrases } from '../phrase';

export const findings: Phrases = {
  unknown_enum_value: 'A value that the field does not know',
  wrong_type: 'A field holds the wrong kind of value',
  number_as_string: 'A number is written as text; it was read as a number',
  physicalLocCostQtyMismatch: 'Physical quantity and locations do not add up',
  electronicLocCostQtyMismatch: 'Electronic quantity and locations do not add up',
  isbn_check_digit: 'An ISBN whose check digit is wrong',
  line_of_other_order: 'A line that belongs to another order',
  duplicate_po_number: 'Two orders have the same number',
  duplicate_line_number: 'Two lines have the same number',
  duplicate_id: 'Two records have the same id',
  duplicate_key: 'A field appears twice in one object',
  statuses_never_opened: 'Statuses of an order that was never opened',
  unknown_reference: 'A reference to a record that is not here',
  unknown_record: 'A file that holds no order, line, title, piece or known reference',
  invalid_json: 'Not valid JSON',
  invalid_utf8: 'Not valid UTF-8 text',
  invalid_date: 'Not a date',
  missing_field: 'A required field is missing',
  too_deep: 'Nested too deeply',
  too_large: 'Too large',
  too_many_records: 'Too many records',
  nothing_to_import: 'No orders or lines in these files',
  rulebook_mismatch: 'These files belong to another rulebook; begin a new workspace with them',
  not_read: 'The file could not be read',
  json_too_deep: 'Nested too deeply',
  file_too_large: 'The file is too large',
  record_number_differs_from_file: 'The number inside differs from the one in the file’s name',
  line_without_order: 'A line whose order is not here',
  piece_without_line: 'A piece whose line is not here; it was left out',
  duplicate_record: 'The same record twice; the last one counts',
  record_replaced: 'Records that were here already and are replaced',
  record_kind_not_imported: 'Files of a kind that is not imported',
  sequence_number_missing: 'Pieces without a sequence number; they keep the order they came in',
  incorrectFundDistributionTotal: 'Fund shares do not add up to the whole price',
  cannotMixTypesForZeroPrice: 'Shares of a price of 0 mix percent and amounts',
  costDiscountInvalid: 'The discount is larger than the price',
  materialTypeRequired: 'A line that creates items has no material type',
};

/** The line of one finding under its heading. */
export const findingDetails: Phrases = {
  unknown_enum_value: (p) => `“${text(p, 'value', 'found')}”`,
  number_as_string: (p) => `“${text(p, 'value', 'found')}”`,
  isbn_check_digit: (p) => text(p, 'isbn', 'value'),
  duplicate_po_number: (p) => text(p, 'number', 'poNumber', 'po_number', 'value'),
  unknown_reference: (p) => text(p, 'id', 'reference', 'value'),
};
