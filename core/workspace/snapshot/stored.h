// SPDX-License-Identifier: Apache-2.0
// A snapshot whose blocks were found and checked: its bytes, held once, and where everything lies in
// them. Records are read when they are asked for.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/codec.h"
#include "core/model/fields.h"
#include "core/model/held_bytes.h"
#include "core/model/shared_record.h"
#include "core/workspace/snapshot/format.h"
#include "core/workspace/snapshot/ids.h"
#include "core/workspace/snapshot/lists.h"

namespace accession::stored {

class Stored {
public:
    Stored() = default;
    // What lies in the bytes is pointed at.
    Stored(const Stored&) = delete;
    Stored& operator=(const Stored&) = delete;

    enum class Fault : std::uint8_t { none, not_a_snapshot, newer_format, damaged };
    /// Takes the bytes; anything but sound bytes is a fault, and then nothing may be asked.
    [[nodiscard]] Fault open(HeldBytes bytes);

    struct Found {
        std::size_t blocks = 0;
        std::size_t damaged_blocks = 0;
        /// Records of the tables, as far as is known; some of them may be missing.
        std::array<std::uint32_t, table_count> records{};
        /// The file says how many there were.
        bool counted = false;
    };
    /// Takes whatever is whole in bytes that outlive this.
    Found gather(std::string_view file);

    /// How long all of it is.
    [[nodiscard]] std::size_t size() const { return file_size_; }
    [[nodiscard]] const Settings& settings() const { return settings_; }
    [[nodiscard]] bool has_settings() const { return has_settings_; }
    [[nodiscard]] const StoredIds& ids(TableKey table) const { return table_at(table).ids; }
    [[nodiscard]] std::uint32_t records(TableKey table) const { return ids(table).records(); }
    /// Places without a record that once had one, ascending.
    [[nodiscard]] U32s gone(TableKey table) const { return table_at(table).gone; }
    /// False where its block is missing.
    [[nodiscard]] bool has(TableKey table, std::uint32_t place) const;
    /// The bytes that a list shows of a record; empty when there are none.
    [[nodiscard]] std::string_view glance(TableKey table, std::uint32_t place) const;
    [[nodiscard]] const StoredRelation& relation(RelationKey key) const {
        return relations_.at(static_cast<std::size_t>(key));
    }
    [[nodiscard]] const StoredTexts& texts(TextsKey key) const {
        return texts_.at(static_cast<std::size_t>(key));
    }
    /// The sum of the hashes of a table's records.
    [[nodiscard]] Hash128 hash(TableKey table) const {
        return summary_.hashes.at(static_cast<std::size_t>(table));
    }

    /// The id of a place, none where there is no such place.
    [[nodiscard]] SharedText id(TableKey table, std::uint64_t place) const;
    [[nodiscard]] const RecordBlock* block_of(TableKey table, std::uint32_t place) const;

private:
    struct StoredTable {
        std::vector<RecordBlock> blocks;
        std::vector<RecordBlock> named;
        U32s gone;
        StoredIds ids;
    };
    struct Lists {
        std::uint32_t count = 0;
        std::string_view payload;
    };

    [[nodiscard]] const StoredTable& table_at(TableKey table) const {
        return tables_.at(static_cast<std::size_t>(table));
    }
    [[nodiscard]] bool take_block(const BlockHeader& header, std::string_view payload);
    [[nodiscard]] bool take_settings(std::string_view payload);
    [[nodiscard]] bool take_records(const BlockHeader& header, std::string_view payload);
    [[nodiscard]] bool take_gone(const BlockHeader& header, std::string_view payload);
    [[nodiscard]] bool agrees_with_summary() const;
    void set_ids(std::size_t index, std::uint32_t records, std::uint32_t named);
    [[nodiscard]] bool set_lists();

    HeldBytes held_;
    std::size_t file_size_ = 0;
    Settings settings_;
    bool has_settings_ = false;
    bool has_summary_ = false;
    Summary summary_;
    std::array<StoredTable, table_count> tables_;
    std::array<Lists, relation_count> relation_parts_;
    std::array<Lists, texts_count> texts_parts_;
    std::array<StoredRelation, relation_count> relations_;
    std::array<StoredTexts, texts_count> texts_;
};

/// A record read from its bytes. Bytes that were made up, checksums included, give an empty record.
template <class Entity>
[[nodiscard]] SharedRecord<Entity> read_record(const Stored& stored, std::uint32_t place);

/// Number and title of a line, had without reading the rest of it; they point into the bytes.
struct LineHead {
    std::string_view number;
    std::string_view title;
};
[[nodiscard]] LineHead read_line_head(const Stored& stored, std::uint32_t place);
/// The number alone.
[[nodiscard]] std::string_view read_line_number(const Stored& stored, std::uint32_t place);

}  // namespace accession::stored
