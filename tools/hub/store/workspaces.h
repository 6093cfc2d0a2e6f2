// SPDX-License-Identifier: Apache-2.0
// The workspaces of a hub.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "core/sync/messages.h"
#include "core/workspace/workspace.h"
#include "tools/hub/sql/database.h"

namespace accession::hub {

struct WorkspaceRow {
    std::string id;
    std::string name;
    std::string rulebook;
    std::string epoch;
    std::uint64_t position = 0;
};

/// Lower-case letters, digits and hyphens, at most 64: it stands in addresses.
[[nodiscard]] bool is_workspace_id(std::string_view text);
[[nodiscard]] std::vector<WorkspaceRow> all_workspaces(Transaction& transaction);
/// Begins a workspace with what is in `from`; the audit says that `who` did, also where it was then given
/// up in the middle. Faults: workspace_exists, and the core's.
[[nodiscard]] std::expected<void, SyncFault> add_workspace(Database& database,
                                                           const WorkspaceRow& row,
                                                           const Workspace& from,
                                                           std::string_view who);

}  // namespace accession::hub
