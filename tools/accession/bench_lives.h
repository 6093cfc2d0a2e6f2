// SPDX-License-Identifier: Apache-2.0
// Whole lives of one-time lines, to be measured: made, ordered, received, invoiced, paid, and with
// that closed.
#pragma once

#include <cstdint>
#include <vector>

#include "core/lifecycle/command.h"
#include "core/model/date.h"
#include "core/workspace/workspace.h"

namespace accession::tool {

/// The commands of that many lives, each line's in a row. The workspace lives through them; nothing
/// is made where it has no vendor or no fund.
[[nodiscard]] std::vector<Command> lives_of(Workspace& workspace, std::uint32_t lines, Date today);

}  // namespace accession::tool
