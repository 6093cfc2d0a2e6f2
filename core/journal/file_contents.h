// SPDX-License-Identifier: Apache-2.0
// What a workspace file or rescue file holds, read back: of this version or of version 4, also where
// a part of it is damaged.
#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

#include "core/journal/history.h"
#include "core/workspace/workspace.h"

namespace accession {

struct FileContents {
    Workspace workspace;
    History history;
    /// The snapshot part as it is, when it is whole: it can be stored as it is.
    HeldBytes state;
    std::uint64_t sequence = 0;
    std::uint64_t saved_sequence = 0;
    /// Parts that are not what was written, and those of them that gave nothing at all.
    std::size_t damaged_parts = 0;
    bool has_state = false;
    /// Files of a store that could not be read where it was.
    std::size_t raw_files = 0;
};

/// Codes: `not_a_workspace_file`, `newer_format`, `workspace_file_damaged` (nothing in it could be
/// read). A file with damaged parts is read as far as it goes.
[[nodiscard]] std::expected<FileContents, std::string> read_contents(std::string_view bytes);

}  // namespace accession
