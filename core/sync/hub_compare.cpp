// SPDX-License-Identifier: Apache-2.0
#include "core/sync/hub_compare.h"

#include <utility>
#include <vector>

#include "core/journal/fact_codec.h"
#include "core/sync/compare_json.h"
#include "core/sync/hub_reads.h"
#include "core/workspace/buckets.h"

namespace accession {

namespace {

/// Without what is in them.
std::expected<std::vector<Bucket>, SyncFault> differing(const Workspace& state,
                                                        const CompareRequest& request) {
    std::vector<Bucket> buckets;
    for (const auto& [table, theirs] : request.tables) {
        const auto ours = bucket_sums(state, table);
        if (!ours) {
            return std::unexpected(SyncFault{400, "malformed", "tables." + table});
        }
        for (std::size_t number = 0; number < bucket_count; ++number) {
            if (ours->at(number) != theirs.at(number)) {
                buckets.push_back({table, static_cast<std::uint8_t>(number), {}});
            }
        }
    }
    return buckets;
}

/// Those that have room in a page.
void fill(CompareReply& reply, const Workspace& state, std::vector<Bucket> buckets,
          std::size_t bytes) {
    std::size_t size = 0;
    for (Bucket& bucket : buckets) {
        bucket.facts = encode_facts(records_of_bucket(state, bucket.table, bucket.number));
        size += written_bytes(bucket);
        if (size > bytes && !reply.buckets.empty()) {
            reply.more = true;
            return;
        }
        reply.buckets.push_back(std::move(bucket));
    }
}

}  // namespace

std::expected<CompareReply, SyncFault> compare_with(HubStore& store, const CompareRequest& request,
                                                    std::size_t bytes) {
    const auto reading = store.read();
    if (!reading) {
        return std::unexpected(hub_busy());
    }
    const std::uint64_t last = reading->position();
    if (auto fault = epoch_fault(*reading, request.epoch, request.position)) {
        return std::unexpected(std::move(*fault));
    }
    CompareReply reply{request.epoch, last, 0, false, {}};
    if (request.position < last) {
        return reply;  // it has to see that first
    }
    Workspace state;
    auto position = newest_state(*reading, state);
    if (!position || !fold_changes(*reading, state, *position)) {
        return std::unexpected(hub_busy());
    }
    auto buckets = differing(state, request);
    if (!buckets) {
        return std::unexpected(std::move(buckets.error()));
    }
    reply.differ = buckets->size();
    if (reply.differ <= repaired_buckets_max) {
        fill(reply, state, std::move(*buckets), bytes);
    }
    return reply;
}

}  // namespace accession
