// SPDX-License-Identifier: Apache-2.0
// FOLIO's statuses as sets (folio.md B4, C1).
#pragma once

#include <string_view>

#include "core/model/entities.h"
#include "core/model/line.h"
#include "core/model/status.h"

namespace accession::folio {

inline constexpr StatusSet final_payment{Status::cancelled, Status::payment_not_required,
                                         Status::fully_paid};
inline constexpr StatusSet final_receipt{Status::cancelled, Status::receipt_not_required,
                                         Status::fully_received};
/// Pieces that still may come.
inline constexpr StatusSet piece_expected{Status::expected, Status::claim_delayed,
                                          Status::claim_sent, Status::late};
/// Pieces nobody waits for any more.
inline constexpr StatusSet piece_resolved{Status::received, Status::unreceivable};

/// Item statuses of FOLIO's inventory that orders set.
inline constexpr std::string_view on_order = "On order";
inline constexpr std::string_view in_process = "In process";
inline constexpr std::string_view order_closed = "Order closed";
/// Of what was bound into a volume.
inline constexpr std::string_view unavailable = "Unavailable";

[[nodiscard]] inline bool is_final(const Line& line) {
    return final_payment.has(line.payment) && final_receipt.has(line.receipt);
}
/// Both axes: only then does an order close as Cancelled (B4).
[[nodiscard]] inline bool is_cancelled_wholly(const Line& line) {
    return line.payment == Status::cancelled && line.receipt == Status::cancelled;
}
/// Part of a volume, whether or not it is known of which.
[[nodiscard]] inline bool is_bound(const Item& piece) {
    return piece.bound || !piece.folio->bound_into.empty();
}
/// Counts as cancelled for its items and its encumbrance.
[[nodiscard]] inline bool is_cancelled(const Line& line) {
    return line.payment == Status::cancelled || line.receipt == Status::cancelled;
}

}  // namespace accession::folio
