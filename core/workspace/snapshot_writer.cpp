// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <tuple>
#include <utility>

#include "core/model/codec.h"
#include "core/workspace/snapshot.h"
#include "core/workspace/snapshot/block_builder.h"
#include "core/workspace/snapshot/gather.h"
#include "core/workspace/snapshot/packed.h"

namespace accession {

namespace {

constexpr std::size_t all_of_it = std::size_t{1} << 28U;

/// What a record's bytes lean on while it is written.
struct PackingContext {
    std::array<stored::IdPlaces, stored::table_count>& ids;
    stored::RepeatedTexts& texts;

    template <class IdType>
    std::uint32_t place(stored::TableKey table, const IdType& id) {
        return ids.at(static_cast<std::size_t>(table)).place(id.str());
    }
    std::int64_t repeated(const std::string& text) { return texts.place(text); }
};

}  // namespace

// The work is a row of jobs, each of which goes on where it stopped until it is done.
struct SnapshotWriter::Work {
    explicit Work(const Workspace& workspace);
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;

    using Job = std::function<bool(std::size_t&)>;
    bool run(std::size_t budget);

    template <class Entity>
    bool place_ids(const FrozenTable<Entity>& table, std::size_t& budget);
    template <class Entity>
    bool encode(FrozenTable<Entity>& table, std::size_t& budget);
    template <class Entity>
    void encode_record(const FrozenTable<Entity>& table, const Entity& record);
    void end_block(stored::TableKey table);
    bool write_named(std::size_t table);
    bool write_relation(std::size_t relation);
    bool write_texts(std::size_t texts, std::size_t& budget);
    bool write_summary();
    void put_block(stored::BlockKind kind, std::size_t of, std::uint32_t first, std::uint32_t count,
                   std::string_view payload);

