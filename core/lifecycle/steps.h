// SPDX-License-Identifier: Apache-2.0
// From a command to the rows it is carried out by: which records it is about, whether they are
// there, and what its table row says of each.
#pragma once

#include <expected>
#include <vector>

#include "core/lifecycle/engine.h"
#include "core/lifecycle/situation.h"

namespace accession {

/// A row that was found to fit, and the situation it fits in.
struct Step {
    const Row* row = nullptr;
    Situation situation;
};
using Steps = std::expected<std::vector<Step>, Refusal>;

/// Everything is checked before anything is done: all steps, or why not. Where the rulebook takes items
/// piece by piece, those that cannot be taken are `left_out`; without any that can it is a refusal.
[[nodiscard]] Steps steps_of(const Rulebook& rulebook, const State& state, const Command& command,
                             std::vector<LeftOut>& left_out);

/// The line's first invoice that the action could be taken on, else its first one; null without any.
[[nodiscard]] const Invoice* invoice_for(const Rulebook& rulebook, const State& state,
                                         std::string_view action, const LineId& id);

}  // namespace accession
