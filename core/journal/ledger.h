// SPDX-License-Identifier: Apache-2.0
// The ledger of one workspace on one device: decides commands, keeps what was decided as a log, makes
// snapshots of it, and folds all of it back into the workspace when it is opened again
// (docs/log-format.md).
//
// It writes through a Storage. Where that cannot be waited for, whoever commits its changes sees to
// it that nobody is told "saved" before.
#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/journal/compaction.h"
#include "core/journal/frame.h"
#include "core/journal/history.h"
#include "core/journal/manifest.h"
#include "core/journal/queue.h"
#include "core/journal/recovery.h"
#include "core/journal/storage.h"
#include "core/journal/take_back.h"
#include "core/lifecycle/command.h"
#include "core/lifecycle/consequences.h"
#include "core/workspace/buckets.h"
#include "core/workspace/workspace.h"

namespace accession {

struct Outcome {
    CommandId command;
    bool accepted = false;
    std::uint64_t sequence = 0;
    std::vector<Unmet> unmet;
    std::vector<Consequence> consequences;
    /// Items that were not taken although the others were; not known of a command told again.
    std::vector<LeftOut> left_out = {};
};

struct OpenAs {
    /// Higher than that of any writer before.
    std::uint64_t fence = 0;
    /// The id of a store that is stored anew from an older format.
    StoreId store = {};
};

struct OpenReport {
    Found found = Found::nothing;
    std::uint64_t sequence = 0;
    /// What was not as it should be; empty after an orderly end.
    std::vector<Note> notes;

    /// The sum of the numbers of the notes with this code.
    [[nodiscard]] std::uint64_t told(std::string_view code) const;
};

/// What became of commands that were done again on the present state.
struct Redone {
    std::size_t done = 0;
    /// Were done before.
    std::size_t known = 0;
    /// Could not be done any more.
    std::vector<Outcome> refused = {};
    /// Could not be read.
    std::size_t damaged = 0;
};

struct Confirmed;

class Ledger {
public:
    explicit Ledger(Storage& storage) : storage_(storage) {}

    /// Reads what is there, mends what has to be mended, and becomes its writer.
    OpenReport open(const OpenAs& as = {});
    /// Begins a new workspace from these facts; what was there is removed when this one is durable
    /// (`sweep`). Code: `storage_failed`.
    [[nodiscard]] std::expected<void, std::string> begin(std::span<const Fact> facts,
                                                         const StoreId& store = {});
    /// Begins a new workspace from a workspace file or rescue file, history included.
    /// Codes: `not_a_workspace_file`, `newer_format`, `workspace_file_damaged`, `storage_failed`.
    [[nodiscard]] std::expected<void, std::string> begin_from_file(std::string_view bytes,
                                                                   const StoreId& store = {});
    /// Does again, on the present state, what a rescue file or workspace file has done; a command
    /// that is known is not done twice. Codes: as above, and `other_rulebook`.
    [[nodiscard]] std::expected<Redone, std::string> redo_from_file(std::string_view bytes);
    /// Adds records to the workspace, e.g. an import. Codes: `storage_failed`, `shared_workspace`.
    [[nodiscard]] std::expected<void, std::string> add(std::span<const Fact> facts);
    /// Decides and, if accepted, logs and folds; `take_back` takes back the latest one (take_back.h), but
    /// not where devices share the workspace. A command that was accepted before gets the same
    /// outcome again. Refused with `storage_failed` when the log could not be written; from then on
    /// nothing is written any more.
    [[nodiscard]] Outcome submit(const Command& command);
    /// Ends a batch: puts the tail mark. Where the storage can be waited for, all is durable then.
    [[nodiscard]] bool keep();

    // ---- a workspace that devices share by a hub (ledger_shared.cpp)
    /// Begins a store of a hub's workspace, which has to be fetched. Code: `storage_failed`.
    [[nodiscard]] std::expected<void, std::string> join(std::string_view workspace,
                                                        const StoreId& store);
    /// What the hub has confirmed up to a position, as a snapshot's bytes: the store begins anew with
    /// it, and with all that waits, numbered from 1. Codes: `snapshot_damaged`, `newer_format`,
    /// `other_rulebook`, `not_shared`, `storage_failed`.
    [[nodiscard]] std::expected<void, std::string> take_confirmed(std::string bytes,
                                                                  const Epoch& epoch,
                                                                  std::uint64_t position,
                                                                  const StoreId& store);
    /// Changes that follow the cursor; those before it are passed over. With `hashes` of the tables
    /// as they are then. Codes: `not_shared`, `changes_out_of_order`, `newer_change` (what is before it is taken),
    /// `tables_differ` (all of it is taken, and they are others here: `differing_tables`), `storage_failed`.
    [[nodiscard]] std::expected<void, std::string> take_changes(
        std::span<const Change> changes, const std::map<std::string, Hash128>& hashes);
    /// Of these tables those of which what is confirmed has another hash.
    [[nodiscard]] std::vector<std::string> differing_tables(
        const std::map<std::string, Hash128>& hashes) const;
    /// Of what is confirmed, the sums of the buckets of each of these tables; those that are none are left out.
    [[nodiscard]] std::map<std::string, BucketSums> confirmed_buckets(
        const std::vector<std::string>& tables);
    /// What the hub has in these buckets, as of the cursor, in place of what is confirmed: the store begins anew with it as
    /// with `take_confirmed`. Codes: as there, and `buckets_unfit`; nothing has changed then.
    [[nodiscard]] std::expected<void, std::string> take_buckets(std::span<const Bucket> buckets,
                                                                const StoreId& store);
    /// Answers of the hub; those that are known are passed over. Codes: `not_shared`,
    /// `storage_failed`.
    [[nodiscard]] std::expected<void, std::string> take_answers(std::span<const Answered> answers);
    /// What somebody chose about what needed attention. Codes: `not_shared`, `unknown_attention`,
    /// `storage_failed`.
    [[nodiscard]] std::expected<void, std::string> settle(Settlement settlement);
    /// What is confirmed has to be fetched anew; `restored`: once somebody has consented, for the hub
    /// has come back with what it had at that position. Codes: `not_shared`, `storage_failed`.
    [[nodiscard]] std::expected<void, std::string> refetch(
        std::optional<std::uint64_t> restored = std::nullopt);
    /// Somebody consents to going on with the hub as it was restored: what of this device's the hub
    /// does not have any more waits again. Codes: as above.
    [[nodiscard]] std::expected<void, std::string> consent();
    /// The state's hash without what waits: that is decided by the rules as they are now, and need not come
    /// to what it came to when it was shown.
    [[nodiscard]] Hash128 confirmed_hash();
    /// Null when devices do not share it.
    [[nodiscard]] const Queue* queue() const { return queue_ ? &*queue_ : nullptr; }