    std::tuple<FrozenTable<Vendor>, FrozenTable<Fund>, FrozenTable<Title>, FrozenTable<Holdings>,
               FrozenTable<Order>, FrozenTable<Line>, FrozenTable<Item>, FrozenTable<Invoice>,
               FrozenTable<EResource>, FrozenTable<Claim>, FrozenTable<WorkOrder>,
               FrozenTable<Letter>>
        tables;
    std::array<stored::IdPlaces, stored::table_count> ids;
    stored::Gathered gathered{ids};
    stored::BlockBuilder builder;
    stored::Summary summary;
    std::deque<Job> jobs;
    /// How far the job at work has come in its table.
    Slot slot = 0;
    std::uint32_t place = 0;
    std::string file;
};

SnapshotWriter::Work::Work(const Workspace& workspace)
    : tables(workspace.vendors().frozen(), workspace.funds().frozen(), workspace.titles().frozen(),
             workspace.all_holdings().frozen(), workspace.orders().frozen(),
             workspace.lines().frozen(), workspace.items().frozen(), workspace.invoices().frozen(),
             workspace.eresources().frozen(), workspace.claims().frozen(),
             workspace.work_orders().frozen(), workspace.letters().frozen()),
      file(stored::file_header(snapshot_format)) {
    // Growing it later would copy all of it in one slice.
    constexpr std::size_t bytes_per_record = 140;
    std::apply(
        [this](const auto&... table) {
            file.reserve((std::size_t{0} + ... + table.records.size()) * bytes_per_record);
        },
        tables);
    ByteWriter writer;
    Encoder{writer}.write(workspace.settings());
    put_block(stored::BlockKind::settings, 0, 0, 1, writer.bytes());
    std::apply(
        [this](auto&... table) {
            (jobs.push_back(
                 [this, &table](std::size_t& budget) { return place_ids(table, budget); }),
             ...);
            (jobs.push_back([this, &table](std::size_t& budget) { return encode(table, budget); }),
             ...);
        },
        tables);
    for (std::size_t i = 0; i < stored::table_count; ++i) {
        jobs.push_back([this, i](std::size_t&) { return write_named(i); });
    }
    for (std::size_t i = 0; i < stored::relation_count; ++i) {
        jobs.push_back([this, i](std::size_t& budget) {
            budget = 0;
            return write_relation(i);
        });
    }
    for (std::size_t i = 0; i < stored::texts_count; ++i) {
        jobs.push_back([this, i](std::size_t& budget) { return write_texts(i, budget); });
    }
    jobs.push_back([this](std::size_t&) { return write_summary(); });
}

bool SnapshotWriter::Work::run(std::size_t budget) {
    while (!jobs.empty() && budget > 0) {
        if (jobs.front()(budget)) {
            jobs.pop_front();
            slot = 0;
            place = 0;
        }
    }
    return jobs.empty();
}

void SnapshotWriter::Work::put_block(stored::BlockKind kind, std::size_t of, std::uint32_t first,
                                     std::uint32_t count, std::string_view payload) {
    stored::BlockHeader header;
    header.kind = kind;
    header.of = static_cast<std::uint8_t>(of);
    header.first = first;
    header.count = count;
    stored::append_block(file, header, payload);
    ++summary.blocks;
}

template <class Entity>
bool SnapshotWriter::Work::place_ids(const FrozenTable<Entity>& table, std::size_t& budget) {
    constexpr Slot slots_per_record = 32;
    stored::IdPlaces& places = ids.at(static_cast<std::size_t>(table.key));
    if (slot == 0) {
        places.reserve(table.slots());
    }
    for (; slot < table.slots() && budget > 0; ++slot) {
        budget -= slot % slots_per_record == 0 ? 1 : 0;
        if (!table.alive[slot]) {
            continue;
        }
        if (const Entity* record = table.held(slot)) {
            places.add(record->id.str());
        } else if (const auto uuid = table.stored->ids(table.key).uuid_at(slot)) {
            places.add(*uuid);
        } else {
            places.add(table.stored->ids(table.key).text_at(slot));
        }
    }
    if (slot < table.slots()) {
        return false;
    }
    places.end_records();
    return true;
}

template <class Entity>
void SnapshotWriter::Work::encode_record(const FrozenTable<Entity>& table, const Entity& record) {
    PackingContext context{ids, builder.repeated()};
    stored::Packer<PackingContext>{builder.records(), context}.write(record);
    builder.end_record();
    gathered.add(record, place, builder.glances());
    if (table.unhashed[slot]) {
        ByteWriter writer;
        writer.text(table.kind);
        Encoder{writer}.write(record);
        summary.hashes.at(static_cast<std::size_t>(table.key)) += hash128(writer.bytes());
    }
    ++place;
}

template <class Entity>
bool SnapshotWriter::Work::encode(FrozenTable<Entity>& table, std::size_t& budget) {
    if (slot == 0) {
        summary.hashes.at(static_cast<std::size_t>(table.key)) += table.hash;
    }
    for (; slot < table.slots() && budget > 0; ++slot) {
        if (!table.alive[slot]) {
            continue;
        }
        if (const Entity* record = table.held(slot)) {
            encode_record(table, *record);
        } else {
            encode_record(table, *stored::read_record<Entity>(*table.stored, slot));
        }
        --budget;
        if (builder.count() == stored::records_per_block) {
            end_block(table.key);
        }
    }
    if (slot < table.slots()) {
        return false;
    }
    if (builder.count() > 0) {
        end_block(table.key);
    }
    // The workspace need not spare what is written.
    table.records = {};
    return true;
}

void SnapshotWriter::Work::end_block(stored::TableKey table) {
    const auto key = static_cast<std::size_t>(table);
    const std::uint32_t count = builder.count();
    const std::uint32_t first = place - count;
    put_block(stored::BlockKind::records, key, first, count, builder.take(ids.at(key), first));
}

bool SnapshotWriter::Work::write_named(std::size_t table) {
    const stored::IdPlaces& places = ids.at(table);
    summary.records.at(table) = places.records();
    summary.named.at(table) = places.size() - places.records();
    const auto size = static_cast<std::uint32_t>(stored::records_per_block);
    for (std::uint32_t first = places.records(); first < places.size(); first += size) {
        const std::uint32_t count = std::min(size, places.size() - first);
        const stored::IdPlaces::Block block = places.block(first, count);
        put_block(stored::BlockKind::named, table, first - places.records(), count,
                  block.ids + block.id_is_text + block.texts);
    }
    return true;
}

bool SnapshotWriter::Work::write_relation(std::size_t relation) {
    const auto [payload, keys] = gathered.take(static_cast<stored::RelationKey>(relation));
    if (keys > 0) {
        put_block(stored::BlockKind::relation, relation, 0, keys, payload);
    }
    return true;
}

bool SnapshotWriter::Work::write_texts(std::size_t texts, std::size_t& budget) {
    stored::TextLists& lists = gathered.texts(static_cast<stored::TextsKey>(texts));
    if (!lists.finish(budget)) {
        return false;
    }
    if (!lists.empty()) {
        put_block(stored::BlockKind::texts, texts, 0, lists.size(), lists.take());
        lists = {};
        budget = 0;
    }
    return true;
}

bool SnapshotWriter::Work::write_summary() {
    ++summary.blocks;  // the one with this in it
    const std::string payload = to_bytes(summary);
    put_block(stored::BlockKind::summary, 0, 0, 1, payload);
    return true;
}

SnapshotWriter::SnapshotWriter(const Workspace& workspace)
    : work_(std::make_unique<Work>(workspace)) {}
SnapshotWriter::SnapshotWriter(SnapshotWriter&&) noexcept = default;
SnapshotWriter& SnapshotWriter::operator=(SnapshotWriter&&) noexcept = default;
SnapshotWriter::~SnapshotWriter() = default;

bool SnapshotWriter::step(std::size_t records) {
    // Whoever asks for more records than there can be wants all of it now.
    while (records >= all_of_it) {
        if (work_->run(all_of_it)) {
            return true;
        }
    }
    return work_->run(std::max<std::size_t>(records, 1));
}

std::string SnapshotWriter::take() {
    (void)step(all_of_it);
    return std::move(work_->file);
}

}  // namespace accession
