// SPDX-License-Identifier: Apache-2.0
// A library's own rules for which imported lines a person has to look at (R5, B4).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/entities.h"
#include "core/model/line.h"

namespace accession::alma {

/// The rule that holds a line for review: "default" for the library's default, otherwise its name
/// (which may be empty); nothing when nothing holds it. Lines made by hand are never held.
[[nodiscard]] std::optional<std::string> rule_that_holds(const Line& line,
                                                         const Settings& settings);

/// Whether one condition holds for the line. A field without a value is met by `ne` and `is_empty`,
/// and by `eq` and `in` when an empty text is among the values: that stands for "nothing". An unknown
/// field has no value, and an unknown operator is never met.
/// With more than one value, `eq`, `in` and `ne` mean any of them, but for a field that is a list
/// `eq` and `ne` mean exactly these; the other operators look at the first.
[[nodiscard]] bool holds(const ReviewCondition& condition, const Line& line);

/// The names of the operators: `eq`, `gt`, `is_empty`, ...
[[nodiscard]] std::vector<std::string_view> review_operators();

}  // namespace accession::alma
