// SPDX-License-Identifier: Apache-2.0
// The conditions of FOLIO's table, with FOLIO's own codes where it has them.
#pragma once

#include "core/lifecycle/row.h"

namespace accession::folio {

// ---- opening (B2)
extern const Condition has_lines;
extern const Condition vendor_usable;
extern const Condition lines_valid;

// ---- receiving (C1, C2)
extern const Condition something_to_receive;
extern const Condition pieces_not_received_yet;
extern const Condition no_piece_expected;
extern const Condition some_piece_expected;
extern const Condition some_piece_resolved;
extern const Condition no_piece_resolved;
extern const Condition has_pieces;

// ---- closing and reopening (B4, B5)
/// B4 and B5: which steps make the server look at an order's status at all.
extern const Condition evaluated;
extern const Condition all_lines_cancelled;
extern const Condition all_lines_final;
extern const Condition some_line_not_final;

}  // namespace accession::folio
