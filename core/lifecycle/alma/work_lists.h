// SPDX-License-Identifier: Apache-2.0
// The lists people work through, read off the state; what is due by the day is `due` (engine.h).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/lifecycle/row.h"
#include "core/lifecycle/state.h"

namespace accession::alma {

/// in_review, all, deferred, claims, renewals, waiting_for_invoice; in the order in which the lines
/// came in. Nothing for another name.
[[nodiscard]] std::optional<std::vector<LineId>> work_list(const State& state,
                                                           std::string_view view);

/// Why the line is not closed by itself (section 7): continuous, in_review, and what the row of the
/// automatic close still misses.
[[nodiscard]] std::vector<Unmet> missing_for_close(const State& state, const LineId& id);

}  // namespace accession::alma
