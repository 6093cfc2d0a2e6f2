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

/// `before` is the state the decision was made in.
[[nodiscard]] std::vector<Consequence> consequences(const State& before, const Decision& decision);

}  // namespace accession
