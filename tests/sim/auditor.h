// SPDX-License-Identifier: Apache-2.0
// Knows what was done and what was called saved, from outside and in the plainest way, and compares
// what a ledger comes back with.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/journal/ledger.h"
#include "tests/sim/sim_storage.h"

namespace accession::sim {

/// A promise was broken.
struct Violation : std::runtime_error {
    using std::runtime_error::runtime_error;
};

void require(bool holds, const std::string& otherwise);

/// A command that is in a history.
struct Past {
    std::uint64_t sequence = 0;
    CommandId id;

    friend bool operator==(const Past&, const Past&) = default;
};

/// What one record of the log did.
struct Logged {
    std::uint64_t sequence = 0;
    /// Empty: facts that came in from somewhere.
    Command command;
    std::vector<Fact> facts;
    Hash128 after;

    [[nodiscard]] bool is_import() const { return command.id.empty(); }
};

/// One store from its beginning, or from the last time it was mended, on.
struct Timeline {
    StoreId store;
    std::vector<Fact> base;
    Hash128 base_hash;
    std::uint64_t base_sequence = 0;
    /// Commands that were done, and that could not be done again, before it began.
    std::vector<Past> before;
    std::vector<Past> stranded;
    std::vector<Logged> changes;
    /// So many of the changes were called saved.
    std::size_t kept = 0;
    /// Never called saved, and gone when it was opened next: an older content of the log may bring them back.
    std::vector<Command> gone;

    [[nodiscard]] std::uint64_t sequence(std::size_t changes_done) const {
        return changes_done == 0 ? base_sequence : changes[changes_done - 1].sequence;
    }
    [[nodiscard]] const Hash128& state(std::size_t changes_done) const {
        return changes_done == 0 ? base_hash : changes[changes_done - 1].after;
    }
    /// The workspace after so many changes, folded anew.
    [[nodiscard]] std::unique_ptr<Workspace> fold(std::size_t changes_done) const;
};

/// How the ledger before ended.
enum class Ending : std::uint8_t { in_order, crashed };

class Auditor {
public:
    Auditor(const StoreId& store, std::vector<Fact> facts);

    // ---- what the owner does
    /// Is about to be done: whatever becomes of the call, the medium may have it.
    void attempts(const Command& command, std::vector<Fact> facts);
    void submitted(const Command& command, const Outcome& outcome, const Ledger& ledger);
    void imported(const std::vector<Fact>& facts, const Ledger& ledger);
    /// All so far is called saved.
    void kept();
    /// A new store takes this one's place; until `kept` it may be either.
    void begins(const StoreId& store, std::vector<Fact> facts);
    void begun(const Ledger& ledger);
    /// What the ledger says of itself is on the medium: it never goes back (I7).
    void durable(const Ledger& ledger);

    // ---- what is looked at
    /// The ledger holds what was done, no more and no less.
    void in_step(const Ledger& ledger) const;
    /// After an end without damage (I3, I4, I7). A ledger that could not be made ready to write is
    /// looked at, and nothing is concluded from it.
    void reopened(const Ledger& ledger, const OpenReport& report, Ending ending);
    /// What a fresh look at the files finds is what the ledger holds (I12).
    void stored(Storage& storage, const Ledger& ledger) const;
    /// After a failure: it takes nothing any more, and still holds what it held (I15).
    void refuses(Ledger& ledger, const SimStorage& storage, const Command& command) const;

    // ---- for damage
    [[nodiscard]] const Timeline& now() const { return now_; }
    /// What was found after damage is where everything goes on from.
    void goes_on_from(const Ledger& ledger);
    void history_is_sound(const Ledger& ledger) const;
    /// The device's own numbers; of a store whose manifests were spoiled nobody knows them any more.
    void numbers_grow(const Ledger& ledger, bool manifests_were_there) const;

private:
    void require_taken_back(const Command& command) const;
    void take(Timeline timeline, std::size_t changes_done);
    /// A change that was attempted and is found.
    void add_attempted(Timeline& timeline, std::uint64_t sequence) const;

    Timeline now_;
    /// Before a new store is kept: the one it replaces, or the one that may replace it.
    std::optional<Timeline> other_;
    /// Without a sequence and a state.
    std::optional<Logged> attempted_;
    std::unique_ptr<Workspace> shadow_;
    std::uint64_t revision_ = 0;
    std::uint64_t fence_ = 0;
    std::uint32_t generation_ = 0;
};

/// What a history holds after so many changes.
[[nodiscard]] std::vector<Past> past_after(const Timeline& timeline, std::size_t changes_done);
/// The commands in force, oldest first.
[[nodiscard]] std::vector<Past> past_of(const Ledger& ledger);
[[nodiscard]] std::vector<Past> stranded_of(const Ledger& ledger);
/// Codes and numbers of what was told, for a message.
[[nodiscard]] std::string told_by(const std::vector<Note>& notes);

}  // namespace accession::sim
