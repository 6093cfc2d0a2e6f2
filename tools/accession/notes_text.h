// SPDX-License-Identifier: Apache-2.0
// What opening a store found, in words.
#pragma once

#include <string>
#include <vector>

#include "core/journal/recovery.h"

namespace accession::tool {

/// One line each, the code first.
[[nodiscard]] std::string notes_text(const std::vector<Note>& notes);

}  // namespace accession::tool
