// SPDX-License-Identifier: Apache-2.0
// Records of another system, as they are named on a command line and taken in.
#pragma once

#include <CLI/CLI.hpp>

#include <expected>
#include <string>
#include <vector>

#include "core/formats/import_result.h"
#include "core/workspace/workspace.h"
#include "tools/accession/source_files.h"

namespace accession::tool {

struct Importing {
    std::vector<std::string> paths;
    RulebookKey rulebook = RulebookKey::folio;
    /// "Heading=field", for Alma's tables.
    std::vector<std::string> columns;
    /// Of prices in Alma's tables that name none.
    std::string currency = "USD";
    /// Records that are there already become what the files say.
    bool replace = false;
    bool json = false;
};

void add_import_files(CLI::App& command, Importing& options, bool necessary);
void add_alma_options(CLI::App& command, Importing& options);

[[nodiscard]] std::expected<LoadedFiles, FileError> load_sources(const Importing& options);
/// Not `ok` when a file could not be read at all, or nothing in them belongs here (`nothing_to_import`).
[[nodiscard]] ImportResult take_in(const Importing& options, const LoadedFiles& loaded,
                                   const Workspace& workspace);

}  // namespace accession::tool
