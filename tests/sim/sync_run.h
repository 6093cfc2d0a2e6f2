// SPDX-License-Identifier: Apache-2.0
// One run of devices, a hub, and a network between them that loses, doubles and delays; all from one
// number.
#pragma once

#include <cstdint>
#include <iosfwd>

#include "tests/sim/workload.h"

namespace accession::sim {

/// Wrong hubs and devices: the simulator has to notice each of them.
enum class SyncPlanted : std::uint8_t {
    nothing,
    /// The hub forgets which commands it has answered.
    hub_forgets_answers,
    /// The hub takes answers away with the changes that it keeps no longer.
    hub_cuts_answers,
    /// A device says "saved" before it has kept anything.
    saved_before_keep,
};

/// `sessions` are openings of devices.
[[nodiscard]] Result run_sync_seed(std::uint64_t seed, SyncPlanted planted = SyncPlanted::nothing,
                                   std::ostream* story = nullptr);

}  // namespace accession::sim
