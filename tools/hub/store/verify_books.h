// SPDX-License-Identifier: Apache-2.0
// What a hub writes down beside a workspace's changes, held against what they say.
#pragma once

#include <string>

#include "core/workspace/workspace.h"
#include "tools/hub/sql/database.h"
#include "tools/hub/store/workspaces.h"

namespace accession::hub {

/// `state` is the workspace at its last position. Epochs end in the one that counts and none is ahead of
/// the changes; the sums told to devices are those of the state; every answer can be given again, and is
/// of a command no further than its device has come; none is missing up to there, and each change is what its answer says. What does not fit, or nothing.
[[nodiscard]] std::string trouble_in_books(Transaction& transaction, const WorkspaceRow& row,
                                           const Workspace& state);

}  // namespace accession::hub
