// SPDX-License-Identifier: Apache-2.0
// The same work in WebAssembly, by Node.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tools/accession/bench_figures.h"
#include "tools/accession/bench_folio.h"

namespace accession::tool {

struct WasmResult {
    BenchResult bench;
    /// Bytes of the module and its JavaScript, as they are and compressed.
    std::vector<Figure> sizes;
    /// Why there are no figures; empty when there are.
    std::string reason;
};

/// `module` is the built accession.js.
[[nodiscard]] WasmResult measure_wasm(const BenchInput& input, const std::vector<FolioTask>& tasks,
                                      const std::string& module);

}  // namespace accession::tool
