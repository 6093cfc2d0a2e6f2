// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/sheet.h"

#include <algorithm>

#include "core/workspace/snapshot.h"

namespace accession::stored {

Sheet::Sheet(const Settings& settings) : file(file_header(snapshot_format)) {
    ByteWriter writer;
    Encoder{writer}.write(settings);
    put_block(BlockKind::settings, 0, 0, 1, writer.bytes());
}

void Sheet::put_block(BlockKind kind, std::size_t of, std::uint32_t first, std::uint32_t count,
                      std::string_view payload) {
    BlockHeader header;
    header.kind = kind;
    header.of = static_cast<std::uint8_t>(of);
    header.first = first;
    header.count = count;
    append_block(file, header, payload);
    ++summary.blocks;
}

void Sheet::put_same_block(TableKey table, std::uint32_t first, const RecordBlock& block) {
    BlockHeader header;
    header.kind = BlockKind::records;
    header.of = static_cast<std::uint8_t>(table);
    header.first = first;
    header.count = static_cast<std::uint32_t>(block.count);
    header.payload_crc = block.payload_crc;
    append_same_block(file, header, block.payload);
    ++summary.blocks;
}

void Sheet::end_block(TableKey table, std::uint32_t last) {
    const std::uint32_t count = builder.count();
    const std::uint32_t first = last + 1 - count;
    put_block(BlockKind::records, static_cast<std::size_t>(table), first, count,
              builder.take(ids_of(table), first));
}

void Sheet::write_named(std::size_t table) {
    const IdPlaces& places = ids.at(table);
    summary.records.at(table) = places.records();
    summary.named.at(table) = places.size() - places.records();
    const auto size = static_cast<std::uint32_t>(records_per_block);
    for (std::uint32_t first = places.records(); first < places.size(); first += size) {
        const std::uint32_t count = std::min(size, places.size() - first);
        const IdPlaces::Block block = places.block(first, count);
        put_block(BlockKind::named, table, first - places.records(), count,
                  block.ids + block.id_is_text + block.texts);
    }
}

void Sheet::write_summary() {
    ++summary.blocks;  // the one with this in it
    const std::string payload = to_bytes(summary);
    put_block(BlockKind::summary, 0, 0, 1, payload);
}

}  // namespace accession::stored
