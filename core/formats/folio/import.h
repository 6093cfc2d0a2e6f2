// SPDX-License-Identifier: Apache-2.0
// Takes FOLIO's order records in: orders, lines, pieces and titles as its API and its storage write
// them, single or in collections, in any number of files.
#pragma once

#include <span>

#include "core/formats/import_result.h"
#include "core/lifecycle/state.h"

namespace accession {

using FolioImport = ImportResult;

/// `ok` is false when a file could not be read: then nothing comes in. A record that is not what it must
/// be is reported and left out; the others come in (folio.md H5.6).
[[nodiscard]] FolioImport import_folio(std::span<const SourceFile> files, const State& existing,
                                       Existing policy = Existing::keep);

}  // namespace accession
