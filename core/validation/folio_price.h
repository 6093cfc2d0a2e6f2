// SPDX-License-Identifier: Apache-2.0
// What a FOLIO line is expected to cost.
#pragma once

#include <cstdint>

#include "core/model/line.h"

namespace accession {

/// Copies of either kind at their list prices, less the discount, plus the additional cost and the
/// roll-over's adjustment; minor units, rounded once and half to even (folio.md A4). Of a line, from its
/// figures as they were written; of a cost alone, from those it has.
[[nodiscard]] std::int64_t estimated_price(const Line& line);
[[nodiscard]] std::int64_t estimated_price(const Cost& cost);

}  // namespace accession
