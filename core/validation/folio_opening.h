// SPDX-License-Identifier: Apache-2.0
// What speaks against opening an order, line by line (folio.md B2).
#pragma once

#include <vector>

#include "core/model/line.h"
#include "core/validation/finding.h"

namespace accession::folio {

/// A missing material type, and funds that do not add up. What a line has to be when it is saved (A4) is
/// not asked again.
[[nodiscard]] std::vector<Finding> opening_findings(const Line& line);

}  // namespace accession::folio
