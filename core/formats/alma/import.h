// SPDX-License-Identifier: Apache-2.0
// Takes Alma's records in: purchase-order lines, invoices and vendors as its API writes them, and
// tables of lines or items with headings, in any number of files.
#pragma once

#include <span>
#include <string>

#include "core/formats/alma/join.h"
#include "core/formats/alma/source.h"
#include "core/formats/import_result.h"
#include "core/workspace/workspace.h"

namespace accession {

struct AlmaImportOptions {
    Existing existing = Existing::keep;
    ColumnMapping columns;
    /// Of prices in tables that name none: a code of ISO 4217.
    std::string usual_currency = "USD";
};

/// `ok` is false when a file could not be read: then nothing comes in. A record that cannot be taken
/// is reported and left out; the others come in.
[[nodiscard]] ImportResult import_alma(std::span<const SourceFile> files, const Workspace& existing,
                                       const AlmaImportOptions& options = {});

}  // namespace accession
