// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/write_onto.h"

#include <algorithm>

namespace accession::stored {

namespace {

constexpr std::uint32_t block_size = records_per_block;
/// A block that is copied costs about as much as so many records encoded; one that is put together
/// from records that are copied, so many.
constexpr std::size_t cost_of_copy = 4;
constexpr std::size_t cost_of_block = 16;
constexpr std::size_t groups_per_record = 8;
/// Of all places at most one in so many may be without a record.
constexpr std::size_t gone_part = 4;

template <class Entity>
bool keeps_places(const FrozenTable<Entity>& table, const Stored& before) {
    const StoredIds& ids = before.ids(table.key);
    const auto gone = static_cast<std::size_t>(std::ranges::count(table.alive, false));
    return (ids.size() == ids.records() || table.slots() == table.stored_slots) &&
           gone <= table.slots() / gone_part;
}

}  // namespace

WriteOnto::WriteOnto(FrozenWorkspace& from)
    : from_(from), before_(*from.before), sheet_(from.settings) {
    constexpr std::size_t bytes_per_record = 140;
    const auto finish = [this](auto job) {
        jobs_.add([job](std::size_t& budget) {
            job(budget);
            return true;
        });
    };
    std::apply(
        [&](auto&... table) {
            impossible_ = !(keeps_places(table, before_) && ...);
            const std::size_t added = (std::size_t{0} + ... + (table.slots() - table.stored_slots));
            sheet_.file.reserve(before_.size() + before_.size() / 16 + added * bytes_per_record);
            (jobs_.add([this, &table](std::size_t& budget) { return place_ids(table, budget); }),
             ...);
            (jobs_.add(
                 [this, &table](std::size_t& budget) { return write_records(table, budget); }),
             ...);
            for (std::size_t i = 0; i < relation_count; ++i) {
                finish([this, i](std::size_t& budget) { find_keys(i, budget); });
            }
            (finish([this, &table](std::size_t& budget) {
                 spend(budget, cost_of_block);
                 write_gone(table);
             }),
             ...);
        },
        from.tables);
    for (std::size_t i = 0; i < table_count; ++i) {
        finish([this, i](std::size_t&) { sheet_.write_named(i); });
    }
    for (std::size_t i = 0; i < relation_count; ++i) {
        finish([this, i](std::size_t& budget) {
            budget = 0;
            write_relation(i);
        });
    }
    for (std::size_t i = 0; i < texts_count; ++i) {
        jobs_.add([this, i](std::size_t& budget) { return write_texts(i, budget); });
    }
    finish([this](std::size_t&) { sheet_.write_summary(); });
}

WriteOnto::Progress WriteOnto::run(std::size_t budget) {
    if (!impossible_ && jobs_.run(budget)) {
        return Progress::done;
    }
    return impossible_ ? Progress::impossible : Progress::more;
}

template <class Entity>
bool WriteOnto::place_ids(const FrozenTable<Entity>& table, std::size_t& budget) {
    IdPlaces& places = sheet_.ids_of(table.key);
    const StoredIds& ids = before_.ids(table.key);
    if (slot_ == 0) {
        places.go_on_from(ids);
        slot_ = table.stored_slots;
    }
    for (; slot_ < table.slots() && budget > 0; ++slot_) {
        --budget;
        if (!table.alive[slot_]) {
            places.add_nameless();
            continue;
        }
        const auto& id = table.held(slot_)->id;
        if (ids.find(id.shared()) != no_place) {
            impossible_ = true;
            budget = 0;
            return false;
        }
        places.add(id.str());
    }
    if (slot_ < table.slots()) {
        return false;
    }
    slot_ = 0;
    places.end_records();
    return true;
}

// ---- records --------------------------------------------------------------------------------------

template <class Entity>
bool WriteOnto::write_records(FrozenTable<Entity>& table, std::size_t& budget) {
    if (slot_ == 0) {
        sheet_.summary.hashes.at(static_cast<std::size_t>(table.key)) += table.hash;
    }
    for (; slot_ < table.slots() && budget > 0; slot_ += block_size) {
        const std::uint32_t count = std::min(block_size, table.slots() - slot_);
        std::size_t changes = 0;
        for (std::uint32_t i = 0; i < count; ++i) {
            changes += table.changed[slot_ + i] ? 1U : 0U;
        }
        const RecordBlock* block = before_.block_of(table.key, slot_);
        if (changes == 0 && block != nullptr) {
            sheet_.put_same_block(table.key, slot_, *block);
            spend(budget, cost_of_copy);
            continue;
        }
        write_block(table, slot_, count);
        spend(budget, cost_of_block + changes);
    }
    if (slot_ < table.slots()) {
        return false;
    }
    slot_ = 0;
    table.records = {};
    return true;
}

template <class Entity>
void WriteOnto::write_block(const FrozenTable<Entity>& table, std::uint32_t first,
                            std::uint32_t count) {
    const RecordBlock* block = before_.block_of(table.key, first);
    const std::size_t glance_size = glance_sizes.at(static_cast<std::size_t>(table.key));
    const std::string no_glance(glance_size, '\0');
    if (block != nullptr) {
        sheet_.builder.repeated().begin_with(block->repeated);
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        const Slot slot = first + i;
        if (!table.changed[slot]) {
            sheet_.builder.copy_record(block->records[i],
                                       block->glances.substr(i * glance_size, glance_size));
        } else if (!table.alive[slot]) {
            sheet_.builder.copy_record({}, no_glance);
        } else {
            const auto record = table.look(slot);
            sheet_.pack(*record);
            if (table.unhashed[slot]) {
                sheet_.add_hash(table.key, table.kind, *record);
            }
        }
    }
    sheet_.end_block(table.key, first + count - 1);
}

template <class Entity>
void WriteOnto::write_gone(const FrozenTable<Entity>& table) {
    std::string payload;
    std::uint32_t count = 0;
    for (Slot slot = 0; slot < table.slots(); ++slot) {
        if (!table.alive[slot]) {
            put_u32(payload, slot);
            ++count;
        }
    }
    if (count > 0) {
        sheet_.put_block(BlockKind::gone, static_cast<std::size_t>(table.key), 0, count, payload);
    }
}

// ---- relations ------------------------------------------------------------------------------------

/// An id that has members is named by them: it has its place by now.
void WriteOnto::find_keys(std::size_t relation, std::size_t& budget) {
    IdPlaces& ids = sheet_.ids_of(shape_of(static_cast<RelationKey>(relation)).keys);
    const StoredIds& before = before_.ids(shape_of(static_cast<RelationKey>(relation)).keys);
    Changed& changed = changed_keys_.at(relation);
    for (const auto& [id, slots] : from_.changes.relations.at(relation)) {
        if (!slots.empty() || before.find(id) != no_place) {
            changed.emplace_back(ids.place(id), slots);
        }
    }
    std::ranges::sort(changed, {}, &Changed::value_type::first);
    spend(budget, changed.size());
}

void WriteOnto::write_relation(std::size_t relation) {
    const RelationShape shape = shape_of(static_cast<RelationKey>(relation));
    const StoredRelation& before = before_.relation(static_cast<RelationKey>(relation));
    const Changed& changed = changed_keys_.at(relation);
    if (before.keys() == 0 && changed.empty()) {
        return;
    }
    const std::uint32_t keys = sheet_.ids_of(shape.keys).size();
    RelationWriter writer;
    auto change = changed.begin();
    while (writer.keys() < keys) {
        const std::uint32_t first = writer.keys();
        const bool same = change == changed.end() || change->first >= first + keys_per_group;
        if (same && first + keys_per_group <= before.keys()) {
            writer.add_group(before.groups()[first / keys_per_group]);
            continue;
        }
        for (std::uint32_t key = first; key < std::min(first + keys_per_group, keys); ++key) {
            const bool here = change != changed.end() && change->first == key;
            writer.add(here ? (change++)->second : before.at(key));
        }
    }
    sheet_.put_block(BlockKind::relation, relation, 0, keys, writer.take());
}

// ---- texts ----------------------------------------------------------------------------------------

bool WriteOnto::write_texts(std::size_t texts, std::size_t& budget) {
    const StoredTexts& before = before_.texts(static_cast<TextsKey>(texts));
    ListChanges::Texts& changes = from_.changes.texts.at(texts);
    const std::size_t groups = before.groups().size();
    if (group_ == 0) {
        std::ranges::sort(changes, {}, &ListChanges::Texts::value_type::first);
        change_ = 0;
    }
    for (; group_ < std::max<std::size_t>(groups, 1) && budget > 0; ++group_) {
        changes_end_ = changes.size();
        if (group_ + 1 < groups) {
            const std::string_view next = before.first_text(group_ + 1);
            changes_end_ = change_;
            while (changes_end_ < changes.size() && changes[changes_end_].first < next) {
                ++changes_end_;
            }
        }
        if (group_ < groups && change_ == changes_end_) {
            texts_.add_group(before.groups()[group_]);
            spend(budget, group_ % groups_per_record == 0 ? 1 : 0);
            continue;
        }
        merge_texts(before, changes);
        spend(budget, cost_of_copy);
    }
    if (group_ < groups) {
        return false;
    }
    group_ = 0;
    if (!texts_.empty()) {
        sheet_.put_block(BlockKind::texts, texts, 0, 1, texts_.take());
        budget = 0;
    }
    return true;
}

/// The group at work with the changes that belong into it.
void WriteOnto::merge_texts(const StoredTexts& before, const ListChanges::Texts& changes) {
    std::vector<TextsWriter::Entry> entries;
    const auto add = [&entries](std::string_view text, Places places) {
        if (!places.empty()) {
            entries.emplace_back(text, places);
        }
    };
    if (group_ < before.groups().size()) {
        const TextGroup& group = before.group(group_);
        for (std::size_t i = 0; i < group.size(); ++i) {
            const std::string_view text = group.text(i);
            for (; change_ < changes_end_ && changes[change_].first < text; ++change_) {
                add(changes[change_].first, changes[change_].second);
            }
            const bool other = change_ < changes_end_ && changes[change_].first == text;
            add(text, other ? Places(changes[change_++].second) : group.places(i));
        }
    }
    for (; change_ < changes_end_; ++change_) {
        add(changes[change_].first, changes[change_].second);
    }
    texts_.add_all(entries);
}

}  // namespace accession::stored
