// SPDX-License-Identifier: Apache-2.0
// What a device of a shared workspace has done and no hub has taken yet, on top of what the hub has
// confirmed: view = confirmed + what waits, decided anew on that (docs/sync-protocol.md). It changes by
// what the log says and nothing else, so that a store that is opened again has the same.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/journal/answered.h"
#include "core/journal/change.h"
#include "core/journal/decided.h"
#include "core/journal/frame.h"
#include "core/lifecycle/command.h"
#include "core/lifecycle/consequences.h"
#include "core/lifecycle/fact.h"
#include "core/lifecycle/footprint.h"
#include "core/workspace/workspace.h"

namespace accession {

/// To which hub's workspace a store belongs, and how far it has come.
struct Membership {
    /// The hub's id of it.
    std::string workspace;
    Epoch epoch;
    /// The position up to which it has folded.
    std::uint64_t cursor = 0;
    /// The last number that a command of this device got.
    std::uint64_t last_seq = 0;
    /// The last of them that the hub has answered.
    std::uint64_t answered_seq = 0;
    /// The last number that something needing attention got.
    std::uint64_t last_number = 0;
    /// What is confirmed has to be fetched anew: it is not there yet, damaged, or not what the hub has.
    bool refetch = false;
    /// Nothing of it is there, not even by which rules things are decided.
    bool unfetched = false;
    /// The hub was restored from a backup that reaches to this position; somebody has to consent.
    std::optional<std::uint64_t> restored;
    /// Somebody has: what of this device's the hub had taken after it is sent again.
    std::optional<std::uint64_t> resend_after;
    /// Ids that this store had before it was begun anew.
    std::vector<StoreId> former;

    friend bool operator==(const Membership&, const Membership&) = default;
};

/// What a command does to the view, and what that depends on: as long as none of it has changed, it
/// need not be decided again.
struct OnView {
    /// None where it is not allowed.
    std::vector<Fact> facts;
    /// What was asked to decide it.
    Footprint asked;
    Footprint changed;
};

/// A command that waits for the hub's answer, or for the place that the hub has given it.
struct Waiting {
    std::uint64_t seq = 0;
    /// The cursor on which it was decided.
    std::uint64_t base = 0;
    Command command;
    /// What was shown of its consequences when it was given.
    std::vector<Consequence> shown;
    /// It was taken; the change has not come yet.
    std::optional<Answered> answer = {};
    /// Why it is not allowed any more on what is confirmed by now; it is sent all the same, for the
    /// hub has the last word (I17).
    std::vector<Unmet> unmet = {};
    /// What follows from it, as things stand.
    std::vector<Consequence> follows = {};
    /// None: it has not been decided on this view yet.
    std::optional<OnView> on_view = {};

    [[nodiscard]] bool allowed() const { return unmet.empty(); }
};

/// A command that was rejected, or taken with other consequences than were shown.
struct Attention {
    std::uint64_t number = 0;
    Command command;
    std::vector<Consequence> shown;
    Answered outcome;
};

enum class Choice : std::uint8_t {
    /// Given again, as a new command.
    redone,
    discarded,
    /// What it became is accepted.
    noted,
};
template <>
struct Words<Choice> {
    static constexpr std::string_view texts[] = {"redone", "discarded", "noted"};
};

/// What somebody chose about a command that needed attention.
struct Settlement {
    std::uint64_t number = 0;
    Choice choice = Choice::discarded;
    std::string reason;
    std::string actor;
    std::int64_t at_ms = 0;
    /// What had become of it.
    Answered outcome;
};

class Queue {
public:
    Queue(const StoreId& device, Membership membership)
        : device_(device), membership_(std::move(membership)) {}

    // ---- each is one log record
    void set(Membership membership) { membership_ = std::move(membership); }
    /// One that is there already is not added again.
    void add(Waiting waiting);
    void add(Attention attention);
    /// A command of this device that is confirmed by it waits no longer. True when it was the first
    /// that waited and has come to what the view shows of it.
    bool confirm(const Change& change, const Decided& decided);
    /// What was answered before is passed over.
    void answer(const Answered& answered);
    void settle(std::uint64_t number);

    // ---- the view: what waits, on top of what is confirmed
    /// Folds in what is confirmed and was not shown before; what waits may depend on it.
    void fold_confirmed(Workspace& confirmed, std::span<const Fact> facts);
    /// Whether anything that waits, as it was done on the view, has to do with what has changed; so it has
    /// when it was not done on it as it is now.
    [[nodiscard]] bool depends_on(const Changed& changed) const;
    /// Does on the view what was decided of the command that waits last; one does.
    void do_last(Workspace& view, const Told& told, Footprint asked);
    /// Marks the view, which is what is confirmed, and does on it what waits. Decided anew is what may
    /// depend on anything that has changed since.
    void redo(Workspace& view);
    /// Of these changes, those that were this device's wait again, before all that waits.
    void wait_again(const std::vector<Change>& changes);
    /// Numbers what waits from 1, for a store that is begun anew.
    void renumber(const StoreId& device);

    [[nodiscard]] const StoreId& device() const { return device_; }
    [[nodiscard]] const Membership& membership() const { return membership_; }
    /// By their numbers, which is the order in which they were given.
    [[nodiscard]] const std::map<std::uint64_t, Waiting>& waiting() const { return waiting_; }
    /// Oldest first.
    [[nodiscard]] const std::vector<Attention>& attention() const { return attention_; }
    /// Null when it does not wait.
    [[nodiscard]] const Waiting* find(const CommandId& id) const;
    [[nodiscard]] const Attention* attention_of(const CommandId& id) const;
    [[nodiscard]] const Attention* attention_of(std::uint64_t number) const;

private:
    void decide_anew(Workspace& view, Waiting& one);
    void forget_view();
    /// What it has done to the view does not hold any more.
    void undone(const Waiting& one);
    void remove(std::map<std::uint64_t, Waiting>::iterator waiting);
    void need_attention(const Waiting& waiting, Answered outcome);

    StoreId device_;
    Membership membership_;
    std::map<std::uint64_t, Waiting> waiting_;
    std::unordered_map<CommandId, std::uint64_t> by_id_;
    std::vector<Attention> attention_;
    /// Since what waits was last done on the view.
    Changed changed_;
};

// ---- payloads of log records
[[nodiscard]] std::string encode(const Membership& membership);
[[nodiscard]] std::optional<Membership> decode_membership(std::string_view bytes);
[[nodiscard]] std::string encode(const Waiting& waiting, const StoreId& device);
[[nodiscard]] std::optional<Waiting> decode_waiting(std::string_view bytes);
[[nodiscard]] std::string encode(const Attention& attention);
[[nodiscard]] std::optional<Attention> decode_attention(std::string_view bytes);
[[nodiscard]] std::string encode(const Answered& answered);
[[nodiscard]] std::optional<Answered> decode_answered(std::string_view bytes);
/// The command comes first, as in every record that the history keeps.
[[nodiscard]] std::string encode(const Settlement& settlement, const Command& command,
                                 const std::vector<Consequence>& shown);
[[nodiscard]] std::optional<Settlement> decode_settlement(std::string_view bytes);

}  // namespace accession
