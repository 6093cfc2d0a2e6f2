// SPDX-License-Identifier: Apache-2.0
// The default lines of the FOLIO suite, and a line's JSON as fields by their paths.
#pragma once

#include <string>

#include "core/conformance/json.h"
#include "core/lifecycle/command.h"

namespace accession::conformance {

/// The default that `$default` names with the line's other keys merged over it: objects merge, lists
/// and null replace. Throws std::invalid_argument for an unknown default.
[[nodiscard]] Json full_folio_line(const Json& spec);

/// A line as the fields of a command.
[[nodiscard]] FieldSet folio_line_fields(const Json& line);
/// Changes of a line by dotted paths; an object given for a whole part of the line replaces it.
[[nodiscard]] FieldSet folio_line_changes(const Json& set);
/// The same for an order.
[[nodiscard]] FieldSet folio_order_fields(const Json& order);

}  // namespace accession::conformance
