// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/format.h"

#include "core/model/crc32c.h"

namespace accession::stored {

namespace {

constexpr std::string_view block_magic = "ABLK";
constexpr std::size_t id_size = 16;

std::size_t flag_bytes(std::size_t count) {
    return (count + 7) / 8;
}

void put_u64(std::string& out, std::uint64_t value) {
    put_u32(out, static_cast<std::uint32_t>(value));
    put_u32(out, static_cast<std::uint32_t>(value >> 32U));
}

std::uint64_t take_u64(Parts& parts) {
    const std::uint64_t low = parts.u32();
    return low | std::uint64_t{parts.u32()} << 32U;
}

}  // namespace

RelationShape shape_of(RelationKey relation) {
    using enum TableKey;
    static constexpr std::array<RelationShape, relation_count> shapes = {{
        {orders, lines},
        {titles, lines},
        {lines, lines},
        {holdings, lines},
        {vendors, lines},
        {lines, items},
        {holdings, items},
        {lines, titles},
        {titles, holdings},
        {lines, invoices},
        {lines, eresources},
        {titles, eresources},
        {lines, claims},
        {items, work_orders},
        {lines, letters},
    }};
    return shapes.at(static_cast<std::size_t>(relation));
}

TableKey members_of(TextsKey texts) {
    switch (texts) {
    case TextsKey::items_by_barcode:
        return TableKey::items;
    case TextsKey::orders_by_number:
    case TextsKey::order_terms:
        return TableKey::orders;
    default:
        return TableKey::lines;
    }
}

std::string file_header(std::uint32_t format) {
    std::string header(file_magic);
    put_u32(header, format);
    put_u32(header, crc32c(header));
    return header;
}

void append_block(std::string& file, BlockHeader header, std::string_view payload) {
    header.payload_crc = crc32c_wide(payload);
    append_same_block(file, header, payload);
}

void append_same_block(std::string& file, const BlockHeader& header, std::string_view payload) {
    std::string bytes(block_magic);
    bytes += static_cast<char>(header.kind);
    bytes += static_cast<char>(header.of);
    bytes.append(2, '\0');
    put_u32(bytes, header.first);
    put_u32(bytes, header.count);
    put_u32(bytes, static_cast<std::uint32_t>(payload.size()));
    put_u32(bytes, header.payload_crc);
    put_u32(bytes, 0);
    put_u32(bytes, crc32c(bytes));
    file += bytes;
    file += payload;
}

std::optional<BlockHeader> block_header_at(std::string_view file, std::size_t at) {
    if (at > file.size() || file.size() - at < block_header_size) {
        return std::nullopt;
    }
    const std::string_view bytes = file.substr(at, block_header_size);
    if (!bytes.starts_with(block_magic) ||
        load_u32(bytes.data() + 28) != crc32c(bytes.substr(0, 28)) ||
        static_cast<std::uint8_t>(bytes[4]) > static_cast<std::uint8_t>(BlockKind::summary)) {
        return std::nullopt;
    }
    BlockHeader header;
    header.kind = static_cast<BlockKind>(bytes[4]);
    header.of = static_cast<std::uint8_t>(bytes[5]);
    header.first = load_u32(bytes.data() + 8);
    header.count = load_u32(bytes.data() + 12);
    header.length = load_u32(bytes.data() + 16);
    header.payload_crc = load_u32(bytes.data() + 20);
    return header;
}

std::optional<RecordBlock> record_block(std::string_view payload, std::size_t count,
                                        TableKey table) {
    if (count > records_per_block) {
        return std::nullopt;
    }
    Parts parts(payload);
    RecordBlock block;
    block.count = count;
    block.payload = payload;
    const std::uint32_t id_text_size = parts.u32();
    const std::uint32_t repeated = parts.u32();
    const std::uint32_t repeated_size = parts.u32();
    block.ids = parts.take(count * id_size);
    block.id_is_text = parts.take(flag_bytes(count));
    block.glances = parts.take(count * glance_sizes.at(static_cast<std::size_t>(table)));
    const U32s record_ends = parts.u32s(count);
    const U32s repeated_ends = parts.u32s(repeated);
    block.id_texts = parts.take(id_text_size);
    block.repeated = TextColumn(repeated_ends, parts.take(repeated_size));
    block.records = TextColumn(record_ends, parts.rest());
    return parts.ok() ? std::optional(block) : std::nullopt;
}

std::optional<RecordBlock> named_block(std::string_view payload, std::size_t count) {
    if (count > records_per_block) {
        return std::nullopt;
    }
    Parts parts(payload);
    RecordBlock block;
    block.count = count;
    block.ids = parts.take(count * id_size);
    block.id_is_text = parts.take(flag_bytes(count));
    block.id_texts = parts.rest();
    return parts.ok() ? std::optional(block) : std::nullopt;
}

std::string to_bytes(const Summary& summary) {
    std::string bytes;
    put_u32(bytes, summary.blocks);
    for (std::size_t table = 0; table < table_count; ++table) {
        put_u32(bytes, summary.records.at(table));
        put_u32(bytes, summary.named.at(table));
        put_u64(bytes, summary.hashes.at(table).high);
        put_u64(bytes, summary.hashes.at(table).low);
    }
    return bytes;
}

std::optional<Summary> summary_from(std::string_view payload) {
    Parts parts(payload);
    Summary summary;
    summary.blocks = parts.u32();
    for (std::size_t table = 0; table < table_count; ++table) {
        summary.records.at(table) = parts.u32();
        summary.named.at(table) = parts.u32();
        summary.hashes.at(table).high = take_u64(parts);
        summary.hashes.at(table).low = take_u64(parts);
    }
    return parts.ok() && parts.at_end() ? std::optional(summary) : std::nullopt;
}

}  // namespace accession::stored
