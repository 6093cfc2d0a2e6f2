// SPDX-License-Identifier: Apache-2.0
// What speaks against opening an order, line by line (folio.md B2).
#pragma once

#include <vector>

#include "core/model/line.h"
#include "core/validation/finding.h"

namespace accession::folio {

/// Errors of the line's fields (A4), a missing material type, and funds that do not add up.
[[nodiscard]] std::vector<Finding> opening_findings(const Line& line);

}  // namespace accession::folio
