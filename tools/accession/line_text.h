// SPDX-License-Identifier: Apache-2.0
// One line of a workspace in text.
#pragma once

#include <string>
#include <string_view>

#include "core/workspace/workspace.h"

namespace accession::tool {

/// A line by its number as it is printed on a slip; null when there is none.
[[nodiscard]] const Line* line_by_number(const Workspace& workspace, std::string_view number);

/// What it is and how far it has come.
[[nodiscard]] std::string line_facts(const Workspace& workspace, const Line& line);
/// What comes by itself, and what it waits for.
[[nodiscard]] std::string line_reasons(const Workspace& workspace, const Line& line);
/// Every action: possible, or why not.
[[nodiscard]] std::string line_offers(const Workspace& workspace, const Line& line);

}  // namespace accession::tool
