// SPDX-License-Identifier: Apache-2.0
// One run: a small store, some sessions with it, and the faults that fall to it; all from one number.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>

#include "tests/sim/sim_storage.h"

namespace accession::sim {

struct Result {
    std::uint64_t seed = 0;
    std::uint64_t sessions = 0;
    std::uint64_t commands = 0;
    std::uint64_t crashes = 0;
    std::uint64_t failures = 0;
    std::uint64_t damages = 0;
    /// Devices that came too late for the changes they had not seen.
    std::uint64_t gone = 0;
    /// Answers by which parts of a device's tables were put right.
    std::uint64_t repaired = 0;
    /// Equal for equal runs.
    std::uint64_t trace = 0;
    /// Empty: every promise was kept.
    std::string violation;
};

/// `story`: where it is told, step by step.
[[nodiscard]] Result run_seed(std::uint64_t seed, Planted planted = Planted::nothing,
                              std::ostream* story = nullptr);

}  // namespace accession::sim
