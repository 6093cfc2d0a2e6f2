// SPDX-License-Identifier: Apache-2.0
// The hub of a run: two programs over one store, and either of them answers.
#pragma once

#include <array>
#include <cstdint>
#include <memory>

#include "core/sync/courier.h"
#include "core/sync/hub.h"
#include "tests/sim/memory_hub.h"
#include "tests/sim/sim_storage.h"

namespace accession::sim {

class SimHubs {
public:
    /// `older`: they do not know how to compare.
    SimHubs(MemoryHub& store, Random& random, bool older)
        : store_(store), random_(random), older_(older) {
        renew();
    }

    /// Both are started again.
    void renew();
    [[nodiscard]] Hub& any() { return *hubs_.at(random_.below(2)); }
    [[nodiscard]] const std::array<std::unique_ptr<Hub>, 2>& all() const { return hubs_; }

    [[nodiscard]] SyncReply answer(const SyncRequest& request, std::int64_t clock);
    /// Answers by which parts of a device's tables are put right.
    [[nodiscard]] std::uint64_t repaired() const { return repaired_; }

private:
    [[nodiscard]] SyncReply push(const SyncRequest& request, std::int64_t clock);
    [[nodiscard]] SyncReply changes(const SyncRequest& request);
    [[nodiscard]] SyncReply compare(const SyncRequest& request);
    [[nodiscard]] SyncReply snapshot(const SyncRequest& request);

    MemoryHub& store_;
    Random& random_;
    bool older_;
    std::array<std::unique_ptr<Hub>, 2> hubs_;
    std::uint64_t repaired_ = 0;
};

}  // namespace accession::sim
