// SPDX-License-Identifier: Apache-2.0
// One file with a whole workspace, for another device or for a bad day (docs/log-format.md).
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/journal/frame.h"
#include "core/journal/storage.h"
#include "core/model/hash128.h"

namespace accession {

enum class FilePart : std::uint8_t {
    snapshot = 1,
    /// An archive of commands.
    commands = 2,
    /// A file of a store that could not be read, as it was.
    raw = 3,
};

struct PartOfFile {
    FilePart kind = FilePart::snapshot;
    /// Of a raw part the name it had.
    std::string name = {};
    std::string bytes = {};
    /// Of a file that was read: false when the bytes are not those that were written.
    bool whole = true;
};

struct WorkspaceParts {
    StoreId store;
    /// Of the last record in it.
    std::uint64_t sequence = 0;
    /// Up to where the device had said that records are kept.
    std::uint64_t saved_sequence = 0;
    Hash128 state_hash;
    std::vector<PartOfFile> parts;

    [[nodiscard]] const PartOfFile* part(FilePart kind) const;
};

[[nodiscard]] std::string workspace_file_bytes(const WorkspaceParts& parts);
/// A rescue file of a store that can't be opened: its files as they are.
[[nodiscard]] std::string raw_rescue_file(Storage& storage);

/// Codes: `not_a_workspace_file`, `newer_format`, `workspace_file_damaged` (its list of parts is; a
/// damaged part is given and says so).
[[nodiscard]] std::expected<WorkspaceParts, std::string_view> read_workspace_file(
    std::string_view bytes);

}  // namespace accession
