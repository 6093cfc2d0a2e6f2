// SPDX-License-Identifier: Apache-2.0
// How a snapshot lies in its bytes.
//
//   file   = "ACSNAP\r\n" | u32 format | u32 crc32c of both | blocks
//   block  = header of 32 bytes | payload
//   header = u32 "ABLK" | u8 kind | u8 of | u16 0 | u32 first | u32 count | u32 payload length
//          | u32 crc32c_wide of the payload | u32 0 | u32 crc32c of the header before it
//   records = u32 length of the texts of the ids | u32 repeated texts | u32 length of these | ids | flags
//          | glances (glance.h) | for each record the u32 where it ends | for each repeated text the same
//          | texts of the ids | repeated texts | records (packed.h)
//   named  = ids | flags | texts of the ids
//   id     = the 16 bytes of a UUID in small letters, or, where its flag is set (the lowest bit first), u32 where its text
//            begins | u32 its length | u64 0
//   gone   = u32 places, ascending
//   settings = canonical bytes (core/model/codec.h); late parts of them follow where there are any
//   summary = u32 blocks, itself among them | for each table u32 records | u32 named | u64 high | u64 low of its hash
//
// `first` and `count` are places and their number, of `named` from 0 on; of a relation the number of its keys; of texts 1.
//
// Every byte stands under one of these checksums. Records lie in blocks of 256, each with the ids
// and the repeated texts of its own records, so that a damaged block takes no others with it. Records
// name each other by their places in their tables; ids that are named but have no record follow the
// table's own as `named` blocks. A snapshot that was made from another keeps the places of records
// that have gone, for what names them; `gone` says which they are. Relations and words are kept beside
// all this, to be looked up where they lie. Summary comes last: a file without it was cut off.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/hash128.h"
#include "core/workspace/snapshot/bytes.h"
#include "core/workspace/snapshot/glance.h"

namespace accession::stored {

enum class BlockKind : std::uint8_t { settings, records, named, relation, texts, gone, summary };

/// The tables, in the order in which they are written: what is named comes before what names it.
enum class TableKey : std::uint8_t {
    vendors,
    funds,
    titles,
    holdings,
    orders,
    lines,
    items,
    invoices,
    eresources,
    claims,
    work_orders,
    letters
};
inline constexpr std::size_t table_count = 12;

enum class RelationKey : std::uint8_t {
    lines_by_order,
    lines_by_title,
    lines_by_main,
    lines_by_holdings,
    lines_by_vendor,
    items_by_line,
    items_by_holdings,
    titles_by_line,
    holdings_by_title,
    invoices_by_line,
    eresources_by_line,
    eresources_by_title,
    claims_by_line,
    work_orders_by_item,
    letters_by_line
};
inline constexpr std::size_t relation_count = 15;

enum class TextsKey : std::uint8_t {
    lines_by_isbn,
    lines_by_number,
    lines_by_reference,
    items_by_barcode,
    orders_by_number,
    line_terms,
    order_terms
};
inline constexpr std::size_t texts_count = 7;

struct RelationShape {
    TableKey keys;
    TableKey members;
};
[[nodiscard]] RelationShape shape_of(RelationKey relation);
[[nodiscard]] TableKey members_of(TextsKey texts);

inline constexpr std::size_t records_per_block = 256;
inline constexpr std::size_t file_header_size = 16;
inline constexpr std::size_t block_header_size = 32;
inline constexpr std::string_view file_magic = "ACSNAP\r\n";

struct BlockHeader {
    BlockKind kind = BlockKind::settings;
    /// TableKey, RelationKey or TextsKey.
    std::uint8_t of = 0;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    std::uint32_t length = 0;
    std::uint32_t payload_crc = 0;
};

[[nodiscard]] std::string file_header(std::uint32_t format);
void append_block(std::string& file, BlockHeader header, std::string_view payload);
/// A block of another file under the checksum that it has there: what memory may have spoiled since
/// stays to be noticed.
void append_same_block(std::string& file, const BlockHeader& header, std::string_view payload);
/// Nothing where no header stands.
[[nodiscard]] std::optional<BlockHeader> block_header_at(std::string_view file, std::size_t at);

/// What a list shows of a record, to be had without reading the record.
inline constexpr std::array<std::uint8_t, table_count> glance_sizes = {
    0, 0, 0, 0, 1, line_glance_size, 1, 0, 0, 0, 0, 0};

/// The parts of a block of records.
struct RecordBlock {
    std::size_t count = 0;
    std::string_view payload;
    std::uint32_t payload_crc = 0;
    /// Sixteen bytes for each id: a UUID, or where its text lies among the texts of the ids.
    std::string_view ids;
    /// A bit for each id: it is a text.
    std::string_view id_is_text;
    std::string_view id_texts;
    std::string_view glances;
    TextColumn repeated;
    TextColumn records;
};
[[nodiscard]] std::optional<RecordBlock> record_block(std::string_view payload, std::size_t count,
                                                      TableKey table);
/// The same for ids without records.
[[nodiscard]] std::optional<RecordBlock> named_block(std::string_view payload, std::size_t count);

struct Summary {
    std::uint32_t blocks = 0;
    std::array<std::uint32_t, table_count> records{};
    std::array<std::uint32_t, table_count> named{};
    std::array<Hash128, table_count> hashes{};
};
[[nodiscard]] std::string to_bytes(const Summary& summary);
[[nodiscard]] std::optional<Summary> summary_from(std::string_view payload);

}  // namespace accession::stored
