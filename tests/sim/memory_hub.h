// SPDX-License-Identifier: Apache-2.0
// A hub's store in memory: transactions that may fail on either side of their commit, backups, and
// putting them back.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/sync/hub_store.h"

namespace accession::sim {

enum class HubFault : std::uint8_t {
    none,
    /// The database cannot be had.
    away,
    /// It is gone after the transaction has begun: nothing more is read or kept.
    lost,
    /// The commit comes to nothing.
    aborted,
    /// It is done, and nobody is told.
    done_unheard,
};

/// All of it, as a backup has it.
struct HubFiles {
    struct Begun {
        Epoch epoch;
        std::uint64_t position = 0;
    };
    std::vector<Begun> epochs;
    std::vector<Change> changes;
    std::vector<ChangeKeys> keys;
    std::map<std::pair<std::string, std::uint64_t>, std::string> outcomes;
    std::map<std::string, std::string> by_command;
    std::map<std::string, std::uint64_t> last_seq;
    std::optional<HubSnapshot> snapshot;
    std::pair<std::uint64_t, TableHashes> hashes;
    /// What the hub has of the changes begins after it; all of them are here for who judges.
    std::uint64_t kept_after = 0;
};

class MemoryHub final : public HubStore {
public:
    [[nodiscard]] std::unique_ptr<HubTransaction> begin() override;
    [[nodiscard]] std::unique_ptr<HubReading> read() override;

    void begin_epoch(const Epoch& epoch);
    /// The next transaction fails so.
    void plan(HubFault fault) { fault_ = fault; }
    [[nodiscard]] const HubFiles& files() const { return files_; }
    /// Takes changes away, as far as the snapshot has them. `answers`: a wrong hub, theirs as well.
    void cut_tail(std::uint64_t position, bool answers);
    /// A wrong hub.
    void forget_answers(bool forgets) { forgets_ = forgets; }
    /// A backup is put back, under a new epoch.
    void restore(HubFiles backup, const Epoch& epoch);

private:
    class Transaction;
    HubFiles files_;
    HubFault fault_ = HubFault::none;
    bool forgets_ = false;
};

}  // namespace accession::sim
