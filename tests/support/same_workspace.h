// SPDX-License-Identifier: Apache-2.0
// Whether two workspaces are the same to everybody who asks.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/lifecycle/fact.h"
#include "core/workspace/workspace.h"

namespace accession::test {

/// Every answer of a workspace in words: records, relations, keys, searches, sortings, scans. Two
/// that agree in this cannot be told apart.
[[nodiscard]] std::vector<std::string> everything_of(const Workspace& workspace);
/// The first answer in which they differ, as each gives it; empty when there is none.
[[nodiscard]] std::string difference(const Workspace& one, const Workspace& other);

/// The sample library with that many lines.
[[nodiscard]] std::vector<Fact> sample_of(RulebookKey rulebook, std::uint32_t lines);

}  // namespace accession::test
