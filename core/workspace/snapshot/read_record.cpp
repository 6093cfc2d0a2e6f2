// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/packed.h"
#include "core/workspace/snapshot/stored.h"

namespace accession::stored {

namespace {

/// What a record's bytes lean on: the ids of all tables, and the repeated texts of its block.
struct Surroundings {
    const Stored& stored;
    const RecordBlock& block;
    TableKey table;
    std::uint32_t place;

    [[nodiscard]] SharedText id(TableKey of, std::uint64_t at) const { return stored.id(of, at); }
    [[nodiscard]] SharedText own() const { return stored.id(table, place); }
    [[nodiscard]] std::string_view repeated(std::uint64_t at) const {
        return block.repeated[static_cast<std::size_t>(at)];
    }
};

}  // namespace

template <class Entity>
SharedRecord<Entity> read_record(const Stored& stored, std::uint32_t place) {
    using IdType = std::remove_cvref_t<decltype(Entity::id)>;
    const TableKey table = table_of<IdType>;
    SharedRecord<Entity> record{Entity{}};
    const RecordBlock* block = stored.block_of(table, place);
    if (block != nullptr) {
        const Surroundings surroundings{stored, *block, table, place};
        ByteReader reader(block->records[place % records_per_block]);
        Unpacker<Surroundings>{reader, surroundings}.read(record.edit());
        if (reader.ok() && reader.at_end()) {
            return record;
        }
    }
    record = SharedRecord<Entity>{Entity{}};
    record.edit().id = IdType(stored.id(table, place));
    return record;
}

template SharedRecord<Vendor> read_record(const Stored&, std::uint32_t);
template SharedRecord<Fund> read_record(const Stored&, std::uint32_t);
template SharedRecord<Title> read_record(const Stored&, std::uint32_t);
template SharedRecord<Holdings> read_record(const Stored&, std::uint32_t);
template SharedRecord<Order> read_record(const Stored&, std::uint32_t);
template SharedRecord<Line> read_record(const Stored&, std::uint32_t);
template SharedRecord<Item> read_record(const Stored&, std::uint32_t);
template SharedRecord<Invoice> read_record(const Stored&, std::uint32_t);
template SharedRecord<EResource> read_record(const Stored&, std::uint32_t);
template SharedRecord<Claim> read_record(const Stored&, std::uint32_t);
template SharedRecord<WorkOrder> read_record(const Stored&, std::uint32_t);
template SharedRecord<Letter> read_record(const Stored&, std::uint32_t);

namespace {

/// Reads texts without making them.
struct HeadReader {
    ByteReader in;
    const RecordBlock& block;

    std::string_view text(bool here) {
        if (!here) {
            return {};
        }
        const std::uint64_t told = in.varint();
        return (told & 1U) != 0 ? block.repeated[static_cast<std::size_t>(told / 2)]
                                : in.raw(told / 2);
    }
    void skip(bool here) {
        if (here) {
            (void)in.varint();
        }
    }
};

}  // namespace

// Both lean on how a line begins: id, number, order, title, and the description with its title.

std::string_view read_line_number(const Stored& stored, std::uint32_t place) {
    const RecordBlock* block = stored.block_of(TableKey::lines, place);
    if (block == nullptr) {
        return {};
    }
    HeadReader reader{ByteReader(block->records[place % records_per_block]), *block};
    const std::uint64_t here = reader.in.varint();
    return reader.text((here & 2U) != 0);
}

LineHead read_line_head(const Stored& stored, std::uint32_t place) {
    const RecordBlock* block = stored.block_of(TableKey::lines, place);
    if (block == nullptr) {
        return {};
    }
    HeadReader reader{ByteReader(block->records[place % records_per_block]), *block};
    const std::uint64_t here = reader.in.varint();
    LineHead head;
    head.number = reader.text((here & 2U) != 0);
    reader.skip((here & 4U) != 0);
    reader.skip((here & 8U) != 0);
    const std::uint64_t described = (here & 16U) != 0 ? reader.in.varint() : 0;
    head.title = reader.text((described & 1U) != 0);
    return head;
}

}  // namespace accession::stored
