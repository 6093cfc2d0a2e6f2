// SPDX-License-Identifier: Apache-2.0
// What may go wrong in one run of devices and a hub, and what is on its way between them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/sync/courier.h"
#include "tests/sim/sim_storage.h"

namespace accession::sim {

/// What may go wrong in this run.
struct Swarm {
    explicit Swarm(Random& random)
        : devices(1 + random.below(4)),
          steps(30 + random.below(120)),
          network(random.percent(70)),
          crashes(random.percent(50)),
          hub_faults(random.percent(50)),
          restores(random.percent(20)),
          imports(random.percent(30)),
          spoils(random.percent(20)),
          refusals(random.percent(30)),
          clocks(random.percent(30)),
          cuts(random.percent(40)),
          drifts(random.percent(30)),
          hub_is_older(random.percent(20)) {}

    std::uint32_t devices;
    std::uint32_t steps;
    bool network;
    bool crashes;
    bool hub_faults;
    bool restores;
    bool imports;
    bool spoils;
    bool refusals;
    bool clocks;
    bool cuts;
    /// A device makes something else of a change than the hub.
    bool drifts;
    /// It does not know how to compare.
    bool hub_is_older;
};

/// Something between a device and the hub.
struct Wire {
    std::size_t device = 0;
    /// Of the courier that asked: after a crash nobody waits for it.
    std::uint64_t opening = 0;
    SyncRequest request;
    std::optional<SyncReply> reply;
};

}  // namespace accession::sim
