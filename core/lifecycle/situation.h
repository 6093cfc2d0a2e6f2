// SPDX-License-Identifier: Apache-2.0
// What a condition may look at: the state, the records in question, and the command if there is one.
#pragma once

#include <string_view>
#include <vector>

#include "core/lifecycle/command.h"
#include "core/lifecycle/row.h"
#include "core/lifecycle/state.h"

namespace accession {

struct Situation {
    const State& state;
    /// Null when actions are offered or a status is explained.
    const Command* command = nullptr;
    /// Set for lines, items and (FOLIO) while an order's lines are looked at one by one.
    const Line* line = nullptr;
    const Order* order = nullptr;
    /// The items of the command that belong to `line`; when offering: none.
    std::vector<const Item*> items;
    const Invoice* invoice = nullptr;

    /// A command acts on the state before it; automatic rows follow in the state after it.
    [[nodiscard]] bool offering() const { return command == nullptr; }
};

/// The status a row's axis has in a situation; `none` when its record is missing.
[[nodiscard]] Status status_on(const Situation& situation, Axis axis);

}  // namespace accession
