// SPDX-License-Identifier: Apache-2.0
// Takes FOLIO's order records in: orders, lines, pieces and titles as its API and its storage write
// them, single or in collections, in any number of files.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/import_log.h"
#include "core/lifecycle/fact.h"
#include "core/lifecycle/state.h"

namespace accession {

struct SourceFile {
    /// With its folders, as far as they are known: they help to tell what a record is.
    std::string name;
    std::string_view bytes;
};

struct FolioImport {
    /// False when a file could not be read or a record is not what it must be: then nothing is to
    /// come in, and `findings` holds the errors.
    bool ok = false;
    /// In an order in which they can be folded; only records that differ from those there are.
    std::vector<Fact> facts;
    std::vector<ImportFinding> findings;
    std::size_t orders = 0;
    std::size_t lines = 0;
    std::size_t items = 0;
    std::size_t titles = 0;
    std::size_t files_read = 0;
    /// Files with nothing in them that belongs here.
    std::size_t files_ignored = 0;
};

/// Records that `existing` has already are replaced, field by field as the files have them.
[[nodiscard]] FolioImport import_folio(std::span<const SourceFile> files, const State& existing);

}  // namespace accession
