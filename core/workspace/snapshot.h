// SPDX-License-Identifier: Apache-2.0
// A whole workspace as bytes that are opened without being read through: records, relations and
// words stay where they lie until somebody asks for them (core/workspace/snapshot/format.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <memory>
#include <string>
#include <string_view>

#include "core/model/held_bytes.h"
#include "core/workspace/workspace.h"

namespace accession {

inline constexpr std::uint32_t snapshot_format = 2;

/// Encodes a workspace as it was when the writer was made, in slices, while the workspace goes on
/// changing.
class SnapshotWriter {
public:
    explicit SnapshotWriter(const Workspace& workspace);
    SnapshotWriter(SnapshotWriter&&) noexcept;
    SnapshotWriter& operator=(SnapshotWriter&&) noexcept;
    ~SnapshotWriter();

    /// Encodes about `records` more records; true when all is done.
    bool step(std::size_t records);
    /// The whole file; runs the rest if there is one.
    [[nodiscard]] std::string take();

private:
    struct Work;
    std::unique_ptr<Work> work_;
};

enum class SnapshotFault : std::uint8_t { not_a_snapshot, newer_format, damaged };

/// Makes `into` (empty before) the workspace the bytes describe. Every byte is checked: any flip or
/// truncation is `damaged`, never a crash. On a fault `into` is left empty.
[[nodiscard]] std::expected<void, SnapshotFault> read_snapshot(HeldBytes bytes, Workspace& into);

struct Salvaged {
    std::size_t blocks = 0;
    std::size_t damaged_blocks = 0;
    std::size_t records = 0;
    std::size_t lost_records = 0;
    /// Without the settings nobody knows by which rules the records are to be read.
    bool settings = false;
    /// Its end is there, and with it how many records there were; otherwise more are lost than are counted.
    bool counted = false;
};
/// Reads whatever blocks are whole; for a damaged snapshot. Never crashes on any bytes. What named a
/// lost record names `lost-...` instead, the same for all that named it.
Salvaged salvage_snapshot(std::string_view bytes, Workspace& into);

}  // namespace accession
