// SPDX-License-Identifier: Apache-2.0
// The bytes of a snapshot in the making.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/model/codec.h"
#include "core/model/entities.h"
#include "core/workspace/snapshot/block_builder.h"
#include "core/workspace/snapshot/format.h"
#include "core/workspace/snapshot/glance_writer.h"
#include "core/workspace/snapshot/id_places.h"
#include "core/workspace/snapshot/packed.h"

namespace accession::stored {

struct Sheet {
    std::array<IdPlaces, table_count> ids;
    BlockBuilder builder;
    Summary summary;
    std::string file;

    explicit Sheet(const Settings& settings);
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    [[nodiscard]] IdPlaces& ids_of(TableKey table) {
        return ids.at(static_cast<std::size_t>(table));
    }
    void put_block(BlockKind kind, std::size_t of, std::uint32_t first, std::uint32_t count,
                   std::string_view payload);
    void put_same_block(TableKey table, std::uint32_t first, const RecordBlock& block);
    /// Puts the next record into the block that is being built.
    template <class Entity>
    void pack(const Entity& record) {
        PackingContext context{*this};
        Packer<PackingContext>{builder.records(), context}.write(record);
        builder.end_record();
        GlanceWriter{ids, builder.glances()}.put(record);
    }
    template <class Entity>
    void add_hash(TableKey table, std::string_view kind, const Entity& record) {
        ByteWriter writer;
        writer.text(kind);
        Encoder{writer}.write(record);
        summary.hashes.at(static_cast<std::size_t>(table)) += hash128(writer.bytes());
    }
    /// The records in the builder, of which the last one has this place.
    void end_block(TableKey table, std::uint32_t last);
    /// Ids without records: when all records are packed.
    void write_named(std::size_t table);
    void write_summary();

private:
    /// What a record's bytes lean on while it is written.
    struct PackingContext {
        Sheet& sheet;

        template <class IdType>
        std::uint32_t place(TableKey table, const IdType& id) {
            return sheet.ids_of(table).place(id.shared());
        }
        std::int64_t repeated(const std::string& text) {
            return sheet.builder.repeated().place(text, sheet.builder.records().bytes().size());
        }
    };
};

}  // namespace accession::stored
