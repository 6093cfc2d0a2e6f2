// SPDX-License-Identifier: Apache-2.0
// Carries a FOLIO scenario out as commands of the rulebook, step by step.
#pragma once

#include <string>
#include <vector>

#include "core/conformance/json.h"
#include "core/lifecycle/rulebook.h"

namespace accession::conformance {

/// What went otherwise than expected; empty: all well.
[[nodiscard]] std::vector<std::string> run_folio_scenario(const Json& scenario,
                                                          const Rulebook& rulebook);

/// A case of one function (`fn`, `in`, `out`).
[[nodiscard]] std::vector<std::string> run_folio_function(const Json& one);

}  // namespace accession::conformance
