// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/write_whole.h"

namespace accession::stored {

WriteWhole::WriteWhole(FrozenWorkspace& from) : sheet_(from.settings) {
    // Growing it later would copy all of it in one slice.
    constexpr std::size_t bytes_per_record = 140;
    std::apply(
        [this](auto&... table) {
            sheet_.file.reserve((std::size_t{0} + ... + table.records.size()) * bytes_per_record);
            (jobs_.add([this, &table](std::size_t& budget) { return place_ids(table, budget); }),
             ...);
            (jobs_.add([this, &table](std::size_t& budget) { return encode(table, budget); }), ...);
        },
        from.tables);
    for (std::size_t i = 0; i < table_count; ++i) {
        jobs_.add([this, i](std::size_t&) {
            sheet_.write_named(i);
            return true;
        });
    }
    for (std::size_t i = 0; i < relation_count; ++i) {
        jobs_.add([this, i](std::size_t& budget) {
            budget = 0;
            write_relation(i);
            return true;
        });
    }
    for (std::size_t i = 0; i < texts_count; ++i) {
        jobs_.add([this, i](std::size_t& budget) { return write_texts(i, budget); });
    }
    jobs_.add([this](std::size_t&) {
        sheet_.write_summary();
        return true;
    });
}

template <class Entity>
bool WriteWhole::place_ids(const FrozenTable<Entity>& table, std::size_t& budget) {
    constexpr Slot slots_per_record = 32;
    IdPlaces& places = sheet_.ids_of(table.key);
    if (slot_ == 0) {
        places.reserve(table.slots());
    }
    for (; slot_ < table.slots() && budget > 0; ++slot_) {
        budget -= slot_ % slots_per_record == 0 ? 1 : 0;
        if (!table.alive[slot_]) {
            continue;
        }
        if (const Entity* record = table.held(slot_)) {
            places.add(record->id.str());
        } else if (const auto uuid = table.stored->ids(table.key).uuid_at(slot_)) {
            places.add(*uuid);
        } else {
            places.add(table.stored->ids(table.key).text_at(slot_));
        }
    }
    if (slot_ < table.slots()) {
        return false;
    }
    slot_ = 0;
    places.end_records();
    return true;
}

template <class Entity>
bool WriteWhole::encode(FrozenTable<Entity>& table, std::size_t& budget) {
    if (slot_ == 0) {
        sheet_.summary.hashes.at(static_cast<std::size_t>(table.key)) += table.hash;
        place_ = 0;
    }
    for (; slot_ < table.slots() && budget > 0; ++slot_) {
        if (!table.alive[slot_]) {
            continue;
        }
        const auto record = table.look(slot_);
        sheet_.pack(*record);
        gathered_.add(*record, place_);
        if (table.unhashed[slot_]) {
            sheet_.add_hash(table.key, table.kind, *record);
        }
        if (sheet_.builder.count() == records_per_block) {
            sheet_.end_block(table.key, place_);
        }
        ++place_;
        --budget;
    }
    if (slot_ < table.slots()) {
        return false;
    }
    if (sheet_.builder.count() > 0) {
        sheet_.end_block(table.key, place_ - 1);
    }
    slot_ = 0;
    // The workspace need not spare what is written.
    table.records = {};
    return true;
}

void WriteWhole::write_relation(std::size_t relation) {
    const auto [payload, keys] = gathered_.take(static_cast<RelationKey>(relation));
    if (keys > 0) {
        sheet_.put_block(BlockKind::relation, relation, 0, keys, payload);
    }
}

bool WriteWhole::write_texts(std::size_t texts, std::size_t& budget) {
    TextLists& lists = gathered_.texts(static_cast<TextsKey>(texts));
    if (!lists.finish(budget)) {
        return false;
    }
    if (!lists.empty()) {
        sheet_.put_block(BlockKind::texts, texts, 0, 1, lists.take());
        lists = {};
        budget = 0;
    }
    return true;
}

}  // namespace accession::stored
