// SPDX-License-Identifier: Apache-2.0
// The templates of the Alma suite: what a line is where a scenario says nothing (contract, 2 and 3).
#pragma once

#include <string>

#include "core/conformance/json.h"

namespace accession::conformance {

/// All template fields of a line, those of `spec` over the defaults of its `$default`.
/// Throws std::invalid_argument for an unknown template.
[[nodiscard]] Json full_line(const std::string& name, const Json& spec);

}  // namespace accession::conformance
