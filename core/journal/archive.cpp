// SPDX-License-Identifier: Apache-2.0
#include "core/journal/archive.h"

#include <algorithm>

#include "core/model/crc32c.h"
#include "core/model/little_endian.h"

namespace accession {

namespace {

constexpr std::string_view archive_magic = "ACCARC05";
constexpr std::size_t head_size = 8 + 16 + 4 + 4 + 8 + 4;
constexpr std::size_t entry_size = 12;

struct Head {
    StoreId store;
    std::uint32_t number = 0;
    std::uint32_t records = 0;
    std::uint64_t index_bytes = 0;
};

std::string head_bytes(const Head& head) {
    std::string bytes(archive_magic);
    put_hash(bytes, head.store);
    put_integer(bytes, head.number);
    put_integer(bytes, head.records);
    put_integer(bytes, head.index_bytes);
    put_integer(bytes, crc32c(bytes));
    return bytes;
}

void put_entries(std::string& out, std::vector<std::pair<std::uint64_t, std::uint32_t>>& entries) {
    std::ranges::sort(entries);
    const auto repeated = std::ranges::unique(entries);
    entries.erase(repeated.begin(), repeated.end());
    put_integer(out, static_cast<std::uint32_t>(entries.size()));
    for (const auto& [hash, place] : entries) {
        put_integer(out, hash);
        put_integer(out, place);
    }
}

/// Steps over a list of entries; false when it does not fit.
bool skip_entries(FrontReader& reader) {
    const std::uint64_t count = reader.integer<std::uint32_t>();
    (void)reader.bytes(count * entry_size);
    return reader.ok();
}

std::uint64_t hash_of(std::string_view id) {
    return hash128(id).low;
}

}  // namespace

ArchiveWriter::ArchiveWriter(const StoreId& store, std::uint32_t number)
    : store_(store), number_(number), end_(first_chain(store, number)) {}

void ArchiveWriter::add(std::uint64_t sequence, RecordKind kind, std::string_view payload,
                        const Keys& keys) {
    const auto place = records_;
    by_command_.emplace_back(hash_of(keys.command.str()), place);
    for (const LineId& line : keys.lines) {
        by_line_.emplace_back(hash_of(line.str()), place);
    }
    if (!keys.actor.empty()) {
        actors_.insert(keys.actor);
    }
    frames_ += frame(end_, sequence, kind, payload);
    ++records_;
}

std::string ArchiveWriter::take() {
    std::string index;
    put_entries(index, by_command_);
    put_entries(index, by_line_);
    put_integer(index, static_cast<std::uint32_t>(actors_.size()));
    for (const std::string& actor : actors_) {
        put_integer(index, static_cast<std::uint32_t>(actor.size()));
        index += actor;
    }
    std::string bytes = head_bytes({store_, number_, records_, index.size()});
    bytes.reserve(bytes.size() + frames_.size() + index.size() + 4);
    bytes += frames_;
    bytes += index;
    put_integer(bytes, crc32c(index));
    return bytes;
}

std::expected<Archive, ArchiveFault> Archive::read(std::string bytes, const StoreId& store,
                                                   std::uint32_t number) {
    FrontReader reader(bytes);
    Head head;
    (void)reader.bytes(archive_magic.size());
    head.store = reader.hash();
    head.number = reader.integer<std::uint32_t>();
    head.records = reader.integer<std::uint32_t>();
    head.index_bytes = reader.integer<std::uint64_t>();
    if (std::string_view(bytes).substr(0, head_size) != head_bytes(head) ||
        head.index_bytes + 4 > bytes.size() - head_size) {
        return std::unexpected(ArchiveFault::damaged);
    }
    const auto index_at = bytes.size() - 4 - static_cast<std::size_t>(head.index_bytes);
    ChainEnd end = first_chain(head.store, head.number);
    const std::string_view frames = std::string_view(bytes).substr(0, index_at);
    const ReadFrames read = read_frames(frames, head_size, end, Sequences::rising);
    const std::string_view index =
        std::string_view(bytes).substr(index_at, static_cast<std::size_t>(head.index_bytes));
    FrontReader last(std::string_view(bytes).substr(bytes.size() - 4));
    if (read.end != index_at || read.frames.size() != head.records ||
        last.integer<std::uint32_t>() != crc32c(index)) {
        return std::unexpected(ArchiveFault::damaged);
    }
    if (head.store != store) {
        return std::unexpected(ArchiveFault::foreign);
    }
    if (head.number != number) {
        return std::unexpected(ArchiveFault::misplaced);
    }
    Archive archive;
    archive.number_ = number;
    FrontReader lists(index);
    archive.commands_at_ = index_at;
    bool fits = skip_entries(lists);
    archive.lines_at_ = index_at + lists.at();
    fits = skip_entries(lists) && fits;
    const auto actors = lists.integer<std::uint32_t>();
    for (std::uint32_t i = 0; i < actors && lists.ok(); ++i) {
        archive.actors_.emplace_back(lists.bytes(lists.integer<std::uint32_t>()));
    }
    if (!fits || !lists.ok() || !lists.rest().empty()) {
        return std::unexpected(ArchiveFault::damaged);
    }
    archive.places_.reserve(read.frames.size());
    for (const ReadFrame& one : read.frames) {
        if (!is_in_force(one.kind)) {
            archive.not_in_force_.push_back(archive.places_.size());
        }
        archive.places_.push_back(static_cast<std::uint32_t>(one.at));
    }
    archive.bytes_ = std::move(bytes);
    return archive;
}

Archive::Record Archive::at(std::size_t index) const {
    FrontReader reader(std::string_view(bytes_).substr(places_[index]));
    const auto length = reader.integer<std::uint32_t>();
    (void)reader.integer<std::uint32_t>();
    (void)reader.integer<std::uint64_t>();
    Record record;
    record.sequence = reader.integer<std::uint64_t>();
    record.kind = static_cast<RecordKind>(reader.integer<std::uint8_t>());
    record.payload = reader.bytes(length);
    return record;
}

std::size_t Archive::place_in_force(std::size_t index) const {
    std::size_t place = index;
    for (const std::size_t other : not_in_force_) {
        place += other <= place ? 1 : 0;
    }
    return place;
}

std::uint64_t Archive::last_sequence() const {
    return places_.empty() ? 0 : at(places_.size() - 1).sequence;
}

std::vector<std::size_t> Archive::of(const CommandId& command) const {
    return places_in(commands_at_, hash_of(command.str()));
}

std::vector<std::size_t> Archive::of(const LineId& line) const {
    return places_in(lines_at_, hash_of(line.str()));
}

std::vector<std::size_t> Archive::places_in(std::size_t index_at, std::uint64_t hash) const {
    FrontReader list(std::string_view(bytes_).substr(index_at));
    const std::size_t count = list.integer<std::uint32_t>();
    const std::string_view entries = list.bytes(count * entry_size);
    const auto entry = [&](std::size_t at) {
        FrontReader one(entries.substr(at * entry_size, entry_size));
        const auto key = one.integer<std::uint64_t>();
        return std::pair(key, one.integer<std::uint32_t>());
    };
    std::size_t first = 0;
    for (std::size_t last = count; first < last;) {
        const std::size_t middle = first + (last - first) / 2;
        if (entry(middle).first < hash) {
            first = middle + 1;
        } else {
            last = middle;
        }
    }
    std::vector<std::size_t> places;
    for (; first < count && entry(first).first == hash; ++first) {
        if (entry(first).second < places_.size()) {
            places.push_back(entry(first).second);
        }
    }
    return places;
}

}  // namespace accession
