// SPDX-License-Identifier: Apache-2.0
// What commands cost as a page gives them: JSON in, JSON out, with the line as it is afterwards.
#pragma once

#include <string>
#include <vector>

#include "tools/accession/bench_figures.h"

namespace accession::tool {

/// Natively what tools/bench-wasm.mjs does with the module. Gives the hash of the state afterwards.
[[nodiscard]] std::string measure_page(const BenchInput& input, std::vector<Figure>& figures);

}  // namespace accession::tool
