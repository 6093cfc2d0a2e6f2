// SPDX-License-Identifier: Apache-2.0
// What FOLIO's servers are slow at: opening an order of many lines, and checking in many pieces.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/lifecycle/command.h"
#include "tools/accession/bench_figures.h"

namespace accession::tool {

/// One command on a library of its own.
struct FolioTask {
    std::string name;
    std::string workspace_file;
    Command command;
};

/// Opening orders of 5, 50, 500 and 5,000 lines with ten pieces each, and checking in 1,000 pieces of
/// one line as one command.
[[nodiscard]] std::vector<FolioTask> folio_tasks(Date today);

/// Each is done so often, on a library just opened; the median counts.
inline constexpr std::size_t folio_rounds = 5;

/// Milliseconds of each, deciding, telling, folding and encoding included; negative when refused.
void measure_folio(const std::vector<FolioTask>& tasks, std::vector<Figure>& figures);

}  // namespace accession::tool
