// SPDX-License-Identifier: Apache-2.0
// Whose records files hold, told before they are read as anything.
#pragma once

#include <optional>
#include <span>

#include "core/formats/import_result.h"
#include "core/model/kinds.h"

namespace accession {

/// By the names of fields near the beginning of the first JSON file that has any; where none has, a table
/// with something in it is Alma's. Nothing when no file tells.
[[nodiscard]] std::optional<RulebookKey> rulebook_of_files(std::span<const SourceFile> files);

}  // namespace accession
