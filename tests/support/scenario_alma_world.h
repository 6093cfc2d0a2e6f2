// SPDX-License-Identifier: Apache-2.0
// The given world of an Alma scenario as records of a workspace.
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/scenario.h"

namespace accession::test {

[[nodiscard]] Date scenario_today(const Json& given);
/// Throws NotCovered when the world holds something that has no place here.
void build_alma_world(const Json& given, Workspace& workspace);

}  // namespace accession::test
