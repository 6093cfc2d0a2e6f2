// SPDX-License-Identifier: Apache-2.0
// The fields of a FOLIO order line by their paths (folio.md A1, A2, B8).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/line.h"
#include "core/validation/finding.h"
#include "core/validation/folio_field.h"

namespace accession::folio {

using LineField = Field<Line>;

/// In an order in which they can be set one after the other: the currency before the prices.
[[nodiscard]] std::span<const LineField> line_fields();
/// Null for a path that is none of them.
[[nodiscard]] const LineField* line_field(std::string_view path);

/// Sets the fields; `locations.0.quantityPhysical` and its like name one value of one member of a
/// list (core/validation/folio_line_members.h). The price follows the cost. Codes: `unknown_field`,
/// `invalid_value`, with the path; then the line is half changed and must not be used.
[[nodiscard]] std::vector<Finding> set_line_fields(Line& line, const FieldSet& set);

/// Paths of the fields in which the lines differ.
[[nodiscard]] std::vector<std::string_view> changed_line_fields(const Line& before,
                                                                const Line& after);

/// A field of a line that is not in a Pending order, and whether the server's protection covers it.
/// `open`: the order is Open, not Closed.
[[nodiscard]] bool is_protected(const LineField& field, const Line& line, bool open);

}  // namespace accession::folio
