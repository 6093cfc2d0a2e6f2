// SPDX-License-Identifier: Apache-2.0
// What a review finds odd though not wrong (R6, B4): alerts warn, and hold a line only where the
// library says so.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/state.h"

namespace accession::alma {

/// Codes, in the order of the documents: price_limit_reached and already_in_inventory always;
/// already_on_order, no_price, no_fund, fund_over_expended and brief_bib where the library asks for
/// them (Settings::further_alerts). `line` is the line as review leaves it.
[[nodiscard]] std::vector<std::string> alerts_of(const State& state, const Line& line);

[[nodiscard]] std::vector<std::string_view> all_alerts();
/// Those that are looked for only where the library asks for them.
[[nodiscard]] std::vector<std::string_view> further_alerts();

}  // namespace accession::alma
