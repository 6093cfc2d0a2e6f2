// SPDX-License-Identifier: Apache-2.0
// The fields of a FOLIO order by their paths (folio.md A1, A5, B8).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/entities.h"
#include "core/validation/finding.h"
#include "core/validation/folio_field.h"

namespace accession::folio {

using OrderField = Field<Order>;

[[nodiscard]] std::span<const OrderField> order_fields();
[[nodiscard]] const OrderField* order_field(std::string_view path);

/// Codes: `unknown_field`, `invalid_value`, with the path; then the order is half changed and must not
/// be used.
[[nodiscard]] std::vector<Finding> set_order_fields(Order& order, const FieldSet& set);

[[nodiscard]] std::vector<std::string_view> changed_order_fields(const Order& before,
                                                                 const Order& after);

/// A5: `missingOngoing`, `ongoingNotAllowed`.
[[nodiscard]] std::vector<Finding> check_order(const Order& order);

/// A5, of orders that are changed: FOLIO puts prefix and suffix into the number when it makes one.
/// Codes: `poNumberPrefixRequired`, `poNumberSuffixRequired`.
[[nodiscard]] std::vector<Finding> check_affixes(const Order& order);

/// A5: prefix and suffix are among those the library has told of; any will do where it has told of none.
/// An order that has them already keeps them. Codes: `prefixNotFound`, `suffixNotFound`.
[[nodiscard]] std::vector<Finding> check_known_affixes(const std::vector<NumberAffix>& known,
                                                       const Order* before, const Order& after);

/// B8: fields of the block `ongoing` that a subscription, or an ongoing order that is none, keeps once
/// it is open: `wrongOngoingSubscriptionFieldsChanged`, `wrongOngoingNotSubscriptionFieldsChanged`.
[[nodiscard]] std::vector<Finding> check_ongoing_change(const Order& before, const Order& after);

}  // namespace accession::folio
