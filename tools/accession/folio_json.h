// SPDX-License-Identifier: Apache-2.0
// A FOLIO workspace as the JSON files its records would come in; for measuring the import.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/workspace/workspace.h"

namespace accession::tool {

struct JsonFile {
    std::string name;
    std::string bytes;
};

/// Collections of orders, lines, titles and pieces, each with at most `records_per_file` of them.
[[nodiscard]] std::vector<JsonFile> folio_json(const Workspace& workspace,
                                               std::size_t records_per_file);

}  // namespace accession::tool
