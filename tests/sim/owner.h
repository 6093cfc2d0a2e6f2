// SPDX-License-Identifier: Apache-2.0
// Whoever has a ledger and a storage, as the page and the command are: does one thing at a time with
// them, and has the auditor look at what comes of it.
#pragma once

#include <cstdint>
#include <memory>

#include "core/journal/ledger.h"
#include "tests/sim/auditor.h"
#include "tests/sim/damage.h"
#include "tests/sim/sim_storage.h"
#include "tests/sim/worlds.h"

namespace accession::sim {

class Owner {
public:
    /// On a medium with the world's files, closed in order.
    Owner(const World& world, Model model, Planted planted);

    // ---- each may throw Crash, or Violation; false when the ledger is of no more use
    bool open();
    /// After the medium was damaged. `again`: it crashed when it was being mended.
    bool open_damaged(const Spoiled& spoiled, bool many, bool again);
    bool submit(const Command& command);
    bool import(const std::vector<Fact>& facts);
    bool keep(Commit how = Commit::done);
    /// A slice; when the snapshot is done, it is committed.
    bool compact_some(std::size_t records, Commit how = Commit::done);
    bool sweep(Commit how = Commit::done);
    bool begin(const World& world, const StoreId& store, Commit how = Commit::done);
    /// A fresh look at the files.
    bool look();

    // ---- commits that are decided beforehand
    /// The n-th from now on ends so.
    void end_commit(std::uint64_t number, Commit how);
    [[nodiscard]] Commit next_commit();

    // ---- ends
    void close();
    /// The program ends without a word, the machine goes on.
    void kill();
    void crash(Survival survival, Random& random);

    [[nodiscard]] SimStorage& storage() { return storage_; }
    [[nodiscard]] const Ledger& ledger() const { return *ledger_; }
    [[nodiscard]] bool is_open() const { return ledger_ != nullptr; }
    [[nodiscard]] const Auditor& auditor() const { return auditor_; }
    /// The medium is spoiled.
    void spoil(const Spoiled& spoiled) { storage_.spoil(spoiled.files); }

private:
    [[nodiscard]] bool committed(Commit how);
    /// The storage has failed or gone: looks at what the ledger does then. Always false.
    bool failed();
    void leave();

    SimStorage storage_;
    Planted planted_;
    Auditor auditor_;
    std::unique_ptr<Ledger> ledger_;
    /// Of the last ledger, when it went.
    Manifest manifest_;
    std::uint64_t commits_left_ = Faults::never;
    Commit last_commit_ = Commit::done;
    Ending ending_ = Ending::in_order;
};

}  // namespace accession::sim
