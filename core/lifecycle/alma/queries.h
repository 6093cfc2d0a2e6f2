// SPDX-License-Identifier: Apache-2.0
// What Alma's rules ask of a line again and again, each answered in one place.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/lifecycle/state.h"

namespace accession::alma {

[[nodiscard]] bool is_active(const State& state, const LineId& id);
/// Everything ordered is in: all items received, or the e-resource active (R15, R18). A line
/// without items, or without e-resource, never is.
[[nodiscard]] bool is_complete(const State& state, const Line& line);
/// Any item received or any e-resource active.
[[nodiscard]] bool anything_in(const State& state, const LineId& line);
[[nodiscard]] bool any_eresource_active(const State& state, const LineId& line);

/// Something odd that nobody has taken note of yet.
[[nodiscard]] bool has_open_alert(const Line& line);
[[nodiscard]] bool any_open_alert(const State& state, const OrderId& order);

/// What is still to be paid: the price less what approved and paid invoices took (section 4, Send).
/// What an invoice takes of a line's encumbrance, in minor units; nothing before it is approved.
[[nodiscard]] std::int64_t taken_by(const Invoice& invoice, const LineId& line);
[[nodiscard]] std::int64_t open_amount(const State& state, const Line& line);

[[nodiscard]] std::int32_t notice_days(const Settings& settings, const Line& line);
/// The day on which somebody is to be told: the renewal date less the notice (R34).
[[nodiscard]] bool notice_reached(const Settings& settings, const Line& line, Date today);
[[nodiscard]] std::int32_t expected_days(const Settings& settings, const Line& line);

/// B8 and section 10: the day after which the line counts as late, for each thing still to come;
/// the earliest of them. Nothing when nothing is to be claimed.
[[nodiscard]] std::optional<Date> claim_date(const State& state, const Line& line);
/// Late on that day: of a claimed type, open, and one of its expected dates and the grace are over.
[[nodiscard]] bool is_claimable(const State& state, const Line& line, Date today);

/// Another active line has the holdings among its own, or is additional to a line that has.
[[nodiscard]] bool used_by_other_line(const State& state, const HoldingsId& holdings,
                                      const LineId& self);
[[nodiscard]] bool has_active_additional_line(const State& state, const LineId& main);

/// Where a further item goes: the first of the line's holdings that is there; empty: none is.
[[nodiscard]] HoldingsId first_holdings(const State& state, const Line& line);

/// What a work order of the department for this item is called.
[[nodiscard]] WorkOrderId department_order(const ItemId& item);

/// R68: on the shelf and whole; two such items of one holdings can be bound together.
[[nodiscard]] bool may_be_bound(const Item& item);

}  // namespace accession::alma
