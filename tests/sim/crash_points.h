// SPDX-License-Identifier: Apache-2.0
// A crash at every call of a short story that changes something, and then at every such call of the
// opening after it (I3, I4, I12).
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "tests/sim/owner.h"

namespace accession::sim {

struct Story {
    std::string name;
    /// Each returns false when the ledger is of no more use.
    std::vector<std::function<bool(Owner&)>> steps;
    /// Done to the medium before the story; it is opened damaged then, and that is the first step.
    std::function<Spoiled(const Files&)> damage = {};
};

[[nodiscard]] std::vector<Story> all_stories();

/// Openings that were looked at. Throws Violation, with where it crashed.
std::uint64_t crash_everywhere(const Story& story, Model model, std::uint32_t world_number);
/// In every commit of the story, in each way a commit can end.
std::uint64_t crash_in_commits(const Story& story, std::uint32_t world_number);

}  // namespace accession::sim
