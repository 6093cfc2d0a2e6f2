// SPDX-License-Identifier: Apache-2.0
// The effects of FOLIO's table.
#pragma once

#include "core/lifecycle/row.h"

namespace accession::folio {

// ---- the order (orders.cpp)
extern const Effect make_order;
extern const Effect change_order;
extern const Effect approve_order;
extern const Effect date_order;

// ---- opening (open.cpp): per line, in this order (B2)
extern const Effect make_inventory;
extern const Effect await_lines;
extern const Effect encumber_lines;

// ---- taking the opening back (unopen.cpp)
extern const Effect unawait_lines;
extern const Effect unencumber_lines;
extern const Effect take_inventory_back;

// ---- lines, titles and routing lists (lines.cpp, titles.cpp)
extern const Effect make_line;
extern const Effect change_line;
extern const Effect cancel_line;
extern const Effect delete_line;
extern const Effect delete_order;
extern const Effect add_title;
extern const Effect change_title;
extern const Effect delete_title;
extern const Effect add_routing_list;
extern const Effect delete_routing_list;

// ---- pieces (pieces.cpp)
extern const Effect add_pieces;
extern const Effect change_piece;
extern const Effect delete_piece;

// ---- receiving (receiving.cpp)
extern const Effect check_in_pieces;
extern const Effect unreceive_pieces;
extern const Effect expect_pieces;
extern const Effect set_piece_status;
extern const Effect mark_late;
/// The receipt statuses of the touched lines are counted again.
extern const Effect count_pieces;
extern const Effect date_receipt;
/// Of an independent line's first piece; any other line has no date before it is complete (C1).
extern const Effect date_first_receipt;
extern const Effect forget_receipt_date;

// ---- binding (binding.cpp)
extern const Effect bind_pieces;
extern const Effect unbind_pieces;

// ---- the library's own choices (settings.cpp)

// ---- invoices (invoices.cpp)
extern const Effect note_invoice;

// ---- closing and reopening (ending.cpp)
extern const Effect note_close_reason;
extern const Effect note_complete;
extern const Effect note_cancelled;
/// What the statuses were, so that they can be restored (ours).
extern const Effect remember_statuses;
extern const Effect cancel_lines;
extern const Effect release_encumbrances;
extern const Effect close_items;
/// B5, or the remembered statuses where somebody asks for them.
extern const Effect recount_lines;
extern const Effect reopen_items;
extern const Effect encumber_again;
extern const Effect forget_close_reason;

}  // namespace accession::folio
