// SPDX-License-Identifier: Apache-2.0
// What commands cost the core: decided, told, encoded, logged and folded; natively and in WebAssembly
// alike.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/lifecycle/command.h"
#include "tools/accession/bench_figures.h"

namespace accession::tool {

/// Receipts one by one, each kept, then whole lives in one batch, in commands a second. The library is
/// a workspace file; nothing is measured when it can't be read.
[[nodiscard]] std::vector<Figure> measure_commands(const std::string& workspace_file,
                                                   std::span<const Command> receipts,
                                                   std::span<const Command> lives);
/// The rate of something that was done so often in so many milliseconds.
[[nodiscard]] double per_second(std::size_t done, double milliseconds);

}  // namespace accession::tool
