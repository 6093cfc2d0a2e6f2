// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot.h"

#include <utility>

#include "core/workspace/snapshot/stored.h"

namespace accession {

namespace {

SnapshotFault fault_of(stored::Stored::Fault fault) {
    switch (fault) {
    case stored::Stored::Fault::not_a_snapshot:
        return SnapshotFault::not_a_snapshot;
    case stored::Stored::Fault::newer_format:
        return SnapshotFault::newer_format;
    default:
        return SnapshotFault::damaged;
    }
}

template <class Entity>
void put_all(const stored::Stored& from, stored::TableKey table, Workspace& into,
             Salvaged& salvaged) {
    const stored::U32s gone = from.gone(table);
    std::size_t next_gone = 0;
    for (std::uint32_t place = 0; place < from.records(table); ++place) {
        if (next_gone < gone.size() && gone[next_gone] == place) {
            ++next_gone;
        } else if (from.has(table, place)) {
            into.put(stored::read_record<Entity>(from, place));
            ++salvaged.records;
        } else {
            ++salvaged.lost_records;
        }
    }
}

}  // namespace

std::expected<void, SnapshotFault> read_snapshot(HeldBytes bytes, Workspace& into) {
    const auto from = std::make_shared<stored::Stored>();
    const auto fault = from->open(std::move(bytes));
    if (fault != stored::Stored::Fault::none) {
        return std::unexpected(fault_of(fault));
    }
    into.take(from);
    return {};
}

Salvaged salvage_snapshot(std::string_view bytes, Workspace& into) {
    using enum stored::TableKey;
    stored::Stored from;
    const stored::Stored::Found found = from.gather(bytes);
    Salvaged salvaged;
    salvaged.blocks = found.blocks;
    salvaged.damaged_blocks = found.damaged_blocks;
    salvaged.settings = from.has_settings();
    salvaged.counted = found.counted;
    into.put(from.settings());
    put_all<Vendor>(from, vendors, into, salvaged);
    put_all<Fund>(from, funds, into, salvaged);
    put_all<Title>(from, titles, into, salvaged);
    put_all<Holdings>(from, holdings, into, salvaged);
    put_all<Order>(from, orders, into, salvaged);
    put_all<Line>(from, lines, into, salvaged);
    put_all<Item>(from, items, into, salvaged);
    put_all<Invoice>(from, invoices, into, salvaged);
    put_all<EResource>(from, eresources, into, salvaged);
    put_all<Claim>(from, claims, into, salvaged);
    put_all<WorkOrder>(from, work_orders, into, salvaged);
    put_all<Letter>(from, letters, into, salvaged);
    return salvaged;
}

}  // namespace accession
