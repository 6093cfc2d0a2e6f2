// SPDX-License-Identifier: Apache-2.0
// What a device and a hub say to each other (docs/sync-protocol.md), as values. messages_json.h
// writes and reads them.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/lifecycle/command.h"
#include "core/lifecycle/consequences.h"
#include "core/sync/hub_store.h"
#include "core/workspace/buckets.h"

namespace accession {

/// Commands in one push, at most, and the bytes that a device puts into one.
inline constexpr std::size_t pushed_commands_max = 500;
inline constexpr std::size_t pushed_bytes_max = std::size_t{256} * 1024;

struct PushedCommand {
    std::uint64_t seq = 0;
    /// The cursor on which the device had decided it.
    std::uint64_t base = 0;
    /// checksum_of() what was shown of its consequences.
    std::uint32_t told = 0;
    Command command;
};

struct PushRequest {
    StoreId device;
    Epoch epoch;
    std::string rulebook;
    /// Milliseconds since 1970 UTC on the device; shown, never decided by.
    std::int64_t clock = 0;
    std::vector<PushedCommand> commands;
};

struct PushReply {
    Epoch epoch;
    std::uint64_t last_seq = 0;
    std::uint64_t position = 0;
    std::int64_t clock = 0;
    std::vector<Answered> outcomes;
};

struct ChangesReply {
    Epoch epoch;
    /// Of the last change here; the asked one when there is none.
    std::uint64_t position = 0;
    bool more = false;
    std::vector<Change> changes;
    /// Of those whose `decided` is left out because the device that asks may know it (own_changes.h): hash128() of it, by
    /// position.
    std::map<std::uint64_t, Hash128> sums;
    /// At `position`; empty when it is not the hub's newest.
    TableHashes hashes;
};

/// Tables of which a device has other sums than the hub, in parts.
struct CompareRequest {
    Epoch epoch;
    /// The device's cursor: what its sums are of.
    std::uint64_t position = 0;
    /// By the table's name.
    std::map<std::string, BucketSums> tables;
};

/// Buckets that differ, at most: where more do, all of it is fetched with less trouble.
inline constexpr std::size_t repaired_buckets_max = 64;

struct CompareReply {
    Epoch epoch;
    /// The hub's; where it is another than the one asked about, nothing was compared.
    std::uint64_t position = 0;
    /// Buckets, of all the tables, in which something differs; beyond `repaired_buckets_max` none of them is here.
    std::size_t differ = 0;
    /// Not all of those are here.
    bool more = false;
    std::vector<Bucket> buckets;
};

/// Why a request was not answered; the HTTP status goes with the code.
struct SyncFault {
    int status = 500;
    std::string code;
    /// What it is about, where that is not a number: an action, a rulebook, the path of a member. Words for
    /// people are not here.
    std::string message = {};
    /// hub_restored: the last position that it still has in common with the device's epoch;
    /// sequence_gap: its last.
    Epoch epoch = {};
    std::uint64_t position = 0;
    std::uint64_t last_seq = 0;
    /// The command it is about; 0: none in particular.
    std::uint64_t seq = 0;
};

}  // namespace accession
