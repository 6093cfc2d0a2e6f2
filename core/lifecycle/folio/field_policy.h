// SPDX-License-Identifier: Apache-2.0
// Which fields may change once an order has left Pending, under either policy (folio.md B8).
#pragma once

#include <string_view>
#include <vector>

#include "core/model/entities.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_order_fields.h"

namespace accession::folio {

/// Whether a field may change. `workflow` is the order's; a Pending order keeps nothing back.
[[nodiscard]] bool may_change(FieldPolicy policy, const LineField& field, const Line& line,
                              const Order& order);
[[nodiscard]] bool may_change(FieldPolicy policy, const OrderField& field, const Order& order);

/// Paths of fields that were changed although they may not be.
[[nodiscard]] std::vector<std::string_view> kept_order_fields(FieldPolicy policy,
                                                              const Order& before,
                                                              const Order& after);
[[nodiscard]] std::vector<std::string_view> kept_line_fields(FieldPolicy policy, const Line& before,
                                                             const Line& after, const Order& order);

}  // namespace accession::folio
