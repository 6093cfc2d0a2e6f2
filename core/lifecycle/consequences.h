// SPDX-License-Identifier: Apache-2.0
// A decision in terms people can weigh: what becomes, is released, kept, deleted, warned of. A
// preview shows them before, the history keeps them after; both are read off the same decision.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/engine.h"

namespace accession {

enum class ConsequenceMark : std::uint8_t {
    becomes,
    released,
    kept,
    deleted,
    warned,
    sent,
    created,
    changed
};
template <>
struct Words<ConsequenceMark> {
    static constexpr std::string_view texts[] = {"becomes", "released", "kept",    "deleted",
                                                 "warned",  "sent",     "created", "changed"};
};

struct Consequence {
    ConsequenceMark mark = ConsequenceMark::changed;
    /// What the words are looked up by: `line_status`, `items_deleted`, ...
    std::string code;
    /// Amounts come as `amount` in minor units with `currency`.
    Params params;
    /// Line it is about; empty when it is about the order.
    LineId line;

    friend bool operator==(const Consequence&, const Consequence&) = default;
};

/// A decision and what it means.
struct Told {
    Decision decision;
    std::vector<Consequence> consequences;
};

/// Decides, and tells what that means, in one go.
[[nodiscard]] std::expected<Told, Refusal> decide_and_tell(const State& state,
                                                           const Command& command);

/// The same of a decision that was made; `before` is the state it was made in.
[[nodiscard]] std::vector<Consequence> consequences(const State& before, const Decision& decision);

}  // namespace accession
