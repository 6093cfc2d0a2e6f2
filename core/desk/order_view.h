// SPDX-License-Identifier: Apache-2.0
// One order with its lines, its money, what can be done with it and what was written for it.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <vector>

#include "core/lifecycle/command.h"
#include "core/lifecycle/rulebook.h"
#include "core/workspace/workspace.h"

namespace accession::desk {

/// Shape: OrderDetail of web/src/contract.ts.
[[nodiscard]] nlohmann::json order_detail(const Workspace& workspace, const Order& order,
                                          const Asker& asker);

/// AxisValue of web/src/contract.ts for each axis of orders; none before there is a status.
[[nodiscard]] nlohmann::json order_statuses(const Rulebook& rulebook, const Order& order);
/// What these lines cost, a sum for each currency.
[[nodiscard]] nlohmann::json order_sums(const Workspace& workspace,
                                        const std::vector<LineId>& lines);
/// When the first of these lines was made; none where no line says.
[[nodiscard]] std::optional<Date> order_created_on(const Workspace& workspace,
                                                   const std::vector<LineId>& lines);

}  // namespace accession::desk
