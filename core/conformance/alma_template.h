// SPDX-License-Identifier: Apache-2.0
// The templates of the Alma suite: what a line is where a scenario says nothing (contract, 2 and 3).
#pragma once

#include <string>

#include "core/conformance/json.h"

namespace accession::conformance {

/// All template fields of a line, those of `spec` over the defaults of its `$default`.
/// Throws std::invalid_argument for an unknown template.
[[nodiscard]] Json full_line(const std::string& name, const Json& spec);

/// Whether a step that edits knows a field of this name (contract, 4): the library itself may know
/// more of them.
[[nodiscard]] bool is_edited_by(const std::string& action, const std::string& field);

}  // namespace accession::conformance
