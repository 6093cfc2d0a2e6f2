// SPDX-License-Identifier: Apache-2.0
// Small libraries to begin with, made once, and commands that somebody might give in them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/journal/frame.h"
#include "core/lifecycle/command.h"
#include "core/lifecycle/fact.h"
#include "core/workspace/workspace.h"
#include "tests/sim/sim_storage.h"

namespace accession::sim {

/// A library, and the store that it begins with.
struct World {
    std::vector<Fact> facts;
    StoreId store;
    /// Of a store that has just begun with it, closed in order.
    Files files;
};

inline constexpr std::uint32_t worlds_count = 24;

/// From 0 to `worlds_count` - 1: made when it is first asked for, kept for good.
[[nodiscard]] const World& world(std::uint32_t number);

[[nodiscard]] StoreId store_id(std::uint64_t number);

/// The state as facts that would make it.
[[nodiscard]] std::vector<Fact> all_facts(const Workspace& workspace);

/// Often one that will be accepted.
[[nodiscard]] Command random_command(const Workspace& workspace, Random& random,
                                     std::uint64_t number);
/// What takes that one back.
[[nodiscard]] Command taking_back(const Command& command, std::uint64_t number);
/// A record or two that came in from somewhere.
[[nodiscard]] std::vector<Fact> random_import(const Workspace& workspace, Random& random,
                                              std::uint64_t number);

}  // namespace accession::sim
