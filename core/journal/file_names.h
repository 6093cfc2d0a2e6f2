// SPDX-License-Identifier: Apache-2.0
// What the files of a store are called (docs/log-format.md).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace accession {

inline constexpr std::array<std::string_view, 2> manifest_names{"manifest-a", "manifest-b"};
inline constexpr std::string_view tail_name = "tail";
inline constexpr std::string_view undo_prefix = "undo-";

enum class FileKind : std::uint8_t {
    manifest,
    snapshot,
    segment,
    archive,
    tail,
    aside,
    old_log,
    /// What it would take to undo the latest import (core/desk/import_undo.h); not of the log.
    undo,
    other
};

struct FileName {
    FileKind kind = FileKind::other;
    /// Of a snapshot its generation; of a manifest its slot.
    std::uint32_t number = 0;
};

[[nodiscard]] std::string snapshot_name(std::uint32_t generation);
[[nodiscard]] std::string segment_name(std::uint32_t number);
[[nodiscard]] std::string archive_name(std::uint32_t number);
[[nodiscard]] std::string aside_name(std::string_view name);
[[nodiscard]] FileName file_name(std::string_view name);

}  // namespace accession
