// SPDX-License-Identifier: Apache-2.0
// What an import did and found, for people and for programs.
#pragma once

#include <string>

#include "core/formats/import_result.h"

namespace accession::tool {

/// Counts, then the findings: grouped by code, errors first, each with its place and a sentence.
[[nodiscard]] std::string report_text(const ImportResult& import);
/// The shape of ImportReport in web/src/contract.ts.
[[nodiscard]] std::string report_json(const ImportResult& import);

}  // namespace accession::tool
