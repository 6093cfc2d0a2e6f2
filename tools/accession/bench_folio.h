// SPDX-License-Identifier: Apache-2.0
// What FOLIO's servers are slow at: opening an order of many lines, and checking in many pieces.
#pragma once

#include <vector>

#include "core/model/date.h"
#include "tools/accession/bench_figures.h"

namespace accession::tool {

/// Opening orders of 5, 50, 500 and 5,000 lines with ten pieces each, and checking in 1,000 pieces of
/// one line as one command; milliseconds, deciding, telling, folding and encoding included.
void measure_folio(Date today, std::vector<Figure>& figures);

}  // namespace accession::tool
