// SPDX-License-Identifier: Apache-2.0
// One order with its lines, its money, what can be done with it and what was written for it.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/lifecycle/command.h"
#include "core/workspace/workspace.h"

namespace accession::desk {

/// Shape: OrderDetail of web/src/contract.ts.
[[nodiscard]] nlohmann::json order_detail(const Workspace& workspace, const Order& order,
                                          const Asker& asker);

}  // namespace accession::desk
