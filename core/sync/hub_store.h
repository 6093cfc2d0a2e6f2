// SPDX-License-Identifier: Apache-2.0
// What a hub keeps of its workspaces, as the hub's rules need it: a database stands behind it
// (tools/hub), or memory in tests. docs/sync-protocol.md has the words.
//
// A fault of the database makes every later call of the transaction give empty values and `good` and
// `commit` say false; nothing of it has happened then.
#pragma once

#include <cstdint>
#include <expected>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/journal/answered.h"
#include "core/journal/change.h"
#include "core/model/hash128.h"
#include "core/model/ids.h"

namespace accession {

/// What a hub keeps of a change beside it, to find it again.
struct ChangeKeys {
    /// Empty: there is no command (an import).
    CommandId command;
    /// Ids of the lines it concerned, each once.
    std::vector<LineId> lines;
};

/// The newest snapshot of a workspace.
struct HubSnapshot {
    Epoch epoch;
    /// The last change in it; 0: as the workspace began.
    std::uint64_t position = 0;
    /// SnapshotWriter's bytes.
    std::string bytes;
};

/// Of each table by its name: the sum of its records' hashes.
using TableHashes = std::map<std::string, Hash128>;

/// Who pushes, as the hub knows it; it stands in the command in place of what the device says.
struct Caller {
    std::string user;
    std::vector<std::string> roles;
    /// What the hub knows the sign-in by; empty: there is none.
    std::string session = {};
};

/// By the command's id.
using Outcomes = std::unordered_map<CommandId, std::string>;

/// Behind every position that can be.
inline constexpr std::uint64_t behind_all = std::numeric_limits<std::int64_t>::max();

/// One workspace as of one moment. It waits for no transaction, and none waits for it.
class HubReading {
public:
    HubReading() = default;
    HubReading(const HubReading&) = delete;
    HubReading& operator=(const HubReading&) = delete;
    virtual ~HubReading() = default;

    /// False: there was a fault. What was given last may be empty for that reason alone.
    [[nodiscard]] virtual bool good() const = 0;
    [[nodiscard]] virtual Epoch epoch() = 0;
    /// Of the last change; 0: none.
    [[nodiscard]] virtual std::uint64_t position() = 0;
    /// The last position whose change is not kept any more; 0: all of them are. There is a snapshot that
    /// reaches at least to it.
    [[nodiscard]] virtual std::uint64_t kept_after() = 0;
    /// The last position that the workspace has in common with what it was in that epoch: where the
    /// first of the epochs after it began. 0 when that epoch is not known.
    [[nodiscard]] virtual std::uint64_t common_with(const Epoch& epoch) = 0;
    /// Those after `position` that are kept, in their order: as many as have `bytes` bytes together, at least one.
    [[nodiscard]] virtual std::vector<Change> changes(std::uint64_t position,
                                                      std::size_t bytes) = 0;
    /// At `position()`; empty when they were not kept then (a database of an earlier version).
    [[nodiscard]] virtual TableHashes table_hashes() = 0;
    /// Of those before that position. What it holds is not looked at: it may be damaged.
    [[nodiscard]] virtual std::optional<HubSnapshot> newest_snapshot(std::uint64_t before) = 0;
};

/// One transaction on one workspace. Until it ends nobody else's on that workspace begins, in this
/// process or another. Destroyed without `commit`: nothing has happened.
class HubTransaction : public HubReading {
public:
    /// The number of the device's last command that was answered; 0: none.
    [[nodiscard]] virtual std::uint64_t last_seq(const StoreId& device) = 0;
    /// What was kept of the answers to these commands, whichever device they came from
    /// (`keep_outcome`); those that were not answered are left out.
    [[nodiscard]] virtual Outcomes outcomes_of(std::span<const CommandId> commands) = 0;
    /// What was kept of the answer that this command of the device got (`keep_outcome`).
    [[nodiscard]] virtual std::optional<std::string> outcome(const StoreId& device,
                                                             std::uint64_t seq) = 0;
    /// Changes after `position` that are kept and concerned one of these lines, those of this device left out; the newest
    /// first, at most so many.
    [[nodiscard]] virtual std::vector<Change> changes_of(const std::vector<LineId>& lines,
                                                         std::uint64_t position,
                                                         const StoreId& but_of,
                                                         std::size_t limit) = 0;
    /// Who pushes with this device, as things are in this transaction: who has waited for it may have been shut out
    /// meanwhile, or have got other roles. Fault: a code of 401 (`sign_in_needed`) or 403.
    [[nodiscard]] virtual std::expected<Caller, std::string> still(const Caller& caller,
                                                                   const StoreId& device) {
        (void)device;
        return caller;
    }

    /// `change.position` is one more than the last.
    virtual void append(const Change& change, const ChangeKeys& keys) = 0;
    virtual void keep_outcome(const StoreId& device, std::uint64_t seq, const CommandId& command,
                              std::string_view outcome) = 0;
    virtual void set_last_seq(const StoreId& device, std::uint64_t seq) = 0;
    virtual void put_snapshot(const HubSnapshot& snapshot) = 0;
    /// At the position of what was appended last.
    virtual void put_table_hashes(const TableHashes& hashes) = 0;
    [[nodiscard]] virtual bool commit() = 0;
};

/// One workspace in the hub's database. Calls may come from several threads.
class HubStore {
public:
    HubStore() = default;
    HubStore(const HubStore&) = delete;
    HubStore& operator=(const HubStore&) = delete;
    virtual ~HubStore() = default;

    /// None: the database cannot be had now.
    [[nodiscard]] virtual std::unique_ptr<HubTransaction> begin() = 0;
    /// None: there is no such workspace, or the database cannot be had now.
    [[nodiscard]] virtual std::unique_ptr<HubReading> read() = 0;
};

}  // namespace accession
