// SPDX-License-Identifier: Apache-2.0
// What a medium does to files that nobody is writing.
#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "tests/sim/sim_storage.h"

namespace accession::sim {

enum class Damage : std::uint8_t {
    flipped_bit,
    changed_byte,
    truncated,
    zeroed,
    deleted,
    /// The bytes of one file lie in another's.
    misdirected,
    /// Two segments have changed places.
    swapped,
    /// A segment is there again as the next one.
    repeated,
    /// What was written last is not there; what was there before is.
    lost_write,
};
inline constexpr std::uint32_t damage_kinds = 9;

struct Spoiled {
    Files files;
    /// What is not as it was; empty when the damage found nothing to do.
    std::set<std::string> names;
    /// For a message.
    std::string what;

    /// A file whose name begins so is among them.
    [[nodiscard]] bool any(std::string_view prefix) const;
};

/// `older`: the files as they were some time ago.
[[nodiscard]] Spoiled spoil(const Files& files, const Files& older, Damage damage, Random& random);

}  // namespace accession::sim