    // ---- compaction
    /// The log has grown so long that a snapshot is worth its price.
    [[nodiscard]] bool wants_compaction() const;
    /// Makes a snapshot of the state as of now, in slices of about so many records, while changes go
    /// on; true when it is done (or given up, `failed`).
    [[nodiscard]] bool compact_some(std::size_t records);
    /// The whole of it.
    [[nodiscard]] bool compact();
    /// Removes what the newest manifest does not name. Only when all that was put is durable.
    [[nodiscard]] bool sweep();

    [[nodiscard]] const Workspace& workspace() const { return workspace_; }
    [[nodiscard]] std::uint64_t sequence() const { return end_.sequence; }
    [[nodiscard]] const History& history() const { return history_; }
    [[nodiscard]] const Manifest& manifest() const { return manifest_; }
    /// The storage has failed: nothing is written any more.
    [[nodiscard]] bool failed() const { return failed_; }
    [[nodiscard]] bool compacting() const { return compaction_ != nullptr; }

    /// Everything as one file: the workspace as it is now, without its history.
    [[nodiscard]] static std::string file_of(const Workspace& workspace);
    /// The same with its history. `saved`: up to where it is known to be kept on the device.
    [[nodiscard]] std::string rescue_file(std::uint64_t saved) const;

private:
    struct Logged {
        RecordKind kind;
        std::string_view payload;
    };
    /// As one writing, as far as they go into one segment: a file is opened once for all of them. False when the
    /// storage has failed; those that were written are found when it is opened again.
    [[nodiscard]] bool append(std::span<const Logged> records);
    [[nodiscard]] bool append(const Logged& record) { return append({&record, 1}); }
    [[nodiscard]] bool fail();
    [[nodiscard]] bool write_manifest();
    [[nodiscard]] bool put_tail();
    void take(Recovered& found);
    [[nodiscard]] bool mend(Recovered& found, OpenReport& report);
    [[nodiscard]] bool set_aside(const Recovered& found);
    void redo_behind(const Recovered& found, OpenReport& report);
    void take_behind(const Recovered& found, OpenReport& report);
    [[nodiscard]] Outcome submit_waiting(const Command& command);
    /// By the rulebook, or by what is known of the latest command.
    [[nodiscard]] std::expected<Told, Refusal> decide_here(const Command& command) const;
    /// So that it can be taken back.
    void do_here(const Command& command, const Told& told);
    /// Appends a record of a shared workspace and takes it in; false when the storage has failed.
    [[nodiscard]] bool log_shared(RecordKind kind, std::string_view payload);
    /// Appends each as a record of one kind; the sequence of the first, nothing when the storage has failed.
    [[nodiscard]] std::optional<std::uint64_t> log_all(RecordKind kind,
                                                       std::span<const std::string> payloads);
    /// While what waits stands (standing.h), or after it was taken back.
    void fold_change(const Confirmed& confirmed, bool standing);
    /// Takes back what waits, so that the workspace is what is confirmed.
    void unwind() { workspace_.rewind(); }
    void rewait() { queue_->redo(workspace_); }
    [[nodiscard]] std::expected<void, std::string> set_membership(const Membership& membership);
    struct Beginning;
    /// Stores it as a new store, in place of whatever is there.
    [[nodiscard]] std::expected<void, std::string> start(Beginning beginning, const StoreId& store);
    void begin_compaction();
    [[nodiscard]] bool finish_compaction();

    Storage& storage_;
    Workspace workspace_;
    History history_;
    /// None while nothing can be taken back.
    std::unique_ptr<TakeBacks> take_backs_;
    std::optional<Queue> queue_;
    Manifest manifest_;
    /// The slot of the newest manifest.
    std::size_t slot_ = 1;
    ChainEnd end_;
    /// None: the next record begins a new segment.
    std::optional<std::uint32_t> segment_;
    std::size_t segment_size_ = 0;
    std::uint32_t next_segment_ = 0;
    std::uint32_t next_archive_ = 0;
    std::uint32_t next_generation_ = 1;
    /// Since the newest snapshot, or the one that is being made.
    std::uint64_t log_bytes_ = 0;
    std::vector<std::string> obsolete_;
    std::unique_ptr<Compaction> compaction_;
    bool failed_ = false;
};

}  // namespace accession
