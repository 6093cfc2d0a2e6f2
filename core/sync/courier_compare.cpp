// SPDX-License-Identifier: Apache-2.0
// What a device does where its tables are not those of the hub: it compares them in parts, and has those parts put right;
// where that does not help, or would be most of it, all that is confirmed is fetched anew.
#include <algorithm>
#include <array>
#include <utility>

#include "core/sync/compare_json.h"
#include "core/sync/courier.h"

namespace accession {

namespace {

/// As often the hub may have come further meanwhile.
constexpr int overtaken_max = 4;

}  // namespace

void Courier::tables_differ(const TableHashes& hashes) {
    ++disagreements_;
    differing_ = ledger_.differing_tables(hashes);
    const bool settings = std::ranges::find(differing_, "settings") != differing_.end();
    if (disagreements_ > 1 || settings) {
        differing_.clear();
        refetch();
    }
}

/// Every record of the tables is read; twenty microseconds each is a slow machine's.
std::int64_t Courier::comparing_takes() const {
    constexpr std::size_t records_per_millisecond = 50;
    constexpr std::size_t at_least = 1000;
    std::size_t records = 0;
    ledger_.workspace().each_named_table([&](std::string_view name, const auto& table) {
        const bool asked = std::ranges::find(differing_, name) != differing_.end();
        records += asked ? table.size() : 0;
    });
    return static_cast<std::int64_t>(at_least + records / records_per_millisecond);
}

SyncRequest Courier::comparing() {
    told_of_comparing_ = false;
    const Membership& membership = ledger_.queue()->membership();
    CompareRequest request{membership.epoch, membership.cursor, {}};
    request.tables = ledger_.confirmed_buckets(differing_);
    return {++last_id_, Asking::compare, "compare", write_compare_request(request), {}};
}

bool Courier::take_compared(const SyncReply& reply, const StoreId& fresh) {
    constexpr std::array may_come_yet = {0, 401, 409, 429, 503};
    if (std::ranges::find(may_come_yet, reply.status) != may_come_yet.end()) {
        return false;
    }
    const auto compared =
        reply.status == 200 ? read_compare_reply(reply.body) : std::optional<CompareReply>();
    const Membership& membership = ledger_.queue()->membership();
    pull_ = true;
    if (compared && compared->epoch == membership.epoch && compared->position > membership.cursor) {
        // It has to see that first; the next page has the sums anew.
        differing_.clear();
        disagreements_ -= ++overtaken_ < overtaken_max ? 1 : 0;
        return true;
    }
    // A hub that does not know how to compare says that there is no such request.
    const bool repairable = compared && compared->epoch == membership.epoch &&
                            compared->differ <= repaired_buckets_max && !compared->buckets.empty();
    if (!repairable || !ledger_.take_buckets(compared->buckets, fresh)) {
        differing_.clear();
        refetch();
        return true;
    }
    if (!compared->more) {
        differing_.clear();
    }
    return true;
}

}  // namespace accession
