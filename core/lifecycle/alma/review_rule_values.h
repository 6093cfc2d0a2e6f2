// SPDX-License-Identifier: Apache-2.0
// A library's review rules as the value of a field, for forms and commands (R5).
#pragma once

#include <string_view>
#include <vector>

#include "core/model/entities.h"
#include "core/model/field_value.h"

namespace accession::alma {

/// A record for each rule, in the order in which they are tried: `name`, `enabled` and `toReview`
/// ("true", "false"), and for each of its conditions, counted from 1, `1.field`, `1.op` and `1.values`
/// (a value in each line).
[[nodiscard]] FieldValue review_rules_value(const std::vector<ReviewRule>& rules);

/// False, and nothing is changed, for a rule without a name or with that of another, and for a
/// condition with a field or an operator that does not exist, or without the value it compares with.
[[nodiscard]] bool read_review_rules(const FieldValue& value, std::vector<ReviewRule>& rules);

/// Fields of a line that a condition can look at.
[[nodiscard]] std::vector<std::string_view> review_fields();

}  // namespace accession::alma
