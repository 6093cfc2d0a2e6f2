// SPDX-License-Identifier: Apache-2.0
// A rulebook as a page of documentation: its table, its pictures, its conditions and effects, who
// may do what, and where each rule of the documents is stated and shown.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/rulebook.h"
#include "tools/accession/table.h"

namespace accession::tool {

/// Names of scenarios by the rule that they cite ("R21").
using Cited = std::map<std::string, std::vector<std::string>, std::less<>>;

/// The sources of the scenarios in a folder; empty where there is none.
[[nodiscard]] Cited cited_in(const std::string& folder);

[[nodiscard]] Table rules_table(const Rulebook& rulebook);
[[nodiscard]] std::string rules_page(const Rulebook& rulebook, const Cited& scenarios);

}  // namespace accession::tool
