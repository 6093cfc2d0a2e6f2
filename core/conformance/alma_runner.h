// SPDX-License-Identifier: Apache-2.0
// Carries an Alma scenario out as commands of the rulebook, step by step.
#pragma once

#include <string>
#include <vector>

#include "core/conformance/json.h"
#include "core/lifecycle/rulebook.h"

namespace accession::conformance {

/// What went otherwise than expected: "step 2: L1.status: expected ..., found ...". Empty: all well.
[[nodiscard]] std::vector<std::string> run_alma_scenario(const Json& scenario,
                                                         const Rulebook& rulebook);

}  // namespace accession::conformance
