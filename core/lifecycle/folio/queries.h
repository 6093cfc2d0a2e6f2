// SPDX-License-Identifier: Apache-2.0
// Questions the rules of FOLIO ask, and others may ask too.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/lifecycle/state.h"

namespace accession::folio {

/// C3: late as of a day although nobody has said so yet.
[[nodiscard]] bool is_overdue(const State& state, const Item& piece, Date day);
[[nodiscard]] std::vector<ItemId> pieces_overdue(const State& state, Date day);

/// C1: the receipt status that pieces make; nothing without pieces.
[[nodiscard]] std::optional<Status> receipt_status(std::span<const Status> pieces);

/// B5: the receipt status of a one-time line whose order is reopened; never Fully Received.
[[nodiscard]] Status reopened_receipt(std::span<const Status> pieces);

/// B5: the payment status that a line's invoices make.
[[nodiscard]] Status payment_status(const State& state, const LineId& line);

/// B4: why an open order with these lines closes by itself; empty: it stays open.
[[nodiscard]] std::string_view close_reason(std::span<const Line> lines);

/// B4 (b): whether a line that changed from one pair of statuses to another makes FOLIO look at its
/// order.
[[nodiscard]] bool triggers_order(Status workflow, const Line& before, const Line& after);

/// Orders' totals as FOLIO tells them (A1).
struct OrderTotals {
    std::int64_t items = 0;
    /// Minor units; of the currency of the first line.
    std::int64_t estimated = 0;
};
[[nodiscard]] OrderTotals totals_of(const State& state, const OrderId& order);

/// Nothing is to be made in inventory for any kind that the line's format uses.
[[nodiscard]] bool needs_no_inventory(const Line& line);

}  // namespace accession::folio
