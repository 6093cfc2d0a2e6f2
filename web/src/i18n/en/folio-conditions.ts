// SPDX-License-Identifier: Apache-2.0
// Conditions that only FOLIO's rulebook has, met and missing.

import type { ConditionWords } from './conditions';

/** name, met, missing */
const rows: readonly (readonly [string, string, string])[] = [
  ['order_is_new', 'the order is new', 'there is an order with this id already'],
  ['order_fields_valid', 'the order’s fields are right', 'a field of the order is not right'],
  ['order_fields_free', 'only fields that may change are changed', 'a field may not change any more'],
  ['ongoing_fields_free', 'the renewal’s fields may change', 'a field of the renewal may not change any more'],
  ['not_approved_yet', 'it is not approved yet', 'it is approved already'],
  ['no_invoice', 'no invoice names the line', 'an invoice names the line'],
  ['lines_without_invoice', 'no invoice names a line of the order', 'an invoice names a line of the order'],
  ['has_lines', 'the order has lines', 'the order has no lines'],
  ['approved_if_required', 'it is approved, or needs no approval', 'it has to be approved first'],
  ['vendor_usable', 'the vendor can be ordered from', 'the vendor is missing or not active'],
  ['lines_valid', 'every line can be ordered as it is', 'a line is not complete'],
  ['pieces_fit', 'there are not more pieces than copies', 'there are more pieces than copies'],
  ['no_requests', 'nobody has requested what is on order', 'somebody has requested what is on order'],
  ['order_takes_lines', 'the order takes lines', 'only a pending order takes lines'],
  ['below_line_limit', 'the order has room for a line', 'the order has as many lines as it may have'],
  ['line_is_new', 'the line is new', 'there is a line with this id already'],
  ['new_line_valid', 'the line is complete', 'a field of the line is not right'],
  ['line_stays_valid', 'the line stays complete', 'a field of the line is not right'],
  ['places_free', 'the locations may change', 'the locations follow the pieces'],
  ['line_fields_free', 'only fields that may change are changed', 'a field may not change any more'],
  ['not_cancelled_yet', 'receipt or payment is not finished', 'receipt and payment are finished'],
  ['is_package', 'it is a package', 'only for packages'],
  ['title_known', 'the title belongs to the line', 'the title does not belong to the line'],
  ['title_valid', 'the title’s fields are right', 'a field of the title is not right'],
  ['title_removable', 'nothing of the title has come', 'something of the title is still in use'],
  ['routing_list_allowed', 'there is a copy for the list', 'there is no copy for one more list'],
  ['routing_list_known', 'the list belongs to the line', 'the line has no such list'],
  ['new_pieces_valid', 'the pieces are right', 'a field of a piece is not right'],
  ['one_piece', 'one piece is named', 'only one piece at a time'],
  ['piece_stays_valid', 'the piece stays right', 'a field of the piece is not right'],
  ['piece_not_the_last', 'it is not the only copy ordered', 'it is the only copy ordered'],
  ['piece_not_requested', 'nobody has requested the item', 'somebody has requested the item'],
  ['status_known', 'the status is one of a piece', 'a piece has no such status'],
  ['pieces_not_received_yet', 'the pieces have not come yet', 'a piece has come already'],
  ['receipt_fields_valid', 'the receipt’s fields are right', 'a field of the receipt is not right'],
  ['barcode_free', 'no other item has the barcode', 'another item has the barcode'],
  ['pieces_unreceivable', 'the pieces are unreceivable', 'only unreceivable pieces are expected again'],
  ['date_given', 'there is a day', 'a day is missing'],
  ['invoice_status_known', 'the invoice’s status is known', 'an invoice has no such status'],
];

export const folioConditions: Readonly<Record<string, ConditionWords>> = Object.fromEntries(
  rows.map(([name, met, missing]) => [name, { met, missing }]),
);
