// SPDX-License-Identifier: Apache-2.0
// A device of a shared workspace, as a page or a tool is one: a medium, a ledger, a courier, and
// whoever works with them.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/journal/ledger.h"
#include "core/sync/courier.h"
#include "tests/sim/sim_storage.h"

namespace accession::sim {

/// What somebody was told is saved, and what is to become of it.
struct Given {
    Command command;
    /// Among all commands of the device, from 1.
    std::uint64_t order = 0;
    bool saved = false;
    /// Somebody has chosen about it.
    bool settled = false;
};

class SyncDevice {
public:
    SyncDevice(std::uint64_t number, Model model, bool hasty)
        : number_(number), hasty_(hasty), storage_(model, {}) {}

    // ---- each may throw Crash, or Violation
    void open();
    void submit(const Command& command);
    void compact();
    [[nodiscard]] NextStep next(const Moment& moment);
    void take(const SyncReply& reply, const Moment& moment);
    /// Redoes or discards something that needs attention, if anything does.
    void choose(Random& random, std::uint64_t number);
    void consent();
    void wake();

    void close();
    void crash(Survival survival, Random& random);
    /// The confirmed part is spoiled on the medium.
    bool spoil_snapshot(Random& random);

    [[nodiscard]] bool is_open() const { return ledger_ != nullptr; }
    [[nodiscard]] const Ledger& ledger() const { return *ledger_; }
    [[nodiscard]] const Queue& queue() const { return *ledger_->queue(); }
    [[nodiscard]] const Courier& courier() const { return *courier_; }
    [[nodiscard]] SimStorage& storage() { return storage_; }
    [[nodiscard]] const std::map<std::string, Given>& given() const { return given_; }

private:
    void keep();
    [[nodiscard]] StoreId fresh();
    void check_nothing_is_lost() const;
    void check_nothing_goes_back();

    std::uint64_t number_;
    /// Says "saved" before anything is kept.
    bool hasty_;
    SimStorage storage_;
    std::unique_ptr<Ledger> ledger_;
    std::unique_ptr<Courier> courier_;
    std::map<std::string, Given> given_;
    /// Given since the last keep.
    std::vector<std::string> unsaved_;
    std::uint64_t stores_ = 0;
    std::uint64_t orders_ = 0;
    /// As far as it was last seen to have come, in which epoch and as which device.
    Membership seen_;
    StoreId seen_as_;
};

}  // namespace accession::sim
