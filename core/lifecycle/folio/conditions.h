// SPDX-License-Identifier: Apache-2.0
// The conditions of FOLIO's table, with FOLIO's own codes where it has them.
#pragma once

#include "core/lifecycle/row.h"

namespace accession::folio {

// ---- the library's own choices (A5, conditions_order.cpp)
extern const Condition affixes_not_used;

// ---- the order (A5, conditions_order.cpp)
extern const Condition order_is_new;
extern const Condition order_fields_valid;
extern const Condition order_fields_free;
extern const Condition ongoing_fields_free;
extern const Condition not_approved_yet;
extern const Condition no_invoice;
extern const Condition lines_without_invoice;

// ---- opening (B2) and taking it back (B3)
extern const Condition has_lines;
extern const Condition ongoing_told;
extern const Condition approved_if_required;
extern const Condition vendor_usable;
extern const Condition providers_usable;
extern const Condition funds_fit_places;
extern const Condition expense_classes_usable;
extern const Condition lines_valid;
extern const Condition pieces_fit;
extern const Condition no_requests;

// ---- lines (A4, B8, conditions_line.cpp)
extern const Condition order_takes_lines;
extern const Condition below_line_limit;
extern const Condition line_is_new;
extern const Condition new_line_valid;
extern const Condition line_stays_valid;
extern const Condition places_free;
extern const Condition line_fields_free;
extern const Condition not_cancelled_yet;
extern const Condition is_package;
extern const Condition title_known;
extern const Condition title_valid;
extern const Condition new_title_valid;
extern const Condition title_removable;
extern const Condition routing_list_allowed;
extern const Condition routing_list_known;

// ---- pieces (C2, conditions_piece.cpp)
extern const Condition new_pieces_valid;
extern const Condition one_piece;
extern const Condition piece_stays_valid;
extern const Condition piece_not_the_last;
extern const Condition piece_not_requested;
extern const Condition status_known;

// ---- receiving (C1, C2, conditions_receiving.cpp)
extern const Condition something_to_receive;
extern const Condition pieces_not_received_yet;
extern const Condition taken_back_not_bound;
extern const Condition receipt_fields_valid;
extern const Condition barcode_free;
extern const Condition barcodes_differ;
extern const Condition pieces_unreceivable;
extern const Condition no_piece_expected;
extern const Condition some_piece_expected;
extern const Condition some_piece_resolved;
extern const Condition no_piece_resolved;
extern const Condition has_pieces;
extern const Condition date_given;

// ---- binding (C4, conditions_binding.cpp)
extern const Condition pieces_of_one_title;
extern const Condition pieces_have_come;
extern const Condition pieces_not_bound;
extern const Condition one_receiving_tenant;
extern const Condition pieces_bound;
extern const Condition volume_placed;
extern const Condition volume_barcode_free;
extern const Condition requests_answered;

// ---- invoices (B5)
extern const Condition invoice_status_known;

// ---- closing and reopening (B4, B5)
/// B4 and B5: which steps make the server look at an order's status at all.
extern const Condition evaluated;
extern const Condition all_lines_cancelled;
extern const Condition all_lines_final;
extern const Condition some_line_not_final;

}  // namespace accession::folio
