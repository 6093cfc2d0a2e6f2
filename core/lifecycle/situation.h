// SPDX-License-Identifier: Apache-2.0
// What a condition may look at: the state, the records in question, and the command if there is one.
#pragma once

#include <algorithm>
#include <span>
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
    std::vector<const Item*> items = {};
    const Invoice* invoice = nullptr;
    /// All lines of a command about several.
    std::vector<const Line*> lines = {};
    const Claim* claim = nullptr;
    const WorkOrder* work_order = nullptr;
    const Holdings* holdings = nullptr;
    const Letter* letter = nullptr;
    /// What the command has done so far, where automatic rows are looked at.
    std::span<const Fact> facts = {};
    /// Who asks, where there is no command; null: nobody in particular.
    const Asker* asker = nullptr;

    /// A command acts on the state before it; automatic rows follow in the state after it.
    [[nodiscard]] bool offering() const { return command == nullptr; }
    [[nodiscard]] Date today() const {
        return command != nullptr ? command->today : asker != nullptr ? asker->today : Date{};
    }
    [[nodiscard]] std::string_view actor() const {
        return command != nullptr ? std::string_view(command->actor)
               : asker != nullptr ? std::string_view(asker->actor)
                                  : std::string_view{};
    }
    /// Nobody in particular has every role.
    [[nodiscard]] bool has_role(std::string_view role) const {
        if (command == nullptr && (asker == nullptr || asker->any_role)) {
            return true;
        }
        const std::vector<std::string>& roles = command != nullptr ? command->roles : asker->roles;
        return std::ranges::find(roles, role) != roles.end();
    }
};

/// The status a row's axis has in a situation; `none` when its record is missing.
[[nodiscard]] Status status_on(const Situation& situation, Axis axis);

}  // namespace accession
