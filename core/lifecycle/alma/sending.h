// SPDX-License-Identifier: Apache-2.0
// Orders made for lines and sent to their vendors (R8-R13; section 4, Send).
#pragma once

#include <vector>

#include "core/lifecycle/transition.h"

namespace accession::alma {

[[nodiscard]] OrderId new_order_for(Transition& t, const LineId& id);
void put_in_order(Transition& t, const LineId& line, const OrderId& order);
[[nodiscard]] std::vector<LineId> ready_lines(const State& state, const OrderId& order);

/// The lines become Sent with their dates and encumbrances, the order counts as sent; the vendor
/// gets a letter unless `message` is false or the method asks for none.
void send(Transition& t, const OrderId& order, const std::vector<LineId>& lines, bool message);

}  // namespace accession::alma
