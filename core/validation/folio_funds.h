// SPDX-License-Identifier: Apache-2.0
// Whether the funds of a FOLIO line pay for all of it and for no more.
#pragma once

#include <vector>

#include "core/model/line.h"
#include "core/validation/finding.h"

namespace accession {

/// FOLIO asks this when an order opens, not while it is pending. Codes:
/// incorrectFundDistributionTotal (with remainingAmount), cannotMixTypesForZeroPrice.
/// A line without funds gets none of them.
[[nodiscard]] std::vector<Finding> check_funds(const Line& line);

}  // namespace accession
