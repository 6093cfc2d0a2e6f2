// SPDX-License-Identifier: Apache-2.0
// What a store consists of, the tail mark, and what stands at the end of a snapshot file
// (docs/log-format.md).
#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/journal/frame.h"
#include "core/model/held_bytes.h"

namespace accession {

struct ArchiveEntry {
    std::uint32_t number = 0;
    std::uint32_t records = 0;
    std::uint64_t bytes = 0;
    std::uint64_t last_sequence = 0;

    friend bool operator==(const ArchiveEntry&, const ArchiveEntry&) = default;
};

/// Which snapshot a store has, and where its log goes on.
struct SnapshotMark {
    StoreId store;
    /// How many snapshots were made.
    std::uint32_t generation = 0;
    /// The last record in it.
    ChainEnd end;
    /// The first segment after it.
    std::uint32_t first_segment = 0;

    friend bool operator==(const SnapshotMark&, const SnapshotMark&) = default;
};

struct Manifest {
    /// Goes up with each manifest written (I7).
    std::uint64_t revision = 0;
    /// Of whoever may write; goes up with each writer.
    std::uint64_t fence = 0;
    SnapshotMark snapshot;
    std::uint64_t snapshot_bytes = 0;
    std::vector<ArchiveEntry> archives;
    /// The hub's id of the workspace; empty when devices do not share it.
    std::string workspace;

    friend bool operator==(const Manifest&, const Manifest&) = default;
};

enum class ManifestFault : std::uint8_t { damaged, newer_format };

[[nodiscard]] std::string manifest_bytes(const Manifest& manifest);
[[nodiscard]] std::expected<Manifest, ManifestFault> read_manifest(std::string_view bytes);

struct TailMark {
    StoreId store;
    ChainEnd end;
};

[[nodiscard]] std::string tail_bytes(const TailMark& mark);
[[nodiscard]] std::optional<TailMark> read_tail(std::string_view bytes);

/// Bytes of a mark.
inline constexpr std::size_t mark_size = 8 + 16 + 4 + 16 + 4 + 8 + 4;
/// Puts the mark behind the state's bytes; together they are the snapshot's file.
void append_mark(std::string& state, const SnapshotMark& mark);
/// Takes it off again; nothing, and the bytes as they were, when it is damaged or not there.
[[nodiscard]] std::optional<SnapshotMark> take_mark(HeldBytes& file);

}  // namespace accession
