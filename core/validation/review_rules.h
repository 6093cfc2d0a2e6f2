// SPDX-License-Identifier: Apache-2.0
// A library's own rules for which imported lines a person has to look at (R5, B4).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/entities.h"
#include "core/model/line.h"

namespace accession::alma {

/// The rule that holds a line for review: "default" for the library's default, otherwise its name;
/// empty when nothing holds it. Lines made by hand are never held.
[[nodiscard]] std::string rule_that_holds(const Line& line, const Settings& settings);

/// Whether one condition holds for the line. A field without a value is met by `ne` and `is_empty`
/// alone; an unknown field has no value, and an unknown operator is never met.
/// With more than one value, `eq`, `in` and `ne` mean any of them; the others the first.
[[nodiscard]] bool holds(const ReviewCondition& condition, const Line& line);

/// The names of the operators: `eq`, `gt`, `is_empty`, ...
[[nodiscard]] std::vector<std::string_view> review_operators();

}  // namespace accession::alma
