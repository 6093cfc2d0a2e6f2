// SPDX-License-Identifier: Apache-2.0
// What a shared workspace costs its device, natively and in WebAssembly alike.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/lifecycle/command.h"
#include "tools/accession/bench_figures.h"

namespace accession::tool {

/// Commands are given on what a hub has confirmed: some by others, whose changes are pulled while the
/// rest wait; then the rest come home. `snapshot` is what was confirmed before.
[[nodiscard]] std::vector<Figure> measure_shared(const std::string& snapshot,
                                                 std::span<const Command> commands);

}  // namespace accession::tool
