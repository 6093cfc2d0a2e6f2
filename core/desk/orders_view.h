// SPDX-License-Identifier: Apache-2.0
// Orders to choose from: found by number or vendor, counted by status and vendor, sorted, a page at a time.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <expected>
#include <string>

#include "core/desk/order_book.h"
#include "core/workspace/workspace.h"

namespace accession::desk {

inline constexpr int orders_page_max = 1000;

/// OrdersQuestion -> OrdersPage (web/src/contract/orders.ts). Errors: unknown_sort, unknown_status,
/// wrong_type.
[[nodiscard]] std::expected<nlohmann::json, std::string> orders_view(
    const Workspace& workspace, OrderBook& book, const nlohmann::json& question);

}  // namespace accession::desk
