// SPDX-License-Identifier: Apache-2.0
// What a FOLIO line is expected to cost.
#pragma once

#include <cstdint>

#include "core/model/line.h"

namespace accession {

/// Copies of either kind at their list prices, before discount and additional cost.
[[nodiscard]] std::int64_t list_total(const Cost& cost);

/// List total, less the discount, plus the additional cost and the roll-over's adjustment; minor units,
/// half-even.
[[nodiscard]] std::int64_t estimated_price(const Cost& cost);

}  // namespace accession
