// SPDX-License-Identifier: Apache-2.0
// Takes FOLIO's order records in: orders, lines, pieces and titles as its API and its storage write
// them, single or in collections, in any number of files.
#pragma once

#include <span>

#include "core/formats/import_result.h"
#include "core/lifecycle/state.h"

namespace accession {

/// `ok` is false when a file could not be read or a record is not what it must be.
using FolioImport = ImportResult;

/// Records that `existing` has already are replaced, field by field as the files have them.
[[nodiscard]] FolioImport import_folio(std::span<const SourceFile> files, const State& existing);

}  // namespace accession
