// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/stored.h"

#include <algorithm>
#include <utility>

#include "core/model/crc32c.h"
#include "core/workspace/snapshot.h"

namespace accession::stored {

namespace {

constexpr std::array<std::string_view, table_count> lost_names = {
    "lost-vendor-",    "lost-fund-",  "lost-title-",      "lost-holdings-",
    "lost-order-",     "lost-line-",  "lost-item-",       "lost-invoice-",
    "lost-eresource-", "lost-claim-", "lost-work-order-", "lost-letter-"};

std::size_t count_of(const std::vector<RecordBlock>& blocks) {
    std::size_t count = 0;
    for (const RecordBlock& block : blocks) {
        count += block.count;
    }
    return count;
}

bool all_full_but_the_last(const std::vector<RecordBlock>& blocks) {
    return blocks.empty() || (std::ranges::all_of(blocks.begin(), blocks.end() - 1,
                                                  [](const RecordBlock& block) {
                                                      return block.count == records_per_block;
                                                  }) &&
                              blocks.back().count > 0);
}

bool whole(const BlockHeader& header, std::string_view payload) {
    return payload.size() == header.length && crc32c_wide(payload) == header.payload_crc;
}

}  // namespace

bool Stored::take_settings(std::string_view payload) {
    ByteReader reader(payload);
    Settings settings;
    Decoder{reader}.read(settings);
    for (std::uint8_t level = 1; reader.ok() && !reader.at_end() && level <= late_levels; ++level) {
        // What is left are their late parts: nothing else stands in the block.
        reader = ByteReader(payload);
        Decoder{reader, level}.read(settings);
    }
    if (has_settings_ || !reader.ok() || !reader.at_end()) {
        return false;
    }
    settings_ = std::move(settings);
    has_settings_ = true;
    return true;
}

/// Blocks stand at the place that they name; none may stand there twice.
bool Stored::take_records(const BlockHeader& header, std::string_view payload) {
    const bool named = header.kind == BlockKind::named;
    if (header.of >= table_count || header.count == 0 || header.first % records_per_block != 0) {
        return false;
    }
    StoredTable& table = tables_.at(header.of);
    const auto block = named
                           ? named_block(payload, header.count)
                           : record_block(payload, header.count, static_cast<TableKey>(header.of));
    auto& blocks = named ? table.named : table.blocks;
    const std::size_t at = header.first / records_per_block;
    // No place that the file could not have held blocks for: damage must not ask for all memory.
    const std::size_t places = file_size_ / block_header_size;
    if (!block || at > places || (at < blocks.size() && blocks[at].count != 0)) {
        return false;
    }
    if (at >= blocks.size()) {
        blocks.resize(at + 1);
    }
    blocks[at] = *block;
    blocks[at].payload_crc = header.payload_crc;
    return true;
}

bool Stored::take_gone(const BlockHeader& header, std::string_view payload) {
    if (header.of >= table_count || header.count == 0 || payload.size() / 4 != header.count ||
        tables_.at(header.of).gone.size() != 0) {
        return false;
    }
    const U32s gone(payload);
    for (std::size_t i = 1; i < gone.size(); ++i) {
        if (gone[i - 1] >= gone[i]) {
            return false;
        }
    }
    tables_.at(header.of).gone = gone;
    return true;
}

bool Stored::take_block(const BlockHeader& header, std::string_view payload) {
    switch (header.kind) {
    case BlockKind::settings:
        return take_settings(payload);
    case BlockKind::records:
    case BlockKind::named:
        return take_records(header, payload);
    case BlockKind::relation:
    case BlockKind::texts: {
        const bool relation = header.kind == BlockKind::relation;
        if (header.of >= (relation ? relation_count : texts_count)) {
            return false;
        }
        Lists& lists = relation ? relation_parts_.at(header.of) : texts_parts_.at(header.of);
        if (lists.payload.data() != nullptr) {
            return false;
        }
        lists = {header.count, payload};
        return true;
    }
    case BlockKind::gone:
        return take_gone(header, payload);
    case BlockKind::summary: {
        const auto summary = summary_from(payload);
        if (has_summary_ || !summary) {
            return false;
        }
        summary_ = *summary;
        has_summary_ = true;
        return true;
    }
    }
    return false;
}

bool Stored::agrees_with_summary() const {
    for (std::size_t i = 0; i < table_count; ++i) {
        const StoredTable& table = tables_.at(i);
        if (count_of(table.blocks) != summary_.records.at(i) ||
            count_of(table.named) != summary_.named.at(i) || !all_full_but_the_last(table.blocks) ||
            !all_full_but_the_last(table.named) ||
            (table.gone.size() > 0 &&
             table.gone[table.gone.size() - 1] >= summary_.records.at(i))) {
            return false;
        }
    }
    return true;
}

void Stored::set_ids(std::size_t index, std::uint32_t records, std::uint32_t named) {
    StoredTable& table = tables_.at(index);
    table.ids.begin(std::string(lost_names.at(index)), records, named);
    for (std::size_t block = 0; block < table.blocks.size(); ++block) {
        table.ids.set_records(block,
                              table.blocks[block].count > 0 ? &table.blocks[block] : nullptr);
    }
    for (std::size_t block = 0; block < table.named.size(); ++block) {
        table.ids.set_named(block, table.named[block]);
    }
    table.ids.set_gone(table.gone);
}

bool Stored::set_lists() {
    for (std::size_t i = 0; i < relation_count; ++i) {
        const RelationShape shape = shape_of(static_cast<RelationKey>(i));
        const Lists& lists = relation_parts_.at(i);
        if (lists.count == 0) {
            continue;
        }
        const StoredIds& keys = ids(shape.keys);
        const Groups groups(lists.payload);
        if (lists.count != keys.size() || !groups.ok()) {
            return false;
        }
        relations_.at(i) = StoredRelation(&keys, groups, lists.count, records(shape.members));
    }
    for (std::size_t i = 0; i < texts_count; ++i) {
        const Lists& lists = texts_parts_.at(i);
        if (lists.payload.empty()) {
            continue;
        }
        const Groups groups(lists.payload);
        if (!groups.ok()) {
            return false;
        }
        texts_.at(i) = StoredTexts(groups, records(members_of(static_cast<TextsKey>(i))));
    }
    return true;
}

Stored::Fault Stored::open(HeldBytes bytes) {
    held_ = std::move(bytes);
    const std::string_view file = held_.view();
    file_size_ = file.size();
    if (!file.starts_with(file_magic)) {
        return Fault::not_a_snapshot;
    }
    if (file.size() < file_header_size ||
        load_u32(file.data() + 12) != crc32c(file.substr(0, 12))) {
        return Fault::damaged;
    }
    // 1 had no late parts (core/model/late.h), and is read as it is.
    if (const std::uint32_t format = load_u32(file.data() + 8);
        format == 0 || format > snapshot_format) {
        return Fault::newer_format;
    }
    std::uint32_t blocks = 0;
    std::size_t at = file_header_size;
    for (; at < file.size() && !has_summary_; ++blocks) {
        const auto header = block_header_at(file, at);
        if (!header) {
            return Fault::damaged;
        }
        const std::string_view payload = file.substr(at + block_header_size, header->length);
        if (!whole(*header, payload) || !take_block(*header, payload)) {
            return Fault::damaged;
        }
        at += block_header_size + header->length;
    }
    const bool complete =
        at == file.size() && has_summary_ && has_settings_ && blocks == summary_.blocks;
    if (!complete || !agrees_with_summary()) {
        return Fault::damaged;
    }
    for (std::size_t i = 0; i < table_count; ++i) {
        set_ids(i, summary_.records.at(i), summary_.named.at(i));
    }
    return set_lists() ? Fault::none : Fault::damaged;
}

Stored::Found Stored::gather(std::string_view file) {
    file_size_ = file.size();
    Found found;
    bool lost = false;
    for (std::size_t at = 0; at + block_header_size <= file.size();) {
        const auto header = block_header_at(file, at);
        if (!header) {
            // Between whole blocks: one damaged block, however many bytes of it there are.
            found.damaged_blocks += lost || at < file_header_size ? 0 : 1;
            lost = at >= file_header_size;
            const std::size_t next = file.find("ABLK", at + 1);
            at = next == std::string_view::npos ? file.size() : next;
            continue;
        }
        lost = false;
        ++found.blocks;
        const std::string_view payload = file.substr(at + block_header_size, header->length);
        if (whole(*header, payload) && take_block(*header, payload)) {
            at += block_header_size + payload.size();
            continue;
        }
        ++found.damaged_blocks;
        // Its length is sound; what should follow it may still be missing.
        at += block_header_size + payload.size();
    }
    found.counted = has_summary_;
    for (std::size_t i = 0; i < table_count; ++i) {
        const StoredTable& table = tables_.at(i);
        const std::size_t full = table.blocks.size() * records_per_block;
        // No more than the file could have held: a summary may have been made up.
        const std::size_t most = file_size_ / block_header_size * records_per_block;
        const std::size_t known = has_summary_ ? std::min<std::size_t>(summary_.records.at(i), most)
                                  : table.blocks.empty()
                                      ? 0
                                      : full - records_per_block + table.blocks.back().count;
        found.records.at(i) = static_cast<std::uint32_t>(known);
        const std::uint32_t named =
            has_summary_ ? summary_.named.at(i)
                         : static_cast<std::uint32_t>(table.named.size() * records_per_block);
        set_ids(i, found.records.at(i), std::min<std::uint32_t>(named, 1U << 24U));
    }
    return found;
}

const RecordBlock* Stored::block_of(TableKey table, std::uint32_t place) const {
    const auto& blocks = table_at(table).blocks;
    const std::size_t at = place / records_per_block;
    const bool there = at < blocks.size() && place % records_per_block < blocks[at].count;
    return there ? &blocks[at] : nullptr;
}

bool Stored::has(TableKey table, std::uint32_t place) const {
    return block_of(table, place) != nullptr;
}

std::string_view Stored::glance(TableKey table, std::uint32_t place) const {
    const RecordBlock* block = block_of(table, place);
    const std::size_t size = glance_sizes.at(static_cast<std::size_t>(table));
    return block == nullptr ? std::string_view{}
                            : block->glances.substr(place % records_per_block * size, size);
}

SharedText Stored::id(TableKey table, std::uint64_t place) const {
    const StoredIds& all = ids(table);
    return place < all.size() ? all.at(static_cast<std::uint32_t>(place)) : SharedText{};
}

}  // namespace accession::stored
