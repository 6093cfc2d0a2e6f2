// SPDX-License-Identifier: Apache-2.0
// The effects of FOLIO's table.
#pragma once

#include "core/lifecycle/row.h"

namespace accession::folio {

// ---- opening (open.cpp): per line, in this order (B2)
extern const Effect make_inventory;
extern const Effect await_lines;
extern const Effect encumber_lines;
extern const Effect date_order;

// ---- receiving
extern const Effect check_in_pieces;
extern const Effect unreceive_pieces;
/// The receipt statuses of the touched lines are counted again.
extern const Effect count_pieces;
extern const Effect date_receipt;
extern const Effect forget_receipt_date;

// ---- closing and reopening
extern const Effect note_close_reason;
extern const Effect note_complete;
extern const Effect note_cancelled;
extern const Effect cancel_lines;
extern const Effect release_encumbrances;
extern const Effect close_items;
extern const Effect recount_lines;
extern const Effect reopen_items;
extern const Effect encumber_again;
extern const Effect forget_close_reason;

}  // namespace accession::folio
