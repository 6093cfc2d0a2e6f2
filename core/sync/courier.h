// SPDX-License-Identifier: Apache-2.0
// Brings the queue of a device home: says what to ask the hub next, and takes in what it answers
// (docs/sync-protocol.md, "Status codes, and what the device does"). It carries nothing itself: the
// page, a tool or a test does, and tells the time and chance. What it must not forget is in the ledger.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/journal/ledger.h"
#include "core/sync/messages.h"

namespace accession {

enum class Asking : std::uint8_t { push, changes, compare, snapshot };

struct SyncRequest {
    std::uint64_t id = 0;
    Asking asking = Asking::changes;
    /// Below the hub's address of the workspace, with its query.
    std::string path;
    /// Of what is posted: a push, or sums to be compared.
    std::string body;
    std::map<std::string, std::string> headers;
};

struct SyncReply {
    /// Of the request it answers.
    std::uint64_t id = 0;
    /// 0: there was no answer, or it broke off; what came of a snapshot is in `body` all the same.
    int status = 0;
    /// Names in lower case.
    std::map<std::string, std::string> headers;
    std::string body;
};

/// The clock and chance of whoever carries; milliseconds since 1970 UTC, and from 0 to 1.
struct Moment {
    std::int64_t now = 0;
    double random = 0;
};

/// What comes next.
struct NextStep {
    std::optional<SyncRequest> request;
    /// Without a request: in so many milliseconds; nothing: when something has happened.
    std::optional<std::int64_t> wait;
    /// The next one takes so many milliseconds to be made, at most.
    std::int64_t making = 0;
};

[[nodiscard]] constexpr bool is_posted(Asking asking) {
    return asking == Asking::push || asking == Asking::compare;
}

class Courier {
public:
    explicit Courier(Ledger& ledger) : ledger_(ledger) {}

    /// One request at a time: until its reply is taken there is no other.
    [[nodiscard]] NextStep next(const Moment& moment);
    /// True when the view has changed. `fresh` is an id for a store that is begun anew. What it has
    /// written has to be kept (`Ledger::keep`) before the next request is carried.
    bool take(const SyncReply& reply, const Moment& moment, const StoreId& fresh);
    /// Something has happened that makes it worth asking now: somebody wants it, the network is back,
    /// somebody has signed in.
    void wake();
    /// The hub has told that it has come to this position.
    void wake(const Epoch& epoch, std::uint64_t position);

    /// What keeps it from going on until somebody does something; its code is empty when nothing does.
    [[nodiscard]] const SyncFault& stopped() const { return stopped_; }
    /// The hub's clock less the device's, as of the last answer.
    [[nodiscard]] std::optional<std::int64_t> clock_skew() const { return clock_skew_; }
    /// The hub does not know the action of this command yet; 0: none.
    [[nodiscard]] std::uint64_t hub_is_older_for() const { return unknown_seq_; }
    /// The hub has something that this program cannot read.
    [[nodiscard]] bool needs_update() const { return needs_update_; }

private:
    [[nodiscard]] std::optional<SyncRequest> pushing(std::int64_t now);
    [[nodiscard]] SyncRequest fetching_snapshot();
    [[nodiscard]] SyncRequest fetching_changes();
    [[nodiscard]] SyncRequest comparing();
    [[nodiscard]] std::int64_t comparing_takes() const;
    [[nodiscard]] bool take_push(const SyncReply& reply, const Moment& moment);
    [[nodiscard]] bool take_changes(const SyncReply& reply);
    [[nodiscard]] bool take_compared(const SyncReply& reply, const StoreId& fresh);
    [[nodiscard]] bool take_snapshot(const SyncReply& reply, const StoreId& fresh);
    void tables_differ(const TableHashes& hashes);
    [[nodiscard]] bool is_news() const;
    void take_fault(const SyncReply& reply, const Moment& moment);
    void take_conflict(const SyncFault& fault);
    void halve_batch();
    void refetch(std::optional<std::uint64_t> restored = std::nullopt);
    void back_off(const SyncReply& reply, const Moment& moment);

    Ledger& ledger_;
    std::uint64_t last_id_ = 0;
    /// None: no request is under way.
    std::optional<SyncRequest> asked_;
    /// The numbers of the first and last command that are under way.
    std::uint64_t first_seq_ = 0;
    std::uint64_t sent_seq_ = 0;
    /// Tables' sums that differed one after the other.
    int disagreements_ = 0;
    /// Those tables, until it is known in which parts.
    std::vector<std::string> differing_;
    /// The hub had come further before it was asked; so often since the tables agreed.
    int overtaken_ = 0;
    /// It was said that to find that out takes a while.
    bool told_of_comparing_ = false;
    std::size_t batch_max_ = pushed_commands_max;
    std::int64_t wait_until_ = 0;
    int failures_ = 0;
    bool pull_ = true;
    /// Somebody wanted to hear news while a question after them was under way already: its answer may
    /// have been older.
    bool wanted_meanwhile_ = false;
    /// The same of what the hub told; 0: nothing.
    Epoch told_meanwhile_of_;
    std::uint64_t told_meanwhile_ = 0;
    bool needs_update_ = false;
    /// The next page is asked for whole: the hub had come to something else than this device.
    bool whole_ = false;
    /// The hub's epoch is another than the one that is known: it is asked what both have in common.
    bool ask_common_ = false;
    /// As the hub last told of that.
    Epoch restored_epoch_;
    std::uint64_t unknown_seq_ = 0;
    SyncFault stopped_{0, {}};
    std::optional<std::int64_t> clock_skew_;
    /// Of a snapshot that has come in part.
    std::string part_;
    std::string part_tag_;
};

}  // namespace accession
