// SPDX-License-Identifier: Apache-2.0
// The files of an import: named ones, and below named folders every file with the right ending.
#pragma once

#include <expected>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/import_log.h"
#include "tools/accession/file_io.h"

namespace accession::tool {

struct LoadedFile {
    /// As it was named or found, folders included: they tell what is in it.
    std::string name;
    std::string bytes;
};

struct LoadedFiles {
    std::vector<LoadedFile> files;
    /// Files that are too large to be read at all.
    std::vector<ImportFinding> refused;
    /// Files of folders whose names end otherwise, one finding for each.
    std::vector<ImportFinding> passed_over;
};

/// In the order of their paths. `endings`, of files below folders: ".json".
[[nodiscard]] std::expected<LoadedFiles, FileError> load_source_files(
    const std::vector<std::string>& paths, std::span<const std::string_view> endings);

}  // namespace accession::tool
