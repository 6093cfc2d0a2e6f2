// SPDX-License-Identifier: Apache-2.0
// Where what is confirmed is not what the hub has: how to find out in which parts, and to have those put right.
#include <algorithm>
#include <utility>

#include "core/journal/fact_codec.h"
#include "core/journal/ledger.h"
#include "core/workspace/snapshot.h"

namespace accession {

namespace {

/// False where one of them is nothing that can be put there.
bool replace_all(Workspace& workspace, std::span<const Bucket> buckets) {
    return std::ranges::all_of(buckets, [&](const Bucket& bucket) {
        const auto facts = decode_facts(bucket.facts);
        return facts && replace_bucket(workspace, bucket.table, bucket.number, *facts);
    });
}

}  // namespace

std::vector<std::string> Ledger::differing_tables(
    const std::map<std::string, Hash128>& hashes) const {
    std::vector<std::string> tables;
    // Asked for in any case, so that the next time only what has changed since is looked at.
    for (const auto& [table, hash] : workspace_.table_hashes_at_mark()) {
        const auto told = hashes.find(std::string(table));
        if (told != hashes.end() && told->second != hash) {
            tables.emplace_back(table);
        }
    }
    return tables;
}

std::map<std::string, BucketSums> Ledger::confirmed_buckets(
    const std::vector<std::string>& tables) {
    std::map<std::string, BucketSums> all;
    if (queue_) {
        unwind();
    }
    for (const std::string& table : tables) {
        if (const auto sums = bucket_sums(workspace_, table)) {
            all.emplace(table, *sums);
        }
    }
    if (queue_) {
        rewait();
    }
    return all;
}

std::expected<void, std::string> Ledger::take_buckets(std::span<const Bucket> buckets,
                                                      const StoreId& store) {
    if (!queue_) {
        return std::unexpected(std::string("not_shared"));
    }
    Workspace repaired;
    unwind();
    const bool copied = read_snapshot(SnapshotWriter(workspace_).take(), repaired).has_value();
    rewait();
    if (!copied) {
        return std::unexpected(std::string("snapshot_damaged"));  // memory has been spoiled
    }
    if (!replace_all(repaired, buckets)) {
        return std::unexpected(std::string("buckets_unfit"));
    }
    const Membership& membership = queue_->membership();
    return take_confirmed(SnapshotWriter(repaired).take(), membership.epoch, membership.cursor,
                          store);
}

}  // namespace accession
