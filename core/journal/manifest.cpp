// SPDX-License-Identifier: Apache-2.0
#include "core/journal/manifest.h"

#include "core/model/crc32c.h"
#include "core/model/little_endian.h"

namespace accession {

namespace {

constexpr std::string_view manifest_magic = "ACCSTORE";
constexpr std::string_view tail_magic = "ACCTAIL5";
constexpr std::string_view mark_magic = "ACCSNP05";
constexpr std::size_t archive_entry_size = 24;
/// The oldest version of this form; it has no shared workspaces.
constexpr std::uint32_t first_format = 5;

void put_end(std::string& out, const ChainEnd& end) {
    put_integer(out, end.sequence);
    put_integer(out, end.chain);
}

ChainEnd take_end(FrontReader& reader) {
    ChainEnd end;
    end.sequence = reader.integer<std::uint64_t>();
    end.chain = reader.integer<std::uint64_t>();
    return end;
}

/// True when the bytes end in the checksum of what stands before it.
bool checksum_fits(std::string_view bytes) {
    if (bytes.size() < 4) {
        return false;
    }
    FrontReader last(bytes.substr(bytes.size() - 4));
    return last.integer<std::uint32_t>() == crc32c(bytes.substr(0, bytes.size() - 4));
}

}  // namespace

std::string manifest_bytes(const Manifest& manifest) {
    std::string bytes(manifest_magic);
    put_integer(bytes, store_format);
    put_integer(bytes, crc32c(bytes));
    put_hash(bytes, manifest.snapshot.store);
    put_integer(bytes, manifest.revision);
    put_integer(bytes, manifest.fence);
    put_integer(bytes, manifest.snapshot.generation);
    put_integer(bytes, manifest.snapshot_bytes);
    put_end(bytes, manifest.snapshot.end);
    put_integer(bytes, manifest.snapshot.first_segment);
    put_integer(bytes, static_cast<std::uint32_t>(manifest.archives.size()));
    for (const ArchiveEntry& archive : manifest.archives) {
        put_integer(bytes, archive.number);
        put_integer(bytes, archive.records);
        put_integer(bytes, archive.bytes);
        put_integer(bytes, archive.last_sequence);
    }
    put_integer(bytes, static_cast<std::uint16_t>(manifest.workspace.size()));
    bytes += manifest.workspace;
    put_integer(bytes, crc32c(bytes));
    return bytes;
}

std::expected<Manifest, ManifestFault> read_manifest(std::string_view bytes) {
    FrontReader reader(bytes);
    const bool known = reader.bytes(manifest_magic.size()) == manifest_magic;
    const auto format = reader.integer<std::uint32_t>();
    const auto head_crc = reader.integer<std::uint32_t>();
    if (!known || !reader.ok() || head_crc != crc32c(bytes.substr(0, 12))) {
        return std::unexpected(ManifestFault::damaged);
    }
    if (format > store_format) {
        return std::unexpected(ManifestFault::newer_format);
    }
    Manifest manifest;
    manifest.snapshot.store = reader.hash();
    manifest.revision = reader.integer<std::uint64_t>();
    manifest.fence = reader.integer<std::uint64_t>();
    manifest.snapshot.generation = reader.integer<std::uint32_t>();
    manifest.snapshot_bytes = reader.integer<std::uint64_t>();
    manifest.snapshot.end = take_end(reader);
    manifest.snapshot.first_segment = reader.integer<std::uint32_t>();
    const auto count = reader.integer<std::uint32_t>();
    if (format < first_format || !checksum_fits(bytes) ||
        count > reader.rest().size() / archive_entry_size) {
        return std::unexpected(ManifestFault::damaged);
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        ArchiveEntry& archive = manifest.archives.emplace_back();
        archive.number = reader.integer<std::uint32_t>();
        archive.records = reader.integer<std::uint32_t>();
        archive.bytes = reader.integer<std::uint64_t>();
        archive.last_sequence = reader.integer<std::uint64_t>();
    }
    if (format > first_format) {
        manifest.workspace = reader.bytes(reader.integer<std::uint16_t>());
    }
    if (reader.rest().size() != 4) {
        return std::unexpected(ManifestFault::damaged);
    }
    return manifest;
}

std::string tail_bytes(const TailMark& mark) {
    std::string bytes(tail_magic);
    put_hash(bytes, mark.store);
    put_end(bytes, mark.end);
    put_integer(bytes, crc32c(bytes));
    return bytes;
}

std::optional<TailMark> read_tail(std::string_view bytes) {
    FrontReader reader(bytes);
    const bool known = reader.bytes(tail_magic.size()) == tail_magic;
    TailMark mark;
    mark.store = reader.hash();
    mark.end = take_end(reader);
    const bool whole = known && reader.ok() && reader.rest().size() == 4 && checksum_fits(bytes);
    return whole ? std::optional(mark) : std::nullopt;
}

void append_mark(std::string& state, const SnapshotMark& mark) {
    std::string bytes(mark_magic);
    put_hash(bytes, mark.store);
    put_integer(bytes, mark.generation);
    put_end(bytes, mark.end);
    put_integer(bytes, mark.first_segment);
    put_integer(bytes, static_cast<std::uint64_t>(state.size()));
    put_integer(bytes, crc32c(bytes));
    state += bytes;
}

std::optional<SnapshotMark> take_mark(HeldBytes& file) {
    if (file.size() < mark_size) {
        return std::nullopt;
    }
    const std::string_view bytes = file.view().substr(file.size() - mark_size);
    FrontReader reader(bytes);
    const bool known = reader.bytes(mark_magic.size()) == mark_magic;
    SnapshotMark mark;
    mark.store = reader.hash();
    mark.generation = reader.integer<std::uint32_t>();
    mark.end = take_end(reader);
    mark.first_segment = reader.integer<std::uint32_t>();
    const auto size = reader.integer<std::uint64_t>();
    if (!known || !checksum_fits(bytes) || size != file.size() - mark_size) {
        return std::nullopt;
    }
    file.drop_end(mark_size);
    return mark;
}

}  // namespace accession
