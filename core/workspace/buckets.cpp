// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/buckets.h"

#include <algorithm>
#include <set>
#include <type_traits>
#include <utility>
#include <variant>

namespace accession {

namespace {

/// Calls `visit(table)` with the table of this name, if there is one.
template <class Visit>
void with_table(const Workspace& workspace, std::string_view name, Visit visit) {
    workspace.each_named_table([&](std::string_view one, const auto& table) {
        if (one == name) {
            visit(table);
        }
    });
}

template <class TableType>
using EntityOf = std::remove_cvref_t<decltype(std::declval<const TableType&>().at(0))>;

/// Ids of the records in a bucket, in the order of their slots.
template <class TableType>
auto ids_in(const TableType& table, std::uint8_t bucket) {
    std::vector<decltype(table.id_at(0))> ids;
    for (Slot slot = 0; slot < table.slots(); ++slot) {
        if (table.alive(slot) && bucket_of(table.id_at(slot).str()) == bucket) {
            ids.push_back(table.id_at(slot));
        }
    }
    return ids;
}

/// Ids that the facts record; nothing where one of them is of another table or bucket.
template <class TableType>
auto ids_recorded(const TableType& table, std::uint8_t bucket, std::span<const Fact> facts) {
    std::set<decltype(table.id_at(0))> ids;
    for (const Fact& fact : facts) {
        const auto* recorded = std::get_if<Recorded<EntityOf<TableType>>>(&fact);
        if (recorded == nullptr || bucket_of(recorded->record->id.str()) != bucket) {
            return std::optional<decltype(ids)>();
        }
        ids.insert(recorded->record->id);
    }
    return std::optional(std::move(ids));
}

}  // namespace

std::uint8_t bucket_of(std::string_view id) {
    return static_cast<std::uint8_t>(hash128(id).low);
}

std::optional<BucketSums> bucket_sums(const Workspace& workspace, std::string_view table) {
    std::optional<BucketSums> sums;
    with_table(workspace, table, [&](const auto& records) {
        sums.emplace();
        for (Slot slot = 0; slot < records.slots(); ++slot) {
            if (records.alive(slot)) {
                const auto record = records.look(slot);
                sums->at(bucket_of(record->id.str())) += records.hash_of(*record);
            }
        }
    });
    return sums;
}

std::vector<Fact> records_of_bucket(const Workspace& workspace, std::string_view table,
                                    std::uint8_t bucket) {
    std::vector<Fact> facts;
    with_table(workspace, table, [&](const auto& records) {
        for (const auto& id : ids_in(records, bucket)) {
            facts.emplace_back(Recorded<EntityOf<std::remove_cvref_t<decltype(records)>>>(
                records.look(records.slot_of(id))));
        }
    });
    return facts;
}

bool replace_bucket(Workspace& workspace, std::string_view table, std::uint8_t bucket,
                    std::span<const Fact> facts) {
    bool fits = false;
    with_table(workspace, table, [&](const auto& records) {
        const auto recorded = ids_recorded(records, bucket, facts);
        if (!recorded) {
            return;
        }
        auto gone = ids_in(records, bucket);
        std::erase_if(gone, [&](const auto& id) { return recorded->contains(id); });
        if constexpr (requires { workspace.erase(gone.front()); }) {
            for (const auto& id : gone) {
                workspace.erase(id);
            }
        } else if (!gone.empty()) {
            return;
        }
        workspace.apply(facts);
        fits = true;
    });
    return fits;
}

}  // namespace accession
