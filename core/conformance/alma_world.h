// SPDX-License-Identifier: Apache-2.0
// The given world of an Alma scenario as records of a workspace (contract, section 3).
#pragma once

#include <map>
#include <string>

#include "core/conformance/json.h"
#include "core/workspace/workspace.h"

namespace accession::conformance {

/// Throws std::exception when the world is not of the contract's form.
void build_alma_world(const Json& given, Workspace& workspace);
[[nodiscard]] Date today_of(const Json& given);

}  // namespace accession::conformance
