// SPDX-License-Identifier: Apache-2.0
#include "core/journal/workspace_file.h"

#include <algorithm>

#include "core/model/crc32c.h"
#include "core/model/little_endian.h"

namespace accession {

namespace {

constexpr std::string_view file_magic = "ACCFILE5";
constexpr std::size_t max_name_bytes = 256;

struct Listed {
    FilePart kind = FilePart::snapshot;
    std::string_view name;
    std::uint64_t bytes = 0;
    std::uint32_t crc = 0;
};

/// One entry of the list; false when the list ends too early or names what nobody knows.
bool read_entry(FrontReader& reader, Listed& entry) {
    const auto kind = reader.integer<std::uint8_t>();
    entry.name = reader.bytes(reader.integer<std::uint16_t>());
    entry.bytes = reader.integer<std::uint64_t>();
    entry.crc = reader.integer<std::uint32_t>();
    entry.kind = static_cast<FilePart>(kind);
    return reader.ok() && kind >= static_cast<std::uint8_t>(FilePart::snapshot) &&
           kind <= static_cast<std::uint8_t>(FilePart::raw);
}

}  // namespace

const PartOfFile* WorkspaceParts::part(FilePart kind) const {
    const auto found = std::ranges::find(parts, kind, &PartOfFile::kind);
    return found == parts.end() ? nullptr : &*found;
}

std::string workspace_file_bytes(const WorkspaceParts& parts) {
    std::string bytes(file_magic);
    put_integer(bytes, store_format);
    put_integer(bytes, crc32c(bytes));
    put_integer(bytes, parts.sequence);
    put_integer(bytes, parts.saved_sequence);
    put_hash(bytes, parts.state_hash);
    put_hash(bytes, parts.store);
    put_integer(bytes, static_cast<std::uint32_t>(parts.parts.size()));
    std::size_t size = 0;
    for (const PartOfFile& part : parts.parts) {
        const std::string_view name = std::string_view(part.name).substr(0, max_name_bytes);
        bytes += static_cast<char>(part.kind);
        put_integer(bytes, static_cast<std::uint16_t>(name.size()));
        bytes += name;
        put_integer(bytes, static_cast<std::uint64_t>(part.bytes.size()));
        put_integer(bytes, crc32c(part.bytes));
        size += part.bytes.size();
    }
    put_integer(bytes, crc32c(bytes));
    bytes.reserve(bytes.size() + size);
    for (const PartOfFile& part : parts.parts) {
        bytes += part.bytes;
    }
    return bytes;
}

std::string raw_rescue_file(Storage& storage) {
    WorkspaceParts parts;
    for (const std::string& name : storage.list()) {
        parts.parts.push_back(
            {FilePart::raw, name, storage.read(name).value_or(std::string{}), true});
    }
    return workspace_file_bytes(parts);
}

std::expected<WorkspaceParts, std::string_view> read_workspace_file(std::string_view bytes) {
    FrontReader reader(bytes);
    if (reader.bytes(file_magic.size()) != file_magic) {
        return std::unexpected("not_a_workspace_file");
    }
    const auto format = reader.integer<std::uint32_t>();
    if (reader.integer<std::uint32_t>() != crc32c(bytes.substr(0, 12))) {
        return std::unexpected("workspace_file_damaged");
    }
    if (format > store_format) {
        return std::unexpected("newer_format");
    }
    WorkspaceParts parts;
    parts.sequence = reader.integer<std::uint64_t>();
    parts.saved_sequence = reader.integer<std::uint64_t>();
    parts.state_hash = reader.hash();
    parts.store = reader.hash();
    const auto count = reader.integer<std::uint32_t>();
    std::vector<Listed> list;
    bool good = true;
    for (std::uint32_t i = 0; i < count && good; ++i) {
        good = read_entry(reader, list.emplace_back());
    }
    const std::string_view head = bytes.substr(0, reader.at());
    if (!good || reader.integer<std::uint32_t>() != crc32c(head) || !reader.ok()) {
        return std::unexpected("workspace_file_damaged");
    }
    for (const Listed& entry : list) {
        PartOfFile part{entry.kind, std::string(entry.name), {}, false};
        const std::string_view rest = reader.rest();
        // A file that was cut off: what is there of the part is given, as a damaged one.
        part.bytes = reader.bytes(std::min<std::uint64_t>(entry.bytes, rest.size()));
        part.whole = part.bytes.size() == entry.bytes && crc32c(part.bytes) == entry.crc;
        parts.parts.push_back(std::move(part));
    }
    return parts;
}

}  // namespace accession
