// SPDX-License-Identifier: Apache-2.0
// What opening a stored workspace costs, and writing it; natively and, by the same code, in
// WebAssembly.
#pragma once

#include <string>
#include <vector>

#include "core/workspace/workspace.h"
#include "tools/accession/bench_figures.h"

namespace accession::tool {

/// Encodes every record anew, in slices, and gives the file.
[[nodiscard]] std::string measure_snapshot_writing(const Workspace& workspace,
                                                   std::vector<Figure>& figures);
/// Opens it, receives a day's items and makes the next snapshot of it, in slices.
[[nodiscard]] std::vector<Figure> measure_compaction(std::string bytes);
/// From the bytes to the first page of the grid, the first search, the first scan.
[[nodiscard]] std::vector<Figure> measure_snapshot_opening(std::string bytes);

}  // namespace accession::tool
