// SPDX-License-Identifier: Apache-2.0
// Which lines may share an order (B5): the packaging key.
#pragma once

#include <string>
#include <vector>

#include "core/lifecycle/state.h"

namespace accession::alma {

/// Vendor, account, owner, currency, acquisition method, source, continuity, and the funds where
/// the library packs by fund; lines with equal keys may share an order.
using PackagingKey = std::vector<std::string>;

[[nodiscard]] PackagingKey packaging_key(const State& state, const LineId& id);
/// The order's lines that are not deleted.
[[nodiscard]] std::vector<LineId> lines_that_count(const State& state, const OrderId& order);

}  // namespace accession::alma
